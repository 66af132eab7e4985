"""Bytes become text, and text becomes settled text."""

import codecs
import re

from caregraph.errors import ArticleError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark is the beginning of this one
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_UTF8_CHARACTERS = re.compile(rb"[\xc2-\xf4][\x80-\xbf]{1,3}")
_HIGH_BYTES = bytes(range(0x80, 0x100))
_CONTROL_BYTES = bytes({*range(0x20)} - {*b"\t\n\v\f\r\x1b"})
_PAGE_BREAKS = re.compile("[\x0b\x0c]")
# What XML, and so some of the formats that graphs are written in, cannot carry.
_UNWRITABLE = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_UNUSUAL = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
_SAVE_AGAIN = "save it as UTF-8"


def decode(raw: bytes, *, where: str, declared: str = "") -> str:
    """The text of these bytes: by byte order mark, by the encoding declared, as UTF-8, or as Windows-1252."""
    for mark, encoding in _BOMS:
        if raw.startswith(mark):
            return _decode_as(raw, encoding, where)
    _refuse_binary(raw, where)
    if declared:
        return _decode_as(raw, declared, where)
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as problem:
        return _decode_old(raw, problem, where)


def settle(text: str) -> str:
    """The text that offsets count in: every line break one newline, every other character as it was."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not _UNUSUAL.search(text):
        return text
    return _UNWRITABLE.sub("\ufffd", _PAGE_BREAKS.sub("\n", text))


def _refuse_binary(raw: bytes, where: str) -> None:
    sample = raw[:8192]
    if b"\0" in raw or len(sample) - len(sample.translate(None, _CONTROL_BYTES)) > len(sample) // 50:
        raise ArticleError("this is a binary file, not text", where=where, todo="give the article as text")


def _decode_as(raw: bytes, encoding: str, where: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as problem:
        raise _undecodable(raw, problem, where) from problem


def _decode_old(raw: bytes, problem: UnicodeDecodeError, where: str) -> str:
    # Where most characters are good UTF-8, Windows-1252 would silently garble every one of them.
    good = sum(len(found[0]) for found in _UTF8_CHARACTERS.finditer(raw))
    if good * 2 > len(raw) - len(raw.translate(None, _HIGH_BYTES)):
        raise _undecodable(raw, problem, where) from problem
    return _decode_as(raw, "cp1252", where)


def _undecodable(raw: bytes, problem: UnicodeDecodeError, where: str) -> ArticleError:
    line = raw.count(b"\n", 0, problem.start) + 1
    what = f"byte {problem.start + 1} (line {line}) cannot be read as {problem.encoding.upper()} text"
    return ArticleError(what, where=where, todo=_SAVE_AGAIN)

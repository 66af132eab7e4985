"""A page as a reader of HTML sees it."""

from dataclasses import dataclass
from typing import Any

from lxml import html


@dataclass(frozen=True)
class Page:
    root: Any

    @classmethod
    def read(cls, content: bytes) -> "Page":
        return cls(html.document_fromstring(content.decode()))

    def at(self, anchor: str) -> "Page":
        """The one place of a page that an address leads to."""
        [found] = self.root.xpath("//*[@id=$anchor]", anchor=anchor)
        return Page(found)

    def texts(self, path: str) -> list[str]:
        return [str(one if isinstance(one, str) else one.text_content()) for one in self.root.xpath(path)]

    def told(self, caption: str) -> list[str]:
        """What stands beside a caption of a list of captions."""
        rows = self.root.xpath(".//dl/*")
        at = next((n for n, row in enumerate(rows) if row.tag == "dt" and row.text_content() == caption), len(rows))
        following = rows[at + 1 :]
        end = next((n for n, row in enumerate(following) if row.tag == "dt"), len(following))
        return [row.text_content() for row in following[:end]]

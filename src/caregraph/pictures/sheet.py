"""What every picture shares: its sheet, colours that colour-blind readers tell apart, files of the same bytes."""

import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import matplotlib as mpl
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from caregraph.errors import UsageError

# Okabe and Ito's palette: apart for all common kinds of colour blindness.
BLUE, ORANGE, GREEN, VERMILION = "#0072B2", "#E69F00", "#009E73", "#D55E00"
PURPLE, INK, GREY, PALE = "#CC79A7", "#222222", "#6E6E6E", "#D9D9D9"

# Names stay text, and neither a day nor a random identifier gets into a file.
# Any, since matplotlib types every name of a setting.
_SAME: Any = {"svg.fonttype": "none", "svg.hashsalt": "caregraph", "font.family": "DejaVu Sans"}
_SVG = {"Date": None, "Creator": "caregraph"}
_PNG = {"Software": None}
_DPI = 150


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture, shown by notebooks as it is and written as SVG or PNG; `alt` says in words what it shows."""

    alt: str
    figure: Figure = field(repr=False)

    def svg(self) -> bytes:
        """The picture as SVG, its words as text; the same picture gives the same bytes."""
        return self._drawn("svg", _SVG)

    def png(self) -> bytes:
        """The picture as PNG."""
        return self._drawn("png", _PNG)

    def bytes_for(self, path: Path) -> bytes:
        """The picture in the format that a file's name asks for; raises UsageError for any but .svg and .png."""
        forms = {".svg": self.svg, ".png": self.png}
        if path.suffix.lower() not in forms:
            raise UsageError(f"no picture is written as {path.name!r}", todo="name a file that ends in .svg or .png")
        return forms[path.suffix.lower()]()

    def _drawn(self, form: str, metadata: Mapping[str, str | None]) -> bytes:
        out = io.BytesIO()
        with mpl.rc_context(_SAME):
            self.figure.savefig(out, format=form, metadata=dict(metadata), dpi=_DPI, facecolor="white")
        # matplotlib ends some lines of SVG with blanks.
        return b"\n".join(map(bytes.rstrip, out.getvalue().split(b"\n"))) if form == "svg" else out.getvalue()

    def _repr_svg_(self) -> str:
        return self.svg().decode()


def sheet(width: float, height: float) -> Figure:
    """An empty sheet of a size in inches."""
    with mpl.rc_context(_SAME):
        figure = Figure(figsize=(width, height))
        FigureCanvasAgg(figure)
        return figure

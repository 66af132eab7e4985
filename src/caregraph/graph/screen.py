"""A faster look than pySHACL's at what most often conforms, by shifty, which an extra brings."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pyoxigraph import Quad, RdfFormat, Triple, serialize

from caregraph.errors import UsageError
from caregraph.graph.shacl import Shapes

if TYPE_CHECKING:
    import shifty


@dataclass(frozen=True, slots=True)
class Screen:
    """shifty with some shapes; what it does not find to conform is for pySHACL to judge."""

    validator: "shifty.PreparedValidator"

    @classmethod
    def of(cls, shapes: Shapes) -> "Screen":
        """A screen with the same shapes as pySHACL; raises UsageError where shifty is not installed."""
        try:
            import shifty  # noqa: PLC0415 - an extra that few builds ask for
        except ImportError as error:
            todo = "install caregraph[fast], or leave out --validator"
            raise UsageError("shifty is not installed", todo=todo) from error
        return cls(shifty.PreparedValidator(shapes.graph.serialize(format="nt", encoding="utf-8")))

    def conforms(self, quads: Iterable[Quad | Triple]) -> bool:
        """Whether the union of quads breaks no shape."""
        triples = (quad.triple if isinstance(quad, Quad) else quad for quad in quads)
        data = serialize(triples, format=RdfFormat.N_TRIPLES) or b""
        return self.validator.validate_algebra(data, infer=False, sort_results=False).conforms

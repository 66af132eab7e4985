"""The one style sheet of the pages, which stands in each of them, so that a page is whole by itself."""

from base64 import b64encode
from hashlib import sha256
from importlib.resources import files

STYLE = files(__package__).joinpath("templates/style.css").read_text(encoding="utf-8")
STYLE_HASH = f"sha256-{b64encode(sha256(STYLE.encode()).digest()).decode()}"
"""What a Content-Security-Policy names, so that this style sheet and no other applies."""

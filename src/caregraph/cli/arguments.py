"""Options that a command knows only once it knows what is asked for: the parameters of a query or an analysis."""

from collections.abc import Sequence

from caregraph.errors import UsageError

ANY_OPTION: dict[str, object] = {"allow_extra_args": True, "ignore_unknown_options": True}
"""What typer is told of a command that takes such options."""


def given(arguments: Sequence[str], places: Sequence[str] = ()) -> dict[str, str]:
    """What is left of a call, read as `--name value` or `--name=value`; raises UsageError for anything else.

    Words without an option fill `places` in their order.
    """
    values: dict[str, str] = {}
    rest, free = list(arguments), list(places)
    while rest:
        if free and not rest[0].startswith("-"):
            values[free.pop(0)] = rest.pop(0)
            continue
        option, equals, value = rest.pop(0).partition("=")
        name = option.removeprefix("--")
        if not option.startswith("--") or not name:
            raise UsageError(f"{option!r} is not expected here", todo="give a value as --name value, names with it")
        if not equals and (not rest or rest[0].startswith("--")):
            raise UsageError(f"--{name} has no value", todo=f"give it as --{name} VALUE")
        if name in values:
            raise UsageError(f"--{name} is given twice", todo="give it once")
        values[name] = value if equals else rest.pop(0)
    return values

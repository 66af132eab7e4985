"""Connections with patience and in numbers that are bounded, so that clients who dawdle do not keep others out."""

import asyncio
from typing import Any

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

_TO_ASK, _TO_TAKE = 10.0, 60.0  # seconds for a whole request to come, and for an answer to be taken
_MOST = 500


class _Patience:
    """How long something is waited for before a connection is closed."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._timer: asyncio.TimerHandle | None = None

    def begin(self, transport: asyncio.Transport) -> None:
        """Wait from now on, or go on waiting."""
        if self._timer is None:
            self._timer = asyncio.get_running_loop().call_later(self._seconds, transport.abort)

    def end(self) -> None:
        """Wait no longer."""
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


class Connection(H11Protocol):
    """A connection that is closed when its request does not arrive whole in time, or when nobody takes the answer."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._to_ask, self._to_take = _Patience(_TO_ASK), _Patience(_TO_TAKE)

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Wait for a first request; there are only so many connections."""
        super().connection_made(transport)
        if len(self.connections) > _MOST:
            transport.abort()
        self._expect()

    def data_received(self, data: bytes) -> None:
        """Take a part of a request."""
        super().data_received(data)
        self._expect()

    def on_response_complete(self) -> None:
        """Wait for the next request."""
        super().on_response_complete()
        self._expect()

    def pause_writing(self) -> None:
        """There is more of an answer than the client has taken."""
        super().pause_writing()
        self._to_take.begin(self.transport)

    def resume_writing(self) -> None:
        """The client has taken nearly all of an answer."""
        super().resume_writing()
        self._to_take.end()

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        super().connection_lost(exc)
        self._to_ask.end()
        self._to_take.end()

    def _expect(self) -> None:
        # From the moment a request is waited for until all of it is there, and not from each of its bytes on.
        if self.conn.their_state in {h11.IDLE, h11.SEND_BODY} and not self.transport.is_closing():
            self._to_ask.begin(self.transport)
        else:
            self._to_ask.end()

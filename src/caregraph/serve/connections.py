"""Connections with patience and in numbers that are bounded, so that clients who dawdle do not keep others out."""

import asyncio

import h11
from uvicorn.protocols.http.h11_impl import H11Protocol

_TO_ASK, _TO_TAKE = 10.0, 60.0  # seconds for a whole request to come, and for an answer to be taken
_MOST = 500


class Connection(H11Protocol):
    """A connection that is closed when its request does not arrive whole in time, or when nobody takes the answer."""

    _late: asyncio.TimerHandle | None = None
    _untaken: asyncio.TimerHandle | None = None

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
        self._untaken = self._untaken or self.loop.call_later(_TO_TAKE, self.transport.abort)

    def resume_writing(self) -> None:
        """The client has taken nearly all of an answer."""
        super().resume_writing()
        self._untaken = _over(self._untaken)

    def connection_lost(self, exc: Exception | None) -> None:
        """Wait for nothing any more."""
        super().connection_lost(exc)
        self._late, self._untaken = _over(self._late), _over(self._untaken)

    def _expect(self) -> None:
        """Be patient from the moment a request is waited for until it is there, and not from each byte on."""
        if self.conn.their_state not in {h11.IDLE, h11.SEND_BODY}:
            self._late = _over(self._late)
        elif self._late is None and not self.transport.is_closing():
            self._late = self.loop.call_later(_TO_ASK, self.transport.abort)


def _over(timer: asyncio.TimerHandle | None) -> None:
    if timer is not None:
        timer.cancel()

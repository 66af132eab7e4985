"""Hosts of a network of our own, each a Linux network namespace with its own address, and dask running on them."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psutil
import pytest

NETWORK = "10.213.77"
# A host that does not answer is given up after the shortest time that dask allows, not after half a minute.
SOON = {"DASK_DISTRIBUTED__COMM__TIMEOUTS__TCP": "11s"}


@dataclass(slots=True)
class Hosts:
    """Hosts that reach one another through a switch, and what runs on them."""

    names: tuple[str, ...]
    prefix: str = field(default_factory=lambda: f"cg{os.getpid()}")
    running: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def address(self, host: str) -> str:
        return f"{NETWORK}.{self.names.index(host) + 1}"

    def on(self, host: str) -> list[str]:
        """What a command begins with that is carried out on a host."""
        return ["ip", "netns", "exec", self._space(host)]

    def start(self, host: str, *arguments: str, environment: Mapping[str, str], log: Path) -> None:
        """Start dask on a host, to run until the end."""
        command = [*self.on(host), sys.executable, "-m", "dask", *arguments]
        with log.open("wb") as out:
            self.running.append(subprocess.Popen(command, env=environment, stdout=out, stderr=out))

    def cut_off(self, host: str) -> None:
        """Pull a host's cable."""
        _ip("-n", self._space("switch"), "link", "set", self._cable(host), "down")

    def kill_a_worker(self, host: str) -> None:
        """Kill the process of a host that does the work, as a machine without memory does."""
        inside = _ip("netns", "pids", self._space(host)).split()
        worker = max((psutil.Process(int(pid)) for pid in inside), key=lambda one: one.memory_info().rss)
        worker.send_signal(signal.SIGKILL)

    def make(self) -> None:
        _ip("netns", "add", self._space("switch"))
        _ip("-n", self._space("switch"), "link", "add", "bridge", "type", "bridge")
        _ip("-n", self._space("switch"), "link", "set", "bridge", "up")
        for name in self.names:
            space, cable = self._space(name), self._cable(name)
            _ip("netns", "add", space)
            _ip(
                "-n",
                space,
                "link",
                "add",
                "eth0",
                "type",
                "veth",
                "peer",
                "name",
                cable,
                "netns",
                self._space("switch"),
            )
            _ip("-n", self._space("switch"), "link", "set", cable, "master", "bridge", "up")
            _ip("-n", space, "address", "add", f"{self.address(name)}/24", "dev", "eth0")
            _ip("-n", space, "link", "set", "eth0", "up")
            _ip("-n", space, "link", "set", "lo", "up")

    def clear(self) -> None:
        for one in self.running:
            one.send_signal(signal.SIGTERM)
        for name in (*self.names, "switch"):
            for pid in _ip("netns", "pids", self._space(name), check=False).split():
                os.kill(int(pid), signal.SIGKILL)
            _ip("netns", "delete", self._space(name), check=False)
        for one in self.running:
            one.wait()

    def _space(self, host: str) -> str:
        return f"{self.prefix}-{host}"

    def _cable(self, host: str) -> str:
        return f"to{self.names.index(host)}"


@contextmanager
def network(*names: str) -> Iterator[Hosts]:
    """A network of hosts for a test, which skips where none can be made."""
    if shutil.which("ip") is None:
        message = "ip is missing; install iproute2"
        if os.environ.get("CAREGRAPH_ENGINES") == "required":
            pytest.fail(message)
        pytest.skip(message)
    hosts = Hosts(names)
    try:
        try:
            hosts.make()
        except subprocess.CalledProcessError as error:
            pytest.skip(f"no network of several hosts can be made here ({error.stderr.strip()}); run as root")
        yield hosts
    finally:
        hosts.clear()


def listening(log: Path, words: str) -> None:
    """Wait until a log says so."""
    until = time.monotonic() + 60
    while words not in log.read_text(encoding="utf-8"):
        assert time.monotonic() < until, log.read_text(encoding="utf-8")
        time.sleep(0.1)


def _ip(*arguments: str, check: bool = True) -> str:
    return subprocess.run(["ip", *arguments], check=check, capture_output=True, text=True).stdout

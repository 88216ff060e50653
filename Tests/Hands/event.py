"""What hands do to a terminal, one thing after the other."""

import json
from dataclasses import asdict, dataclass


@dataclass(frozen=True)
class Event:
    """Exactly one of these, and whether the next thing comes at once or after the screen has settled."""

    keys: bytes | None = None
    sizes: tuple[tuple[int, int], ...] | None = None
    """Columns and rows, in quick succession."""
    signal: int | None = None
    silence: float | None = None
    """Seconds."""
    settles: bool = True

    @property
    def line(self) -> str:
        fields = {name: value for name, value in asdict(self).items() if value is not None}
        if self.keys is not None:
            fields["keys"] = self.keys.decode("latin-1")
        return json.dumps(fields)

    @staticmethod
    def read(line: str) -> "Event":
        fields = json.loads(line)
        if "keys" in fields:
            fields["keys"] = fields["keys"].encode("latin-1")
        if "sizes" in fields:
            fields["sizes"] = tuple(tuple(size) for size in fields["sizes"])
        return Event(**fields)

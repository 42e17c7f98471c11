"""Sessions of other versions or makers: a clear error, and nothing of theirs is run."""

from __future__ import annotations

import gc
import json
import weakref
from pathlib import Path

import pytest

from quark_glasses.backends.taped import Deck
from quark_glasses.core.errors import Cancelled, GlassesError, InvalidInput
from quark_glasses.core.types import CallRecord, Header
from quark_glasses.replay.bag import BagWriter
from quark_glasses.replay.session import read_session
from quark_glasses.replay.stage import Cast, Stage
from quark_glasses.ros.topics import CALLS


@pytest.mark.parametrize("payload", [b"[1, 2]", b"no json", b"", b"\xff"])
def test_a_record_of_another_shape_is_refused_with_its_name(tmp_path: Path, payload: bytes) -> None:
    writer = BagWriter(tmp_path / "talk")
    record = CallRecord(Header(1), "asr", "engine", "result", "key", "whisper", payload)
    writer.write("/glasses/system/calls", CALLS, record, 1, "asr")
    writer.close()
    with pytest.raises(InvalidInput, match="record of asr"):
        read_session(tmp_path / "talk")


class OneReply:
    """A tape with the same error for everything."""

    def __init__(self, name: str) -> None:
        self._reply = json.dumps({"error": [name, "it broke", "mend it"]})

    def plays(self, kind: str) -> bool:
        return True

    def reply(self, kind: str, engine: str, key: str) -> str:
        return self._reply

    def sound(self, digest: str) -> None:
        return None


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Cancelled", Cancelled), ("ClassVar", GlassesError), ("__name__", GlassesError), ("x", GlassesError)],
)
def test_a_recorded_error_comes_again_and_only_our_own_kinds(name: str, kind: type[GlassesError]) -> None:
    deck = Deck("asr", "whisper", OneReply(name), lambda key, reply: None)
    with pytest.raises(GlassesError, match="it broke") as raised:
        deck.recorded("key")
    assert type(raised.value) is kind


def test_a_replay_that_is_over_keeps_no_context_alive() -> None:
    """Each would keep a DDS participant, and after some dozens nobody finds anybody."""
    with Stage(Cast(("wake",), "/over", 10**18)) as stage:
        context = weakref.ref(stage.nodes["wake"].context)
    del stage
    gc.collect()
    assert context() is None

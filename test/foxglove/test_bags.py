"""Session bags in readers that know nothing of us, as Foxglove reads them: by the definitions in the file alone."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

pytest.importorskip("rclpy", reason="rclpy is not installed: make setup")

from mcap.reader import make_reader
from mcap_ros2.decoder import DecoderFactory
from rosbags.highlevel import AnyReader

from quark_glasses.core.types import TurnState

CASES = Path(__file__).parents[1] / "replay" / "cases"
SESSIONS = sorted(CASES.glob("*/session"))


@pytest.mark.parametrize("session", SESSIONS, ids=lambda path: path.parent.name)
def test_a_second_mcap_reader_decodes_every_message(session):
    topics: set[str] = set()
    for file in sorted(session.glob("*.mcap")):
        with file.open("rb") as stream:
            reader = make_reader(stream, decoder_factories=[DecoderFactory()])
            assert reader.get_header().profile == "ros2"  # by which Foxglove knows CDR with ros2msg definitions
            for schema, channel, _, message in reader.iter_decoded_messages():
                assert schema is not None
                assert (schema.encoding, channel.message_encoding) == ("ros2msg", "cdr")
                assert message is not None
                topics.add(channel.topic)
    assert topics


def test_rosbags_reads_the_same_conversation():
    """Opened with no message type known beforehand: all come from the bag."""
    session = CASES / "zh_questions" / "session"
    with AnyReader([session]) as reader:
        turns = [connection for connection in reader.connections if connection.topic.endswith("/dialogue/turn")]
        read = [reader.deserialize(data, connection.msgtype) for connection, _, data in reader.messages(turns)]
        assert {connection.msgdef.data for connection in reader.connections} != {""}
    assert any(turn.state == TurnState.DONE and turn.reply for turn in read)
    assert all(math.isfinite(turn.header.stamp.sec) for turn in read)

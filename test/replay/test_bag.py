"""Session bags open everywhere, also when they were never closed."""

import numpy as np
import pytest
from mcap.reader import make_reader
from mcap_ros2.decoder import DecoderFactory
from rosbags.highlevel import AnyReader

from quark_glasses.core.errors import InvalidInput, StorageFull
from quark_glasses.core.types import AudioChunk, Card, CardKind, Header, HudScene
from quark_glasses.replay.bag import BagWriter, heard_in, read_bag, schema_text
from quark_glasses.ros import convert, topics

CHUNK = AudioChunk(Header(3, "mic"), np.arange(320, dtype=np.int16))
SCENE = HudScene(Header(4), 1, (Card("reply", CardKind.REPLY, "问", "答"),))


@pytest.fixture
def bag(tmp_path):
    writer = BagWriter(tmp_path / "talk", {"version": "1"})
    for i in range(10):
        writer.write("/glasses/audio/in", topics.AUDIO_IN, CHUNK, 100 + i)
    writer.write("/glasses/hud/scene", topics.HUD_SCENE, SCENE, 200)
    yield writer
    writer.close()


def test_what_is_written_is_read_back(bag):
    bag.close()
    rows = list(read_bag(bag.folder))
    assert len(rows) == 11
    assert rows[0][:3] == ("/glasses/audio/in", "quark_glasses_msgs/msg/AudioChunk", 100)
    assert convert.decode(HudScene, rows[-1][3]) == SCENE


def test_rosbags_and_the_mcap_reader_agree(bag):
    bag.close()
    with AnyReader([bag.folder]) as reader:
        assert reader.message_count == 11
        scenes = [reader.deserialize(raw, c.msgtype) for c, _, raw in reader.messages() if c.topic.endswith("scene")]
    assert scenes[0].cards[0].text == "答"
    with next(bag.folder.glob("*.mcap")).open("rb") as file:
        reader = make_reader(file, decoder_factories=[DecoderFactory()])
        decoded = [message for *_, message in reader.iter_decoded_messages()]
    assert len(decoded) == 11
    assert list(decoded[0].samples[:4]) == [0, 1, 2, 3]


def test_what_was_heard_can_be_played_again(bag):
    bag.close()
    assert np.array_equal(heard_in(bag.folder), np.tile(CHUNK.samples, 10))


def test_a_bag_without_sound_is_named(tmp_path):
    silent = BagWriter(tmp_path / "silent")
    silent.write("/glasses/hud/scene", topics.HUD_SCENE, SCENE, 1)
    silent.close()
    with pytest.raises(InvalidInput, match="has no audio/in"):
        heard_in(silent.folder)


def test_schemas_hold_every_type_that_is_used():
    for row in topics.TOPICS:
        text = schema_text(convert.message_type_name(row.type))
        assert "MSG: builtin_interfaces/Time" in text


def test_an_existing_bag_is_not_overwritten(bag, tmp_path):
    with pytest.raises(InvalidInput, match="exists already"):
        BagWriter(tmp_path / "talk")


def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    file = tmp_path / "file"
    file.write_text("")
    with pytest.raises(StorageFull, match="cannot write a bag"):
        BagWriter(file / "bag")


def test_a_missing_or_broken_bag_is_named(tmp_path):
    with pytest.raises(InvalidInput, match="no bag at"):
        list(read_bag(tmp_path / "nothing"))
    broken = tmp_path / "broken.mcap"
    broken.write_bytes(b"not mcap at all")
    with pytest.raises(InvalidInput, match="not a complete bag"):
        list(read_bag(broken))

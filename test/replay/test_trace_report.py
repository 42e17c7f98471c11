"""`quark report BAG`: one file that shows a developer everything but what was said, and who and where."""

import json
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mcap.reader import make_reader
from trace_session import SECRET, fill, health, stamp, start, talk, write

from quark_glasses.cli import main
from quark_glasses.core import types as t
from quark_glasses.replay.bag import BagWriter, bag_info, read_bag
from quark_glasses.replay.scrub import Scrubber
from quark_glasses.replay.trace_bag import read_trace
from quark_glasses.ros import convert, doors, topics

USER, HOST = "annabel", "annabels-laptop"
HOME = f"/home/{USER}"
HIDDEN = (USER, HOST, "/home", "AKIA-TOP-SECRET")


@pytest.fixture(autouse=True)
def here(monkeypatch):
    """A machine whose user and host have names that are easy to look for."""
    monkeypatch.setenv("HOME", HOME)
    monkeypatch.setenv("USER", USER)
    monkeypatch.setenv("LOGNAME", USER)
    monkeypatch.setenv("CLOUD_KEY", "AKIA-TOP-SECRET")
    monkeypatch.setattr("socket.gethostname", lambda: HOST)
    monkeypatch.setattr("platform.node", lambda: HOST)


@pytest.fixture
def bag(tmp_path):
    play = convert.serialize(doors.PLAY_FILE.ros_class.Request(path=f"{HOME}/private/anna.wav"))
    path = f"{HOME}/glasses/session"
    call = t.CallRecord(
        stamp(5), "microphone/play", "service", "request", "c1", "quark_glasses_msgs/srv/PlayFile", play
    )
    row = t.HealthRow("recorder: recording", t.Level.OK, path, (("host", HOST),))
    failed = t.Turn(stamp(9000), "u9", t.TurnState.FAILED, error_msg=f"no file {path}/x on {HOST}", error_code=1)
    said = [
        *talk(text=SECRET, reply=SECRET), *talk(20_000, "u2"), health(0, "asr", 1, 5), health(25_000, "asr", 900, 1500),
        start("speaker", {"sink": "file", "path": f"{HOME}/out.wav", "sample_rate": 24000}),
        start("dialogue", {"folder": f"{HOME}/notes", "language": "en", "volume": 0.7}),
        (5, topics.CALLS, call), (6, topics.DIAGNOSTICS, t.Health(stamp(6), (row,))), (9000, topics.TURN, failed),
    ]  # fmt: skip
    return write(tmp_path / "session", said, {"version": "1", "platform": f"Linux on {HOST}", "note": f"by {USER}"})


def report(bag: Path, *arguments: object) -> Path:
    out = bag.parent / "report.zip"
    assert main(["report", str(bag), "--out", str(out), *map(str, arguments)]) == 0
    folder = bag.parent / "unpacked"
    with zipfile.ZipFile(out) as archive:
        assert archive.testzip() is None
        archive.extractall(folder)
    return folder


def every_byte(folder: Path) -> bytes:
    """All files, and every message, schema and note of the bag unpacked."""
    found = [path.read_bytes() for path in folder.rglob("*") if path.is_file()]
    found += [path.name.encode() for path in folder.rglob("*")]
    with (folder / "session" / "session_0.mcap").open("rb") as stream:
        reader = make_reader(stream)
        for schema, channel, message in reader.iter_messages():
            found += [message.data, schema.data, json.dumps(channel.metadata).encode()]
        found += [json.dumps(m.metadata).encode() for m in reader.iter_metadata()]
    return b"\n".join(found)


@pytest.mark.parametrize("kept", [(), ("--keep-text",), ("--keep-sound",), ("--keep-sound", "--keep-text")])
def test_nobody_and_no_place_is_named(bag, kept):
    everything = every_byte(report(bag, *kept)).lower()
    for hidden in HIDDEN:
        assert hidden.lower().encode() not in everything, hidden
    assert (SECRET.lower().encode() in everything) == ("--keep-text" in kept)


def test_the_words_and_the_sound_are_gone(bag):
    folder = report(bag)
    chunks = [convert.decode(t.AudioChunk, r.data) for r in read_bag(folder / "session") if "AudioChunk" in r.type]
    assert len(chunks) > 200
    assert not any(chunk.samples.any() for chunk in chunks)
    assert "all sound" in (folder / "README.txt").read_text()
    assert "all words" in (folder / "README.txt").read_text()


def test_the_sound_stays_where_it_is_wanted(bag):
    folder = report(bag, "--keep-sound")
    chunks = [convert.decode(t.AudioChunk, r.data) for r in read_bag(folder / "session") if "AudioChunk" in r.type]
    assert any(chunk.samples.any() for chunk in chunks)
    assert "all sound" not in (folder / "README.txt").read_text()


def test_a_developer_finds_what_is_needed(bag):
    folder = report(bag)
    assert {path.name for path in folder.iterdir()} == {
        "README.txt", "bag.json", "doctor.txt", "parameters.json", "session", "trace.json", "trace.perfetto.json",
        "trace.txt", "versions.json",
    }  # fmt: skip
    trace = json.loads((folder / "trace.json").read_text())
    assert [one["total_ms"] for one in trace["utterances"] if one["utterance_id"] != "u9"] == [460, 460]
    assert trace["stage_sum_error_ms"] < 0.1  # measured before the sound was taken out
    assert trace["cpu"]["nodes"]["asr"]["cpu_ms"] == 899
    assert "= 460 ms to first sound" in (folder / "trace.txt").read_text()
    parameters = json.loads((folder / "parameters.json").read_text())
    assert (parameters["dialogue"]["volume"], parameters["speaker"]["sample_rate"]) == (0.7, 24000)
    versions = json.loads((folder / "versions.json").read_text())
    assert versions["recorded_with"]["version"] == "1"
    assert versions["reported_with"]["python"]
    assert "python" in (folder / "doctor.txt").read_text()
    assert json.loads((folder / "trace.perfetto.json").read_text())["traceEvents"]
    assert json.loads((folder / "bag.json").read_text())["topics"]


def test_the_bag_in_it_is_a_bag(bag):
    folder = report(bag)
    assert bag_info(folder / "session")["redacted"] == "sound and text"
    assert len(list(read_bag(folder / "session"))) == len(list(read_bag(bag)))
    again = [one["stages_ms"] for one in read_trace(folder / "session").as_json()["utterances"]]
    assert again == [one["stages_ms"] for one in read_trace(bag).as_json()["utterances"]]


def test_a_part_of_a_session(bag):
    folder = report(bag, "--from", 19, "--to", 24)
    trace = json.loads((folder / "trace.json").read_text())
    assert [one["utterance_id"] for one in trace["utterances"]] == ["u2"]
    assert json.loads((folder / "parameters.json").read_text())["dialogue"]["language"] == "en"
    assert "all but 19 to 24 s" in (folder / "README.txt").read_text()


def test_the_same_bag_gives_the_same_bytes(bag, tmp_path):
    for name in ("a.zip", "b.zip"):
        assert main(["report", str(bag), "--out", str(tmp_path / name)]) == 0
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_a_torn_bag_is_reported_as_far_as_it_goes(tmp_path):
    writer = BagWriter(tmp_path / "torn")
    fill(writer, talk())
    writer.flush()
    file = next(writer.folder.glob("*.mcap"))
    whole = file.stat().st_size
    fill(writer, talk(5000, "u2"))
    writer.close()
    file.write_bytes(file.read_bytes()[: whole + 40])
    folder = report(writer.folder)
    assert [one["utterance_id"] for one in json.loads((folder / "trace.json").read_text())["utterances"]] == ["u1"]
    assert "damaged" in (folder / "README.txt").read_text()
    assert USER.encode() not in every_byte(folder)


def test_a_bag_with_pictures_is_refused(tmp_path, capsys):
    shown = (1, topics.HUD_FRAME, t.Picture(stamp(1), "png", b"face"))
    bag = write(tmp_path / "faces", [*talk(), shown])
    assert main(["report", str(bag)]) == 1
    assert "pictures" in capsys.readouterr().err
    assert not list(tmp_path.glob("*.zip"))


@pytest.mark.parametrize("arguments", [["nowhere"], ["{bag}", "--from", "5", "--to", "5"], ["{bag}", "--out", "{bag}"]])
def test_what_cannot_be_reported_is_named(bag, capsys, arguments):
    assert main(["report", *(a.format(bag=bag) for a in arguments)]) == 1
    err = capsys.readouterr().err
    assert err.startswith("quark report:")
    assert "Traceback" not in err


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("cannot read /home/max muster/a b/x.wav: no", "cannot read …/x.wav: no"),
        ("C:\\Users\\Max Muster\\x.wav", "…/x.wav"),
        ("/Users/max/Desktop/talk", "…/talk"),
        ("saved in /tmp/quark/session, done", "saved in …/session, done"),
        (f"{HOME}", "~"),
        (f"{USER} at {HOST}", "<user> at <host>"),
        (f"pytest_of_{USER}", "pytest_of_<user>"),
        (f"{USER.upper()}s", f"{USER.upper()}s"),
        ("/glasses/audio/in has no messages", "/glasses/audio/in has no messages"),
        ("quark_glasses_msgs/msg/AudioChunk", "quark_glasses_msgs/msg/AudioChunk"),
        ("set 3/4 of it and/or 50%", "set 3/4 of it and/or 50%"),
        ("现在几点了?", "现在几点了?"),
    ],
)
def test_what_is_taken_out_of_texts(text, expected):
    assert Scrubber.of_this_machine().text(text) == expected


def test_a_home_may_be_anywhere():
    assert Scrubber({}, "/srv/anna").text("in /srv/anna, as /srv/anna/a b/x.wav") == "in ~, as …/x.wav"


def test_an_account_that_is_nobody_stays(monkeypatch):
    monkeypatch.setenv("USER", "speaker")
    monkeypatch.setenv("LOGNAME", "root")
    assert Scrubber.of_this_machine().text("speaker: cpu of root") == "speaker: cpu of root"


@given(
    st.text(alphabet=" abc:,;'\"()[]", max_size=12),
    st.lists(st.text(alphabet="abcXYZ 0-_.", min_size=1, max_size=8), max_size=3),
    st.text(max_size=12),
)
def test_no_home_survives(before, folders, after):
    scrubber = Scrubber({USER: "<user>", HOST: "<host>"}, HOME)
    path = "/".join([HOME, *folders])
    clean = scrubber.text(f"{before} {path} {after}")
    assert USER not in clean
    assert "/home" not in clean.replace(after, "")
    other = scrubber.text(f"{before} /home/somebodyelse/{'/'.join(folders)} {after}")
    assert "somebodyelse" not in other

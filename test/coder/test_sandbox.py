"""The coder's folder: what a model may do in it, and that nothing leads out of it."""

from __future__ import annotations

import os
import socket
import threading
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quark_glasses.backends.coder.sandbox import Limits, Sandbox
from quark_glasses.core.cancel import CancelToken
from quark_glasses.core.coder.rules import check_command, inside
from quark_glasses.core.errors import Cancelled, GlassesError, InvalidInput, StorageFull

SMALL = Limits(file_kb=8, files=60, folder_mb=8, output_kb=16, cpu_s=5, memory_mb=256, processes=12)
HELD = Sandbox.confinement()
confined = pytest.mark.skipif(not HELD["files"], reason="this kernel has no Landlock: the coder refuses commands here")
tree = pytest.mark.skipif(
    not HELD["processes"], reason="no process namespaces here: a command's runaways cannot be ended"
)


@pytest.fixture
def box(tmp_path: Path) -> Sandbox:
    (tmp_path / "outside.txt").write_text("secret-4711")
    return Sandbox(tmp_path / "box", limits=SMALL)


def run(box: Sandbox, program: str, seconds: float = 10.0) -> str:
    box.write_file("main.py", program)
    return box.run_command(["python3", "main.py"], seconds, CancelToken())


OUT = (
    "../outside.txt",
    "/etc/passwd",
    "a/../../outside.txt",
    "~/x",
    "",
    "x" * 300,
    "a\0b",
    "..",
    "a\nb",
    "..\\x",
    "./../box/../x",
)


@pytest.mark.parametrize("path", OUT)
def test_no_name_leads_out(box: Sandbox, path: str) -> None:
    for use in (box.read_file, box.list_files, lambda p: box.write_file(p, "x")):
        with pytest.raises(InvalidInput) as error:
            use(path)
        assert error.value.fix
    assert (box.folder.parent / "outside.txt").read_text() == "secret-4711"


@pytest.mark.parametrize("target", ["../outside.txt", "..", "/etc"])
def test_no_link_leads_out(box: Sandbox, target: str) -> None:
    (box.folder / "link").symlink_to(target)
    for path in ("link", "link/outside.txt", "link/new.txt"):
        for use in (box.read_file, lambda p: box.write_file(p, "x")):
            with pytest.raises(InvalidInput):
                use(path)
    with pytest.raises(InvalidInput):
        box.run_command(["cat", "link"], 5, CancelToken())
    assert not (box.folder.parent / "new.txt").exists()
    assert (box.folder.parent / "outside.txt").read_text() == "secret-4711"


def test_files_are_written_listed_and_read(box: Sandbox) -> None:
    box.write_file("src/a.py", "print('你好')\n")
    assert box.read_file("src/a.py") == "print('你好')\n"
    assert box.list_files(".").splitlines() == ["src/", "src/a.py"]
    box.write_file("src/a.py", "")
    assert box.read_file("src/a.py") == ""


def test_what_is_no_plain_text_file_is_refused(box: Sandbox) -> None:
    os.mkfifo(box.folder / "pipe")
    (box.folder / "data.bin").write_bytes(b"\xff\xfe\x00")
    (box.folder / "large.txt").write_text("x" * 9000)
    for path in ("pipe", "data.bin", "large.txt", "none.txt", "."):
        with pytest.raises(InvalidInput):
            box.read_file(path)


def test_there_is_an_end_to_room(box: Sandbox) -> None:
    with pytest.raises(InvalidInput, match="too much"):
        box.write_file("a", "x" * 9000)
    for number in range(60):
        (box.folder / str(number)).write_text("x")
    with pytest.raises(StorageFull, match="full"):
        box.write_file("one_more", "x")


@pytest.mark.parametrize("folder", [Path("/"), Path.home()])
def test_a_folder_with_everything_in_it_is_refused(folder: Path) -> None:
    with pytest.raises(InvalidInput, match="no folder for the coder"):
        Sandbox(folder)


@pytest.mark.parametrize(
    "command",
    [
        [], ["rm", "-rf", "."], ["python3", "-c", "print(1)"], ["python3"], ["bash", "main.py"], ["/usr/bin/python3", "main.py"],
        ["python3", "../main.py"], ["python3", "/tmp/main.py"], ["cat", "/etc/passwd"], ["cat", "../outside.txt"], ["ls", ".."],
        ["python3", "-m", "pytest", "--rootdir=/"], ["python3", "-m", "pytest", "../x.py::test"], ["ls;", "id"], ["ls", "x" * 300],
        ["python3", "-m", "pip", "install", "x"], ["cat"] * 50, ["python3", "-m", "pytest", "-c/etc/passwd"], ["ls && id"],
        ["python3", "-m", "pytest", "-c../x"],
    ],
)  # fmt: skip
def test_other_commands_are_refused(box: Sandbox, command: list[str]) -> None:
    with pytest.raises(InvalidInput):
        box.run_command(command, 5, CancelToken())


@given(
    st.lists(
        st.text(max_size=12) | st.sampled_from(["python3", "-m", "pytest", "ls", "cat", "..", "/", "a.py"]), max_size=6
    )
)
def test_what_is_allowed_begins_as_the_list_says(argv: list[str]) -> None:
    try:
        allowed = check_command(argv)
    except InvalidInput:
        return
    assert allowed[0] in ("ls", "cat") or allowed[:3] == ("python3", "-m", "pytest") or allowed[1].endswith(".py")
    assert not any(part == ".." for word in allowed for part in word.split("/"))


@given(st.text(max_size=40))
def test_a_path_is_inside_or_refused(path: str) -> None:
    try:
        found = inside(path)
    except InvalidInput:
        return
    assert not found.is_absolute()
    assert ".." not in found.parts


@confined
def test_programs_and_tests_run(box: Sandbox) -> None:
    assert run(box, "print('hello'); raise SystemExit(3)") == "exit 3\nhello"
    box.write_file("test_it.py", "def test_good(): assert 1 + 1 == 2\ndef test_bad(): assert 1 + 1 == 3\n")
    told = box.run_command(["python3", "-m", "pytest", "-q", "test_it.py::test_good"], 30, CancelToken())
    assert told.startswith("exit 0")
    assert "1 passed" in told
    told = box.run_command(["python3", "-m", "pytest", "-q"], 30, CancelToken())
    assert told.startswith("exit 1")
    assert "1 failed" in told
    assert "hello" not in box.run_command(["ls", "."], 5, CancelToken())
    assert "test_good" in box.run_command(["cat", "test_it.py"], 5, CancelToken())


@confined
def test_a_program_reads_nothing_outside(box: Sandbox) -> None:
    secret = box.folder.parent / "outside.txt"
    told = run(
        box,
        f"""
import os, pathlib, subprocess
def tried(what):
    try: print('GOT', what())
    except (OSError, subprocess.SubprocessError): print('refused')
tried(lambda: open({str(secret)!r}).read())
tried(lambda: open('../outside.txt').read())
tried(lambda: os.listdir({str(secret.parent)!r}))
tried(lambda: open('/etc/passwd').read()[:9])
tried(lambda: os.listdir(os.path.expanduser('~root')))
tried(lambda: open('/proc/1/environ').read()[:9])
tried(lambda: (os.symlink({str(secret)!r}, 'link'), open('link').read()))
tried(lambda: (os.link({str(secret)!r}, 'hard'), open('hard').read()))
tried(lambda: subprocess.check_output(['cat', {str(secret)!r}]))
tried(lambda: (os.chdir('/'), os.listdir('.')))
""",
    )
    assert "GOT" not in told
    assert "4711" not in told
    assert told.count("refused") == 10


@confined
def test_a_program_writes_nothing_outside(box: Sandbox) -> None:
    there = box.folder.parent
    told = run(
        box,
        f"""
import os
for path in ({str(there / "new.txt")!r}, {str(there / "outside.txt")!r}, '/tmp/quark-coder-was-here', '../new.txt'):
    try: open(path, 'w').write('x'); print('WROTE', path)
    except OSError: print('refused')
for act in (lambda: os.remove({str(there / "outside.txt")!r}), lambda: os.rename('main.py', '../main.py'),
            lambda: os.truncate({str(there / "outside.txt")!r}, 0), lambda: os.mkdir('../d')):
    try: act(); print('DID')
    except OSError: print('refused')
open('inside.txt', 'w').write('fine')
""",
    )
    assert told.count("refused") == 8
    assert box.read_file("inside.txt") == "fine"
    assert sorted(path.name for path in there.iterdir()) == ["box", "outside.txt"]
    assert (there / "outside.txt").read_text() == "secret-4711"


@confined
def test_a_program_reaches_no_network_and_no_local_socket(box: Sandbox, tmp_path: Path) -> None:
    with socket.socket() as server, socket.socket(socket.AF_UNIX) as local:
        server.bind(("127.0.0.1", 0))
        server.listen()
        local.bind(str(tmp_path / "s"))
        local.listen()
        told = run(
            box,
            f"""
import socket
for family, where in ((socket.AF_INET, ('127.0.0.1', {server.getsockname()[1]})), (socket.AF_UNIX, {str(tmp_path / "s")!r})):
    try: socket.socket(family).connect(where); print('REACHED')
    except OSError as error: print('refused')
try: socket.getaddrinfo('example.org', 80); print('REACHED')
except OSError: print('refused')
""",
        )
    assert told.splitlines() == ["exit 0", "refused", "refused", "refused"]


@confined
def test_a_program_sees_nothing_of_our_environment(box: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MY_API_KEY", "sk-4711")
    told = run(box, "import os; print(sorted(os.environ), os.environ['HOME'])")
    assert "4711" not in told
    assert "MY_API_KEY" not in told
    assert str(box.folder) in told


@confined
def test_a_hanging_command_ends_with_its_children(box: Sandbox) -> None:
    began = time.perf_counter()
    told = run(
        box,
        """
import os, subprocess, sys, time
code = "import os, time\\nos.setsid()\\nfor _ in range(100):\\n open('alive', 'w').write(str(time.time())); time.sleep(0.05)"
subprocess.Popen([sys.executable, '-c', code], start_new_session=True)
time.sleep(60)
""",
        seconds=1.0,
    )
    assert "stopped after" in told
    assert time.perf_counter() - began < 20
    if HELD["processes"]:
        assert_quiet(box)


def assert_quiet(box: Sandbox) -> None:
    """Nothing writes the file any more."""
    before = (box.folder / "alive").read_text() if (box.folder / "alive").exists() else ""
    threading.Event().wait(0.3)
    after = (box.folder / "alive").read_text() if (box.folder / "alive").exists() else ""
    assert before == after


@confined
@tree
def test_what_a_command_leaves_behind_ends_with_it(box: Sandbox) -> None:
    told = run(
        box,
        """
import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        for fd in (0, 1, 2): os.close(fd)
        while True:
            open('alive', 'w').write(str(time.time())); time.sleep(0.05)
    os._exit(0)
time.sleep(0.3); print('left')
""",
    )
    assert told == "exit 0\nleft"
    assert_quiet(box)


@confined
@tree
def test_a_fork_bomb_is_bounded(box: Sandbox) -> None:
    told = run(
        box,
        """
import os, time
for _ in range(200):
    try:
        if os.fork() == 0:
            time.sleep(20); os._exit(0)
    except OSError:
        print('no more', flush=True); break
    time.sleep(0.002)
time.sleep(20)
""",
        seconds=8.0,
    )
    assert "more than 12 processes" in told or "no more" in told


@confined
def test_endless_output_is_cut(box: Sandbox) -> None:
    told = run(box, "while True: print('x' * 1000)")
    assert "more than 16 kB of output" in told
    assert len(told) < 20_000


@confined
def test_memory_and_files_are_bounded(box: Sandbox) -> None:
    assert "MemoryError" in run(box, "x = bytearray(1 << 30)")
    told = run(box, "with open('big', 'wb') as f:\n while True: f.write(bytes(1 << 20))")
    assert not told.startswith("exit 0")
    assert (box.folder / "big").stat().st_size <= 8 << 20
    with pytest.raises(StorageFull):
        box.write_file("more.txt", "x")


@confined
def test_many_files_do_not_fill_the_disk(box: Sandbox) -> None:
    program = "import time\nfor n in range(1000):\n open(f'f{n}', 'wb').write(bytes(1 << 20)); time.sleep(0.01)"
    told = run(box, program)
    assert "more than 8 MB of files" in told
    assert sum(path.stat().st_size for path in box.folder.glob("f*")) < 100 << 20


@confined
def test_processor_time_is_bounded(tmp_path: Path) -> None:
    box = Sandbox(tmp_path / "box", limits=Limits(cpu_s=1))
    told = run(box, "while True: pass", seconds=20)
    assert not told.startswith("exit 0")
    assert "stopped after" not in told


@confined
def test_a_cancelled_command_ends_at_once(box: Sandbox) -> None:
    box.write_file("main.py", "import time; time.sleep(60)")
    cancel = CancelToken()
    threading.Timer(0.5, cancel.cancel).start()
    with pytest.raises(Cancelled):
        box.run_command(["python3", "main.py"], 30, cancel)


def test_without_landlock_no_command_runs(box: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("quark_glasses.backends.coder.jail.landlock_version", lambda: -1)
    with pytest.raises(GlassesError, match="confined"):
        box.run_command(["ls"], 5, CancelToken())

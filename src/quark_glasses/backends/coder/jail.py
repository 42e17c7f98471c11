"""Runs one command in a jail: `python -I -S jail.py SPEC`, SPEC a JSON object (see `Spec`). Uses the standard library only.

What confines it, as far as the kernel allows: namespaces without network and with a process tree of its own that dies as a whole;
Landlock (Linux 5.13 and later), so that it can read nothing but the system's programs and its folder, and write nothing but that;
a system call filter, so that it opens no socket, not even one of the desktop's; limits of processor time, memory, file size, open
files, processes and disk. It keeps its parent's standard output. The exit code is that of the command; 125 says that the jail could
not be made.

Sources: unshare(2), landlock(7), seccomp(2) and prctl(2) of the Linux manual pages; numbers from the kernel's uapi headers.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import resource
import signal
import struct
import sys
from typing import Any

FAILED = 125
NEWUSER, NEWNET, NEWPID, NEWIPC = 0x10000000, 0x40000000, 0x20000000, 0x08000000
SET_PDEATHSIG, SET_NO_NEW_PRIVS = 1, 38
LANDLOCK_CREATE, LANDLOCK_ADD, LANDLOCK_RESTRICT = 444, 445, 446
EXECUTE, WRITE_FILE, READ_FILE, READ_DIR = 1, 2, 4, 8
MAKE_CHAR, MAKE_BLOCK = 1 << 6, 1 << 11
FS_RIGHTS = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1, 5: (1 << 16) - 1}  # by version
NET_RIGHTS = 3  # bind and connect TCP, from version 4
SET_SECCOMP, FILTER = 22, 2
MACHINES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}  # audit architecture, number of socket(2)
IO_URING_SETUP = 425  # can open sockets as well
KILL, REFUSE, ALLOW = 0x80000000, 0x00050000 | 1, 0x7FFF0000  # what a filter returns; 1 is EPERM
LOOK_S = 0.02  # how often its processes are counted
LOOKS = 10  # after so many, the disk
OUR_LIBC = ctypes.CDLL(None, use_errno=True)


def main() -> int:
    spec: dict[str, Any] = json.loads(sys.argv[1])
    OUR_LIBC.prctl(SET_PDEATHSIG, signal.SIGKILL)
    own_tree = enter_namespaces()
    child = os.fork()
    if child == 0:
        try:
            OUR_LIBC.prctl(SET_PDEATHSIG, signal.SIGKILL)
            os._exit(first_process(spec) if own_tree else run(spec))
        finally:
            os._exit(FAILED)
    return watch(child, spec, own_tree)


def enter_namespaces() -> bool:
    """Without network, and with a tree of processes of its own; is there one?"""
    uid, gid = os.getuid(), os.getgid()
    whole = NEWUSER | NEWNET | NEWPID | NEWIPC
    for flags in (whole, whole & ~NEWUSER, NEWUSER | NEWNET, NEWNET):
        if OUR_LIBC.unshare(flags) == 0:
            if flags & NEWUSER:
                with contextlib.suppress(OSError):
                    write("/proc/self/setgroups", "deny")
                    write("/proc/self/uid_map", f"{uid} {uid} 1")
                    write("/proc/self/gid_map", f"{gid} {gid} 1")
            return bool(flags & NEWPID)
    return False


def first_process(spec: dict[str, Any]) -> int:
    """Process 1 of the tree: starts the command, and takes everything with it when it goes."""
    command = os.fork()
    if command == 0:
        try:
            os._exit(run(spec))
        finally:
            os._exit(FAILED)
    while True:
        gone, status = os.wait()
        if gone == command:
            return code_of(status)


def watch(child: int, spec: dict[str, Any], own_tree: bool) -> int:
    """Wait for the child; end everything where it takes too much."""
    tree = os.readlink(f"/proc/{child}/ns/pid") if own_tree else ""
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGCHLD})
    looks = 0
    while True:
        gone, status = os.waitpid(child, os.WNOHANG)
        if gone:
            return code_of(status)
        looks += 1
        why = ""
        if tree and count(tree) > spec["processes"]:
            why = f"more than {spec['processes']} processes"
        elif looks % LOOKS == 0 and used(spec["folder"]) > spec["disk_mb"] << 20:
            why = f"more than {spec['disk_mb']} MB of files"
        if why:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            print(f"\n[stopped: {why}]", flush=True)
            return 128 + signal.SIGKILL
        signal.sigtimedwait({signal.SIGCHLD}, LOOK_S)


def used(folder: str) -> int:
    """Bytes in the files of a folder."""
    size = 0
    for where, _, files in os.walk(folder):
        for name in files:
            with contextlib.suppress(OSError):
                size += os.lstat(os.path.join(where, name)).st_size
    return size


def count(tree: str) -> int:
    found = 0
    for name in os.listdir("/proc"):
        if name.isdigit():
            with contextlib.suppress(OSError):
                found += os.readlink(f"/proc/{name}/ns/pid") == tree
    return found


def run(spec: dict[str, Any]) -> int:
    """Bind ourselves and become the command."""
    try:
        limit(spec)
        OUR_LIBC.prctl(SET_NO_NEW_PRIVS, 1, 0, 0, 0)
        confine(spec["readable"], spec["devices"], spec["folder"])
        cut_off()
        os.chdir(spec["folder"])
        os.execve(spec["argv"][0], spec["argv"], spec["env"])
    except OSError as error:
        print(f"[the jail could not be made: {error}]", flush=True)
    return FAILED


def limit(spec: dict[str, Any]) -> None:
    megabyte = 1 << 20
    for kind, most in (
        (resource.RLIMIT_CPU, int(spec["cpu_s"])), (resource.RLIMIT_AS, int(spec["memory_mb"]) * megabyte),
        (resource.RLIMIT_FSIZE, int(spec["file_mb"]) * megabyte), (resource.RLIMIT_NPROC, int(spec["processes"])),
        (resource.RLIMIT_NOFILE, 256), (resource.RLIMIT_CORE, 0),
    ):  # fmt: skip
        ceiling = resource.getrlimit(kind)[1]
        most = most if ceiling == resource.RLIM_INFINITY else min(most, ceiling)
        resource.setrlimit(kind, (most, most))


def landlock_version() -> int:
    """Of this kernel; below 1 there is none."""
    return int(OUR_LIBC.syscall(LANDLOCK_CREATE, None, ctypes.c_size_t(0), ctypes.c_uint32(1)))


def confine(readable: list[str], devices: list[str], folder: str) -> None:
    """Forbid all of the file system but these, for us and all that comes of us. Raises `OSError` where that is impossible."""
    version = landlock_version()
    if version < 1:
        raise OSError("this kernel has no Landlock")
    every = FS_RIGHTS[min(version, max(FS_RIGHTS))]
    ruleset = struct.pack("=QQ", every, NET_RIGHTS)[: 16 if version >= 4 else 8]
    handle = call(LANDLOCK_CREATE, ruleset, ctypes.c_size_t(len(ruleset)), ctypes.c_uint32(0))
    for path in readable:
        allow(handle, path, EXECUTE | READ_FILE | READ_DIR)
    for path in devices:
        allow(handle, path, READ_FILE | WRITE_FILE)
    allow(handle, folder, every & ~(MAKE_CHAR | MAKE_BLOCK))
    call(LANDLOCK_RESTRICT, ctypes.c_int(handle), ctypes.c_uint32(0))
    os.close(handle)


def cut_off() -> None:
    """Forbid opening sockets of any kind, for us and all that comes of us; nothing on other processors than `MACHINES`."""
    if os.uname().machine not in MACHINES:
        return
    machine, socket = MACHINES[os.uname().machine]
    load, equal, any_bit, give = 0x20, 0x15, 0x45, 0x06
    steps = [
        (load, 0, 0, 4), (equal, 1, 0, machine), (give, 0, 0, KILL),
        (load, 0, 0, 0), (any_bit, 3, 0, 0x40000000), (equal, 2, 0, socket), (equal, 1, 0, IO_URING_SETUP),
        (give, 0, 0, ALLOW), (give, 0, 0, REFUSE),
    ]  # fmt: skip
    program = ctypes.create_string_buffer(b"".join(struct.pack("=HBBI", *step) for step in steps))
    header = struct.pack("@HP", len(steps), ctypes.addressof(program))
    if OUR_LIBC.prctl(SET_SECCOMP, FILTER, header, 0, 0) != 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))


def allow(handle: int, path: str, rights: int) -> None:
    """A rule for a path, where there is one."""
    try:
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except FileNotFoundError:
        return
    try:
        if not os.path.isdir(path):
            rights &= EXECUTE | READ_FILE | WRITE_FILE
        rule = struct.pack("=Qi", rights, place)
        call(LANDLOCK_ADD, ctypes.c_int(handle), ctypes.c_int(1), rule, ctypes.c_uint32(0))
    finally:
        os.close(place)


def call(number: int, *arguments: Any) -> int:
    done = int(OUR_LIBC.syscall(number, *arguments))
    if done < 0:
        error = ctypes.get_errno()
        raise OSError(error, os.strerror(error))
    return done


def write(path: str, text: str) -> None:
    with open(path, "w", encoding="ascii") as file:
        file.write(text)


def code_of(status: int) -> int:
    code = os.waitstatus_to_exitcode(status)
    return code if code >= 0 else 128 - code


if __name__ == "__main__":
    sys.exit(main())

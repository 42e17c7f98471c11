"""`quark demo [lite|ar]`: a conversation, heard and answered in real time, and what it left behind in a folder.

With a display it also leaves a film of what the wearer saw and heard.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping, Sized
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, cast

from quark_glasses import paths
from quark_glasses.commands.demo_events import Happening, Surroundings
from quark_glasses.commands.demo_script import Scene, Step, read_script, scenes_of, sounds_of
from quark_glasses.commands.demo_view import Film
from quark_glasses.commands.narrator import Narrator
from quark_glasses.commands.run import add_common, parse_params
from quark_glasses.compose import Glasses
from quark_glasses.core.errors import GlassesError, InvalidInput
from quark_glasses.core.types import Turn
from quark_glasses.nodes.camera import Camera
from quark_glasses.nodes.microphone import Microphone

ANSWER_DEADLINE_S = 20.0
PAUSE_S = 0.4  # between an answer and the next request
FILM = "view.mp4"
HEAD_S = 240.0  # the head turns for so long
PHOTO = ("model=demo-photo", "file=coffee.png", "width=800", "height=600", "fov_deg=30", "photo_deg=44")
SEEING: dict[str, Any] = {
    "backend": "scene",
    "backend_options": list(PHOTO),
    "rate": 15.0,
    "jpeg_rate": 1.0,  # for the bag; the film has them all
    "light": "scripted",
}  # of the camera node


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("profile", nargs="?", default="lite", choices=("lite", "ar"))
    parser.add_argument("--mic", action="store_true", help="talk yourself: real microphone and speaker, until Ctrl-C")
    parser.add_argument("--out", type=Path, help="folder for the recording; default: quark-demo-<time>")
    parser.add_argument("--script", type=Path, help="another script than config/demo.yaml or demo_ar.yaml")
    add_common(parser)


def run(args: argparse.Namespace) -> int:
    folder = args.out or Path(f"quark-demo-{datetime.now():%Y%m%d-%H%M%S}")
    if folder.exists() and any(folder.iterdir()):
        raise InvalidInput(f"the folder {folder} is not empty", "Give another one with --out")
    folder.mkdir(parents=True, exist_ok=True)
    script = args.script or paths.share() / "config" / ("demo_ar.yaml" if args.profile == "ar" else "demo.yaml")
    steps = [] if args.mic else read_script(script)
    scenes = scenes_of(steps)
    sounds = sounds_of(scenes)
    sees = args.profile == "ar"
    overrides = demo_overrides(folder, args.mic) | ({"camera": dict(SEEING)} if sees else {})
    for node, values in parse_params(args.param).items():
        overrides.setdefault(node, {}).update(values)
    print(f"Starting {args.profile} ...", flush=True)
    with Glasses(
        args.profile, namespace=args.namespace, config=args.config, overrides=overrides, log_level=args.log_level,
        extra_nodes=[Narrator, Surroundings, *([Film] if sees else [])],
    ) as glasses:  # fmt: skip
        glasses.runner.stop_on_signals()
        narrator = cast(Narrator, glasses.nodes["narrator"])
        if sees:
            begin_film(glasses, folder / FILM, head=not args.mic)
        right = play(glasses, narrator, steps, sounds) if steps else listen(glasses)
        if sees:
            end_film(glasses)
    narrator.write(folder)
    print(f"\n{narrator.latency_table()}\nLeft in {folder}: {', '.join(sorted(p.name for p in folder.iterdir()))}")
    if scenes:
        print(f"{right} of {len(scenes)} requests did the right thing.")
    return int(right < len(scenes))


def demo_overrides(folder: Path, mic: bool) -> dict[str, dict[str, Any]]:
    """A session that hears the script (or the microphone) and leaves everything in `folder`."""
    return {
        "microphone": {"source": "device" if mic else "silence"},
        "speaker": {"sink": "both" if mic else "file", "path": str(folder / "speaker.wav")},
        "recorder": {"enabled": True, "directory": str(folder), "session": "session", "min_free_mb": 50.0},
        "monitor": {"simulated_battery": 0.82},
        "dialogue": {"folder": str(folder)},
        "hud": {"save_folder": str(folder / "hud")},
    }


def begin_film(glasses: Glasses, path: Path, *, head: bool) -> None:
    """Film the session, with a `head` that looks around; a film that cannot be is one line, not the end of the demo."""
    try:
        cast(Film, glasses.nodes["film"]).begin(path)
        cast(Camera, glasses.nodes["camera"]).lending.lend("demo", "a film of what the wearer sees")
        if head:
            cast(Surroundings, glasses.nodes["surroundings"]).turn_head(HEAD_S)
    except GlassesError as error:
        print(f"No film: {error}", flush=True)


def end_film(glasses: Glasses) -> None:
    try:
        cast(Film, glasses.nodes["film"]).end()
    except GlassesError as error:
        print(f"The film is not whole: {error}", flush=True)


def play(glasses: Glasses, narrator: Narrator, steps: list[Step], sounds: list[Path]) -> int:
    """Play each request and wait for its answer, and let happen what happens between; how many did the right thing?"""
    microphone = cast(Microphone, glasses.nodes["microphone"])
    surroundings = cast(Surroundings, glasses.nodes["surroundings"])
    right, waiting = 0, iter(sounds)
    for scene in steps:
        if glasses.runner.stopping:
            break
        if isinstance(scene, Happening):
            surroundings.tell(scene)
            glasses.runner.spin_until(lambda: False, scene.wait_s)
            continue
        sound = next(waiting)
        turns, words = len(narrator.finished), len(narrator.requests)
        microphone.play(str(sound))
        if scene.intent:
            glasses.runner.spin_until(partial(_more, narrator.finished, turns), ANSWER_DEADLINE_S)
        else:
            glasses.runner.spin_until(partial(_more, narrator.requests, words), ANSWER_DEADLINE_S)
        glasses.runner.spin_until(lambda: False, PAUSE_S)
        right += did_right(narrator, scene, narrator.finished[turns:])
    return right


def did_right(narrator: Narrator, scene: Scene, turns: list[Turn]) -> bool:
    """Compare what was understood with the script, and say so where it was something else."""
    if not scene.intent:
        turns = [turn for turn in turns if turn.reply]
        narrator.say(
            "   ✓ not meant for the glasses" if not turns else f"   ✗ answered, though it was not asked: {scene.say}"
        )
        return not turns
    good = any(turn.intent == scene.intent and _covers(json.loads(turn.slots_json), scene.slots) for turn in turns)
    if not good:
        narrator.say(f"   ✗ expected {scene.intent} {dict(scene.slots) or ''} for: {scene.say}")
    return good


def listen(glasses: Glasses) -> int:
    """Let a person talk until Ctrl-C."""
    print("Say «Hey Quark, what time is it?» or «你好夸克，现在几点了». Ctrl-C ends.", flush=True)
    glasses.runner.spin_until(lambda: False)
    return 0


def _more(what: Sized, than: int) -> bool:
    return len(what) > than


def _covers(slots: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    return all(slots.get(name) == value for name, value in wanted.items())

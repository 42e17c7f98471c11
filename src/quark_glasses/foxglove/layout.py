"""The arrangement of panels in config/foxglove/, written by the SDK's own classes.

python -m quark_glasses.foxglove.layout /my_glasses > my_layout.json    the same for another namespace
"""

from __future__ import annotations

import json
import sys

import foxglove.layouts as fl

from quark_glasses.compose import NAMESPACE
from quark_glasses.core.motion.frames import HEAD, MAP
from quark_glasses.core.trace import LABELS, STAGES
from quark_glasses.foxglove.latency import NAME as LATENCY
from quark_glasses.foxglove.view import NAME as VIEW


def layout_text(namespace: str = NAMESPACE) -> str:
    """The layout as JSON, for the menu "import from file" of the Foxglove app."""
    columns = [(2.0, pictures(namespace)), (1.3, talk(namespace)), (1.3, figures(namespace))]
    content = fl.SplitContainer(direction="row", items=[fl.SplitItem(proportion=p, content=c) for p, c in columns])
    tree = json.loads(fl.Layout(content=content).to_json())
    return json.dumps(_given(tree), indent=1, ensure_ascii=False) + "\n"


def pictures(namespace: str) -> fl.SplitContainer:
    """What the wearer sees, and below it the display alone and the picture of a card with its boxes."""
    boxes = {f"{namespace}/foxglove/picture/boxes": fl.ImageAnnotationSettings(visible=True)}
    below = fl.SplitContainer(
        direction="row",
        items=[
            fl.SplitItem(content=_image("HUD", f"{namespace}/foxglove/hud")),
            fl.SplitItem(content=_image("Picture", f"{namespace}/foxglove/picture", boxes)),
        ],
    )
    return _column((2.0, _image("HUD over camera", f"{namespace}/{VIEW}")), (1.0, below))


def talk(namespace: str) -> fl.SplitContainer:
    """The conversation, word by word and turn by turn, and what went wrong."""
    log = fl.LogPanel(title="Health", config=fl.LogConfig(topic_to_render=f"{namespace}/foxglove/log"))
    return _column(
        (1.0, _messages("Heard", f"{namespace}/speech/transcript")),
        (1.3, _messages("Turn", f"{namespace}/dialogue/turn")),
        (0.7, log),
    )


def figures(namespace: str) -> fl.SplitContainer:
    """Latencies, sound, and where the head looks."""
    total = fl.PlotSeries(
        value=f"{namespace}/{LATENCY}.total_ms", label="end of speech to first sound", enabled=True, line_size=2.0
    )
    stages = [
        fl.PlotSeries(value=f"{namespace}/{LATENCY}.stages_ms.{stage}", label=LABELS[stage], enabled=True)
        for stage in STAGES[1:]
    ]
    plot = fl.PlotPanel(
        title="Latency, ms", config=fl.PlotConfig(paths=[total, *stages], show_legend=True, x_axis_val="timestamp")
    )
    space = fl.ThreeDeePanel(
        title="Head", config=fl.ThreeDeeConfig(fixed_frame=MAP, follow_tf=HEAD, follow_mode="follow-none")
    )
    return _column(
        (1.2, plot),
        (0.5, _audio("Microphone", f"{namespace}/foxglove/microphone")),
        (0.5, _audio("Speaker", f"{namespace}/foxglove/speaker")),
        (1.2, space),
    )


def _image(title: str, topic: str, boxes: dict[str, fl.ImageAnnotationSettings] | None = None) -> fl.ImagePanel:
    return fl.ImagePanel(
        title=title, config=fl.ImageConfig(image_mode=fl.ImageModeConfig(image_topic=topic, annotations=boxes))
    )


def _messages(title: str, topic: str) -> fl.RawMessagesPanel:
    return fl.RawMessagesPanel(title=title, config=fl.RawMessagesConfig(topic_path=topic, expansion="all"))


def _audio(title: str, topic: str) -> fl.AudioPanel:
    return fl.AudioPanel(title=title, config=fl.AudioConfig(topic=topic, muted=True, sliding_view_width=10.0))


def _column(*rows: tuple[float, fl.Content]) -> fl.SplitContainer:
    return fl.SplitContainer(direction="column", items=[fl.SplitItem(proportion=p, content=c) for p, c in rows])


def _given(tree: object) -> object:
    """Without settings that are left to the app."""
    if isinstance(tree, dict):
        return {key: _given(value) for key, value in tree.items() if value is not None}
    return [_given(value) for value in tree] if isinstance(tree, list) else tree


if __name__ == "__main__":
    sys.stdout.write(layout_text(*sys.argv[1:2]))

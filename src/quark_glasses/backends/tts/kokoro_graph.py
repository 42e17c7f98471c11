"""One change to the Kokoro network: an upper bound on how long each phoneme may last.

As exported, the network computes about 0.4 s of silence before and 1 s after every text, half of the work for a short clause.
Durations are decided early, in one tensor of frames a phoneme, before the expensive part. A `Min` with a new input
`max_frames` (float32, [1, phonemes], frames of 25 ms) after that tensor lets the caller say how much silence is wanted.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from quark_glasses.core.errors import BackendUnavailable, ModelMissing

FRAME_S = 0.025
DURATIONS = "/encoder/Clip_output_0"
CEILING = "max_frames"


def bounded(file: Path) -> bytes:
    """The network in `file` with the input `max_frames`; raises `ModelMissing` when it is another network."""
    try:
        import onnx
    except ImportError as error:
        raise BackendUnavailable("the package onnx is not installed", "Run: make setup") from error
    try:
        model: Any = onnx.load(str(file))
    except Exception as error:  # protobuf raises its own tree
        raise ModelMissing(f"{file} cannot be read as a network", "Run: quark models pull kokoro") from error
    graph = model.graph
    found = [(index, node) for index, node in enumerate(graph.node) if DURATIONS in node.output]
    if not found:
        raise ModelMissing(f"{file} is not the Kokoro v1.0 network", "Run: quark models pull kokoro")
    index, node = found[0]
    free = DURATIONS + "_free"
    node.output[0] = free
    graph.node.insert(index + 1, onnx.helper.make_node("Min", [free, CEILING], [DURATIONS], name="max_frames/Min"))
    shape = [1, "sequence_length"]
    graph.input.append(onnx.helper.make_tensor_value_info(CEILING, onnx.TensorProto.FLOAT, shape))
    content: bytes = model.SerializeToString()
    return content

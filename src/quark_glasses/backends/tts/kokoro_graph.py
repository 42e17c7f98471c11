"""One change to the Kokoro network: an upper bound on how long each phoneme may last.

As exported, the network computes up to a second of silence after every text, much of the work for a short clause. Durations
are decided early, in one tensor of frames a phoneme, before the expensive part. A `Min` with a new input `max_frames`
(float32, [1, phonemes], frames of 25 ms) after that tensor lets the caller say how much silence is wanted.

The change is made on the bytes of the file, which needs no ONNX package: the tensor is renamed in the node that makes it, to a
name of the same length, and a second message with the new node is appended, since protocol buffers merge messages that follow
one another (protobuf encoding, "Last One Wins", embedded messages).
"""

from __future__ import annotations

from pathlib import Path

from quark_glasses.core.errors import ModelMissing

DURATIONS = b"/encoder/Clip_output_0"
UNBOUNDED = b"/encoder/Clip_output_u"
CEILING = "max_frames"
_INPUT, _OUTPUT, _NAME, _OP = 1, 2, 3, 4  # fields of NodeProto
_FLOAT = 1


def bounded(file: Path) -> bytes:
    """The network in `file` with the input `max_frames`; raises `ModelMissing` when it is another network."""
    content = file.read_bytes()
    made = _field(_OUTPUT, DURATIONS)
    if content.count(made) != 1:
        raise ModelMissing(f"{file} is not the Kokoro v1.0 network", "Run: quark models pull kokoro")
    ceiling = CEILING.encode()
    node = _field(_INPUT, UNBOUNDED) + _field(_INPUT, ceiling) + _field(_OUTPUT, DURATIONS)
    node += _field(_NAME, ceiling) + _field(_OP, b"Min")
    graph = _field(1, node) + _field(11, _float_input(ceiling))  # GraphProto: node, input
    return content.replace(made, _field(_OUTPUT, UNBOUNDED)) + _field(7, graph)  # ModelProto: graph


def _float_input(name: bytes) -> bytes:
    """ValueInfoProto of a float tensor [1, sequence_length]."""
    shape = _field(1, _number(1, 1)) + _field(1, _field(2, b"sequence_length"))
    return _field(1, name) + _field(2, _field(1, _number(1, _FLOAT) + _field(2, shape)))


def _field(number: int, content: bytes) -> bytes:
    """A length-delimited field."""
    return _varint(number << 3 | 2) + _varint(len(content)) + content


def _number(number: int, value: int) -> bytes:
    return _varint(number << 3) + _varint(value)


def _varint(value: int) -> bytes:
    said = bytearray()
    while value > 0x7F:
        said.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes(said) + bytes([value])

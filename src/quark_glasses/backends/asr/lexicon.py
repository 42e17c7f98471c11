"""Which tokens of Whisper's vocabulary are needed to write given words, and which can be suppressed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

_MARKS = (".", ",", "?", "'s", "'ll", "'m")


def suppressed(tokens: Any, words: Sequence[str], end: int) -> list[int]:
    """Ids of all tokens but those that write the words, in any case, alone or joined; `end` is the token that ends a text.

    `tokens` is a `tokenizers.Tokenizer`. Characters whose bytes make several tokens bring those bytes in, so that a few
    other characters can be written as well.
    """
    characters = frozenset(word for word in words if not word.isascii())
    kept = {end, *_ids(tokens, characters)}
    if characters:
        kept |= {token for token in range(end) if characters.issuperset(tokens.decode([token]) or "\0")}
    latin = [form for word in words if word.isascii() for form in (word, word.capitalize())]
    if latin:
        kept |= _ids(tokens, (*latin, *(f" {word}" for word in latin), *(() if characters else _MARKS)))
    return [token for token in range(tokens.get_vocab_size()) if token not in kept]


def _ids(tokens: Any, texts: Iterable[str]) -> set[int]:
    return {token for text in texts for token in tokens.encode(text, add_special_tokens=False).ids}

"""Pinyin syllables to the phoneme alphabet that the Kokoro voices were trained on.

The alphabet is broad IPA with one arrow for the tone, written after the vowels and before a nasal ending: "zhong1" is
"ꭧʊ→ŋ". Phonology after San Duanmu, The Phonology of Standard Chinese (Oxford, 2007); the choice of symbols is that of the
model's training, so that a table here replaces a whole conversion package.
"""

from __future__ import annotations

from types import MappingProxyType

TONES = MappingProxyType({"1": "→", "2": "↗", "3": "↓", "4": "↘", "5": ""})

INITIALS = MappingProxyType(
    {
        "zh": "ꭧ", "ch": "ꭧʰ", "sh": "ʂ", "b": "p", "p": "pʰ", "m": "m", "f": "f", "d": "t", "t": "tʰ", "n": "n", "l": "l",
        "g": "k", "k": "kʰ", "h": "x", "j": "ʨ", "q": "ʨʰ", "x": "ɕ", "r": "ɻ", "z": "ʦ", "c": "ʦʰ", "s": "s",
    }
)  # fmt: skip

FINALS = MappingProxyType(
    {
        "a": "a", "o": "wo", "e": "ɤ", "ai": "ai", "ei": "ei", "ao": "au", "ou": "ou", "an": "an", "en": "ən", "ang": "aŋ",
        "eng": "əŋ", "ong": "ʊŋ", "er": "ɚ", "i": "i", "ia": "ja", "ie": "je", "iao": "jau", "iu": "jou", "ian": "jɛn",
        "in": "in", "iang": "jaŋ", "ing": "iŋ", "iong": "jʊŋ", "u": "u", "ua": "wa", "uo": "wo", "uai": "wai", "ui": "wei",
        "uan": "wan", "un": "wən", "uang": "waŋ", "ueng": "wəŋ", "ü": "y", "üe": "ɥe", "üan": "ɥɛn", "ün": "yn",
    }
)  # fmt: skip

WHOLE = MappingProxyType({"o": "ɔ", "ê": "ɛ", "m": "m", "n": "n", "ng": "ŋ", "hm": "hm", "hng": "hŋ", "r": "ɻ"})
ZERO_INITIAL = MappingProxyType({"yi": "i", "yu": "ü", "wu": "u", "y": "i", "w": "u"})  # longest first
SPELLED = MappingProxyType(
    {"iou": "iu", "uei": "ui", "uen": "un", "ien": "in", "ieng": "ing", "uong": "ueng", "io": "o"}
)
BARE_I = frozenset({"zh", "ch", "sh", "r", "z", "c", "s"})
FRONT_U = frozenset({"j", "q", "x"})


def syllable_ipa(pinyin: str) -> str:
    """Phonemes of one syllable with its tone number ("ma3", "lv4", "de5"); "" for what is not pinyin."""
    base, tone = (pinyin[:-1], pinyin[-1]) if pinyin[-1:] in TONES else (pinyin, "5")
    sound = WHOLE.get(base) or _sound(base.replace("v", "ü"))
    if not sound:
        return ""
    at = len(sound) - 1 if len(sound) > 1 and sound[-1] in "nŋ" else len(sound)
    return sound[:at] + TONES[tone] + sound[at:]


def _sound(base: str) -> str:
    """Phonemes without tone of one toneless syllable."""
    for spelling, vowel in ZERO_INITIAL.items():
        if base.startswith(spelling):
            final = vowel + base[len(spelling) :]
            return FINALS.get(SPELLED.get(final, final), "")
    initial = base[:2] if base[:2] in INITIALS else base[:1] if base[:1] in INITIALS else ""
    final = base[len(initial) :]
    if final == "i" and initial in BARE_I:
        return INITIALS[initial] + "ɨ"
    if initial in FRONT_U and final.startswith("u"):
        final = "ü" + final[1:]
    sound = FINALS.get(SPELLED.get(final, final))
    return INITIALS.get(initial, "") + sound if sound else ""

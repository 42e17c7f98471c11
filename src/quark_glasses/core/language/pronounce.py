"""How alike two words sound: Mandarin by toneless pinyin, English by spelling-to-sound rules.

A recogniser that mishears writes other words with nearly the same sound ("订时" for "定时", "time or" for "timer"), so
distances between sounds tell a misheard command from another sentence. All distances are 0 (same sound) to 1 (unrelated).

Mandarin: a syllable is an initial and a final; pairs that speakers and recognisers mix up (n/l, zh/z, in/ing ...) are near.
English: a letter-to-sound table in the spirit of Metaphone (Philips, 1990) that also keeps coarse vowels, then a weighted
edit distance over the sounds (Wagner and Fischer, 1974) with costs by place, manner and voicing.
"""

from __future__ import annotations

import importlib.util
import re
import unicodedata
from functools import lru_cache
from pathlib import Path

from quark_glasses.core.errors import BackendUnavailable

Syllable = tuple[str, str]  # initial ("" for none), final; "v" writes ü

_INITIALS = ("zh", "ch", "sh", *"bpmfdtnlgkhjqxrzcs")
_FAR = 0.7


def _pairs(text: str, cost: float) -> dict[frozenset[str], float]:
    return {frozenset(pair.split("/")): cost for pair in text.split()}


_INITIAL_COST = {
    **_pairs("b/p d/t g/k j/q zh/ch z/c j/zh q/ch x/sh x/s j/z q/c m/n sh/ch s/c zh/c z/ch k/h g/h x/q r/zh r/sh", 0.3),
    **_pairs("n/l z/zh c/ch s/sh h/f r/l", 0.12),
}
_GLIDES = ("j", "q", "x", "l")  # lost before the glide of yi and yu
_GLIDE_COST = 0.36
_FINAL_COST = {
    **_pairs(
        "o/uo e/uo ie/ian ai/ei ao/ou i/v u/v un/ong en/un a/ia e/o ong/eng ui/ei ou/uo an/en i/ie iu/ou iao/ao an/uan "
        "ua/uo a/ua e/en ue/uan vn/in van/ian ve/ie iong/ong i/in i/ei ui/uai u/ou in/ian eng/ang ai/an ing/ian iao/iang ao/ang",
        0.3,
    ),
    **_pairs("in/ing en/eng an/ang ian/iang uan/uang un/uang", 0.12),
}


def is_han(char: str) -> bool:
    """Whether this character is a Chinese one."""
    return "\u3400" <= char <= "\u9fff"


@lru_cache(maxsize=1)
def _readings_table() -> dict[int, str]:
    """Readings of every character, by code point: the table of `pypinyin`, without the phrases that its package loads (0.2 s)."""
    package = importlib.util.find_spec("pypinyin")
    if package is None or package.origin is None:
        raise BackendUnavailable("the package 'pypinyin' is not installed", "Run: make setup")
    spec = importlib.util.spec_from_file_location(
        "_pinyin_readings", str(Path(package.origin).with_name("pinyin_dict.py"))
    )
    assert spec is not None
    assert spec.loader is not None
    table = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(table)
    return dict(table.pinyin_dict)


def _plain(reading: str) -> str:
    """Pinyin without its tone mark, ü as v."""
    marks = unicodedata.normalize("NFD", reading).replace("u\u0308", "v")
    return "".join(char for char in marks if not unicodedata.combining(char))


def _split(pinyin: str) -> Syllable:
    """Initial and final of one toneless syllable, y and w folded into the final."""
    if pinyin.startswith("y"):
        rest = pinyin[1:]
        if rest.startswith("u"):
            return "", "v" + rest[1:]
        return "", rest if rest.startswith("i") else "i" + rest
    if pinyin.startswith("w"):
        return "", pinyin[1:] if pinyin == "wu" else "u" + pinyin[1:]
    initial = next((i for i in _INITIALS if pinyin.startswith(i)), "")
    final = pinyin[len(initial) :]
    if initial in ("j", "q", "x") and final.startswith("u"):
        final = "v" + final[1:]
    return initial, {"uei": "ui", "uen": "un", "iou": "iu"}.get(final, final)


@lru_cache(maxsize=20_000)
def syllables(char: str) -> tuple[Syllable, ...]:
    """Every toneless reading of one Chinese character; () for any other character."""
    readings = _readings_table().get(ord(char), "") if is_han(char) else ""
    return tuple(dict.fromkeys(_split(_plain(reading)) for reading in readings.split(",") if reading))


def pinyin(char: str) -> tuple[str, ...]:
    """Every toneless reading as a string, for example ("hang", "xing", "heng") for 行."""
    readings = _readings_table().get(ord(char), "") if is_han(char) else ""
    return tuple(dict.fromkeys(_plain(reading) for reading in readings.split(",") if reading))


@lru_cache(maxsize=200_000)
def syllable_distance(a: Syllable, b: Syllable) -> float:
    """Distance of two toneless syllables."""
    initial = 0.0 if a[0] == b[0] else _INITIAL_COST.get(frozenset((a[0], b[0])), _FAR)
    if "" in (a[0], b[0]) and a[0] + b[0] in _GLIDES and a[1][0] in "iv" and b[1][0] in "iv":
        initial = _GLIDE_COST
    final = 0.0 if a[1] == b[1] else _FINAL_COST.get(frozenset((a[1], b[1])), _FAR)
    return min(1.0, initial + final)


@lru_cache(maxsize=100_000)
def character_distance(a: str, b: str) -> float:
    """Distance of two Chinese characters over their nearest readings; tones do not count."""
    if a == b:
        return 0.0
    return min((syllable_distance(x, y) for x in syllables(a) for y in syllables(b)), default=1.0)


def same_sound(a: str, b: str) -> bool:
    """Whether two tokens are the same word or Chinese characters of the same toneless syllable."""
    return a == b or (is_han(a[:1]) and is_han(b[:1]) and character_distance(a, b) == 0)


# English sounds, one character each. Vowels: i e A(ay) a o O(oh) u V(uh) I(eye) W(ow) Y(oy) R(er); T is th, S sh, C ch,
# Z the middle of "measure", N the end of "sing".
_VOWELS = {
    "i": (0.0, 0.0), "e": (0.5, 0.0), "A": (0.35, 0.0), "a": (1.0, 0.3), "o": (0.8, 1.0), "O": (0.5, 1.0),
    "u": (0.0, 1.0), "V": (0.7, 0.6), "I": (0.8, 0.1), "W": (0.9, 0.7), "Y": (0.6, 0.8), "R": (0.5, 0.5),
}  # fmt: skip

_WORDS = dict(
    entry.split(":")
    for entry in (
        "a:V an:Vn the:TV of:Vv to:tu too:tu two:tu do:du does:dVz done:dVn you:yu your:yor are:ar were:wR was:woz is:iz "
        "as:az his:hiz has:haz have:hav what:wot who:hu one:wVn won:wVn once:wVns eight:At ate:At four:for for:for "
        "some:sVm come:kVm said:sed says:sez give:giv live:liv minute:minit minutes:minits hour:WR hours:WRz our:WR "
        "could:kud would:wud should:Sud there:Ter their:Ter they:TA be:bi me:mi he:hi we:wi she:Si no:nO know:nO "
        "go:gO so:sO quark:kwork clock:klok busy:bizi any:eni many:meni again:Vgen been:bin right:rIt write:rIt "
        "i:I hi:hI hey:hA quiet:kwIet half:haf people:pipVl cancel:kansVl volume:volyum maximum:maksimVm "
        "move:muv love:lVv other:VTR another:VnVTR nothing:nVTiN loud:lWd louder:lWdR down:dWn sound:sWnd "
        "now:nW how:hW out:Wt about:VbWt timer:tImR timers:tImRz time:tIm alarm:Vlarm status:statVs "
        "battery:batVri okay:OkA ok:OkA thanks:TaNks quartz:kworts"
    ).split()
)

_SPELLING = (
    ("tion", "SVn"), ("sion", "ZVn"), ("ture", "CR"), ("ough", "O"), ("augh", "o"), ("eigh", "A"), ("igh", "I"),
    ("tch", "C"), ("dge", "J"), ("sch", "sk"), ("ing", "iN"), ("air", "er"), ("are", "er"), ("ear", "ir"), ("oor", "or"),
    ("our", "or"), ("eer", "ir"), ("war", "wor"), ("qu", "kw"), ("ch", "C"), ("sh", "S"), ("th", "T"), ("ph", "f"),
    ("wh", "w"), ("ck", "k"), ("ng", "N"), ("kn", "n"), ("wr", "r"), ("gh", "g"), ("ee", "i"), ("ea", "i"), ("oo", "u"),
    ("ou", "W"), ("ow", "O"), ("oi", "Y"), ("oy", "Y"), ("ai", "A"), ("ay", "A"), ("ei", "i"), ("ey", "i"), ("ie", "i"),
    ("oa", "O"), ("au", "o"), ("aw", "o"), ("ew", "u"), ("ue", "u"), ("ui", "u"), ("ar", "ar"), ("er", "R"), ("ir", "R"),
    ("ur", "R"), ("or", "or"), ("all", "ol"), ("x", "ks"),
)  # fmt: skip
_LETTER = {
    "a": "a", "b": "b", "c": "k", "d": "d", "e": "e", "f": "f", "g": "g", "h": "h", "i": "i", "j": "J", "k": "k",
    "l": "l", "m": "m", "n": "n", "o": "o", "p": "p", "q": "k", "r": "r", "s": "s", "t": "t", "u": "V", "v": "v",
    "w": "w", "y": "y", "z": "z",
}  # fmt: skip
_LONG = {"a": "A", "e": "i", "i": "I", "o": "O", "u": "u", "y": "I"}
_BY_LENGTH = sorted(_SPELLING, key=lambda rule: -len(rule[0]))


@lru_cache(maxsize=20_000)
def sounds(word: str) -> str:
    """Coarse sounds of one English word, one character a sound; digits and other signs stand for themselves."""
    word = word.lower().replace("'", "")
    known = _WORDS.get(word)
    if known is not None:
        return known
    if word.endswith("s") and word[:-1] in _WORDS:
        return _WORDS[word[:-1]] + "z"
    found: list[str] = []
    at = 0
    while at < len(word):
        step, sound = _next_sound(word, at)
        at += step
        if sound and not (found and found[-1] == sound):  # "tt" is one sound
            found.append(sound)
    return "".join(found)


def _next_sound(word: str, at: int) -> tuple[int, str]:
    """Letters used at this place and the sound they make."""
    for letters, sound in _BY_LENGTH:
        if word.startswith(letters, at):
            return len(letters), sound
    letter = word[at]
    following = word[at + 1 : at + 2]
    if letter == "e" and at == len(word) - 1 and at > 1:
        return 1, ""
    if letter in _LONG and re.fullmatch(r"[bcdfgklmnprstvz]e[sd]?", word[at + 1 :]):
        return 1, _LONG[letter]
    if letter in "cg" and following and following in "eiy":
        return 1, "s" if letter == "c" else "J" if at else "g"
    if letter == "y" and at:
        return 1, "i" if len(word) > 3 else "I"
    return 1, _LETTER.get(letter, letter)


_NEAR_SOUNDS = {
    **_pairs("p/t t/k p/k b/d d/g b/g f/s v/z S/s m/N l/w h/f k/h", 0.55),
    **_pairs("l/r w/r y/i w/u r/R T/z T/d", 0.4),
    **_pairs("p/b t/d k/g f/v s/z S/Z C/J T/f T/s T/t v/b m/n n/N S/C w/v J/Z C/t J/d T/v", 0.25),
}
_DROP = {"h": 0.3, "r": 0.35, "w": 0.4, "y": 0.4, "t": 0.5, "d": 0.5, "n": 0.6, "l": 0.6, "V": 0.25}


@lru_cache(maxsize=4_000)
def sound_cost(a: str, b: str) -> float:
    """Cost of one sound heard as another."""
    if a == b:
        return 0.0
    if a in _VOWELS and b in _VOWELS:
        (high_a, back_a), (high_b, back_b) = _VOWELS[a], _VOWELS[b]
        return min(0.6, 0.7 * float(((high_a - high_b) ** 2 + (back_a - back_b) ** 2) ** 0.5))
    return _NEAR_SOUNDS.get(frozenset((a, b)), 1.0)


def drop_cost(sound: str) -> float:
    """Cost of a sound lost or added."""
    return _DROP.get(sound, 0.4 if sound in _VOWELS else 0.8)


@lru_cache(maxsize=200_000)
def sound_distance(a: str, b: str) -> float:
    """Distance of two strings of sounds, relative to the longer one."""
    if a == b:
        return 0.0
    if not a or not b:
        return 1.0
    row = [0.0]
    for y in b:
        row.append(row[-1] + drop_cost(y))
    for x in a:
        above, row = row, [row[0] + drop_cost(x)]
        for j, y in enumerate(b):
            row.append(min(above[j] + sound_cost(x, y), above[j + 1] + drop_cost(x), row[j] + drop_cost(y)))
    return min(1.0, row[-1] / max(len(a), len(b)))


def word_distance(a: str, b: str) -> float:
    """Distance of two English words by sound."""
    return 0.0 if a == b else sound_distance(sounds(a), sounds(b))


def distance(a: str, b: str) -> float:
    """Distance of two tokens: characters by pinyin, words by sound; 1 between scripts."""
    han_a, han_b = is_han(a[:1]), is_han(b[:1])
    if han_a and han_b:
        return character_distance(a, b)
    return 1.0 if han_a or han_b else word_distance(a, b)

"""The skills that come with the glasses."""

from quark_glasses.core.dialogue.builtin.alarm import AlarmSkill
from quark_glasses.core.dialogue.builtin.battery import BatterySkill
from quark_glasses.core.dialogue.builtin.clock import ClockSkill
from quark_glasses.core.dialogue.builtin.coder import CoderSkill
from quark_glasses.core.dialogue.builtin.look import LookSkill
from quark_glasses.core.dialogue.builtin.memory import MemorySkill
from quark_glasses.core.dialogue.builtin.note import NoteSkill
from quark_glasses.core.dialogue.builtin.notification import NotificationSkill
from quark_glasses.core.dialogue.builtin.photo import PhotoSkill
from quark_glasses.core.dialogue.builtin.price import PriceSkill
from quark_glasses.core.dialogue.builtin.quiet import QuietSkill
from quark_glasses.core.dialogue.builtin.shopping import ShoppingSkill
from quark_glasses.core.dialogue.builtin.talk import TalkSkill
from quark_glasses.core.dialogue.builtin.teleprompter import TeleprompterSkill
from quark_glasses.core.dialogue.builtin.timer import TimerSkill
from quark_glasses.core.dialogue.builtin.volume import VolumeSkill

BUILTIN = (
    ClockSkill, BatterySkill, VolumeSkill, TimerSkill, AlarmSkill, NoteSkill, MemorySkill, CoderSkill, NotificationSkill,
    QuietSkill, TeleprompterSkill, TalkSkill, LookSkill, PriceSkill, ShoppingSkill, PhotoSkill,
)  # fmt: skip

__all__ = ["BUILTIN"]

"""How each kind of card looks."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from quark_glasses.core.hud.render.layouts.base import Layout
from quark_glasses.core.hud.render.layouts.navigation import NAVIGATION
from quark_glasses.core.hud.render.layouts.notice import CALL, MEETING, MUSIC, NOTIFICATION, TIMER
from quark_glasses.core.hud.render.layouts.payment import PAYMENT
from quark_glasses.core.hud.render.layouts.picture import PICTURE
from quark_glasses.core.hud.render.layouts.speech import CAPTION, REPLY, TRANSLATION
from quark_glasses.core.hud.render.layouts.status import STATUS
from quark_glasses.core.hud.render.layouts.table import LIST, PRICE
from quark_glasses.core.hud.render.layouts.teleprompter import TELEPROMPTER
from quark_glasses.core.hud.scene import CardKind

LAYOUTS: Mapping[CardKind, Layout] = MappingProxyType({
    CardKind.STATUS: STATUS,
    CardKind.CAPTION: CAPTION,
    CardKind.TRANSLATION: TRANSLATION,
    CardKind.REPLY: REPLY,
    CardKind.NOTIFICATION: NOTIFICATION,
    CardKind.LIST: LIST,
    CardKind.PRICE: PRICE,
    CardKind.NAVIGATION: NAVIGATION,
    CardKind.PAYMENT: PAYMENT,
    CardKind.TELEPROMPTER: TELEPROMPTER,
    CardKind.CALL: CALL,
    CardKind.MUSIC: MUSIC,
    CardKind.TIMER: TIMER,
    CardKind.PICTURE: PICTURE,
    CardKind.MEETING: MEETING,
})  # fmt: skip

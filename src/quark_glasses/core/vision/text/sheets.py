"""What is written on signs, labels, price tags, receipts and menus, made up from a seed: the truth of drawn pictures."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random


@dataclass(frozen=True, slots=True)
class Row:
    """One row: one text, or a left and a right one. `size` is relative to that of running text."""

    cells: tuple[str, ...]
    size: float = 1.0
    middle: bool = False  # centred; otherwise from the left edge, a second cell up to the right one


@dataclass(frozen=True, slots=True)
class Sheet:
    """Rows from top to bottom; with `vertical` columns of Chinese from right to left."""

    kind: str
    rows: tuple[Row, ...]
    vertical: bool = False

    @property
    def text(self) -> str:
        """All of it in reading order, a line for each row."""
        return "\n".join(" ".join(row.cells) for row in self.rows)


BRANDS = (
    "青禾 晨溪 麦田里 山野集 海之言语 小鹿家 北纬三十度 NORDFJELL Amberly Green&Fold LUMO Kestrel Rivermill".split()
)
GOODS = (
    ("纯牛奶", "Whole Milk"), ("燕麦片", "Rolled Oats"), ("绿茶", "Green Tea"), ("酱油", "Soy Sauce"), ("洗发露", "Shampoo"),
    ("番茄酱", "Tomato Ketchup"), ("橄榄油", "Olive Oil"), ("巧克力饼干", "Chocolate Biscuits"), ("矿泉水", "Mineral Water"),
    ("保湿面霜", "Moisturising Cream"), ("蜂蜜柚子茶", "Honey Citron Tea"), ("速溶咖啡", "Instant Coffee"), ("挂面", "Dried Noodles"),
    ("护手霜", "Hand Cream"), ("牙膏", "Toothpaste"), ("核桃仁", "Walnut Kernels"), ("辣椒酱", "Chilli Sauce"), ("香蕉", "Bananas"),
)  # fmt: skip
DISHES = (
    ("宫保鸡丁", "Kung Pao Chicken"), ("麻婆豆腐", "Mapo Tofu"), ("清蒸鲈鱼", "Steamed Bass"), ("扬州炒饭", "Fried Rice"),
    ("酸辣土豆丝", "Shredded Potatoes"), ("红烧牛肉面", "Beef Noodles"), ("小笼包", "Soup Dumplings"), ("蒜蓉西兰花", "Broccoli"),
    ("番茄蛋汤", "Tomato Egg Soup"), ("冰豆浆", "Iced Soy Milk"), ("拿铁", "Caffe Latte"), ("凯撒沙拉", "Caesar Salad"),
)  # fmt: skip
SIGNS_ZH = (
    "小心地滑", "请勿吸烟", "安全出口", "严禁烟火", "禁止停车", "请在此排队", "前方施工 注意安全", "闲人免进", "请随手关门", "当心触电",
    "无障碍通道", "本店已打烊", "今日特价", "收银台", "卫生间", "地铁二号线", "开水间", "请保持安静", "快递代收点", "人民医院急诊",
    "新华书店", "老张牛肉面馆", "便利店 24小时营业", "高压危险 请勿靠近", "游客止步", "宠物禁止入内", "失物招领处", "会议室 305",
)  # fmt: skip
SIGNS_EN = (
    "NO PARKING", "EMERGENCY EXIT", "Please queue here", "WET FLOOR", "Staff only", "PUSH", "Mind the gap", "Keep left", "Open 9 am",
    "NO SMOKING", "Platform 4", "Way out", "Fragile: handle with care", "Sorry, we are closed", "LADIES", "Ticket office",
    "Speed limit 30", "Private property",
    "Beware of the dog", "Fire assembly point", "Toilets upstairs", "High voltage", "Danger! Deep water", "Lost & found",
)  # fmt: skip
SIGNS_BOTH = (
    ("出口", "EXIT"), ("小心台阶", "Mind the step"), ("请勿触摸", "Do not touch"), ("行李寄存处", "Left luggage"),
    ("西湖路", "XIHU ROAD"), ("火车东站", "East Railway Station"), ("禁止拍照", "No photography"), ("紧急停止", "Emergency stop"),
    ("母婴室", "Baby care room"), ("灭火器", "Fire extinguisher"), ("登机口 B12", "Gate B12"), ("饮用水", "Drinking water"),
)  # fmt: skip
NOTES_ZH = (
    "尊敬的顾客，本店将于{m}月{d}日至{e}日盘点，", "期间暂停营业，给您带来不便，敬请谅解。", "如有疑问请致电 {p}。",
    "电梯正在维修，请走楼梯。", "请将垃圾分类投放，共建美好家园。",
    "开封后请冷藏，并于{d}天内食用完毕。", "请勿将手机带入考场，违者按规定处理。", "会员每消费满{e}元可积一分。",
)  # fmt: skip
NOTES_EN = (
    "Dear guests, the pool will be closed", "from {d}/{m} for maintenance work.", "Please call {p} for any questions.",
    "Breakfast is served from 7 to 10.",
    "Take one tablet twice daily with water.", "Store in a cool, dry place.", "Do not exceed the stated dose.", "Shake well before use.",
    "Please return trays after your meal.", "Children must be with an adult at all times.",
)  # fmt: skip
COLUMNS_ZH = (
    "厚德载物",
    "清风明月",
    "龙井茶庄",
    "禁止通行",
    "百年老店",
    "同福客栈",
    "天道酬勤",
    "名家字画",
    "川味火锅",
    "中医推拿",
)


def sheet(kind: str, rng: Random) -> Sheet:
    """A new sheet of one of `KINDS`."""
    rows, vertical = KINDS[kind](rng)
    return Sheet(kind, tuple(rows), vertical)


def _sign(rng: Random) -> tuple[list[Row], bool]:
    which = rng.random()
    if which < 0.35:
        return [Row((text,), 2.2, middle=True) for text in rng.choice(SIGNS_ZH).split("\n")], False
    if which < 0.65:
        return [Row((rng.choice(SIGNS_EN),), 2.0, middle=True)], False
    chinese, english = rng.choice(SIGNS_BOTH)
    return [Row((chinese,), 2.4, middle=True), Row((english,), 1.2, middle=True)], False


def _label(rng: Random) -> tuple[list[Row], bool]:
    chinese, english = rng.choice(GOODS)
    amount = rng.choice((250, 330, 500, 750, 120, 80))
    unit = rng.choice(("ml", "g"))
    facts = [
        Row((f"净含量：{amount}{unit}",)),
        Row((f"保质期：{rng.choice((6, 9, 12, 18, 24))}个月",)),
        Row((f"生产日期：20{rng.randint(25, 27)}{rng.randint(1, 12):02}{rng.randint(1, 28):02}",)),
        Row((f"产地：{rng.choice(('浙江杭州', '内蒙古', '山东烟台', '云南普洱', '四川成都'))}",)),
        Row((f"配料：{rng.choice(('生牛乳', '水、白砂糖、食用盐', '大豆、小麦、食盐', '小麦粉、植物油'))}",)),
        Row((f"Net wt. {amount} {unit}",)),
        Row((f"Best before {rng.randint(1, 28):02}/{rng.randint(1, 12):02}/2027",)),
        Row((rng.choice(("Keep refrigerated", "Keep out of reach of children", "Product of Italy", "Contains milk and soya")),)),
    ]  # fmt: skip
    head = [
        Row((rng.choice(BRANDS),), 1.3, middle=True),
        Row((chinese,), 1.9, middle=True),
        Row((english,), 1.3, middle=True),
    ]
    return head[: rng.randint(2, 3)] + rng.sample(facts, rng.randint(2, 4)), False


def _tag(rng: Random) -> tuple[list[Row], bool]:
    chinese, english = rng.choice(GOODS)
    now, was = rng.randint(100, 9999), rng.randint(10000, 20000)
    if rng.random() < 0.5:
        unit = rng.choice(("/kg", " each", "", "/100 g"))
        sign = rng.choice("$£€")
        return [
            Row((english,), 1.2),
            Row((f"{sign}{now / 100:.2f}{unit}",), 2.4),
            Row((f"Was {sign}{was / 100:.2f}",)),
        ], False
    rows = [Row((f"{rng.choice(BRANDS)} {chinese}",), 1.3), Row((f"¥{now / 100:.2f}",), 2.6)]
    rows += [Row((f"原价：{was / 100:.2f}元", rng.choice(("会员价", "限时特惠", "第二件半价"))))]
    return rows + [Row((f"规格：{rng.choice((250, 500, 900))}g  单位：{rng.choice('袋盒瓶罐')}",))], False


def _receipt(rng: Random) -> tuple[list[Row], bool]:
    chinese = rng.random() < 0.5
    bought = [(good[0 if chinese else 1], rng.randint(150, 8999)) for good in rng.sample(GOODS, rng.randint(3, 5))]
    sign = "" if chinese else rng.choice(("$", "£", ""))
    head = "好邻居超市" if chinese else "RIVERMILL STORES"
    date = f"2027-{rng.randint(1, 12):02}-{rng.randint(1, 28):02} {rng.randint(8, 21):02}:{rng.randint(0, 59):02}"
    rows = [Row((head,), 1.4, middle=True), Row((date,), 1.0, middle=True)]
    rows += [Row((name, f"{sign}{price / 100:.2f}")) for name, price in bought]
    total = sum(price for _, price in bought)
    rows += [Row(("合计" if chinese else "TOTAL", f"{sign}{total / 100:.2f}"), 1.3)]
    return rows + [Row(("谢谢惠顾" if chinese else "Thank you!",), 1.0, middle=True)], False


def _menu(rng: Random) -> tuple[list[Row], bool]:
    style = rng.choice(("zh", "en", "both"))
    rows = [Row(({"zh": "今日推荐", "en": "Lunch menu", "both": "菜单 MENU"}[style],), 1.6, middle=True)]
    for chinese, english in rng.sample(DISHES, rng.randint(3, 5)):
        name = {"zh": chinese, "en": english, "both": f"{chinese} {english}"}[style]
        price = f"{rng.randint(8, 98)}元" if style == "zh" else f"{rng.randint(3, 98)}.{rng.choice(('00', '50', '90'))}"
        rows.append(Row((name, price)))
    return rows, False


def _note(rng: Random) -> tuple[list[Row], bool]:
    chinese = rng.random() < 0.5
    notes = rng.sample(NOTES_ZH if chinese else NOTES_EN, rng.randint(3, 4))
    fill = {
        "m": rng.randint(1, 12),
        "d": rng.randint(2, 14),
        "e": rng.randint(15, 30),
        "p": f"0571-8{rng.randint(100000, 999999)}",
    }
    return [
        Row(("通知" if chinese else "NOTICE",), 1.6, middle=True),
        *(Row((note.format(**fill),)) for note in notes),
    ], False


def _columns(rng: Random) -> tuple[list[Row], bool]:
    return [Row((text,), 2.0) for text in rng.sample(COLUMNS_ZH, rng.randint(1, 3))], True


KINDS: dict[str, Callable[[Random], tuple[list[Row], bool]]] = {
    "sign": _sign,
    "label": _label,
    "tag": _tag,
    "receipt": _receipt,
    "menu": _menu,
    "note": _note,
    "columns": _columns,
}

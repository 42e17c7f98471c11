"""Names of the classes of COCO (Lin et al., 2014), as detectors give them and as they are said in Chinese and English."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Label:
    """A class: its number in COCO's annotations (1..90, with holes), its names, and the Chinese measure word."""

    number: int
    en: str
    zh: str
    measure: str


_TABLE = """
1 person 人 个 | 2 bicycle 自行车 辆 | 3 car 汽车 辆 | 4 motorcycle 摩托车 辆 | 5 airplane 飞机 架
6 bus 公交车 辆 | 7 train 火车 列 | 8 truck 卡车 辆 | 9 boat 船 条 | 10 traffic_light 红绿灯 个
11 fire_hydrant 消防栓 个 | 13 stop_sign 停车标志 个 | 14 parking_meter 停车计时器 个 | 15 bench 长椅 张
16 bird 鸟 只 | 17 cat 猫 只 | 18 dog 狗 只 | 19 horse 马 匹 | 20 sheep 羊 只 | 21 cow 牛 头
22 elephant 大象 头 | 23 bear 熊 只 | 24 zebra 斑马 匹 | 25 giraffe 长颈鹿 只 | 27 backpack 背包 个
28 umbrella 雨伞 把 | 31 handbag 手提包 个 | 32 tie 领带 条 | 33 suitcase 行李箱 个 | 34 frisbee 飞盘 个
35 skis 滑雪板 副 | 36 snowboard 单板滑雪板 块 | 37 sports_ball 球 个 | 38 kite 风筝 个
39 baseball_bat 棒球棒 根 | 40 baseball_glove 棒球手套 只 | 41 skateboard 滑板 块 | 42 surfboard 冲浪板 块
43 tennis_racket 网球拍 把 | 44 bottle 瓶子 个 | 46 wine_glass 高脚杯 个 | 47 cup 杯子 个 | 48 fork 叉子 把
49 knife 刀 把 | 50 spoon 勺子 把 | 51 bowl 碗 个 | 52 banana 香蕉 根 | 53 apple 苹果 个 | 54 sandwich 三明治 个
55 orange 橙子 个 | 56 broccoli 西兰花 颗 | 57 carrot 胡萝卜 根 | 58 hot_dog 热狗 个 | 59 pizza 披萨 个
60 donut 甜甜圈 个 | 61 cake 蛋糕 块 | 62 chair 椅子 把 | 63 couch 沙发 张 | 64 potted_plant 盆栽 盆
65 bed 床 张 | 67 dining_table 餐桌 张 | 70 toilet 马桶 个 | 72 tv 电视 台 | 73 laptop 笔记本电脑 台
74 mouse 鼠标 个 | 75 remote 遥控器 个 | 76 keyboard 键盘 个 | 77 cell_phone 手机 部 | 78 microwave 微波炉 台
79 oven 烤箱 台 | 80 toaster 烤面包机 台 | 81 sink 水槽 个 | 82 refrigerator 冰箱 台 | 84 book 书 本
85 clock 钟 个 | 86 vase 花瓶 个 | 87 scissors 剪刀 把 | 88 teddy_bear 泰迪熊 只 | 89 hair_drier 吹风机 个
90 toothbrush 牙刷 把
"""
_PAIRS = frozenset({"skis", "scissors"})
_UNCOUNTED = frozenset({"broccoli"})


def _read(table: str) -> tuple[Label, ...]:
    rows = (row.split() for line in table.strip().splitlines() for row in line.split("|"))
    return tuple(Label(int(number), en.replace("_", " "), zh, measure) for number, en, zh, measure in rows)


COCO = _read(_TABLE)
BY_NUMBER = {label.number: label.en for label in COCO}
BY_NAME = {label.en: label for label in COCO}


def named(label: str, language: str) -> str:
    """The name of a detector's class in a language (BCP 47); as it is where it is not known."""
    known = BY_NAME.get(label)
    return known.zh if known is not None and language.startswith("zh") else label


def one(label: str, language: str) -> str:
    """One of it as it is said: "a cup", "an apple", "a pair of scissors", "一个杯子"."""
    if language.startswith("zh"):
        known = BY_NAME.get(label)
        return f"一{known.measure}{known.zh}" if known is not None else f"一个{label}"
    if label in _PAIRS:
        return f"a pair of {label}"
    if label in _UNCOUNTED:
        return label
    return f"{'an' if label[:1] in 'aeiou' else 'a'} {label}"

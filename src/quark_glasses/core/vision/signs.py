"""What common signs say in the other language, for when no model is there: the usual wording of public signs in China and abroad.

A line is known when it is such a wording as a whole, but for signs, blanks and capitals; nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

# Each row: Chinese wordings | English wordings, the usual one first.
_TABLE = """
出口 / 安全出口 | Exit / Way out / Emergency exit
紧急出口 / 太平门 | Emergency exit / Fire exit
入口 | Entrance / Way in
洗手间 / 卫生间 / 厕所 / 公共厕所 | Toilet / Toilets / Restroom / Restrooms / WC / Washroom
男 / 男厕 / 男士 / 男卫生间 | Men / Gents / Gentlemen
女 / 女厕 / 女士 / 女卫生间 | Women / Ladies
无障碍卫生间 | Accessible toilet
小心地滑 / 小心滑倒 | Caution: wet floor / Wet floor / Slippery floor / Caution wet floor
小心台阶 / 注意台阶 | Mind the step / Watch your step
小心碰头 / 当心碰头 | Mind your head / Watch your head
小心夹手 / 当心夹手 | Mind your hands / Watch your hands
当心触电 / 小心触电 / 有电危险 / 高压危险 | Danger: high voltage / Danger high voltage / High voltage / Electric shock hazard
禁止吸烟 / 请勿吸烟 / 严禁吸烟 / 无烟区 | No smoking / No smoking area
禁止入内 / 请勿入内 / 禁止进入 / 闲人免进 | No entry / Do not enter / Keep out / No admittance / Staff only
禁止停车 / 请勿停车 / 严禁停车 | No parking
禁止通行 / 此路不通 | No through road / No thoroughfare / Road closed
禁止拍照 / 请勿拍照 / 禁止摄影 | No photography / No photos / No photographs
禁止触摸 / 请勿触摸 / 请勿动手 | Do not touch / Please do not touch
禁止饮食 / 请勿饮食 | No food or drink / No eating or drinking
禁止游泳 | No swimming
禁止携带宠物 / 宠物禁止入内 | No pets / No pets allowed / No dogs
请勿践踏草坪 / 请勿踩踏草坪 | Keep off the grass
请勿打扰 | Do not disturb / Please do not disturb
请勿大声喧哗 / 请保持安静 / 保持安静 / 肃静 | Please keep quiet / Quiet please / Silence
请勿乱扔垃圾 | No littering / Do not litter
请排队 / 请排队等候 | Please queue here / Please wait in line / Queue here
请随手关门 | Please close the door / Keep door closed
推 | Push
拉 | Pull
营业中 / 正在营业 | Open / We are open
休息中 / 暂停营业 / 打烊 / 已打烊 | Closed / We are closed / Sorry we are closed
营业时间 | Opening hours / Business hours
售票处 / 售票 | Tickets / Ticket office / Ticket counter
问询处 / 咨询台 / 问讯处 / 服务台 | Information / Information desk / Help desk / Reception
收银台 / 收银处 / 付款处 | Cashier / Checkout / Pay here
候车室 / 候车厅 / 等候区 | Waiting room / Waiting area
登机口 | Gate / Boarding gate
行李提取 / 行李领取 | Baggage claim / Baggage reclaim
行李寄存 | Left luggage / Luggage storage
安检 / 安全检查 | Security check / Security
出租车 / 出租车站 | Taxi / Taxis / Taxi rank
地铁 / 地铁站 | Metro / Subway / Underground
公交车站 / 公共汽车站 | Bus stop
火车站 | Railway station / Train station
机场 | Airport
停车场 / 停车 | Parking / Car park / Parking lot
电梯 / 直梯 | Lift / Elevator / Lifts / Elevators
扶梯 / 自动扶梯 | Escalator
楼梯 | Stairs
医院 | Hospital
急诊 / 急诊室 | Emergency / Emergency room / Accident and emergency
药店 / 药房 | Pharmacy / Chemist
派出所 / 警察局 | Police station / Police
银行 | Bank
自动取款机 | ATM / Cash machine
邮局 | Post office
超市 | Supermarket
餐厅 / 饭店 | Restaurant
图书馆 | Library
博物馆 | Museum
酒店 / 宾馆 | Hotel
会议室 | Meeting room
办公室 | Office
母婴室 / 哺乳室 | Baby care room / Nursing room / Baby change
饮用水 / 直饮水 | Drinking water
非饮用水 | Not drinking water / Non-potable water / Do not drink
灭火器 | Fire extinguisher
消火栓 / 消防栓 | Fire hydrant
垃圾桶 / 垃圾箱 | Rubbish bin / Trash / Litter bin
可回收物 | Recyclable / Recyclables / Recycling
其他垃圾 | Other waste / General waste
厨余垃圾 | Food waste
危险 | Danger
警告 | Warning
注意 / 小心 / 当心 | Caution
停 / 停车让行 | Stop
让 / 让行 / 减速让行 | Give way / Yield
慢 / 减速慢行 | Slow / Slow down
单行道 | One way
施工中 / 正在施工 / 前方施工 | Road works / Under construction / Work in progress / Men at work
暂停使用 / 停止使用 / 故障 | Out of order / Out of service / Not in use
有人 / 使用中 | Occupied / Engaged / In use
无人 | Vacant
免费 | Free / Free of charge
打折 / 特价 / 优惠 / 促销 | Sale / Special offer / Discount
售罄 / 已售完 | Sold out
欢迎光临 / 欢迎 | Welcome
谢谢 / 谢谢光临 | Thank you
易碎品 / 小心轻放 | Fragile / Handle with care
向上 / 此面向上 | This side up / This way up
保持干燥 / 防潮 | Keep dry
请冷藏 / 冷藏保存 | Keep refrigerated
生产日期 | Production date / Date of manufacture / Manufactured
保质期 | Shelf life / Best before
有效期至 / 有效期 | Expiry date / Use by / Expires
净含量 | Net content / Net weight / Net wt
配料 / 配料表 / 成分 | Ingredients
"""


def in_other_words(lines: Sequence[str], to: str) -> tuple[str, bool]:
    """What is known of the lines in the language `to` ("zh" or "en"), and whether that is all of them; "" where nothing is."""
    table, other = _known().get(to, {}), _known().get("en" if to == "zh" else "zh", {})
    foreign = [line for line in map(_plain, lines) if line and line not in other]  # many signs say it in both languages
    found = [table.get(line, "") for line in foreign]
    known = list(dict.fromkeys(each for each in found if each))
    return ("，" if to == "zh" else ", ").join(known), bool(found) and all(found)


@cache
def _known() -> dict[str, dict[str, str]]:
    """By language: the wording of a line that was made plain."""
    chinese: dict[str, str] = {}
    english: dict[str, str] = {}
    for row in _TABLE.strip().splitlines():
        ours, theirs = ([wording.strip() for wording in side.split("/")] for side in row.split("|"))
        english |= {_plain(wording): theirs[0] for wording in ours}
        for wording in theirs:
            chinese.setdefault(_plain(wording), ours[0])
    return {"zh": chinese, "en": english}


def _plain(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()

"""Words that makers give to one member of a range ("Gold", "Junior", "XL", 改修, 典藏), as `title_words` reads them.

They are the same over all goods: whatever maker has a "Classic" also has an "Advanced". A listing that has one which the
product has not is likelier another member than one with a word of praise. An underscore stands for a space.
"""

from __future__ import annotations

from typing import Final

MARKS: Final = """
junior jr starter beginner beginners rebuild intensive strong mild double triple xl xxl jumbo giant wide narrow thick thin
long short tall petite hyperspeed 4k 8k qhd oled rs gt evo nano hybrid turbo active trail winter summer holiday remastered
remake expanded abridged workbook marvel disney star_wars harry_potter pokemon hello_kitty minecraft batman spider-man
minions snoopy sanrio gold rose_gold reserve luxe creator extra_warm extra_strength max_strength extra express advanced
rapid slow_release seeded infused tinted clinical starter intense sensitive reusable lined fleece
金装 银装 金标 银标 红标 黑标 尊享 臻选 臻享 珍选 甄选 特级 改修 改修型 改良 特浓 特醇 浓醇 双效 三重 双重 全效 青少年 少儿 幼儿 迷你 加大
加宽 加长 加绒 薄款 厚款 短款 长款 高配 低配 顶配 标配 进阶 典藏 联名 定制 复刻 重制 决定版 增订 修订 精编 简写 注音 彩图 口袋 袖珍
单模 双模 三模 竞速 疾速 大师 极暖 倍暖 金尊 敏感 亮白 炫彩 特辣 微辣 加倍
"""

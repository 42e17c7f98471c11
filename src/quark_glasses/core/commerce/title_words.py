"""Words of titles by what they say: makers, colours, flavours, kinds of goods, what is no new product.

A line of a table is a meaning: its name, then every way to write it in either language; `_` stands for a space. Chinese
is simplified, Latin letters are lower case without accents.
"""

from __future__ import annotations

from typing import Final

from quark_glasses.core.commerce import (
    brand_words,
    goods_words,
    maker_words,
    range_words,
    seller_words,
    variant_words,
)


def _table(lines: str) -> dict[str, str]:
    """Every way to write a meaning -> its name."""
    made: dict[str, str] = {}
    for line in lines.strip().splitlines():
        name, *ways = line.split()
        made |= {way.replace("_", " "): name for way in ways}
    return made


def _more(table: dict[str, str], text: str) -> dict[str, str]:
    """A table with the ways of `text` ("红枣/jujube"); one that is known goes on meaning what it did."""
    made = dict(table)
    for token in text.split():
        ways = [way.replace("_", " ") for way in token.split("/")]
        name = next((made[way] for way in ways if way in made), ways[0])
        made |= {way: name for way in ways if way not in made}
    return made


def by_name(table: dict[str, str]) -> dict[str, list[str]]:
    """A meaning -> every way to write it."""
    made: dict[str, list[str]] = {}
    for way, name in table.items():
        made.setdefault(name, []).append(way)
    return made


def _groups(text: str) -> dict[str, list[tuple[str, str]]]:
    """A way to answer -> the questions that it answers, and how."""
    made: dict[str, list[tuple[str, str]]] = {}
    name = ""
    for token in text.split():
        if token.endswith(":"):
            name = token[:-1]
            continue
        ways = [way.replace("_", " ") for way in token.split("/")]
        for way in ways:
            made.setdefault(way, []).append((name, ways[0]))
    return made


def _alike(text: str, names: dict[str, str]) -> frozenset[frozenset[str]]:
    """Pairs of meanings that are taken for each other."""
    groups = [{names.get(way.replace("_", " "), way) for way in token.split("/")} for token in text.split()]
    return frozenset(frozenset((a, b)) for group in groups for a in group for b in group if a != b)


def _words(text: str) -> frozenset[str]:
    return frozenset(word.replace("_", " ") for word in text.split())


BRANDS: Final = _more(_table(brand_words.BRANDS), maker_words.MAKERS)

COLOURS: Final = _table("""
black 黑色 black graphite obsidian midnight 石墨色 曜石色 noir
white 白色 white porcelain 米白 ivory
grey 灰色 grey gray dark_grey dark_gray
silver 银色 silver
gold 金色 gold golden 香槟色
red 红色 red
blue 蓝色 blue navy dark_blue
green 绿色 green dark_green
yellow 黄色 yellow
purple 紫色 purple violet lavender_colour
pink 粉色 pink 粉红色
orange 橙色 orange_colour
brown 棕色 褐色 咖色 咖啡色 brown
beige 米色 杏色 beige
turquoise 青色 turquoise teal
natural 原色 natural_titanium
""")
COLOUR_SIGNS: Final = {
    "黑": "black", "白": "white", "灰": "grey", "银": "silver", "金": "gold", "红": "red", "蓝": "blue", "绿": "green",
    "黄": "yellow", "紫": "purple", "粉": "pink", "橙": "orange", "棕": "brown", "褐": "brown", "青": "turquoise",
}  # fmt: skip

GROUPS: Final = _groups(variant_words.GROUPS)
INGREDIENTS: Final = _more({}, variant_words.INGREDIENTS)
FLAVOURS: Final = _more(_table(goods_words.FLAVOURS), variant_words.TASTES)
GOODS: Final = _more(_table(goods_words.GOODS), variant_words.NAMES_OF_GOODS)
WIDER: Final = goods_words.WIDER
ALIKE: Final = _alike(goods_words.ALIKE, GOODS)
TASTELESS: Final = goods_words.TASTELESS
DEFAULT: Final = "original"  # the taste of what is said to have none


# Names of better, smaller or later models: a product has all of those in its name and no other.
TIERS: Final = _table("""
pro pro
max max
plus plus
ultra ultra
mini mini
lite lite
se se
air air
note note
neo neo
fe fe
slim slim
fold fold
flip flip
anywhere anywhere
elite elite 至尊版
platinum platinum
signature signature_edition signature
youth 青春版
standard 标准版 普通版
""")
NO_TIER: Final = "standard"  # the same as none

# Said of a part of the range only: whichever has one that the other lacks is another product.
CLAIMS: Final = _table("""
diet diet
sugarfree zero 零卡 0卡 无蔗糖 no_added_sugar 无糖 零度 零糖 0糖 sugar_free zero_sugar unsweetened sugar-free no_sugar
light light
lesssugar 低糖 减糖 少糖 less_sugar reduced_sugar
organic 有机 organic
decaf 低因 无咖啡因 decaf decaff decaffeinated caffeine_free caffeine-free
lowfat 低脂 low_fat semi-skimmed low-fat
skimmed 脱脂 skimmed fat_free fat-free
glutenfree gluten_free gluten-free 无麸质
plantbased plant-based plant_based vegan
wholegrain 全麦 whole_wheat wholegrain wholemeal
lowsalt 低盐 减盐 薄盐 低钠 less_salt low_sodium
highcalcium 高钙 high_calcium
rechargeable 充电电池 充电锂电池 rechargeable
kids 儿童 kids children's
men 男士 男子 男款 男装 男式 男鞋 men men's mens
salted 有盐 咸味 salted
unsalted 淡味 无盐 unsalted
smoked 烟熏 smoked
extravirgin 特级初榨 extra_virgin
draftbeer 纯生 draft_beer
stout 黑啤 stout
wheatbeer 白啤 小麦啤 wheat_beer weissbier
rawbeer 原浆
ipa ipa
nfc nfc
cellular 蜂窝版 蜂窝 cellular
oilinfused oil-infused oil_infused
dryskin 干皮 干性 dry_skin
oilyskin 油皮 油性 oily_skin
combinationskin 混合性 混合肌 combination_skin combination
normalskin normal_skin
baby 婴儿 宝宝 baby
women 女士 女款 女子 女装 女式 女鞋 women women's womens ladies
senior 中老年 老年 senior seniors
fiftyplus fiftyplus
concentrated 浓缩 concentrated
antibacterial 除菌 抑菌 antibacterial anti-bacterial
extralong 加长 extra_long
smoothbutter smooth_peanut
darkroast 深烘 深度烘焙 dark_roast
lightroast 浅烘 浅度烘焙 light_roast blonde_roast
intense intense intenso
brown brown_rice 糙米
frozen 冷冻 速冻 frozen
highprotein 高蛋白 high_protein protein_plus
highfibre 高纤 高纤维 high_fibre high_fiber
sensitive 敏感肌 敏感肌肤 sensitive_skin sensitive
eyes 眼部 eye eyes
neck 颈部 neck
day 日霜 日用 day_use day_cream
night 晚霜 夜用 night_use overnight night_cream
dewy dewy
twoinone 二合一 2合1 2in1 2-in-1 2_in_1 two_in_one
alcoholfree 无酒精 0度 alcohol_free alcohol-free
fragrancefree 无香 无香型 fragrance_free fragrance-free unscented
lactosefree 无乳糖 lactose_free lactose-free
dairyfree dairy_free dairy-free non-dairy non_dairy
""")

# Whom a thing is for: behind the name sellers say it of anything.
AUDIENCES: Final = frozenset(
    "kids baby men women senior sensitive antibacterial eyes neck day night rechargeable".split()
)

STRONG_CLAIMS: Final = frozenset(
    "sugarfree diet lesssugar organic decaf lowfat skimmed wholegrain lowsalt rechargeable kids salted unsalted smoked "
    "draftbeer stout wheatbeer rawbeer ipa cellular darkroast lightroast brown highprotein senior alcoholfree lactosefree nfc "
    "dairyfree plantbased fiftyplus".split()
)

# Plugs and the like: a cable or a charger has one of them.
PLUGS: Final = _table("""
usbc type-c usb-c usbc typec
lightning lightning
microusb micro_usb micro-usb
usba usb-a usba
hdmi hdmi
""")

# Common words of names in both languages.
TRANSLATED: Final = _more(
    _table("""
gan 氮化镓 gan
cotton 纯棉 棉柔 cotton
stainless 不锈钢 stainless_steel stainless
glass 玻璃 glass
ceramic 陶瓷 ceramic
bamboo 竹 bamboo
moisturizing 保湿 moisturizing
whitening 美白 whitening
oilcontrol 控油 去油 oil_control
dandruff 去屑 anti-dandruff anti_dandruff
repair 修护 修复 repair
hydrating 补水 hydrating
wrinkle 抗皱 淡纹 anti-wrinkle anti_wrinkle
soothing 舒缓 舒敏 soothing
smooth 柔顺 顺滑 smooth silky
whole 全脂 whole full_fat
instant 速溶 instant
mechanical 机械 mechanical
gaming 游戏 电竞 gaming
noisecancelling 降噪 noise_cancelling noise_canceling
electric 电动 electric
large 大号 large
medium 中号 medium
small 小号 small
cocoa 可可 cocoa
tomatoes 番茄丁 tomatoes
mineral 矿泉 mineral
sparkling 气泡 sparkling
advanced advanced
cleansing 清洁 洁净 cleansing
liquid 液体 liquid
sports 运动 sport sports
face 面部 face facial
body 身体 body
hair 头发 hair
skin 肌肤 skin
hands 手部 hands
foaming 泡沫 foaming
daily 每日 日常 daily
rich 浓郁 rich
performance performance
professional 专业 professional
digital 数码 digital
stereo 立体声 stereo
rotating rotating
adjustable 可调节 adjustable
foldable 折叠 foldable
optical optical
wired 有线 wired
silent 静音 silent quiet
internal 内置 internal
external 外置 external
solid solid_state solid
drive drive
invisible invisible
smoothing smoothing
brightening 提亮 brightening
firming 紧致 firming
nourishing 滋养 滋润 nourishing
lightweight 轻薄 lightweight
breakfast 早餐 breakfast
snack snack snacks
"""),
    variant_words.SAYINGS,
)

# Forms in which a text is sold.
FORMS: Final = _table("""
hardcover 精装 精装版 精装本 hardcover hardback hard_cover
paperback 平装 平装版 平装本 paperback softcover soft_cover
audio audio_cd audiobook 有声书 mp3_cd
kindle kindle_edition ebook 电子书版
illustrated 插图版 插图本 illustrated illustrated_edition
comic 漫画版 漫画 graphic graphic_novel
picture 绘本 绘本版 立体书
anniversary 纪念版 周年纪念 anniversary
deluxe 典藏版 珍藏版 豪华版 deluxe_edition collector's_edition
limited 限定版 限定 限量版 limited_edition limited
bilingual 双语版 中英双语 双语 bilingual
large 大字本 large_print
onecolour 单色本
twocolour 双色本 双色版 双色
japanese 日版
""")

USED: Final = _words(
    "二手 旧书 翻新 官翻 官翻机 九成新 八成新 九九新 95新 99新 9成新 8成新 展示机 样机 拆封 瑕疵 临期 "
    "refurbished renewed pre-owned preowned used open_box open-box second_hand second-hand secondhand 闲置 自用 "
    "转卖 出闲置 旧球 穿过 用剩 剩半 half_used partly_used "
    "转让 仅用过 用过几次 低价转 开封 已开封 六成新 七成新 7成新 6成新 99成新 9.5成新 微瑕 瑕疵品 样品机 二手书 "
    "旧货 剩余 ex-library ex_library ex-display worn_once pre-loved preloved like_new for_parts spares_or_repair "
    "opened used_-_good restored "
    "creased scratched scratches scuffed scuffs highlighted good_condition fair_condition "
    "collection_only part_worn part-worn 成色 成色好 成色新 thrift thrifted pulled_from 拆机 "
)
SAMPLES: Final = _words(
    "小样 中样 试用装 体验装 试用 旅行装 旅行版 分装 小样片 样品 专柜小样 sample tester samples sachet travel_size trial_size "
    "deluxe_sample trial"
)
EMPTY: Final = _words(
    "empty_can empty_tin empty_jar empty_bottles empty_packaging 空瓶 空盒 空罐 空管 空壳 空箱 空桶 空袋 口红管 "
    "包装盒 empty_tube box_only empty_box empty_bottle"
)

# Things that go with goods. Whatever names one of them is it, unless the product is one itself.
ACCESSORIES: Final = _words(
    "手机壳 保护壳 保护套 耳机壳 耳机套 外壳 皮套 硅胶套 钢化膜 贴膜 保护膜 屏幕膜 膜 表带 腕带 收纳包 收纳盒 保护盒 便携包 "
    "替换装 替换芯 替芯 笔芯 补充装 补充液 补充包 替换头 刷头 牙刷头 滤网 滤芯 支架 内胆 配件 杯盖 保温杯盖 粉扑 专用纸 "
    "左耳 右耳 单耳 充电仓 充电盒 耳机仓 left_earbud right_earbud earbud_only single_earbud "
    "扩展包 延长线 charger_cable charging_cable charging_dock charging_base charger_base charger_stand dispenser "
    "extension expansion expansion_pack extension_pack player_extension wall_mount mounting_bracket 收纳架 挂架 清洁套装 "
    "钥匙扣 钥匙圈 挂饰 手账本 冰箱贴 徽章 明信片 胸针 keychain keyring key_ring fridge_magnet poster "
    "箱套 行李箱套 兔笼 展示罩 防尘罩 遮光罩 替换壳 lens_hood sheath display_case "
    "拖把头 耳罩 耳塞套 挂绳 镜头盖 充电座 电池盖 说明书 贴纸 底座 case cover protector screen_protector strap "
    "replacement refill booster_pack inner_pot 内锅 屏幕总成 换屏 refill_pouch "
    "ear_pads ear_tips earpads stand holder carrying_case enclosure sleeve "
    "adapter lid spare_part spare_parts accessories accessory wrist_strap watch_band replacement_band handle spare spares "
    "instruction_booklet instructions_booklet 遥控器 拆洗 清洗服务"
)
COMPANIONS: Final = _words(
    "习题 全解 解析 导读 辅导 练习册 题解 学习指导 解读 workbook summary study_guide solutions_manual solutions "
    "companion analysis"
)
BUNDLES: Final = _words(
    "套装 套盒 套组 组合 组合装 大礼包 全套 全集 套书 三部曲 作品集 合集 畅飞套装 套机 情侣装 礼包 混合装 多口味 "
    "bundle set kit gift_set trio quad boxed_set box_set combo collection trilogy twin_pack duo_pack multipack variety_pack assorted"
)
BOXES: Final = _words("礼盒 礼盒装 gift_box")

MARKS: Final = _words(range_words.MARKS)

# What sellers add to any title.
NOISE: Final = _words(
    "官方 旗舰店 官方旗舰店 旗舰 正品 官方正品 包邮 顺丰包邮 顺丰 新品 新款 热销 爆款 现货 正版 正版包邮 正版现货 "
    "国行 全网通 专柜 进口 原装进口 家用 家庭装 整箱 整箱装 箱装 批发 团购 零食 休闲零食 休闲食品 膨化食品 饮料 "
    "碳酸饮料 食品 小吃 年货 送礼 礼物 男女友 送男友 送女友 必备 学生 宿舍 办公 瓶装 罐装 袋装 盒装 桶装 单瓶 单罐 "
    "塑膜装 新鲜日期 新老包装随机 官网 自营 京东 天猫 超市 大容量 小瓶 大瓶 特价 优惠 促销 秒杀 立减 满减 双11 双十一 "
    "支持 保证 品牌 系列 专用 英文原版 原版 智能 无线 蓝牙 便携 高清 大屏 5g 4g 双卡双待 移动联通电信 wifi 快充 升级 "
    "升级版 新版 最新版 图书 书籍 小说 文学小说 当代文学 世界名著 中文版 日本 美国 法国 英国 德国 韩国 国内 代购 "
    "儿童节 生日 食用 经典 加厚 防水 the a an of by for with and in on to or & new genuine authentic official brand "
    "free shipping original_packaging size bags teabags bottle bottles jar jars can cans tin tins boxes box bag tube "
    "pouch bar pack unlocked wireless portable bluetooth from made product products uk us usa eu new_york paris "
    "london tokyo best quality premium edition version item natural flavour flavor flavoured taste type "
    "shade 色号 口味 风味 国行版 家用版 cordless handheld alkaline freeze dried "
    "makeup cosmetics beauty youth sharing squeezy brewed naturally home garden kitchen office fitness running everyday family "
    "value handy perfect ideal great delicious tasty fine finest pure real truly authentic traditional modern stylish elegant "
    "luxury super smart powerful reliable durable heavy duty compact portable easy quick fast long lasting high quality "
    "nutritious wholesome suitable vegetarians vegetarian recyclable packaging approx per each single women's unisex adult adults "
) | _words(seller_words.SAYINGS_OF_SELLERS)

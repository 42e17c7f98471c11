"""What goods are and what they taste or smell of, as `title_words` tells its tables."""

from __future__ import annotations

from typing import Final

# What goods are. Two titles that name different ones are of different goods.
GOODS: Final = """
shampoo 洗发水 洗发露 洗发液 洗发乳 shampoo
conditioner 护发素 conditioner
bodywash 沐浴露 沐浴乳 body_wash shower_gel
soap 香皂 肥皂 soap
toothpaste 牙膏 toothpaste
mouthwash 漱口水 mouthwash
toothbrush 牙刷 toothbrush
serum 精华液 精华露 肌底液 精华 serum essence
eyecream 眼霜 眼部精华 eye_cream eye_serum
cream 面霜 润肤霜 保湿霜 乳霜 cream creme moisturizer moisturizing_cream 特护霜 修护霜 moisturiser
lotion 乳液 身体乳 润肤乳 身体乳液 body_lotion lotion body_milk
gel 凝胶 啫喱 gel
toner 爽肤水 化妆水 柔肤水 toner
micellar 卸妆水 micellar
cleanser 洁面乳 洗面奶 洁面 cleanser
mask 面膜 face_mask sheet_mask mask
sunscreen 防晒霜 防晒乳 防晒 sunscreen
spray 喷雾 spray mist
lipstick 口红 唇膏 lipstick
lipgloss 唇釉 唇蜜 lip_gloss
foundation 粉底液 粉底 foundation
concealer 遮瑕液 遮瑕膏 遮瑕 concealer
powder 散粉 蜜粉 定妆粉 loose_powder setting_powder
compact 粉饼 pressed_powder
mascara 睫毛膏 mascara
perfume 香水 perfume
eaudeparfum eau_de_parfum edp 淡香精
eaudetoilette eau_de_toilette edt 淡香水
detergent 洗衣液 laundry_detergent laundry_liquid
pods 洗衣凝珠 洗衣球 laundry_pacs
dishsoap 洗洁精 washing_up_liquid dish_soap 洗碗液 dishwashing_liquid washing-up_liquid
tablets 洗碗块 dishwasher_tablets
toilet 洁厕液 洁厕灵 洁厕剂 toilet_cleaner
bleach 消毒液 漂白水 bleach
tissue 抽纸 面巾纸 纸巾 facial_tissue tissues 面纸 抽取式面巾 面巾
roll 卷纸 卷筒纸 卫生纸 toilet_paper toilet_roll toilet_rolls toilet_tissue bath_tissue
wipes 湿巾 wipes baby_wipes wet_wipes
diapers 纸尿裤 尿不湿 diapers nappies
pants 拉拉裤 学步裤 pull-ups pants nappy_pants diaper_pants training_pants
pads 卫生巾 姨妈巾 sanitary_pads 卫生棉
binbags 垃圾袋 bin_bags trash_bags
battery 电池 batteries battery
blades 剃须刀片 razor_blades
milk 纯牛奶 牛奶 鲜奶 milk
yogurt 酸奶 酸牛奶 yogurt yoghurt
formula 奶粉 牛奶粉 formula_milk infant_formula
soda 可乐 cola 汽水 气泡水 苏打水 soda sparkling_water
water 饮用水 纯净水 矿泉水 天然水 饮用天然水 mineral_water seltzer
coldtea 凉茶
energydrink 功能饮料 能量饮料 energy_drink
tea 茶叶 茶包 花茶 茶饮料 tea
cheese 奶酪 芝士片 cheese
butter 黄油 butter
bread 面包 吐司 bread
cake 蛋糕 cake
candy 糖果 软糖 硬糖 candy gummies sweets
nuts 坚果 nuts
cereal 麦片 谷物 cereal oatmeal
flour 面粉 flour
jam 果酱 jam 草莓酱 preserves fruit_spread
sausage 香肠 火腿肠 sausage
icecream 冰淇淋 雪糕 ice_cream
jerky 牛肉干 肉脯 jerky
handcream 护手霜 hand_cream
lipbalm 润唇膏 lip_balm
eyeliner 眼线笔 eyeliner
eyeshadow 眼影 eyeshadow
blush 腮红 blush
browpencil 眉笔 brow_pencil
cleansingoil 卸妆油 cleansing_oil
deodorant 止汗 deodorant
handwash 洗手液 hand_wash
floss 牙线 floss
clingfilm 保鲜膜 cling_film plastic_wrap
liners 护垫 panty_liners
nightpants 安睡裤 安心裤
washingpowder 洗衣粉 皂粉 washing_powder
softener 柔顺剂 柔软剂 fabric_softener fabric_conditioner
foam 泡沫 foam mousse
scrub 磨砂膏 scrub
primer 妆前乳 隔离霜 primer
lipstain 唇露 lip_stain lip_tint
highlighter 高光 highlighter
wipeset 洗脸巾 棉柔巾 洁面巾 干湿两用巾
sauce 酱料 sauce
soup 汤料 浓汤 soup
beans 豆子 baked_beans
porridge 粥 porridge
dumplings 水饺 饺子 dumplings
tofu 豆腐 tofu
marinade 腌料 marinade
syrup 糖浆 syrup
sponge 海绵 sponge
bulb 灯泡 bulb
lamp 台灯 desk_lamp
fan 风扇 电风扇 fan
heater 取暖器 heater
humidifier 加湿器 humidifier
iron 电熨斗 iron
blender 料理机 榨汁机 blender 料理棒
toaster 多士炉 toaster
tv 电视 电视机 tv
fridge 冰箱 refrigerator fridge
washer 洗衣机 washing_machine
printer 打印机 printer
projector 投影仪 projector
graphicscard 显卡 graphics_card
processor 处理器 processor cpu
memory 内存条 内存 ram
console 游戏机 游戏主机 console
controller 手柄 controller gamepad
webcam 摄像头 webcam
microphone 麦克风 microphone
tripod 三脚架 tripod
lens 镜头 lens
scale 体重秤 scale
shaver 剃须刀 shaver razor 刮胡刀
suitcase 行李箱 suitcase
backpack 背包 双肩包 backpack
shoes 运动鞋 跑鞋 sneakers shoes
tshirt 体恤 t-shirt tee
cup 马克杯 mug 杯子 随行杯 travel_mug
knife 菜刀 knife
pot 汤锅 炖锅 saucepan 炖锅 珐琅锅 铸铁锅
cup 水杯 玻璃杯 cup
wetsheet 湿厕纸 moist_toilet_tissue
puzzle 拼图 puzzle
blocks 积木 building_blocks
coffee 速溶咖啡 咖啡 coffee
groundcoffee 咖啡粉 ground_coffee
coffeebeans 咖啡豆 coffee_beans
coffeecapsules 咖啡胶囊 coffee_capsules
juice 果汁 juice
beer 啤酒 beer
liquor 白酒
brandy 白兰地 brandy cognac
whisky 威士忌 whisky whiskey
vodka 伏特加 vodka
gin 金酒 gin
rum 朗姆酒 rum
wine 红酒 葡萄酒 wine
chips 薯片 chips crisps
cookies 饼干 cookies biscuits
chocolate 巧克力 chocolate
noodles 方便面 泡面 instant_noodles noodles 拉面
pasta 意面 意大利面 pasta
spaghetti 直面 spaghetti
spaghettoni spaghettoni
penne 通心粉 斜管面 penne
fusilli 螺旋面 fusilli
farfalle 蝴蝶面 farfalle
macaroni 弯管面 macaroni
linguine 扁面 linguine
lasagne 千层面 lasagne lasagna
rice 大米 rice
oil 食用油 oil
soysauce 酱油 soy_sauce
lightsoy 生抽 light_soy_sauce
darksoy 老抽 dark_soy_sauce
oyster 蚝油 oyster_sauce
vinegar 醋 vinegar
ketchup 番茄酱 番茄沙司 ketchup
mayo 蛋黄酱 mayonnaise mayo
spread 可可酱 spread
phone 手机 smartphone phone
tablet 平板 ipad tablet_pc
laptop 笔记本电脑 游戏本 笔记本 laptop notebook_computer
earbuds earbuds earphones 耳塞
headphones 头戴式 headphones headset 耳机 耳麦
watch 手表 watch smartwatch
band 手环 smart_band
mouse 鼠标 mouse
keyboard 键盘 keyboard
monitor 显示器 monitor
charger 充电器 充电头 charger 电源适配器 充电插头 power_adapter wall_charger power_adaptor usb_charger
powerbank 充电宝 移动电源 power_bank
cable 数据线 充电线 cable
usbstick u盘 flash_drive usb_stick
harddisk 移动硬盘 portable_hard_drive hard_drive
ssd 固态硬盘 移动固态硬盘 ssd
memorycard 存储卡 内存卡 memory_card microsd
camera 相机 微单 camera
drone 无人机 航拍机 drone
speaker 音箱 音响 speaker
router 路由器 router
vacuum 吸尘器 vacuum
hairdryer 吹风机 hair_dryer
purifier 净化器 purifier
ricecooker 电饭煲 电饭锅 rice_cooker
airfryer 空气炸锅 air_fryer
kettle 电水壶 热水壶 kettle
microwave 微波炉 microwave
cup 保温杯 flask tumbler insulated_bottle
pan 煎锅 平底锅 frying_pan
wok 炒锅 wok
dictionary 字典 词典 dictionary
pen 中性笔 签字笔 gel_pen
pencil 铅笔 pencil
umbrella 雨伞 umbrella
towel 毛巾 towel
pillow 枕头 pillow
"""

# The wider name of some goods: a title may have it instead. Two under one wider name are not the same.
WIDER: Final = {
    "groundcoffee": "coffee", "coffeebeans": "coffee", "coffeecapsules": "coffee", "lightsoy": "soysauce",
    "darksoy": "soysauce", "eaudeparfum": "perfume", "eaudetoilette": "perfume", "powerbank": "charger", "ssd": "harddisk",
    "handcream": "cream", "羽绒服": "外套", "cleansingoil": "cleanser", "wok": "pan", "roll": "tissue",
    "earbuds": "headphones", "spaghetti": "pasta", "spaghettoni": "pasta", "penne": "pasta", "fusilli": "pasta", "farfalle": "pasta",
    "macaroni": "pasta", "linguine": "pasta", "lasagne": "pasta", "wetsheet": "wipes", "energydrink": "soda", "coldtea": "tea",
}  # fmt: skip

# Goods that sellers call by either name; their other words tell which it is.
ALIKE: Final = """
blender/破壁机/豆浆机 toothbrush/电动牙刷 tablets/pods/洗碗块/洗衣凝珠 pot/锅/砂锅/pan/wok cup/flask/水杯 ink/墨盒/墨水
jam/spread/sauce/辣酱/豆瓣酱 coffee/groundcoffee/coffeecapsules/pods water/soda/气泡水/苏打水 猫粮/cookies/罐头 狗粮/cookies/罐头
diapers/pants foam/cleanser/洁面膏 tissue/wipeset bleach/消毒湿巾 帽子/cap 运动鞋/shoes/板鞋 usbstick/memorycard/内存卡 harddisk/ssd
eyeshadow/眼影盘 powder/compact foundation/气垫 cushion/气垫 candy/软糖/糖果 nuts/零食棒 插座/charger console/主机 laptop/电脑
camera/云台/运动相机 pen/中性笔/钢笔/圆珠笔 notebook/笔记本子 马克笔/pen 体恤/tshirt 保温杯/cup 枕头/pillow vinegar/醋 porridge/cereal
"""

# Goods of which tastes are names of colours, or words of sellers.
TASTELESS: Final = frozenset(
    "lipstick lipgloss eyeshadow blush foundation concealer powder mascara eyeliner phone tablet laptop earbuds headphones "
    "watch band charger cable camera mouse keyboard tv".split()
)

# Tastes and scents; "original" is what a product is where nothing is said.
FLAVOURS: Final = """
original 经典款 经典版 经典味 原味 原香味 原香 经典原味 original classic plain unflavoured
strawberry 草莓 strawberry
blueberry 蓝莓 blueberry
raspberry 树莓 覆盆子 raspberry
cherry 樱桃 cherry
grape 葡萄 grape
peach 白桃 水蜜桃 蜜桃 黄桃 peach
apple 苹果味 青苹果 红苹果 苹果汁 苹果醋 苹果派 苹果茶 apple_flavour
pear 雪梨 pear
mango 芒果 mango
pineapple 菠萝 凤梨 pineapple
passion 百香果 passionfruit passion_fruit
orange 橙味 甜橙 橙汁 香橙 orange
tangerine 橘子 柑橘 柑橘香 citrus 桔子 桔汁 卡曼橘 tangerine mandarin calamansi
lemon 柠檬 lemon
lime 青柠 lime
grapefruit 西柚 grapefruit
watermelon 西瓜 watermelon
melon 哈密瓜 蜜瓜 melon
lychee 荔枝 lychee
plum 酸梅 乌梅 plum
coconut 椰子 coconut
banana 香蕉 banana
cucumber 黄瓜 cucumber
tomato 番茄 tomato
onion 洋葱 onion
cheese 芝士 奶酪味 cheese_flavour cheddar
sourcream 酸乳酪 酸奶油 sour_cream
bbq 烧烤 烤肉味 bbq barbecue
spicy 香辣 麻辣 劲辣 辣味 spicy hot_chilli hot
fivespice 五香 five_spice
caramel 焦糖 caramel
cream 奶油味 奶油 奶香
chocolate 巧克力味 chocolate_flavour
vanilla 香草 vanilla
matcha 抹茶 matcha
darkchocolate 黑巧 黑巧克力 dark_chocolate dark
whitechocolate 白巧克力 white_chocolate
hazelnut 榛仁 榛果 榛子 hazelnut
almond 杏仁 巴旦木 almond
peanut 花生 peanut
walnut 核桃 walnut
macadamia 夏威夷果 macadamia
pecan 碧根果 pecan
cashew 腰果 cashew
pistachio 开心果 pistachio
pork 猪肉 pork
beef 牛肉 beef
chicken 鸡肉 鸡汁 chicken
seafood 海鲜 seafood
shrimp 鲜虾 虾 shrimp prawn
pickled 老坛酸菜 酸菜
braised 红烧
earlgrey 伯爵 earl_grey
ladygrey 仕女伯爵 lady_grey
englishbreakfast 英式早餐 english_breakfast
rooibos 路易波士 rooibos
darjeeling 大吉岭 darjeeling
assam 阿萨姆 assam
tieguanyin 铁观音 tieguanyin
longjing 龙井 longjing
saltvinegar 盐醋 salt_&_vinegar salt_and_vinegar
prawncocktail prawn_cocktail
readysalted ready_salted
paprika 红椒 paprika
cheeseonion cheese_&_onion cheese_and_onion
merlot 梅洛 merlot
cabernet 赤霞珠 cabernet cabernet_sauvignon
shiraz 西拉 shiraz syrah
chardonnay 霞多丽 chardonnay
sauvignonblanc 长相思 sauvignon_blanc
pinotnoir 黑皮诺 pinot_noir
malbec 马尔贝克 malbec
riesling 雷司令 riesling
soymilk 豆奶 soy_milk
almondmilk 杏仁奶 almond_milk
oatmilk 燕麦奶 oat_milk oat_drink
jasmine 茉莉 jasmine
oolong 乌龙 oolong
puer 普洱 pu'er
greentea 绿茶 green_tea
blacktea 红茶
lavender 薰衣草 lavender
rose 玫瑰 rose
chamomile 洋甘菊 chamomile
aloe 芦荟 aloe
mint 薄荷 mint peppermint
spearmint 留兰香 spearmint
honey 蜂蜜 honey
teaseed 茶籽
sunflower 葵花籽 葵花 sunflower
corn 玉米油 corn_oil
olive 橄榄 olive
rapeseed 菜籽 rapeseed canola
soybean 大豆油 soybean
mustard 芥末 mustard
jalapeno jalapeno
chipotle chipotle
seasalt 海盐 sea_salt
herbal 草本 herbal
berry 莓果 berry berries mixed_berry
fruitnut fruit_&_nut fruit_and_nut
ginger 生姜 姜汁 ginger
cinnamon 肉桂 cinnamon
garlic 蒜香 大蒜 garlic
chilli 辣椒味 chilli chili
pepper 黑胡椒 black_pepper
sesame 芝麻 sesame
seaweed 海苔 seaweed
taro 香芋 芋头 taro
redbean 红豆 red_bean
durian 榴莲 durian
yuzu 柚子 yuzu
kiwi 猕猴桃 kiwi
pomegranate 石榴 pomegranate
fig 无花果 fig
cranberry 蔓越莓 cranberry
blackcurrant 黑加仑 blackcurrant
eucalyptus 尤加利 eucalyptus
teatree 茶树 tea_tree
oat 燕麦 oat
ocean 海洋 ocean
hibiscus 洛神花 hibiscus
osmanthus 桂花 osmanthus
sakura 樱花 cherry_blossom sakura
lily 百合 lily
gardenia 栀子花 gardenia
sandalwood 檀香 sandalwood
cologne 古龙 cologne
shea 乳木果 shea
yolk 蛋黄 咸蛋黄 egg_yolk
mushroom 香菇 mushroom
crab 蟹黄 crab
curry 咖喱 curry
teriyaki 照烧 teriyaki
cappuccino 卡布奇诺 cappuccino
latte 拿铁 latte
mocha 摩卡 mocha
americano 美式 americano
tropical 热带 tropical
"""

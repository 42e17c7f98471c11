"""Makers under the names that they go by in Chinese and in English, as `title_words` tells its tables."""

from __future__ import annotations

from typing import Final

BRANDS: Final = """
coca-cola 可口可乐 coca-cola coca_cola cocacola coke
pepsi 百事可乐 百事 pepsi pepsico
sprite 雪碧 sprite
fanta 芬达 fanta
nongfu 农夫山泉 nongfu_spring nongfu
cestbon 怡宝 cestbon c'estbon
wahaha 娃哈哈 wahaha
masterkong 康师傅 master_kong
unipresident 统一 uni-president
genki 元气森林 genki_forest genkiforest
redbull 红牛 red_bull redbull
monster 魔爪 monster_energy
wanglaoji 王老吉 wanglaoji
jiaduobao 加多宝 jiaduobao jdb
yili 伊利 yili
mengniu 蒙牛 mengniu
bright 光明
junlebao 君乐宝
feihe 飞鹤 firmus feihe
lays 乐事 lay's lays
pringles 品客 pringles
copico 可比克 copico
oreo 奥利奥 oreo
garden 嘉顿
orion 好丽友
squirrels 三只松鼠 three_squirrels
becheery 百草味 be&cheery
bestore 良品铺子 bestore
qiaqia 洽洽 恰恰 chacheer
wantwant 旺旺 want_want
weilong 卫龙
dove 德芙 多芬 dove
kitkat 奇巧 kit_kat kitkat
hershey 好时 hershey's hershey hersheys
cadbury 吉百利 cadbury
lindt 瑞士莲 lindt
ferrero 费列罗 金莎 ferrero
nutella 能多益 nutella
nestle 雀巢 nestle
nescafe nescafe
starbucks 星巴克 starbucks
lipton 立顿 lipton
twinings 川宁 唐宁 twinings
heinz 亨氏 heinz
kelloggs 家乐氏 kellogg's kelloggs
quaker 桂格 quaker
haitian 海天
leekumkee 李锦记 lee_kum_kee leekumkee
jinlongyu 金龙鱼 arawana
fulinmen 福临门
luhua 鲁花
barilla 百味来 barilla
moutai 茅台 moutai
wuliangye 五粮液 wuliangye
tsingtao 青岛啤酒 tsingtao
snow 雪花啤酒 snow_beer
budweiser 百威 budweiser
heineken 喜力 heineken
loreal 欧莱雅 巴黎欧莱雅 l'oreal loreal
lancome 兰蔻 lancome
esteelauder 雅诗兰黛 estee_lauder esteelauder
sk2 sk-ii skii sk2 sk_ii
shiseido 资生堂 shiseido
anessa 安热沙 安耐晒 anessa
clarins 娇韵诗 clarins
clinique 倩碧 clinique
kiehls 科颜氏 契尔氏 kiehl's kiehls
mac 魅可 mac
maybelline 美宝莲 maybelline
perfectdiary 完美日记 perfect_diary
florasis 花西子 florasis
judydoll 橘朵 judydoll
dior 迪奥 dior
chanel 香奈儿 chanel
ysl 圣罗兰 杨树林 ysl
proya 珀莱雅 proya
winona 薇诺娜 winona
pechoin 百雀羚 pechoin
chando 自然堂 chando
hada 肌研 hada_labo
laroche 理肤泉 理肤宝水 lrp la_roche-posay la_roche_posay
avene 雅漾 avene
vichy 薇姿 vichy
cerave 适乐肤 cerave
cetaphil 丝塔芙 cetaphil
bioderma 贝德玛 bioderma
garnier 卡尼尔 garnier
neutrogena 露得清 neutrogena
nivea 妮维雅 nivea
olay 玉兰油 olay
innisfree 悦诗风吟 innisfree
headshoulders 海飞丝 海伦仙度丝 head_&_shoulders head_and_shoulders
pantene 潘婷 pantene
clear 清扬
rejoice 飘柔 rejoice
safeguard 舒肤佳 safeguard
lux 力士 lux
colgate 高露洁 colgate
crest 佳洁士 crest
oralb 欧乐b oral-b oralb
yunnanbaiyao 云南白药
gillette 吉列 gillette
sofy 苏菲 sofy
whisper 护舒宝 whisper
kao 花王 kao merries
goon 大王
pampers 帮宝适 pampers
huggies 好奇 huggies
vinda 维达 vinda
breeze 清风
mindduo 心相印
jieru 洁柔
bluemoon 蓝月亮 blue_moon
liby 立白 liby
omo 奥妙 omo
tide 汰渍 tide
ariel 碧浪 ariel
persil 宝莹 persil
fairy fairy
mrmuscle 威猛先生 mr_muscle
walch 威露士 walch
dettol 滴露 dettol
nanfu 南孚 nanfu
duracell 金霸王 duracell
energizer 劲量 energizer
panasonic 松下 panasonic
apple 苹果 apple
huawei 华为 huawei
honor 荣耀 honor
xiaomi 小米 xiaomi mi
redmi 红米 redmi
oppo oppo
vivo vivo
oneplus 一加 oneplus
realme 真我 realme
samsung 三星 samsung
sony 索尼 sony
bose 博士 bose
jbl jbl
sennheiser 森海塞尔 sennheiser
google 谷歌 google
amazon 亚马逊 amazon
microsoft 微软 microsoft
lenovo 联想 lenovo
dell 戴尔 dell
hp 惠普 hp
asus 华硕 asus
acer 宏碁 acer
logitech 罗技 logitech logi
razer 雷蛇 razer
anker 安克 anker
ugreen 绿联 ugreen
baseus 倍思 baseus
sandisk 闪迪 sandisk
kingston 金士顿 kingston
wd 西部数据 western_digital wd
seagate 希捷 seagate
crucial 英睿达 crucial
canon 佳能 canon
nikon 尼康 nikon
fujifilm 富士 fujifilm fuji
gopro gopro
dji 大疆 dji
nintendo 任天堂 nintendo
philips 飞利浦 philips
midea 美的 midea
joyoung 九阳 joyoung
supor 苏泊尔 supor
haier 海尔 haier
gree 格力
dyson 戴森 dyson
braun 博朗 braun
tefal 特福 tefal
zojirushi 象印 zojirushi
thermos 膳魔师 thermos
tiger 虎牌
locklock 乐扣乐扣 lock&lock locklock lock_&_lock
ikea 宜家 ikea
muji 无印良品 muji
deli 得力 deli
mg 晨光
pilot 百乐 pilot
brita 碧然德 brita
3m three-m
honeywell 霍尼韦尔 honeywell
lego 乐高 lego
nike 耐克 nike
adidas 阿迪达斯 adidas
uniqlo 优衣库 uniqlo
"""

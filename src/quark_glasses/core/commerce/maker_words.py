"""More makers, as `title_words` reads them: the ways to write a name joined by "/", an underscore for a space.

They are here for the names that a maker has in two scripts, and so that a Chinese run is parted behind the maker. Names
that are everyday words are left out: "always", "comfort" and "simple" say other things too.
"""

from __future__ import annotations

from typing import Final

MAKERS: Final = """
七喜/7up 三九/999感冒灵/999皮炎平
wd-40/wd40/wd_40 美年达/mirinda 健力宝/jianlibao 东鹏特饮/东鹏/eastroc 脉动/mizone 宝矿力水特/宝矿力/pocari_sweat/pocari
佳得乐/gatorade 冰露 百岁山/ganten 恒大冰泉 依云/evian 巴黎水/perrier
圣培露/san_pellegrino/s.pellegrino/sanpellegrino 斐济/fiji 昆仑山 康师傅/master_kong 维他奶/维他/vitasoy 椰树
露露/lolo 六个核桃 银鹭/yinlu 汇源/huiyuan 美汁源/minute_maid 果粒橙 纯果乐/tropicana 味全/weichuan 三得利/suntory
伊藤园/ito_en 朝日/asahi 麒麟/kirin 札幌/sapporo 科罗娜 嘉士伯/carlsberg 乌苏 哈尔滨啤酒/harbin 燕京/yanjing 珠江啤酒
健力士/guinness hoegaarden 1664/kronenbourg stella_artois 雪花/snow_beer 青岛/tsingtao 百威/budweiser
泸州老窖/luzhou_laojiao 剑南春/jiannanchun 洋河/yanghe 汾酒/杏花村/fenjiu 郎酒/langjiu 古井贡酒/古井贡/gujing
西凤酒/xifeng 江小白/jiangxiaobai 牛栏山/niulanshan 劲酒 张裕/changyu 长城/greatwall 奔富/penfolds 拉菲/lafite
黄尾袋鼠/yellow_tail 人头马/remy_martin 轩尼诗/hennessy 马爹利/martell 尊尼获加/约翰走路/johnnie_walker
芝华士/chivas/chivas_regal 绝对伏特加/absolut 杰克丹尼/jack_daniel's/jack_daniels 百加得/bacardi 百利/baileys 锐澳
麦卡伦/macallan 格兰菲迪/glenfiddich 占边/jim_beam 皇家礼炮/royal_salute 百龄坛/ballantine's/ballantines
尊美醇/jameson 添加利/tanqueray 孟买蓝宝石/bombay_sapphire 灰雁/grey_goose 斯米诺/smirnoff 光明 sanyuan
新希望/new_hope 特仑苏 安慕希/ambrosial 认养一头牛/adopt_a_cow 简爱/simple_love 达能/danone 明治/meiji 养乐多/yakult
妙可蓝多 百吉福 安佳/anchor 总统/president 乐芝牛 卡夫/kraft 德运/devondale 欧德堡/oldenburger 纽仕兰 爱他美/aptamil
惠氏/wyeth 启赋/illuma 美赞臣/enfamil/mead_johnson 美素佳儿/friso 雅培/abbott 金领冠 合生元/biostime 佳贝艾特/kabrita
诺优能/nutrilon 嘉宝/gerber 小皮/little_freddie a2/a2至初 贝因美/beingmate 雅士利/yashily 伊威 英氏/engnice 禧贝
上好佳/oishi 盼盼 达利园/daliyuan 好吃点 可比克/copico 浪味仙 盐津铺子 甘源 来伊份/laiyifen 沃隆/wolong 溜溜梅 有友
绝味 周黑鸭/zhouheiya 煌上煌 无穷 王小卤 大白兔/white_rabbit 徐福记/hsufuchi 金丝猴 阿尔卑斯/alpenliebe 不二家/fujiya
旺仔/hot_kid 雅客/yake 绿箭/doublemint 益达 炫迈 曼妥思/mentos 彩虹糖/skittles 玛氏 m&m's/m&ms/m豆 士力架/snickers
特趣/twix 健达/kinder 明治巧克力 歌帝梵/godiva 三角巧克力/瑞士三角/toblerone 妙卡/milka 斯巧/schogetten 乐天/lotte
百奇/pocko/pocky 格力高/glico 卡乐比/calbee 卡乐b 丹麦蓝罐/kjeldsens 趣多多/chips_ahoy 康元 嘉士利 江中猴姑
麦维他/mcvitie's/mcvities 多力多滋/doritos 奇多/cheetos 桂格/quaker 西麦/seamild 王饱饱/wangbaobao 欧扎克/ocak
五谷磨房 南方黑芝麻 永和豆浆/永和/yonho 豆本豆 维维 今麦郎/jinmailang 白象/baixiang 日清/nissin 出前一丁/demae 合味道
农心/nongshim 辛拉面/shin_ramyun 三养/samyang 公仔面 统一/uni-president 拉面说/ramen_talk 螺霸王/luobawang 好欢螺
李子柒/liziqi 空刻/airmeter 思念/synear 三全/sanquan 湾仔码头/wanchai_ferry 安井/anjoy 必品阁/bibigo 双汇/shuanghui
金锣/jinluo 雨润/yurun 梅林/maling 世棒/spam 荷美尔/hormel 老干妈/lao_gan_ma/laoganma 涪陵榨菜/乌江 饭扫光 虎邦
海底捞/haidilao 德庄 小龙坎 好人家 王守义 太太乐/totole 家乐/knorr 味好美/mccormick 千禾/qianhe 厨邦/chubang 珍极
六月鲜/shinho 欣和 加加/jiajia 恒顺/hengshun 东古 紫林 水塔 保宁 龟甲万/万字/kikkoman 丘比/kewpie
味事达/master_weijixian 鲁花/luhua 福临门 胡姬花 欧丽薇兰/olivoila 贝蒂斯/betis 品利/bellina 百钻/baizuan 安琪 新良
金沙河 香满园 十月稻田 柴火大院 五常 北大荒 金龙鱼/arawana 中盐 太古/taikoo 甘汁园 立顿/lipton 川宁/twinings
泰勒/taylors 八马/bama 大益/dayi/taetea 张一元 吴裕泰 天福茗茶/天福/tenfu 竹叶青 小罐茶 茶里/chali
东方树叶/oriental_leaf 茶π 麦斯威尔/maxwell_house 三顿半/saturnbird 瑞幸/luckin 隅田川/tasogare 永璞/yongpu
悠诗诗/ucc 拉瓦萨/lavazza 意利/illy 奈斯派索/nespresso 麦馨 旧街场 中原 摩可纳/moccona 阿华田/ovaltine 美禄/milo
高乐高/cola_cao 香飘飘/xiangpiaopiao 优乐美 欧莱雅/loreal 赫莲娜/helena_rubinstein 碧欧泉/biotherm
修丽可/skinceuticals 植村秀/shu_uemura 羽西/yue_sai 美即 卡诗/kerastase 馥绿德雅/rene_furterer
欧舒丹/l'occitane/loccitane 海蓝之谜/la_mer 悦木之源 芭比波朗/bobbi_brown 祖玛珑/祖马龙/jo_malone 汤姆福特/tom_ford
魅可/mac 朵梵/darphin 蒂佳婷/dr.jart+/dr.jart 娇兰/guerlain 纪梵希/givenchy 贝玲妃 玫珂菲/make_up_for_ever 馥蕾诗
丝芙兰/sephora 香奈儿/chanel 古驰/gucci 阿玛尼/armani 华伦天奴/valentino 爱马仕/hermes 博柏利/巴宝莉/burberry
普拉达/prada 宝格丽/bvlgari 蔻依/chloe 范思哲/versace 卡尔文克莱恩/calvin_klein 大卫杜夫/davidoff 雨果博斯/hugo_boss
蒂普提克/diptyque 潘海利根/penhaligon's 梅森马吉拉/maison_margiela 观夏 气味图书馆 黛珂/cosme_decorte/decorte
雪肌精/sekkisei 高丝/kose 茵芙莎/ipsa 怡丽丝尔/elixir 肌肤之钥/cpb/cle_de_peau 珂润/curel 芙丽芳丝/freeplus
芳珂/fancl 奥尔滨/albion 城野医生/dr.ci:labo 悠莱/urara 泊美/purmild 欧珀莱/aupres 水之密语/aquair 丝蓓绮/tsubaki
植物主义 碧柔/biore 苏菲娜/sofina 乐敦 曼秀雷敦/mentholatum 肌美精/kracie 凯朵 井田/canmake 奇士美/kissme
蜜丝佛陀/max_factor 兰芝/laneige 雪花秀/sulwhasoo 苏秘37/su:m37 梦妆/mamonde 赫拉 伊蒂之屋/etude
自然乐园/nature_republic 菲诗小铺/face_shop/the_face_shop 蜂花 珂莱欧/clio 芭妮兰/banila_co 魔女工厂/manyo 丽得姿
可莱丝/mediheal/clinie 3ce 赫妍 九朵云 爱敬/age20's 梦玛 美迪惠尔/mediheal 春雨/papa_recipe 谜尚/missha
思亲肤/skinfood 爱丽小屋/etude_house 科丝美诗/cosrx 玉泽/dr.yu 可复美 敷尔佳/voolga 润百颜/biohyalux 夸迪/quadha
米蓓尔/medrepair 颐莲 瑷尔博士/dr.alva 至本/zhiben 溪木源/simpcare 谷雨/guyu 韩束 一叶子 丸美/marubi 欧诗漫/osm
相宜本草/inoherb 佰草集/herborist 美加净/maxam 大宝/dabao 郁美净 孔凤春 谢馥春 片仔癀 同仁堂 雅霜 隆力奇 膜法世家
御泥坊 林清轩/forest_cabin 毛戈平/maogeping 彩棠/timage 酵色/joocyee 橘朵/judydoll 珂拉琪/colorkey 卡姿兰/carslan
玛丽黛佳/mariedalgar 稚优泉/chioture 小奥汀/little_ondine 完子心选 尔木萄 半亩花田 且初 逐本/zhuben 浴见 摇滚动物园
三谷 koyo 滋源/seeyoung 拉芳/lafang 霸王/bawang 舒蕾/slek 百年润发 潘婷/pantene 沙宣/vs_sassoon/sassoon/vidal_sassoon
施华蔻/schwarzkopf 丝华芙/suave 力士/lux 夏士莲/hazeline 多芬/dove_body 凡士林/vaseline 旁氏/pond's/ponds
强生/johnson's/johnsons/johnson_&_johnson 艾惟诺/aveeno 露得清/neutrogena 李施德林/listerine 妮维雅/nivea
优色林/eucerin 雅顿/elizabeth_arden 欧缇丽/caudalie 希思黎/sisley 法尔曼/valmont 娇韵诗/clarins 丝塔芙/cetaphil
依泉/uriage 贝德玛/bioderma 理肤泉/la_roche_posay 雅漾/avene 馥蕾 伊思/it's_skin 泰兰德 the_ordinary
宝拉珍选/paula's_choice/paulas_choice 薇诺娜宝贝 启初 红色小象 青蛙王子/frogprince 贝亲 戴可思 松达 兔头妈妈
海龟爸爸/hi!papa 黑人牙膏/好来/darlie 舒客/saky 冷酸灵/lengsuanling 中华牙膏/zhonghua 狮王 竹盐/lg竹盐
舒适达/sensodyne 云南白药/yunnan_baiyao 两面针 usmile/笑容加 参半 皓乐齿/ora2 飞利浦/sonicare 洁碧/waterpik
素士/soocas 罗曼/roaman 舒肤佳/safeguard 滴露/dettol 六神/liushen 威露士/walch 蓝月亮/blue_moon 立白/liby 超能
奥妙/omo 雕牌/diaopai 纳爱斯 汰渍/tide 碧浪/ariel 金纺 当妮/downy 兰诺/lenor 白猫/white_cat 榄菊/lanju 超威
威猛先生/mr_muscle 妙洁/miaojie 美丽雅/maryya 洁丽雅 老管家 净安 宝洁/p&g 联合利华/unilever 老肥皂 小林制药/kobayashi
花王/kao 洁霸 爱特福84 蓝漂 植护 斑布/babo 清风 心相印/mind_act_upon_mind 得宝 洁柔/c&s 舒洁/kleenex 维达/vinda
德佑/deeyeo 好孩子/goodbaby 护舒宝/whisper 苏菲/sofy 高洁丝/kotex 七度空间 乐而雅 abc卫生巾 奈丝公主 洁婷
丹碧丝/tampax 全棉时代/purcotton 帮宝适/pampers 好奇/huggies 大王/goo.n 尤妮佳 妙而舒/merries 露安适/lelch
巴布豆/bobdog 碧芭宝贝/beaba 凯儿得乐 安儿乐/anerle 宜婴 杜蕾斯/durex 冈本/okamoto 杰士邦/jissbon 双飞人 白云山 三九
汤臣倍健/by-health/byhealth 善存/centrum 钙尔奇/caltrate 斯维诗/swisse 澳佳宝/blackmores 健安喜/gnc 诺特兰德 养生堂
万益蓝/wonderlab 康恩贝 修正 东阿阿胶 纽崔莱/nutrilite 无限极 康宝莱/herbalife
自然之宝/nature's_bounty/natures_bounty 莱萃美/nature_made 爱乐维/elevit 鱼跃/yuwell 欧姆龙/omron 可孚/cofoe 海氏海诺
振德 罗氏/roche 三诺/sinocare 华大 邦迪/band-aid/bandaid 创可贴 皇家/royal_canin/皇家宠物 渴望/orijen 爱肯拿/acana
冠能/pro_plan 普瑞纳/purina 伟嘉/whiskas 宝路/pedigree 希尔思/hill's/hills 比瑞吉 麦富迪/myfoodie
伯纳天纯/pure_natural 网易严选 顽皮/wanpy 诚实一口 阿飞和巴弟 蓝氏/legendsandy 珍致/fancy_feast 素力高/solid_gold
弗列加特 希宝 妙多乐 洁珊/ever_clean 爱丽思 努比亚/nubia 魅族/meizu 中兴/zte 诺基亚/nokia 摩托罗拉/motorola
传音/tecno 一加/oneplus 真我/realme iqoo 红魔/redmagic 黑鲨/blackshark 华硕/asus 微星/msi 技嘉/gigabyte 七彩虹
影驰/galax 铭瑄/maxsun 英特尔/intel 英伟达/nvidia 联想/lenovo/拯救者 雷神/thunderobot 机械革命/mechrevo 神舟/hasee
外星人/alienware 索泰/zotac 蓝宝石 华擎/asrock 海力士/hynix 致态/zhitai 铠侠/kioxia 长江存储 光威/gloway
金百达/kingbank 阿斯加特/asgard 威刚/adata 芝奇/g.skill 海盗船/corsair 朗科/netac 爱国者/aigo 雷克沙/lexar
闪迪/sandisk 创见/transcend 东芝/toshiba 希捷/seagate 群晖/synology 威联通/qnap 绿联/ugreen 山泽/samzhe 品胜/pisen
倍思/baseus 公牛 罗马仕/romoss 酷态科/cuktech 图拉斯/torras 闪魔 毕亚兹 贝尔金/belkin 普联/tp-link/tplink
水星/mercury 腾达/tenda 网件/netgear linksys 锐捷/ruijie 新华三/h3c 海康威视/hikvision 萤石/ezviz 大华/dahua
乐橙/imou 小度/xiaodu 天猫精灵/tmall_genie 科大讯飞/iflytek 汉王/hanvon 文石/boox 掌阅/ireader 步步高/bbk 小天才/imoo
读书郎/readboy 作业帮 学而思 漫步者/edifier 森海塞尔/sennheiser 拜亚动力/拜雅/beyerdynamic 爱科技/akg
铁三角/audio-technica 捷波朗/jabra 万魔/1more 韶音/shokz 魔声 哈曼卡顿/harman_kardon/harman 马歇尔/marshall 惠威/hivi
denon 雅马哈/yamaha pioneer 安桥/onkyo 飞傲/fiio 水月雨/moondrop 山灵/shanling 搜诺思/sonos 舒尔/shure 罗德
雷登/razer 赛睿/steelseries 杜伽/durgod 阿米洛/varmilo 达尔优/dareu 雷柏/rapoo 双飞燕/a4tech 黑爵/ajazz 珂芝/keydous
京东京造 八位堂/8bitdo 北通/betop 飞智/flydigi 键客/keychron 明基/benq 飞利浦/philips 冠捷/aoc 优派/viewsonic
海信/hisense 创维/skyworth 康佳/konka tcl 长虹/changhong 夏普/sharp 极米/xgimi jmgo 当贝/dangbei 爱普生/epson
佳能/canon 惠普/hp 理光/ricoh 宾得/pentax 奥林巴斯/olympus 徕卡/leica 哈苏/hasselblad 适马/sigma 腾龙/tamron
影石/insta360 富士/fujifilm 宝丽来/polaroid 柯达/kodak 思锐/sirui 百诺/benro 曼富图/manfrotto 富图宝 永诺/yongnuo
神牛/godox 智云/zhiyun 浩瀚/hohem 佳明/garmin 颂拓/suunto 华米/amazfit 高驰/coros 飞比特/fitbit 科沃斯/ecovacs
石头/roborock 追觅/dreame 云鲸/narwal 添可/tineco 莱克/lexy 小狗 德尔玛/deerma 必胜/bissell 莎莎
艾罗伯特/irobot/roomba 苏泊尔/supor 九阳/joyoung 小熊 摩飞/morphy_richards 美的/midea 格兰仕/galanz 海尔/haier
卡萨帝/casarte 小天鹅 西门子/siemens 博世/bosch 松下/panasonic 日立/hitachi 三菱/mitsubishi 大金/daikin 奥克斯
容声/ronshen 美菱/meiling 云米/viomi 方太/fotile robam 华帝/vatti 万和/vanward 林内/rinnai 史密斯/a.o.smith/ao_smith
沁园/qinyuan 安吉尔 碧然德/brita 飞科/flyco 雷明登/remington 博朗/braun 康夫/kangfu 徕芬/laifen
德龙/delonghi/de'longhi 铂富/breville 雀巢多趣酷思/dolce_gusto 虎牌 象印/zojirushi 膳魔师/thermos 乐扣乐扣/lock&lock
富光/fuguang 哈尔斯/haers 希诺/heenoor 史丹利/stanley 特百惠/tupperware 双立人/zwilling 菲仕乐/fissler
酷彩/le_creuset 珐宝/staub 拉歌蒂尼 爱仕达/asd 炊大皇/cooker_king 康巴赫/kbh 王麻子 张小泉 十八子 乐美雅/luminarc
康宁/corelle 百丽/pyrex 柳宗理 铁三角 艾美特/airmate 格力/gree 戴森/dyson 布鲁雅尔/blueair 爱丽思欧雅玛/iris_ohyama
巴慕达/balmuda 无印良品/muji 宜家/ikea 欧普/opple 雷士/nvc 三雄极光 佛山照明/fsl 南孚/nanfu 双鹿 超霸 金霸王/duracell
劲量/energizer 德力西/delixi 正泰/chint 罗格朗/legrand 施耐德/schneider 得伟/dewalt 牧田/makita 百得/black+decker
史丹利工具 得力/deli 晨光/m&g 真彩/truecolor 齐心/comix 广博/guangbo 国誉/kokuyo 百乐/pilot 三菱铅笔/uni-ball 斑马
派通/pentel 施德楼/staedtler 辉柏嘉/faber-castell 马可/marco 凌美/lamy parker 万宝龙/montblanc 写乐 蜻蜓/tombow
rotring 百利金/pelikan 酷奇/moleskine 马利 温莎牛顿/winsor_&_newton 乐高/lego 布鲁可 万代/bandai
泡泡玛特/pop_mart/popmart 孩之宝/hasbro 美泰/mattel 芭比/barbie 风火轮/hot_wheels 多美卡/tomica/多美
费雪/fisher-price/fisher_price 奥迪双钻/auldey 培乐多/play-doh/play_doh 伟易达/vtech 睿宝乐/ravensburger 邦宝/banbao
森宝/sembo 启蒙/keeppley 费乐 迪士尼/disney 漫威/marvel 宝可梦/pokemon 任天堂/nintendo 世嘉/sega 卡普空/capcom
育碧/ubisoft 耐克/nike 阿迪达斯/adidas 安踏/anta 李宁/li-ning/lining 特步/xtep 361度 鸿星尔克/erke 匡威 范斯
新百伦/new_balance 亚瑟士/asics 美津浓/mizuno 索康尼/saucony 布鲁克斯/brooks 斯凯奇/skechers 彪马/puma
安德玛/under_armour 露露乐蒙/lululemon 哥伦比亚 北面/the_north_face/north_face/tnf 始祖鸟/arc'teryx 迪卡侬/decathlon
探路者/toread 优衣库/uniqlo 海澜之家/hla 太平鸟 波司登/bosideng 南极人 恒源祥 猫人 蕉内/bananain ubras
李维斯/levi's/levis 卡西欧/casio 天梭/tissot 浪琴/longines 精工/seiko 西铁城/citizen 斯沃琪/swatch 新秀丽/samsonite
美旅/american_tourister 小米/xiaomi 尤尼克斯/yonex/yy 威尔胜 斯伯丁/spalding 红双喜/dhs 美孚/mobil 嘉实多/castrol
米其林/michelin 普利司通/bridgestone 龟牌/turtle_wax 3m/three-m
"""

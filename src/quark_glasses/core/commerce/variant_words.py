"""Words that tell one of a range from the others, as `title_words` reads them.

`GROUPS`: a question (its name and a colon) and the answers to it; the ways to say one answer are joined by "/", an
underscore stands for a space. Two titles that answer one question differently are of two products. `TASTES` are more flavours,
scents and ingredients, `NAMES_OF_GOODS` more kinds of goods, `SAYINGS` more words that say the same in both languages,
each with the ways to write one meaning joined in the same manner.
"""

from __future__ import annotations

from typing import Final

GROUPS: Final = """
dimension: 大号/large 中号/medium 小号/small 特大号/加大号/extra_large
pet: 犬粮/狗粮/狗狗/犬用/全犬/成犬/幼犬/老年犬/小型犬/中型犬/大型犬/dog/dogs/puppy/puppies/canine
  猫粮/猫咪/猫用/全猫/成猫/幼猫/猫砂/老年猫/cat/cats/kitten/kittens/feline
petage: 幼犬/幼猫/奶糕/离乳期/puppy/kitten/junior 成犬/成猫 老年犬/老年猫/senior_dog/senior_cat
petsize: 小型犬/small_breed/small_dog 中型犬/medium_breed 大型犬/large_breed/maxi_dog
ruling: 空白本/空白页/plain_notebook/blank/unruled 横线/ruled/lined/横格 点阵/dotted/dot_grid
  方格/网格/squared/graph_paper
vessel: 玻璃奶瓶/玻璃瓶身/玻璃材质/glass_bottle ppsu 不锈钢材质 塑料材质/tritan
wear: 男装/男士/男款/男鞋/男式/男童装/mens/men/men's/for_men/for_him
  女装/女士/女款/女鞋/女式/womens/women/women's/for_women/for_her/ladies
  童装/童鞋/男童/女童/儿童款/boys/girls/kids/youth_size
heat: 微辣/mild 中辣 特辣/超辣/变态辣/爆辣/extra_hot 不辣/免辣
packform: 桶装面/桶面/杯面/cup_noodles/碗面 袋装面/袋面
bristle: 软毛/soft_bristle/soft_toothbrush 中毛/中等硬度/medium_bristle 硬毛/firm_bristle
nib: 极细/extra_fine/ultra_fine/ef尖/ef 细尖/fine_nib/f尖/f_nib 中尖/medium_nib/m尖 粗尖/broad_nib/b尖
finish: 哑光/雾面/丝绒/matte/velvet 水光/镜面/漆光/glossy/gloss/dewy/水润 珠光/shimmer 缎光/缎面/satin
moisture: 清爽型/清爽版/轻盈型/清爽质地 滋润型/滋润版/倍润型/倍润/丰盈型 微润型/水润型
skin: 油皮/油性肌/oily_skin/normal_to_oily 干皮/干性肌/dry_skin/normal_to_dry/very_dry_skin 敏感肌专用
hair: 干枯受损/受损发质/damaged_hair 油性发质/oily_hair/greasy_hair
  染烫/染后/coloured_hair/colored_hair/color_treated 卷发/curly_hair 细软发/fine_hair
roast: 浅烘/浅度烘焙/浅烘焙/light_roast/blonde_roast/blonde 中烘/中度烘焙/中烘焙/medium_roast
  深烘/深度烘焙/深烘焙/dark_roast
grind: 咖啡豆/whole_bean/whole_beans/coffee_beans 咖啡粉/研磨咖啡/ground_coffee/ground
  咖啡胶囊/胶囊咖啡/coffee_capsules/coffee_pods 挂耳/drip_bag 咖啡液/浓缩液/冻干/freeze-dried
fat: 全脂/whole_milk/full_fat/full_cream 半脱脂/低脂/semi-skimmed/semi_skimmed/low_fat/reduced_fat/2%_milk
  脱脂/零脂/skimmed/skim/fat_free/nonfat
milkof: 羊奶/羊奶粉/山羊奶/goat_milk/goat 牛奶粉/牛乳/cow_milk 驼奶/camel_milk 水牛奶/buffalo_milk 豆奶/soy_milk/soya
  燕麦奶/oat_milk/oat_drink 杏仁奶/almond_milk 椰奶/coconut_milk
platform: ps4/playstation_4 ps5/playstation_5 xbox_one xbox_series_x xbox_series_s switch_lite switch_oled windows_pc
wired: 有线/有线版/wired 无线/无线版/三模/lightspeed/wireless
network: wifi版/wlan/wi-fi_only 蜂窝版/蜂窝/插卡版/5g版/lte/cellular
switches: 红轴/red_switch/linear 青轴/blue_switch/clicky 茶轴/brown_switch/tactile 银轴/silver_switch
  黄轴/yellow_switch 静音红轴/silent_red
base: e27 e14 b22 gu10 gu5.3 g9
light: 暖白/暖光/黄光/warm_white/3000k/2700k 冷白/白光/正白光/cool_white/daylight/6500k/6000k
  中性光/自然光/4000k/neutral_white
plugland: 国标/中国插头 英标/英规/uk_plug 欧标/欧规/eu_plug 美标/美规/us_plug
hand: 左手/left_hand/left-handed/left 右手/right_hand/right-handed/right
sleeve: 长袖/long_sleeve/long-sleeve 短袖/short_sleeve/short-sleeve 无袖/sleeveless/vest_top
leg: 长裤/trousers/jeans/牛仔裤 短裤/shorts/牛仔短裤/五分裤
perfume: 淡香水/淡香/eau_de_toilette/edt 浓香水/eau_de_parfum/edp 香精/parfum 香氛精华/elixir
cut: 圆领/crew_neck/crewneck v领/v-neck 高领/turtleneck polo领/polo_shirt 半高领/mock_neck
collar: 高帮/high_top/high-top/hi 低帮/low_top/low-top
region: 国行 港版/hong_kong_version 日版/japan_version/japanese_version 美版/us_version
  国际版/international_version/global_version 韩版 欧版/eu_version
bookland: 中文版/chinese_edition/简体中文/中译本/中文译本/汉译本 英文版/英文原版/原版英文/english_edition 日文版/japanese_edition
  法文版/french_edition 西班牙语/spanish_edition 德文版/german_edition
schoolbook: 人教版/人教a版/人教 人教b版 北师大版/北师大/北师版 苏教版/苏教 沪教版/沪教 冀教版/冀教 外研版/外研社版 湘教版/湘教 鲁教版/鲁教
  浙教版/浙教 教科版 译林版 华师大版/华师版 部编版/统编版/部编 青岛版 西师版 牛津版/沪教牛津版
exam: a类/学术类/academic g类/培训类/general_training
answers: 不带答案/without_answers/无答案 带答案/含答案/附答案/with_answers
dose: 缓释胶囊 缓释片 肠溶片 肠溶胶囊 分散片 咀嚼片/chewable/chewable_tablets 泡腾片/effervescent 口服液/oral_liquid
  混悬液/oral_suspension/suspension 滴剂/滴液/drops 软膏/乳膏/ointment 颗粒剂/granules 喷雾剂/气雾剂
  贴膏/膏贴/膏药/plasters/patches/贴剂 糖浆/syrup 软胶囊/softgels/soft_gels 软糖/gummies/gummy 粉剂/powder 咳嗽糖浆
age: 婴儿/newborn/新生儿 幼儿/toddler 儿童/小儿/children's/kids/children/junior 成人/adults/adult
  中老年/老年/fiftyplus/seniors/silver_multivitamin
flow: 日用/day_pads 夜用/night/overnight 护垫/panty_liners 量少/light_flow 量多/super_plus/heavy_flow
nappy: 拉拉裤/学步裤/短裤型/成长裤/nappy_pants/pull-ups/pull_ups/diaper_pants/pants
  纸尿裤/尿不湿/腰贴型/taped/tape_type/diapers/nappies
shape: 圆形/round 方形/square/正方形 长方形/rectangular 椭圆/oval
season: 夏凉/夏季款/summer_weight 冬季款/加绒/winter_weight 四季款/all_season
bed: 单人/single_bed/twin_size 双人/double_bed/full_size 大床/queen_size/queen king_size/king
tea: 绿茶/green_tea 红茶/black_tea 乌龙茶/乌龙/oolong 白茶/white_tea 普洱/pu'er/pu-erh/puer 生普 熟普
  花茶/茉莉花茶/jasmine_tea
grain: 全麦/wholemeal/whole_wheat 杂粮/multigrain 白面包/white_bread 黑麦/rye
egg: 散养/free_range 有机蛋/organic_eggs
texture: 顺滑型/细滑/smooth/creamy 颗粒型/颗粒/crunchy/chunky
wash: 手洗/hand_wash_only 机洗/non-bio_or_bio
bio: 生物酶 non-bio/non_bio bio_detergent/biological
drink: 罐装啤酒/beer_cans 生啤/纯生/draft/draught 黑啤/stout 白啤/wheat_beer 原浆
liquor: 酱香/酱香型 浓香/浓香型 清香/清香型
wine: 干红/红葡萄酒/red_wine 干白/白葡萄酒/white_wine 桃红/rose_wine 起泡/sparkling_wine
spf防: 面部防晒 身体防晒
resolution: 4k/uhd/2160p 1080p/full_hd/fhd/hd 1440p/qhd 8k
hour: 日霜/day_cream 晚霜/night_cream
lens: 定焦/prime_lens 变焦/zoom_lens
kit: 单机身/机身/body_only 套机/kit_lens
glassware: 高脚杯 马克杯/mug 玻璃杯/tumbler_glass 保温杯/flask
floor: 左侧门 右侧门
part: 枕头/枕芯/pillow 枕套/pillowcase 被芯/duvet 被套/duvet_cover 床单/sheet_set 床笠/fitted_sheet
rod: 直柄 弯柄
play: 遥控器/remote
clean: 滚筒/front_load 波轮/top_load
fuel: 燃气/gas_stove 电磁炉/induction
noise: 头戴式/over-ear/on-ear/headphones 入耳式/in-ear/earbuds/耳塞式 开放式/骨传导/open-ear 挂脖式/neckband
papers: a3 a4 a5 a6 b5 b6
toner: 黑色墨盒/black_ink 彩色墨盒/tri-colour/tri-color/color_ink 青色墨盒/cyan 品红/magenta
rice: 糙米/brown_rice 白米/white_rice 糯米/glutinous_rice
fish: 金枪鱼/tuna 三文鱼/鲑鱼/salmon 沙丁鱼/sardine/sardines 鲭鱼/mackerel 鳕鱼/cod 鳗鱼/eel
"""

TASTES: Final = """
原味/original/classic/plain 香草/vanilla 焦糖/caramel 太妃/toffee 黄油味/butter_flavour 枫糖/maple
咸焦糖/海盐焦糖/salted_caramel 布丁/pudding 提拉米苏/tiramisu 饼干味/cookies_&_cream/cookies_and_cream
可可味/cocoa_flavour 草莓/strawberry 蓝莓/blueberry 树莓/覆盆子/raspberry 黑莓/blackberry 车厘子/樱桃/cherry
葡萄/青提/grape 水蜜桃/白桃/桃子/peach 油桃/nectarine 苹果味/青苹果/green_apple 雪梨/梨/pear 芒果/mango
凤梨/菠萝/pineapple 百香果/passionfruit/passion_fruit 火龙果/dragonfruit 番石榴/芭乐/guava 木瓜/papaya 杨梅/bayberry
杨桃/starfruit 山楂/hawthorn 柿子/persimmon 枇杷/loquat 龙眼/桂圆/longan 红枣/大枣/jujube 枸杞/goji 人参/ginseng 阿胶
燕窝 橙子/鲜橙/血橙/香橙/orange 西柚/葡萄柚/grapefruit 柠檬/香水柠檬/lemon 青柠/lime 柚子/yuzu/pomelo 金桔/kumquat
陈皮 柠檬草/香茅/lemongrass 佛手柑/bergamot 马鞭草/verbena 海盐/sea_salt 海洋/ocean/marine 冰川/冰爽/arctic/glacier
椰子/coconut 香蕉/banana 牛油果/avocado 榴莲/durian 西瓜/watermelon 哈密瓜/melon 菠菜/spinach 胡萝卜/carrot
南瓜/pumpkin 红薯/紫薯/地瓜/sweet_potato 玉米/corn 土豆/马铃薯/potato 洋葱/onion 大蒜/蒜香/蒜蓉/garlic
生姜/姜汁/ginger 香菜/coriander 薄荷/mint/peppermint 留兰香/绿薄荷/spearmint 冬青/wintergreen 番茄/西红柿/tomato
黄瓜/cucumber 茄子/eggplant 蘑菇/香菇/菌菇/mushroom 松露/truffle 芦笋/asparagus 牛蒡/burdock 秋葵/okra 橄榄/olive
芝麻/黑芝麻/sesame 花生/peanut 杏仁/巴旦木/almond 核桃/walnut 榛子/榛果/hazelnut 腰果/cashew 开心果/pistachio
夏威夷果/macadamia 碧根果/pecan 松子/pine_nut 板栗/栗子/chestnut 葵花籽/sunflower 南瓜子 亚麻籽/flaxseed/linseed
奇亚籽/chia 藜麦/quinoa 葡萄籽/grape_seed 牡丹籽 山茶/茶油/camellia 茶籽 菜籽/rapeseed/canola 大豆/soybean
稻米油/rice_bran 牛肉/beef 猪肉/pork 鸡肉/chicken 鸭肉/duck 羊肉/lamb 火鸡/turkey 火腿/ham 培根/bacon
三文鱼/鲑鱼/salmon 金枪鱼/吞拿鱼/tuna 鳕鱼/cod 虾/鲜虾/shrimp/prawn 蟹/蟹黄/crab 鱿鱼/squid 鱼籽 蛤蜊/clam
扇贝/瑶柱/scallop 海苔/紫菜/seaweed/nori 海鲜/seafood 鹿肉/venison 兔肉/rabbit 鹌鹑/quail 鳟鱼/trout 鲱鱼/herring
六种鱼/six_fish 鸡蛋/egg 咸蛋黄/蛋黄/salted_egg 烧烤/bbq/barbecue 炭烧 孜然/cumin 香辣/麻辣/spicy/hot_&_spicy
酸辣/hot_and_sour 泡椒/pickled_pepper 藤椒/青花椒 黑胡椒/black_pepper 胡椒/pepper 咖喱/curry 番茄酱味 蜂蜜/honey
蜂蜜芥末/honey_mustard 芥末/wasabi 照烧/teriyaki 红烧/braised 酸菜/老坛酸菜/pickled_cabbage 葱油/scallion 葱香
豚骨/tonkotsu 味噌/miso 海鲜味 日式 韩式 泰式/thai 冬阴功/tom_yum 韩式辣酱/gochujang 泡菜/kimchi 糖醋/sweet_and_sour
甜辣/sweet_chilli/sweet_chili 五香 酱香 卤香 奶香 芝士/cheese/cheddar 马苏里拉/mozzarella 帕玛森/parmesan
车打/cheddar 切达 布里/brie 蓝纹/blue_cheese 酸奶味/yogurt_flavour 希腊/greek 炼乳/condensed_milk 抹茶/matcha
红豆/red_bean 绿豆/mung_bean 黑豆/black_bean 芋头/香芋/taro 桂花/osmanthus 茉莉/jasmine 玫瑰/rose
樱花/sakura/cherry_blossom 薰衣草/lavender 洋甘菊/chamomile 菊花/chrysanthemum 金银花/honeysuckle 百合/lily
栀子/栀子花/gardenia 兰花/orchid 牡丹/peony 莲花/荷花/lotus 向日葵 紫罗兰/violet 鸢尾/iris 铃兰/lily_of_the_valley
晚香玉/tuberose 依兰/ylang 橙花/neroli/orange_blossom 小苍兰/freesia 木槿 山茶花 白茶/white_tea 红茶/black_tea
绿茶/green_tea 乌龙/oolong 普洱/pu'er 荞麦/buckwheat 燕麦/oat/oats 黑麦/rye 糙米/brown_rice 薏米/薏仁 檀香/sandalwood
雪松/cedar/cedarwood 沉香/oud 麝香/musk 琥珀/amber 广藿香/patchouli 香根草/vetiver 龙涎香 松木/pine
桉树/尤加利/eucalyptus 茶树/tea_tree 迷迭香/rosemary 鼠尾草/sage 罗勒/basil 百里香/thyme 没药/myrrh 乳香/frankincense
皮革/leather 烟草/tobacco 无花果/fig 英国梨/english_pear 蓝风铃/bluebell 鼠尾草与海盐 青草 竹香/bamboo 古龙/cologne
花香/floral 果香/fruity 木质/woody 棉花/cotton_blossom 阳光 晨露 自然清香/清新自然 美式/americano
拿铁/latte 卡布奇诺/cappuccino 摩卡/mocha 意式/浓缩咖啡/espresso 白咖啡/white_coffee 黑咖啡/black_coffee
冷萃/cold_brew 玛奇朵/macchiato 馥芮白/flat_white 哥伦比亚/colombia 埃塞俄比亚/耶加雪菲/ethiopia/yirgacheffe
巴西/brazil 肯尼亚/kenya 曼特宁/苏门答腊/sumatra/mandheling 危地马拉/guatemala 云南/yunnan 特浓/浓醇/extra_strong
醇品 奶香型 黑巧/黑巧克力/dark_chocolate 白巧/白巧克力/white_chocolate 牛奶巧克力/milk_chocolate 生巧
双重巧克力/double_chocolate 浓郁巧克力/rich_chocolate/double_rich_chocolate 巧克力味/choc/chocolate_flavour
曲奇/cookie_dough 棉花糖/marshmallow 可乐味/cola_flavour 泡泡糖/bubblegum 姜饼/gingerbread 芝士蛋糕/cheesecake
布朗尼/brownie 肉桂/cinnamon 朗姆/rum_raisin 酸奶油/sour_cream 酸奶油洋葱/sour_cream_&_onion/sour_cream_and_onion
盐醋/salt_&_vinegar/salt_and_vinegar 芝士洋葱/cheese_&_onion/cheese_and_onion 墨西哥/jalapeno/mexican 龙虾/lobster
牛排/steak 香葱/chive 虾条 翻糖
"""

INGREDIENTS: Final = """
芦荟/aloe/aloe_vera 乳木果/shea/shea_butter 摩洛哥坚果/argan 荷荷巴/jojoba 蜗牛/snail 积雪草/cica/centella
神经酰胺/ceramide/ceramides 玻尿酸/透明质酸/hyaluronic/hyaluronic_acid 烟酰胺/niacinamide 视黄醇/a醇/retinol
水杨酸/salicylic/salicylic_acid/bha 果酸/glycolic/aha 杏仁酸/mandelic 乳酸/lactic 壬二酸/azelaic 传明酸/tranexamic
维c/vc/维生素c/vitamin_c 维e/维生素e/vitamin_e 维d/维生素d/维d3/vitamin_d/vitamin_d3
维b/维生素b/b族/vitamin_b/b_complex 维a/维生素a/vitamin_a 复合维生素/多维/multivitamin 胶原/胶原蛋白/collagen
角蛋白/keratin 生物素/biotin 氨基酸/amino 竹炭/活性炭/炭/charcoal 海藻/algae 胜肽/peptide/peptides 胡萝卜素
番红花/saffron 虾青素/astaxanthin 角鲨烷/squalane 马油/horse_oil 尿素/urea 硫磺/sulfur/sulphur 锌/zinc
钙/钙片/calcium 镁/magnesium 铁/iron 硒/selenium 叶酸/folic/folic_acid 鱼油/fish_oil/omega-3/omega_3 磷虾/krill
辅酶/辅酶q10/coq10 益生菌/probiotic/probiotics 褪黑素/melatonin 叶黄素/lutein 乳清/whey 酪蛋白/casein 肌酸/creatine
支链氨基酸/bcaa 软骨素/氨糖/glucosamine 奶蓟/水飞蓟/milk_thistle 姜黄/turmeric/curcumin 大豆异黄酮
月见草/evening_primrose 蔓越莓/cranberry 接骨木/elderberry 紫锥菊/echinacea 圣约翰草 银杏/ginkgo 玛咖/maca
螺旋藻/spirulina 葡萄糖 布洛芬/ibuprofen 对乙酰氨基酚/扑热息痛/paracetamol/acetaminophen 阿司匹林/aspirin
氯雷他定/loratadine 西替利嗪/cetirizine 蒙脱石
"""

NAMES_OF_GOODS: Final = """
猫粮/cat_food 狗粮/犬粮/dog_food 猫砂/cat_litter 猫条 罐头/canned_food 冻干/freeze-dried_treats 零食棒 磨牙棒/chews
尿垫/puppy_pads 奶瓶/feeding_bottle/baby_bottle 奶嘴/teat/pacifier/dummy 婴儿车/stroller/pushchair 安全座椅/car_seat
吸奶器/breast_pump 隔尿垫 湿纸巾/wet_wipes/baby_wipes 片剂/tabs 维生素/vitamin/vitamins
蛋白粉/蛋白质粉/protein_powder 鱼油/fish_oil 钙片 软糖/gummies 创可贴/plasters/bandages
口罩/mask_respirator/respirator 体温计/thermometer 血压计/blood_pressure_monitor 血糖仪/glucose_meter
试纸/test_strips 眼药水/滴眼液/eye_drops 感冒药 止痛药/painkiller 护膝 退热贴 钢笔/fountain_pen
中性笔/签字笔/啫喱笔/水笔/水性笔/gel_pen/rollerball/rolling_ball_pen/gel_ink_pen 圆珠笔/ballpoint/ballpoint_pen
荧光笔/highlighter_pen 马克笔/记号笔/marker/markers/permanent_marker 彩铅/colored_pencils/coloured_pencils
铅笔/pencil/pencils 橡皮/eraser 修正带/correction_tape 胶带/adhesive_tape/packing_tape 固体胶/胶棒/glue_stick 便利贴/便签/sticky_notes
笔记本子/记事本/手账/notebook/journal 文件夹/folder 订书机/stapler 订书钉/staples 剪刀/scissors 计算器/calculator
复印纸/打印纸/copy_paper/printer_paper 墨盒/ink_cartridge 硒鼓/toner_cartridge 墨水/ink 羽毛球拍/badminton_racket
羽毛球线/羽线/badminton_string/badminton_racket_string/racket_string 羽毛球/shuttlecock 网球拍/tennis_racket
网球/tennis_ball 乒乓球拍/table_tennis_bat 套胶/胶皮 篮球/basketball 足球/football/soccer_ball 瑜伽垫/yoga_mat
哑铃/dumbbell/dumbbells 跳绳/skipping_rope 护具 泳镜/goggles 跑步机/treadmill 头盔/helmet 帐篷/tent 睡袋/sleeping_bag
登山包 鱼竿/fishing_rod 自行车/bicycle/bike 滑板/skateboard 牛仔裤/jeans 衬衫/shirt 连衣裙/裙子/dress
外套/夹克/jacket 羽绒服/羽绒/down_jacket 卫衣/hoodie/sweatshirt 毛衣/sweater 内裤/briefs/boxers/underwear 袜子/socks
文胸/内衣/bra 保暖内衣/thermal 帽子/cap_hat/hat 手套/gloves 围巾/scarf 皮带/belt 拖鞋/slippers 凉鞋/sandals
靴子/boots 板鞋/运动鞋/球鞋/sneakers/trainers 钱包/wallet 墨镜/太阳镜/sunglasses
积木/拼装积木/building_blocks/building_kit/building_set 盲盒/blind_box 手办/figure 公仔/毛绒/plush 模型/model_kit
拼图/jigsaw/puzzle 桌游/board_game 卡牌/card_game 娃娃/doll 遥控车/rc_car 橡皮泥/play_dough 魔方/rubik's_cube 轨道
锅/炒菜锅 高压锅/压力锅/pressure_cooker 砂锅/casserole/dutch_oven 刀具/chef's_knife/kitchen_knife
砧板/菜板/chopping_board/cutting_board 保鲜盒/food_container 水杯/水壶/water_bottle 餐具/cutlery 筷子/chopsticks
饭盒/lunch_box 咖啡机/coffee_machine/coffee_maker 破壁机 豆浆机/soymilk_maker 电磁炉/induction_hob 烤箱/oven
洗碗机/dishwasher 油烟机/range_hood 热水器/water_heater 净水器/water_purifier 空调/air_conditioner
除湿机/dehumidifier 扫地机器人/扫地机/robot_vacuum 洗地机/floor_washer 电动牙刷/electric_toothbrush
冲牙器/water_flosser 卷发棒/curling_iron 直发器/hair_straightener 理发器/hair_clipper 挂烫机/garment_steamer
吸顶灯/ceiling_light 插座/插排/排插/插线板/拖线板/接线板/power_strip/extension_lead
门锁/smart_lock 电钻/手电钻/手枪钻/电动螺丝刀/drill/drill_driver
螺丝刀/screwdriver
卷尺/tape_measure/measuring_tape 胶水/glue 油漆/paint 机油/engine_oil/motor_oil 玻璃水/screenwash 轮胎/tyre/tire 四件套/bedding_set
被子/羽绒被/duvet/comforter 枕头/枕芯/pillow 床垫/mattress 毛毯/毯子/blanket 窗帘/curtain/curtains 地毯/rug/carpet
衣架/hangers 拖把/mop 扫把/broom 垃圾桶/bin/trash_can 收纳箱/storage_box 蚊香/mosquito_coil
驱蚊液/驱蚊/mosquito_repellent 杀虫剂/insecticide 空气清新剂/air_freshener 香薰/蜡烛/candle 除湿剂 樟脑丸
洗衣凝珠/laundry_pods/laundry_capsules 洁厕灵/洁厕液/toilet_cleaner 管道疏通剂/drain_cleaner 油污净/kitchen_cleaner
玻璃清洁剂/glass_cleaner 地板清洁剂/floor_cleaner 洗碗粉/dishwasher_powder 洗碗块/dishwasher_tablets/dishwasher_tabs
消毒湿巾/disinfecting_wipes 衣物柔顺剂/fabric_softener/fabric_conditioner 洗手液/hand_soap/handwash 钢丝球
百洁布/scourer 发膜/hair_mask 护发精油/hair_oil 发蜡/发泥/hair_wax 发胶/hairspray
染发剂/染发膏/hair_dye/hair_colour/hair_color 剃须膏/shaving_cream 剃须泡沫/shaving_foam/shave_foam 剃须啫喱/shaving_gel/shave_gel
止汗露/香体/antiperspirant/deodorant 花露水/toilet_water 爽身粉/talc/baby_powder 身体磨砂/body_scrub 唇膜/lip_mask
唇线笔/lip_liner 眼线液/liquid_eyeliner 睫毛膏/mascara 眼影盘/eyeshadow_palette 气垫/cushion 修容/contour
定妆喷雾/setting_spray 卸妆膏/cleansing_balm 卸妆油/cleansing_oil
洁面膏/洁面乳/洗面奶/洁面/洁面泡沫/facial_wash/face_wash/cleanser/洁面啫喱 面膜/sheet_mask 眼膜/eye_mask
精油/essential_oil 甲油/指甲油/nail_polish 假睫毛/lashes 化妆棉/cotton_pads 棉签/cotton_buds/cotton_swabs
耳机/headset/earphones 充电线/charging_cable 读卡器/card_reader 转换器/扩展坞/dock/docking_station 电脑/computer/pc
主机/游戏机/game_console 电子书/电子书阅读器/e-reader/ereader 学习机 行车记录仪/dash_cam 云台/gimbal
运动相机/action_camera 拍立得/instant_camera 相纸/instant_film 键盘/keyboard 电视盒子/streaming_stick 门铃/doorbell
路由器/wifi_router 机箱/pc_case 主板/motherboard 散热器/cpu_cooler 显示屏/monitor 打印机/printer 扫描仪/scanner
对讲机/walkie_talkie 固态硬盘/ssd 内存卡/tf卡/microsd_card/micro_sd_card/microsdxc/micro_sdxc/microsd/memory_card
辣酱/chilli_sauce/hot_sauce 豆瓣酱/doubanjiang 火锅底料/hotpot_base 榨菜 腐乳/豆腐乳 食盐/盐/table_salt 白糖/红糖/冰糖/sugar
味精/msg 鸡精 料酒/cooking_wine 芝麻油/香油/sesame_oil 橄榄油/olive_oil 花生油/peanut_oil 玉米油/corn_oil
椰子油/coconut_oil 花生酱/peanut_butter 沙拉酱/salad_dressing 麦片/燕麦片/oats/porridge_oats/oatmeal 格兰诺拉/granola
米线/螺蛳粉/rice_noodles 挂面/面条/dried_noodles 自热火锅 粽子 月饼/mooncake 汤圆 馄饨/wonton 包子 披萨/pizza
金枪鱼罐头/canned_tuna 午餐肉/luncheon_meat 果冻/jelly_snack 果干/dried_fruit 话梅 山楂片 瓜子/sunflower_seeds 锅巴
厨房纸/kitchen_roll/paper_towels/paper_towel/kitchen_towel 铝箔/锡纸/tin_foil/aluminium_foil/aluminum_foil
辣条/latiao 薯条/fries 爆米花/popcorn 威化/wafer/wafers 蛋卷 口香糖/chewing_gum/gum 棒棒糖/lollipop 奶片
奶茶/milk_tea 柠檬茶/lemon_tea 冰红茶/iced_tea 椰汁/椰子水/coconut_water 豆浆/soy_drink 植物奶 咖啡液 果蔬汁
运动饮料/sports_drink 苏打水/soda_water 气泡水/sparkling_water 啤酒/lager/ale/beer 清酒/sake 香槟/champagne
鸡尾酒/cocktail 龙舌兰/tequila 利口酒/liqueur 教材/textbook 词汇书 真题/真题集/past_papers 练习册 地图/map
日历/calendar 杂志/magazine
马甲/羽绒马甲/gilet 中继器/信号放大器/range_extender/wifi_extender/extender 古铜粉/bronzer 头灯/headlamp/head_torch 手电筒/flashlight/torch
充气泵/打气筒/air_pump/tyre_inflator/tire_inflator/inflator 电饼铛/griddle 华夫饼机/waffle_maker 三明治机/sandwich_maker
煮蛋器/蒸蛋器/蒸蛋机/egg_cooker/egg_boiler 酸奶机/yogurt_maker 饮水机/water_dispenser 饮水器/pet_fountain 喂食器/pet_feeder
猫抓板/scratcher 牵引绳/dog_leash/leash 项圈/dog_collar 猫爬架/cat_tree 鱼缸/aquarium 体脂秤/body_scale 按摩仪/massager 筋膜枪/massage_gun
护腰 拉力带/resistance_band 乒乓球拍 羽毛球包 渔线/fishing_line 鱼线轮/fishing_reel 登山杖/trekking_poles 冲锋衣/shell_jacket
速干裤 打底裤/leggings 睡衣/pajamas/pyjamas 泳衣/swimsuit 丝袜/tights 发箍/headband 发夹/hair_clip 雨衣/raincoat 口水巾/bib
围嘴 学饮杯/sippy_cup 辅食机 米粉/rice_cereal 果泥/puree 溶豆 牙胶/teether/teething_toy 婴儿床/cot 爬行垫/play_mat
色粉 水彩/watercolour/watercolor 油画棒/oil_pastels 蜡笔/crayons 素描本/sketchbook 画笔/paintbrush 美工刀/utility_knife 尺子/ruler
圆规/compass_set 书包/school_bag 笔袋/pencil_case 白板/whiteboard 扳手/wrench/spanner 钳子/pliers 锤子/hammer 锯子/saw
角磨机/angle_grinder 冲击钻/hammer_drill 电锤/rotary_hammer 热熔胶枪/glue_gun 测距仪/laser_measure/laser_distance_meter 水平仪/spirit_level
车载充电器/car_charger 车载吸尘器/car_vacuum 雨刮/雨刷/wiper_blades/wipers 机滤/oil_filter 空滤/air_filter
车蜡/汽车蜡/car_wax 洗车液/car_shampoo
防冻液/antifreeze/coolant 刹车油/brake_fluid 脚垫/floor_mats 方向盘套/steering_wheel_cover 坐垫/seat_cushion
"""

SAYINGS: Final = """
彩色/colour/color 超韧/extra_tough 深层洁净/deep_clean 护理/care 柔软/soft 洁净/clean 清新/fresh 控油/oil_control
去屑/anti-dandruff 柔顺/顺滑/smooth 修护/修复/repair 滋养/滋润/nourishing 保湿/moisturizing/moisturising
补水/hydrating 美白/whitening 提亮/brightening 紧致/firming 抗皱/淡纹/anti-wrinkle 抗老/anti-ageing/anti-aging
舒缓/soothing/calming 祛痘/清痘/anti-acne/anti-blemish 去黑头/blackhead 防脱/固发/anti-hair_loss
蓬松/volume/volumising/volumizing 浓密/lengthening 卷翘/curling 持妆/long-wear/longwear 遮瑕/coverage
轻薄/light_texture 温和/gentle 氨基酸 弱酸性 烟酰胺 抗氧化/antioxidant 隔离 清爽 水润 丰盈 强韧/strengthening
防蛀/anti-cavity/cavity 抗敏感/anti-sensitive 去渍/stain_removal 除菌/抑菌/antibacterial 除螨 除臭/deodorizing
去污/stain 去油/degreaser 除垢/limescale 香氛/留香/fragrance 洁白 高清/hd
降噪/noise_cancelling/noise-cancelling/noise_canceling/noise-canceling/anc 主动降噪/active_noise_cancelling
真无线/true_wireless/truly_wireless/tws 快充/fast_charge/fast_charging/quick_charge 闪充 氮化镓/gan 折叠/foldable
便携/portable 防水/waterproof/water_resistant 长续航/long_battery 智能/smart 机械/mechanical 游戏/gaming
可充电/rechargeable_type 自动/automatic 全自动/fully_automatic 半自动/semi-automatic 手持/handheld 立式/upright
台式/desktop 壁挂/wall-mounted/wall_mounted 不粘/nonstick/non-stick/non_stick 不锈钢/stainless/stainless_steel
真空/vacuum_insulated/insulated 陶瓷/ceramic 玻璃/glass 硅胶/silicone 橡胶/rubber 实木/solid_wood
纯棉/全棉/cotton/100%_cotton 羊毛/wool 真丝/silk 亚麻/linen 涤纶/polyester 牛皮/真皮/genuine_leather
按动/retractable/click 拼装/buildable 可水洗/washable 一次性/disposable 加厚/thick/thickened
超薄/ultra-thin/ultrathin 迷你/mini_size 大号/large 中号/medium 小号/small 特大号/extra_large 家庭装/family_size
经济装/value_size 五连包/5-pack 笔尖/point/tip 可可/cocoa/cacao 多用途/多功能/multi-use/multi-purpose/multipurpose/all-purpose
气泡/含气/sparkling/carbonated/fizzy 日常/daily/everyday 儿童安全/child_safe
"""

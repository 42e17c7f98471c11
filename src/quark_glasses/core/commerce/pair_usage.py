"""How sellers use words, as scripts/fit_same_product.py fitted it to labelled pairs: the odds, then the words."""

from __future__ import annotations

from typing import Final

USAGE: Final[dict[float, str]] = {
    -1.5: """
+junior +refills +small -goods:cream
""",
    -1.4: """
-高速
""",
    -1.3: """
+chime +cooked +笔尖
""",
    -1.2: """
+empire +ice +second +venice +winter
""",
    -1.1: """
+active +bowl +goods:kettle +goods:lotion +goods:橡皮 +mid +puppy +starter +替换 +清爽 +裸机
""",
    -1.0: """
+deal +ingredient:益生菌 +little +russian +variety +vest +款 +金汤 -goods:桌游
""",
    -0.9: """
+chamber +electric +farm +fuzzy +gloss +matte +mild +pocket +proglide +双缸 +大结 +结局 +长袖 -colour:black -flavour:original -woo
""",
    -0.8: """
+basket +books +caffeine +dvd +edition +flavour +flavour:greentea +flavour:lemon +flavour:pork +goods:gel +goods:sausage +goods:马甲
+infant +magnetic +mattifying +paradise +skies +tier:ultra +travel +turbo +亮白 +增艳 +护色 +数显 +白醋 +背心 +补充 -new -pure
""",
    -0.7: """
+as +baking +clear +ever +extra +fire +go +goods:blush +head +heatsink +hufflepuff +ingredient:水杨酸 +li +liner +madeleine +mat +out
+outdoor +princess +refreshingly +ring +satin +sopure +teething +tinted +titanium +unabridged +unicorn +wide +y +不含 +不粘 +专用 +刀头
+味极 +圆领 +成猫 +曲面 +物理 +英语 +藏青 +长裤 -aa -barista -colour:blue -flavour:spicy -flavour:sunflower -ingredient:维c -luminoso
-ruby -swivel
""",
    -0.6: """
+a4 +a5 +a6 +aaa +abridged +acrylic +adventures +afternoon +almond +alpine +amsterdam +annotated +arctic +assam +assorted +attack
+audiobook +autumn +baby +ballpoint +barbell +barcelona +barrett +bass +bat +batman +battery +battery-powered +beach +beans +berlin
+berry +bikini +black +blades +blender +bling +blossom +blu-ray +blue +blurring +blush +bold +book +booster +bootcut +bowls +boys
+bracket +brass +breeze +brief +briefs +bronze +brooklyn +brushes +brushless +buffalo +bundle +bunny +burgundy +burrito +butter
+butterfly +camo +canvas +carpet +cartridge +case +cashmere +castle +cellular +ceramic +ceylon +chai +charcoal +charger +cheesy +cherry
+chestnut +children +chisel +chronicles +chunky +claim:light +claim:twoinone +clarifying +classic +clay +coconut +collection +coloured
+colouring +concentrated +cool +copper +corded +cordless +cork +cover +creamy +crew +crimson +cropped +crystal +curling +curly +curved
+cushion +cushions +damaged +darjeeling +dark +decaf +decaffeinato +densifying +desert +dew +diamond +diet +diluted +dino +dinosaur
+dock +dolphin +dotted +dragon +draw +dress +dubai +duck +duo +earhook +earl +elephant +elsa +emerald +empty +ethernet +exfoliating
+expansion +express +extender +eye +fairy +fall +faulty +filter +fineliner +flamin +flavour:eucalyptus +flavour:redbean +fleece +flip
+foam +forest +fourth +fox +fragrance-free +freesia +fresh +frizz +frizzy +frozen +fuchsia +gardenia +gel +gentle +giga +gilet +glacier
+glass-cleaner +glazed +goat +goggles +gold +goods:battery +goods:cable +goods:chocolate +goods:powerbank +goods:中继器 +goods:卡牌
+goods:地图 +grande +green +griddle +grinder +ground +gryffindor +hairball +handle +hardback +hardwood +havana +hawaii +hdmi +heads
+henley +her +herbal +heritage +hibiscus +him +hogwarts +holder +holland +honey +hooded +hoodie +hot +hulk +hydraulic +icy +ii +iii
+illustrated +in-ear +indoor +inflatable +insert +inserts +insulated +intenso +iris +island +jacket +joggers +journal +juicer +jumbo
+jungle +kettle +kettlebell +khaki +kids +king +kit +kitchen-degreaser +knight +knit +lactose +ladies +lady +lagoon +lamb +laminate
+lapsang +leather +legacy +legends +leggings +lengthening +lid +light +lightning +lily +linen +liners +lion +lisbon +lite +live +loose
+lte +luigi +lungo +magenta +magnolia +mahogany +manhattan +manual +maple +marble +marigold +mario +mark +matcha +mauve +meadow +mega
+men +mermaid +mesh +metallic +midnight +mini +minis +mist +monkey +moonlight +mount +mousse +nacho +nano +narrow +navy +neck +neckband
+neutered +ninja +nozzle +oak +oat +oil +oled +olive +on-ear +oolong +open-ear +orchid +origin +original +origins +oven +over-ear +pad
+padded +pads +panda +parka +parts +party-edition +pearl +peel +peony +petite +pikachu +pink +pirate +plain +platform +platinum
+playmat +plum +plush +pneumatic +police +polo +porcelain +portable +pouch +prague +purple +qled +quad +queen +rabbit +rain +ranch
+ravenclaw +ready +red +refill +refresh +refurbished +relaxed +remote +repeater +replacement +return +revenge +ridged +rise +ristretto
+river +road +roasted +robot +robots +roll-on +roller +rollerball +rome +rope +rosy +rubber +ruled +saga +salted +sampler +sand
+santorini +sapphire +scalp +scarlet +secret +semi +senior +sensitive +sequel +series +set +sets +sheer +shirt +shorts +showdown
+shuttle +silicone +silk +silver +skimmed +skinny +skirt +sleeve +sleeveless +slim +slytherin +smoked +smoky +sock +soft +softcover
+solar +soundbar +soya +space +spare +spares +splash +sport +spray +spring +squared +ssd +stand +starlight +steel +sterilised +strap
+string +subwoofer +suede +sugar +summer +sunrise +sunset +sweet +swimsuit +swing +sydney +tall +tan +tangy +tank +taupe +teak +teal
+teen +thick +thin +third +tier:pro +tiger +tights +toasted +toddler +trail +treble +trio +truck +trunk +trunks +turkey +tweeter
+twilight +twin +unsalted +unscented +upholstery +usb-a +used +v2 +v3 +v4 +valley +velvet +vga +vienna +vinyl +violet +volume
+volumising +walnut +washable +waterproof +wavy +whipped +white +window +wine +wipes +wired +wisteria +wizard +women +wooden +workbook
+woven +xl +xxl +yellow +zelda +zero +zesty +zip +卓睿 +去虫 +夏金 +宝石 +帆卓 +水果 +硅胶 +第二 +红宝 +自然 +虫胶 +遥控 +锂 +面酱
+黄豆 -archer -brulee -claim:no_pulp -duo -europe -feasts -goods:gel -goods:router -goods:wok -goods:牙胶 -medium -oilcontrol -双抗
-混合
""",
    -0.5: """
+balm +bear +big +broad +cartridges +cerise +claim:lowfat +colour:gold +complete +concentrate +coral +dolce +dry +edge +flavour:coconut
+flavour:rose +flavour:花香 +game +garden +glass +glossy +goods:foundation +goods:tablets +goods:tea +goods:玉米油 +granite +hdd +herb
+hua +lcd +micro +mixed +moisture +natural +nuptse +owl +pair +penguin +plumping +pod +pulp +pure +quickwash +racquet +renew +serrated
+shatterproof +sub +tablets +tier:platinum +tile +tips +tritan +ultimate +unlined +wf +wifi +witch +yu +一充 +三鲜 +上册 +下册 +丰盈
+乌龙 +书签 +乳 +乳清 +二手 +五谷 +人参 +低糖 +低脂 +低腰 +作业 +修身 +倍润 +入门 +全脂 +内胆 +军绿 +冰川 +冻干 +减脂 +刀片 +刷头 +前传
+剔骨 +加大 +加绒 +化学 +十斤 +单口 +单色 +卡其 +厚款 +原浆 +去屑 +双口 +双模 +双色 +变态 +只含 +可可 +叶黄 +吊带 +后传 +咖啡 +咖色
+地理 +墨囊 +墨绿 +壳子 +外传 +外壳 +外文 +多维 +大豆 +大麦 +天蓝 +头曲 +女士 +奶油 +奶绿 +奶茶 +奶酪 +奶锅 +姗鲜 +娟姗 +宽松 +尊享
+小学 +小状 +小麦 +巧克 +平装 +幼犬 +幼猫 +底座 +微辣 +必修 +成犬 +扁桃 +手链 +抗皱 +折叠 +抹茶 +控油 +支架 +政治 +教参 +散养 +数学
+斩骨 +新版 +无磷 +无糖 +无袖 +无醇 +日礼 +旧款 +易智 +晨曦 +普洱 +智小 +有机 +有线 +杏仁 +杨树 +极光 +极暖 +果香 +枫叶 +枸杞 +柔护
+柔顺 +柠檬 +树林 +核桃 +桂花 +椰奶 +椰子 +樱花 +橄榄 +橘红 +正红 +汤锅 +汽车 +注音 +浅蓝 +浓缩 +浓香 +海洋 +海盐 +海鲜 +深蓝 +清新
+清香 +滋润 +滤网 +滤芯 +漫画 +炒锅 +炖锅 +炼乳 +焦糖 +煎锅 +燕窝 +燕麦 +爆辣 +牛油 +牛肉 +特曲 +特辣 +状元 +狗粮 +猪肉 +猫粮 +玉米
+玫瑰 +玫红 +珍珠 +珍藏 +珍酿 +瓷白 +甜扁 +甜辣 +甜面 +生抽 +电池 +男士 +番外 +番茄 +疾速 +白啤 +白桃 +白茶 +白菜 +益生 +直屏 +直板
+砂锅 +砖红 +礼盒 +稻花 +空瓶 +空盒 +窖藏 +笔芯 +第三 +第五 +第四 +答案 +米白 +米醋 +精装 +精酿 +糙米 +糯米 +紧致 +红枣 +红茶 +红轴
+纯生 +练习 +组合 +绘本 +续集 +绿茶 +罐头 +羊奶 +美白 +老年 +老抽 +老款 +联名 +肉泥 +胶原 +脱脂 +膜套 +至臻 +臻享 +舒敏 +芒果 +芝士
+芝麻 +花生 +花茶 +花香 +茉莉 +茶轴 +草莓 +草菇 +荔枝 +菊花 +菌菇 +菜刀 +菜籽 +葡萄 +葵花 +蒸锅 +蓝莓 +薄款 +薄荷 +薰衣 +藜麦 +藤椒
+裸色 +西瓜 +试卷 +语文 +豆奶 +豆沙 +豆瓣 +象牙 +财神 +贴纸 +轻盈 +进阶 +远峰 +连帽 +选修 +酒红 +酱香 +酸奶 +酸辣 +金装 +钙铁 +钥匙
+长粒 +阔腿 +防脱 +阿胶 +陈醋 +限定 +除垢 +除菌 +雅丹 +雅川 +零糖 +青春 +青柠 +青轴 +静音 +面包 +韭菜 +香菇 +香辣 +香醋 +马甲 +驼奶
+高帮 +高腰 +高蛋 +高钙 +高领 +鱼油 +鲜奶 +鲜虾 +鸡油 +鸡肉 +麻辣 +黑啤 +黑米 +黑茶 +黑豆 -beauty -colour:white -family -filler
-flavour:cucumber -flavour:peach -goods:eyeshadow -goods:foundation -goods:pen -goods:刀具 -invisible -philosopher -tier:plus
-tier:standard -volcanic -wh -中辣 -全 -数学 -清爽 -飞天
""",
    -0.4: """
+acqua +activity +advanced +aluminium +aniseed +band +barista +bathroom +bluish +brush +claim:decaf +claim:sensitive +crunchy +dash
+deep +firming +flavour:almond +flavour:cucumber +flavour:古力 +flavour:酸辣 +gen +goods:conditioner +goods:pan +goods:pants
+goods:shampoo +goods:soysauce +goods:toilet +goods:电子书 +gundam +harry +hunt +ingredient:烟酰胺 +ingredient:维b +lip +next day
+night +not +panna +plate +pods +potter +power +pronutra +quartz +roast +sa +scented +steamer +still +strength +tuscany +very +villains
+人兽 +体式 +儿童 +克夏 +兽鬼 +凉拌 +分体 +单头 +原装 +品牌 +块 +小 +小森 +少年 +尝鲜 +底盘 +式炉 +思必 +挂件 +新色 +无 +暗夜 +本进 +朱
+森林 +清白 +港式 +源底 +炉头 +爱思 +版高 +生物 +电源 +白兰 +皮肤 +短裤 +竞速 +粒改 +粗糙 +糙颗 +红点 +约克 +纯 +绵柔 +腌制 +蒸鱼 +豆
+贵州 +运动 +迷你 +面横 +领长 +风清 -chinese -claim:sensitive -colour:turquoise -flavour:lavender -fluid -goods:spaghetti
-goods:washingpowder -goods:wipes -goods:保鲜盒 -goods:电钻 -hb -liquid -meadow -micro -noisecancelling -paris -pollux -single -spring
-tier:pro -wired -亚麻 -制辣 -化毛 -卓萃 -毛膏 -油制 -活着 -浩悦 -甜 -豆豉 -豉油 -辣椒 -防蛀
""",
    -0.3: """
+adults +architecture +author +bag +ball +carbon +catching +charging case +claim:fiftyplus +claim:nfc +claim:organic +coco +colour:red
+colour:silver +cookbook +crisper +ct +daily +delicious +digital +doubly +dtxm +fair +favourites +flavour:berry +flavour:chicken
+flavour:mint +flavour:seasalt +flavour:物语 +frosted +goods:bodywash +goods:charger +goods:cheese +goods:darksoy +goods:detergent
+goods:formula +goods:knife +goods:roll +goods:toner +goods:椰汁 +goods:油污净 +goods:血压计 +hair +hard +healthy +high
+ingredient:乳酸 +kitten +laurent +letterbox +lfrith +mademoiselle +maker +mockingjay +onemesh +racket +rebuild +recipes +regular
+saint +same +secrets +shimmer +shines +sod +squeeze +straw +suspension +tier:anywhere +tier:max +to +touch +translation +view +whole
+yves +三光 +丝质 +久留 +乌檀 +书 +云顶 +低尘 +修型 +光源 +全能 +全面 +公交 +典藏 +冰峰 +切片 +力棒 +加深 +动平 +包 +双离 +可冲 +圆形
+坐坐 +坐派 +型汽 +型风 +多口 +大师 +大罐 +天宫 +布 +布次 +平衡 +当代 +彩棒 +德系 +性旋 +感柔 +抗敏 +护理 +抽绳 +换布 +提鲜 +收口 +改修
+敏感 +整木 +整箱 +旋转 +无刷 +无痕 +早 +星飞 +晚 +更省 +月 +木案 +机头 +杯体 +柔润 +棉韧 +檀木 +次抛 +水溶 +江老 +泡脚 +洗手 +派对
+润无 +深版 +溶性 +滑盖 +澳洲 +灵高 +炫彩 +特级 +珐琅 +琛达 +留香 +白增 +白纱 +的魔 +直筒 +真空 +立小 +竞驰 +粉金 +纯磁 +纱布 +绳式
+胶囊 +脚腌 +色增 +菌味 +蔷薇 +蜜 +衣物 +装动 +西安 +超软 +转炫 +适用 +酿造 +重 +金闪 +锦珍 +镇江 +门禁 +防窥 +面口 +顶天 +风灵 +飞帆
+香氛 +驼色 +高达 +魔女 +鲜装 +鸡 +黑头 -adults -board -bw -carle -claim:lowsalt -cleansing -clear -colour:red -crew -crystal -deluxe
-dot -drv -dtx -edition -eric -fashioned -flavour:braised -flavour:coconut -flavour:honey -flavour:ocean -flavour:orange
-flavour:strawberry -flavour:三文鱼 -flavour:牛奶巧克力 -goods:dishsoap -goods:lightsoy -goods:micellar -goods:milk -goods:perfume
-goods:serum -goods:shampoo -goods:soysauce -goods:tea -goods:tissue -goods:油污净 -goods:油画棒 -matt -moisturizing -old -penguin
-real -round -stone -ul -动马 -卡龙 -厨房 -双电 -备长 -层洁 -心动 -心式 -水润 -洁净 -润肤 -深层 -灵高 -炫色 -竹 -肤露 -背心 -论道 -赤岩
-超韧 -道级 -重 -长炭 -风灵 -马卡 -高达
""",
    -0.2: """
+bare +beluga +biofuse +blade +blend +bliss +body +burgers +cap +claim:glutenfree +cloths +cocoa +container +cooking +cotton +craft
+deluxe +eva +extraordinary +federer +fillers +fine +first +flavour:braised +flavour:caramel +flavour:herbal +flavour:jasmine
+flavour:lavender +flavour:orange +flavour:sakura +flavour:teriyaki +flavour:干爹 +flavour:草清 +flavour:麝香 +flavour:鼠尾草
+flexiseal +formula +goods:diapers +goods:liquor +goods:marinade +goods:pot +goods:serum +goods:syrup +goods:wine +goods:公仔
+goods:内裤 +goods:冲击钻 +goods:剃须啫喱 +goods:娃娃 +goods:桌游 +goods:电饼铛 +goods:空气清新剂 +goods:薯条 +goods:辣酱 +goods:退热贴
+gore +gps +grisaille +grow +harrogate +hellmann +hyperspeed +ingredient:竹炭 +ingredient:胜肽 +isolate +keys +laser +led +lipcolour
+maze +merry +microfighter +moving +nd +no +pan +pancakes +paris +playground +protein +pump +real +round +scholastic +selection +share
+shark +sorcerer +squeezy +starmix +stormio +supersonic +tangfastics +team +tennis +tex +track +with +wordsworth +wring +wrinkle +zamo
+三模 +三生 +上色 +东北 +人性 +会呼 +体密 +光安 +光镜 +全覆 +全身 +六 +具书 +内锅 +减光 +分享 +制器 +刷双 +刷起 +刷锂 +升级 +午夜 +卤味
+厂地 +压榨 +压线 +厕纸 +双卡 +双电 +口腔 +口袋 +只换 +可打 +后盖 +含 +味上 +呼吸 +和油 +哄睡 +商务 +器 +器后 +因压 +地布 +地席 +基因
+增白 +声光 +外线 +大码 +大红 +天玑 +头杯 +女子 +娜斯 +子机 +子电 +安抚 +密封 +富人 +封圈 +小屋 +小海 +小瓶 +层洁 +屋 +山酿 +崂山 +布小
+带骨 +幸福 +幻盖 +式切 +心理 +心级 +怡神 +性幸 +惠装 +戏手 +成长 +打墙 +抚小 +换内 +控制 +控线 +摩根 +改善 +数蓝 +文简 +斯猫 +无芯
+日橙 +星光 +晶镀 +曜石 +未激 +极鲜 +根豪 +桃粉 +案板 +梦幻 +椒盐 +槽 +毛猫 +毛球 +水感 +水晶 +永恒 +油节 +波斯 +泽尔 +洁净 +洗澡 +流明
+海獭 +清凉 +清莹 +温和 +游戏 +滤镜 +潮垫 +激光 +激活 +炒烹 +烹炸 +煎炒 +版包 +版大 +猫去 +猫成 +现当 +班族 +理学 +琦推 +生肖 +生花
+电吹 +男直 +疮膏 +痒清 +痔疮 +皓月 +眉高 +磁力 +神舒 +福永 +端盒 +简体 +篇小 +红外 +红瓶 +线量 +肉卤 +肤清 +膜蜡 +舒爽 +色神 +艾 +莹露
+落日 +蓝盘 +西数 +覆盖 +调和 +豪泽 +财富 +贵阳 +超薄 +转基 +软毛 +较大 +途虎 +配套 +配送 +里布 +量尺 +金钱 +钱心 +锂电 +锅胆 +锋速
+长毛 +长篇 +降压 +青铜 +静心 +非转 +面屏 +饮品 +马桶 +马里 +骁龙 +高山 +高潮 +鲜味 +鲜特 +鸿蒙 +黑柔 -a -aerosol -awesome -bloomsbury
-claim:antibacterial -cotton -deeply -dream -essential -flavour:chicken -flavour:greentea -flavour:walnut -flavour:提拉米苏
-flavour:柠檬草 -flavour:浓郁巧克力 -follow -glm -goldbears -goods:eyecream -goods:headphones -goods:mouse -goods:toilet
-goods:剃须泡沫 -goods:盲盒 -goods:砂锅 -goods:篮球 -goods:网球拍 -gsr -hero -housel -ingredient:乳清 -ingredient:玻尿酸
-ingredient:视黄醇 -ingredient:钙 -lengths -mb -melozio -money -nourishing -on -paperwhite -poinciana -power -proglide -protect
-psychology -rhubarb -rs -skincare -slam -starmix -tier:platinum -tier:ultra -tour -turbo -very -vst -wild -上光 -仙水 -倍现 -八宝
-原液 -去污 -双拼 -合蔬 -嫩倍 -抛原 -暖 -次抛 -水嫩 -润土 -炸盐 -爆炸 -片 -神仙 -膨润 -金标
""",
    -0.1: """
+ankle +anniv +bls +bricks +cards +colour:pink +core +cosmic +cushelle +deus +dials +exercises +fifty +flavour:aloe +flavour:beef
+flavour:fruitnut +flavour:lime +flavour:mango +flavour:spicy +flavour:strawberry +flavour:三文鱼 +flavour:棉花 +flavour:牛排
+flavour:牡丹 +flavour:酱香 +flavour:金枪鱼 +girls +goods:eyecream +goods:lipgloss +goods:microphone +goods:washer +goods:古铜粉
+goods:机油 +goods:辣条 +hiking +homo +hsv +ingredient:维d +instant +jim +k +kay +koala +lighting +lightspeed +line +medium +mic +nude
+p&p +pcie +praline +ruby +sided +snow +soleil +springtime +strip +strong +textured +tier:flip +tomorrow +type +version +voice +vstm
+wear +wellwoman +woo +youth +三观 +上楼 +上盖 +下酒 +之泪 +二次 +交门 +亲嘴 +传说 +低帮 +体 +体美 +佛山 +停车 +元气 +入耳 +内容 +冲厕
+冲马 +利香 +别墅 +功率 +半自 +卖血 +卫星 +厨卫 +发腮 +台式 +含笔 +味级 +咖片 +咪排 +品味 +嘴烧 +嘴转 +国之 +塞尔 +大功 +女 +女春 +妆元
+子 +子酒 +学教 +安装 +家别 +家家 +容物 +尔达 +岭迷 +峨眉 +干黄 +年质 +底妈 +庭囤 +影像 +态胭 +手机 +技跑 +拌杯 +拌面 +排块 +接头 +搅拌
+摆件 +支付 +教材 +文原 +无内 +旧瓶 +晴雪 +李记 +柜正 +死神 +气嘴 +永生 +浓红 +海帕 +液态 +滚刷 +然裸 +版清 +王国 +王子 +皮蛋 +监控
+眸口 +祛痘 +神永 +禁公 +禁支 +离子 +秘密 +稳抗 +立体 +竹切 +红烩 +红狗 +细长 +美厨 +老版 +耳式 +肥发 +胭脂 +蒸碗 +蘸 +蜜分 +血记 +裸妆
+观卖 +解头 +许三 +说王 +豆酱 +质期 +车监 +转接 +软胶 +达传 +过家 +迷窟 +适配 +速干 +遮光 +酚咖 +酱炸 +金桂 +金皇 +钙 +钛金 +除螨 +鞋女
+韧立 +风味 +高 +黄酱 +龙岭 +龙年 -claim:baby -claim:kids -claim:sugarfree -code -cordless -dreamhouse -drip -ecam -flavour:chilli
-flavour:tomato -goods:blush -goods:diapers -goods:pants -goods:vacuum -goods:华夫饼机 -goods:车蜡 -goods:轮胎 -humankind -indian
-ingredient:布洛芬 -jk -large -mermaid -mk -sapiens -wellman -全自 -原版 -原蜜 -古城 -型 -墨羽 -复原 -大面 -姿复 -帝皇 -庄特 -文原
-无磷 -旧庄 -星皇 -栀栀 -植萃 -特级 -甜面 -皇蜂 -盏花 -精绝 -绝古 -缓释 -自动 -花植 -英国 -英文 -蜂姿 -蜂蜡 -蟹肉 -车载 -释胶 -金盏
-除螨 -面筋 -面酱
""",
    0.1: """
+action +adult +adventure +aisle +all +analog +armor +b +bar +barkeepersfriend +beading +beginners +bits +bluetooth +bnwb +bottles +boy
+brake +calorie +campfire +cats +claim:alcoholfree +claim:no_clumping +claim:no_slip +cold +colour:orange +copy +crispy +denim +diecast
+disinfectant +dispatch +dream +dryer +dtx +dust +eh +every +fetch +fi +filler +flavour:chilli +flavour:peach +flavour:港式 +flosser
+foil +fuel +garage +gigabit +glass jar +good +goods:groundcoffee +goods:harddisk +goods:jam +goods:juice +goods:oil +goods:凉鞋
+goods:感冒药 +goods:教材 +goods:文胸 +goods:月饼 +goods:白糖 +goods:门锁 +goods:靴子 +grade +grains +great for +grid +gums +gym
+hardware +health +heart +holiday +ingredient:氨基酸 +invisible +jelly +jk +kitty +lb +lettuce +lgj +liftaction +lippie +local +ltr
+luggage +marula +mcilhenny +mdy +memory +million +miniso +mk +model +moussant +naturally +netflix +otc +painted +pancake +pb +pens
+pet +pigeon +protects +purifiant +quart +rate +reading +repairing +retro +ridge +scent +single bar +smartstraw +solid +standard +style
+sunday +tags +teardrop +times +toast +today +under +unisex +uv +vent +vibram +vintage +waffle +weeks +wi +workout +zhizhi +一周 +一线
+七海 +上妆 +上帝 +不夹 +个 +中码 +之旅 +五一 +人节 +人补 +从动 +仓 +代文 +代表 +优诺 +传感 +低音 +克马 +免疫 +免磨 +免走 +入牙 +全碳
+全网 +全阶 +养品 +冬季 +切肉 +切软 +利店 +到上 +加 +加厚 +动跑 +劲道 +包安 +化糖 +华碧 +单返 +厚切 +原料 +原版 +原花 +去渍 +去痘 +去螨
+发动 +发热 +口味 +可 +可换 +可撕 +可溯 +合果 +后回 +后摄 +后背 +含后 +味料 +味电 +咀嚼 +咪湿 +咪用 +品家 +四拼 +回忆 +国行 +国补 +图书
+在夸 +地亚 +地球 +埃里 +塞流 +墅大 +复颜 +外阅 +大白 +大袋 +天幼 +天无 +头搞 +头衫 +夸的 +夹裆 +女通 +妆服 +妙鲜 +完整 +家的 +宿舍
+封包 +小包 +屏障 +山亲 +工装 +巾 +巾纸 +带 +带金 +平价 +平底 +年猫 +幼儿 +幼白 +店 +开 +开门 +往事 +快捷 +急救 +想豪 +感器 +房间 +抗菌
+抹烘 +拍纸 +拼肉 +指纹 +换胎 +换面 +提背 +插头 +插脚 +搞定 +搭子 +播快 +播放 +放器 +料有 +料袋 +新材 +新胎 +方奶 +方旗 +无火 +无理
+无线 +无绳 +日杂 +易漂 +星人 +显白 +显预 +景天 +曲一 +有缝 +服帖 +木工 +末爬 +机洗 +杂店 +杂货 +材料 +果奖 +梦想 +正 +步鞋 +比赛 +江苏
+沁水 +油胶 +波段 +流涕 +涂层 +润滑 +深入 +湿水 +源码 +满 +澡后 +灭蚊 +点阵 +焙原 +照明 +煮饭 +爬山 +牙缝 +物到 +特产 +班冷 +球往 +理由
+瑟斯 +电蚊 +白罐 +的高 +盗墓 +盾文 +真无 +睡眠 +码完 +碱性 +磨锋 +票之 +粉带 +粮油 +粮鲜 +糖烘 +红景 +纯奶 +纸本 +给站 +续航 +罗地
+老头 +耐打 +肉粒 +肝油 +背去 +胎包 +胎压 +腾帕 +膜防 +致钛 +舒适 +良品 +苦味 +茅盾 +蓬松 +薄 +蚊液 +螨虫 +蟹醋 +血选 +补给 +表作 +装正
+褐斑 +解馋 +计师 +设胎 +设计 +话降 +诺牌 +调料 +豪宅 +走线 +超市 +超长 +跑步 +车漆 +车票 +转化 +软糯 +轻便 +轻全 +迈腾 +送领 +选软
+都在 +酸甜 +里克 +金属 +金日 +金狮 +镀晶 +闪充 +阅读 +防指 +阵拍 +阶段 +陶华 +雨果 +青少 +面板 +预设 +食品 +餐巾 +香 +马瑟 +高清 +鲜包
+鲜封 +黄褐 +黑笔 +鼻塞 -bar -bowie -closer -cold -day -face -galaxy -gift -goods:lipstick -goods:oil -goods:pods -goods:powerbank
-goods:tofu -goods:蚊香 -goods:辣条 -liver -makeup -mechanical -morgan -mountain -nature -one -pad -rowling -softgels -straw -taste -to
-treatment -全价 -全长 -制台 -多效 -天然 -小钢 -开关 -式走 -总控 -控制 -控开 -播控 -润浸 -液式 -清新 -特醇 -珠笔 -直播 -直液 -莱尔
-走珠 -金黄 -钢炮 -锂 -雷霆 -霆小
""",
    0.2: """
+5g +amoled +an +android +asian +at +authentic +ax +back +bad +beanz +birko +bit +bk +bnib +bookstall +brand new +break +build
+built-in +bull +bullet +calories +camping +cdma +cheapest +childrens +chrome +claim:no_sticky +claim:plantbased +class +cleaver
+climate +clip +clips +collector +compact +con +cruelty free +ctn +dbl +degrease +delivery +dental +dk +dpi +e +essentials +eurodeli
+external +factory +fast dispatch +fever +fit +flavor +flavour:grapefruit +flavour:olive +flavour:soybean +flavour:冰川 +flavour:炼乳
+flavour:莲花 +flavour:蟹肉 +flor +free +from +giant +goods:blender +goods:chips +goods:cookies +goods:fridge +goods:mouse
+goods:puzzle +goods:ricecooker +goods:口香糖 +goods:奶瓶 +goods:手办 +goods:拖鞋 +goods:果干 +goods:眼影盘 +goods:蛋白粉 +goods:酸奶机
+grocer +gsm +h +help +hgtwfm +hr +hybrid +immune +ingredient:乳清 +ingredient:神经酰胺 +ingredient:维a +ingredient:芦荟 +j +joy +lash
+lengthens +life +lifetime +lifts +lock +magsafe +market +matt +maxi +mi +mit +mobigarden +modes +months +multi +next +ns +ones +pack
+pd +peachy +per +performance +pmp +pores +post +pot +premium +press +professional +prone +proven +puffer +quick +range +recipe +rust
+saute +self +sensational +settlers +shade +sharing +shipping +shower +snack +square +squeaks +stall +stickerless +storage +stream
+studio +suitable +super +superdrug +superior +supplement +supply +tab +taped +thomas +treat +triple +unlocked +unread +vd +vk +way
+wick +wireless +wlan +workwear +wristband +一英 +七星 +三合 +三季 +下药 +丝起 +两用 +中国 +中年 +主动 +书山 +书针 +二人 +亚利 +亚马
+亲妈 +亲子 +人双 +仙虎 +优惠 +伴侣 +低泡 +便利 +修工 +修师 +健身 +克斯 +党 +六一 +具控 +养猫 +净含 +凑单 +出血 +分离 +切换 +利时 +利桑
+制发 +剑雅 +办公 +加热 +加西 +动物 +动降 +勃肯 +午茶 +半入 +华润 +华熙 +单刀 +单机 +单桶 +南明 +即食 +卷翘 +厂箱 +去黑 +发货 +发酵
+口臭 +可查 +可连 +台 +合一 +吊牌 +含量 +周末 +味苏 +和情 +咖时 +哑光 +国文 +型号 +型犬 +塑封 +塑料 +塔贝 +增强 +声波 +备切 +备用 +外国
+大利 +大包 +大帝 +天然 +头带 +学奖 +学者 +实惠 +密度 +寸灵 +小盒 +小票 +小说 +尔克 +层铝 +山有 +己换 +布偶 +布布 +帆婴 +带式 +常温
+干湿 +广式 +建构 +弹盖 +强免 +快 +怀旧 +性拼 +情缤 +意大 +成年 +房直 +扇形 +手提 +扣凉 +抗氧 +护眼 +抽筋 +拆袋 +拉布 +拼插 +按动 +插片
+教建 +方授 +旅游 +无涂 +日本 +早教 +时和 +星鲁 +有路 +未拆 +术画 +杆帐 +果仁 +桑那 +正装 +武大 +母婴 +每袋 +比利 +气炉 +水防 +汤仙 +汽
+洁齿 +洗面 +洪武 +海外 +清透 +湿两 +湿粮 +火焰 +炉子 +炊烧 +烧水 +热器 +焙蛋 +焰橙 +熬夜 +版 +版现 +牌全 +牌钙 +牙除 +物甾 +物防 +王宫
+生态 +生用 +用 +电一 +男性 +画画 +甾醇 +疫力 +益智 +直售 +省钱 +碳纤 +磁性 +神 +科幻 +积分 +米糠 +粒物 +纤维 +纤长 +线下 +维素 +绿的
+缤咖 +羊毛 +美术 +美毛 +耐磨 +腿抽 +自制 +自己 +自煮 +色号 +药丸 +药店 +薇塔 +蛋挞 +蜜饯 +西亚 +规格 +训练 +谷维 +贝尔 +货上 +货速
+车用 +进攻 +那双 +酵机 +野炊 +量化 +钛炉 +铝杆 +铸铁 +销书 +锋利 +键 +长续 +闲零 +防抖 +防护 +防汗 +防潮 +防雨 +防风 +阳南 +除口 +餐饮
+饭酱 +马尔 +驾游 +骨密 +高中 +鲁王 +黑透 +齿骨 +龈出 -arizona -book -calendula -claim:fragrancefree -dental -dw -excellence -extract
-flavour:darkchocolate -flavour:herbal -flavour:rose -flowstate -goods:cable -goods:water -goods:保暖内衣 -goods:外套 -goods:真题
-goods:自热火锅 -goods:高压锅 -heavyweight -hg -j -james -kitten -labubu -larissa -leo -loose -moto -premium -retro -richard -ruled
-skillet -twin -usb -wifi -三模 -剑桥 -力片 -子弹 -学术 -官方 -小炉 -弹头 -护理 -术类 -桥雅 -清香 -炉头 -版 -猫用 -电源 -男 -磁力 -粗粒
-纯臻 -胶囊 -臻颜 -菁纯 -赛顶 -雅思 -飞翘 -高清
""",
    0.3: """
+activating +aerobie +agail +anti +auto +badminton +balls +bf +board +brand +breakfast +brightening +british +bulk +camp +cat
+claim:no_combo +claim:oilyskin +claim:rechargeable +colour:grey +cornbread +days +display +dog +durable rubber +ecg +edelbitter
+eighty +expiry +family +fitness +flavour:土豆 +flavour:松木 +flavour:老坛 +flavour:鲜增 +footbed +for +four +g +germany +goods:beans
+goods:cleanser +goods:graphicscard +goods:keyboard +goods:microwave +goods:noodles +goods:phone +goods:rice +goods:shaver +goods:shoes
+goods:spread +goods:usbstick +goods:刀具 +goods:咖啡机 +goods:外套 +goods:洗碗机 +goods:皮带 +goods:订书钉 +goods:运动相机 +guarantee
+home +hoop +included +induction +ingredient:玻尿酸 +ingredient:维e +ittf +long +made +maps +metres +microfibre +mindset +mixer +mode
+new york +nineteen +nu +office +org +osfa +ping +plug +pong +pre +precise +precision +prw +quechua +read +refillable +release
+reseller +ribbed +rolling +schokolade +simply +six +slides +slow +sm +sports +sprungli +stainless +stick +stories +streaming
+surveyors +swap +tafel +tape +tested +tianfu +tier:mini +tilers +timeless +trimmer +tube +two +ve +vegetable +vermont +wealth +works
+ws +一轮 +三一 +三百 +下饭 +业采 +丝滑 +习资 +书籍 +事儿 +五金 +些事 +人 +人做 +代购 +价 +企业 +会抽 +体操 +作品 +佳琦 +保健 +保质
+倍现 +做鱼 +光丝 +光夜 +克骆 +全价 +全自 +六十 +前摄 +务装 +压瓶 +厨房 +去角 +口 +司机 +味 +国历 +士鞋 +夏亚 +夏天 +多点 +多用 +夜宵
+夜色 +大 +大手 +套管 +女孩 +姐妹 +嫩倍 +嫩肤 +子吹 +子弹 +子酱 +季新 +宠物 +屏 +山帐 +工具 +带票 +干果 +幻小 +序员 +底料 +店餐 +延缓
+弹头 +当季 +当日 +录前 +护士 +抹酱 +抽奖 +按压 +授权 +提 +插电 +收纳 +教育 +整条 +新生 +新米 +方正 +旗下 +无尘 +明朝 +智玩 +朝那 +期新
+李佳 +条装 +每听 +每盒 +氧化 +水嫩 +水插 +水能 +泡茶 +洗碗 +深层 +清仓 +溯源 +滩凉 +灵眸 +炒菜 +点连 +牙龈 +物质 +现盈 +瓶 +生儿 +生日
+用书 +用品 +男款 +百六 +百搭 +的夏 +盈透 +直饮 +矿物 +码验 +碗布 +碳素 +磨牙 +秋冬 +秋衣 +秒贴 +程序 +管组 +米糊 +组套 +结团 +缓衰
+罐装 +网红 +美版 +聚会 +致顺 +色铝 +苏打 +英国 +英寸 +英短 +药房 +蓝牙 +螺丝 +衰老 +袋 +袭的 +装订 +角质 +订书 +财务 +质保 +贴盒 +资料
+超值 +轮复 +轻直 +轻量 +连接 +送女 +送礼 +逆袭 +透气 +那些 +酒 +量贩 +金牌 +钒钢 +铝金 +铬钒 +锋隐 +长辈 +闺蜜 +防摔 +降噪 +霜 +风嘴
+饮弹 +饮料 +香型 +香浓 +骆格 +验真 +高三 +鱼子 +鱼底 +鹅绒 -acrylic -aluminium -beanz -blend -by -claim:organic -claim:women -clog
-colour:gold -dynasty -flavour:englishbreakfast -flavour:胡椒 -for -goods:bodywash -goods:chocolate -goods:测距仪 -goods:狗粮
-goods:电动牙刷 -goods:空气清新剂 -goods:米粉 -goods:订书钉 -hiker -ingredient:复合维生素 -ingredient:维e -instant -jelly -mcg -ming
-oral -osmo -pouches -press -qt -rx -storage -suspension -the -things -those -tier:air -tube -vols -wireless -中片 -乒乓 -乓球 -双人
-味 -布鞋 -帆布 -持妆 -片刀 -电热 -软胶 -香
""",
    0.4: """
+a +acclaimed +aio +alexa +all-day +amazing +american +anniversary +anti-scratch +anti-slip +app +artists +assistant +authorised
+authors +awesome +babies +bakers +balanced +barbie +bargain +baristas +batch +battery-life +bazaar +bb +best-before +biography
+blemishes +bnwt +bobs +booktok +bouncy +boxed +boxed-new +boyfriend +bpa-free +brighter +brilliant +brunch +builders +calcium +campers
+cares +cars +ce +certified +charge +charges +chefs +christmas +claim:fragrancefree +claim:frozen +cleaner +cleans +clearer
+click-collect +clinically +cmos +co +coders +collectors +colour:yellow +combined +commuting +cooks +cosy +counter +courier +cozy
+crafters +cravings +crisp +cruelty +crystal-clear +cupboard +cuppa +cyclists +dad +dads +dehydrated +dermatologically +designers +desk
+despatch +despatched +device +dinner +discount +dishwasher-safe +dpd +drivers +dull +dupe-free +easter +easy-clean +easy-setup +ebay
+eco +efficient +emporium +energy-saving +enthusiasts +ergonomic +etsy +eu +evening +everyday +evri +fans +fast-charge +fathers +fave
+fedex +feedback +festival +fiction +fights +filling +finance +fits +flat +flatshare +flavour:tomato +flavour:木质 +flavour:皮革
+flavour:鸢尾 +flavour:黑豆 +fly +food-grade +free-delivery +freelancers +freezer-safe +french +fresh-stock +freshner +friendly +fsc
+fuller +fun +gamer +gamers +gaming +gamingroom +gasket +genuine +german +girlfriend +gives +glas +glowing +goodness +goods:blades
+goods:butter +goods:camera +goods:coffee +goods:concealer +goods:controller +goods:pen +goods:soap +goods:sponge +goods:保暖内衣
+goods:猫粮 +goods:磨牙棒 +goods:篮球 +goods:精油 +goods:维生素 +goods:身体磨砂 +goods:驱蚊液 +google +gorgeous +grandad +grandma
+grandparents +grip +guilt-free +halal +handy +hearty +heavy-duty +helps +hermes +hikers +hobbyists +holds +holygrail +homelab +housing
+husband +immaculate +immersive +imported +in stock +in-date +infants +ingredient:鱼油 +instagram +install +installation +insured +iso
+italian +japanese +korean +lag-free +lasts +latest-stock +leak-proof +licensed +literature +long-dated +long-lasting +lovely +lovers
+loves +low-fat +ltd +luxury +mail +makes +mart +memoirs +mfg +microwave-safe +mint-condition +moreish +mothers +mrs +multi-buy
+multibuy +mum +mums +musicians +must-have +musthave +nan +new-stock +nexode +nibble +nibbles +noisecancelling +non-slip +non-toxic
+nonfiction +nourishing +nugat +nurse +nuss +obsessed +odor-free +odour-free +of +offer +ophthalmologically +order +ordered +orders
+outlet +overnight +owners +page-turner +paperback-edition +pet-free +philosophy +photographers +pickup +picnic +plastic-free +play
+playtime +postage +posted +powerful +pressure +prime +pristine +pro-grade +professionals +programmers +protein-rich +psychology
+pupils +quiet +radiance +radiant +ramadan +rapid +recyclable +redness +reduced +reduced-to-clear +reliable +removes +repurchase
+reputable +res +resealable +responsive +restocked +resurrection +rgb +road-trip +royal +rpi +rrp +rugged +runners +runtime +rustproof
+sameday +save +science +scratch-resistant +sealed-box +seasoned +self-help +seller +setup +sharp +shine +shiny +shipped +shockproof
+short-dated +side +signed +silky +single +siri +sixteen +skin +sleek +slimline +smoke-free +snacking +soothe +sounds +space-saving
+sparkle +speedy +spill-proof +spotless +spots +stain-resistant +standby +staple +starters +stays +stockist +store +student +sturdy
+stylish +supple +supplier +support +sustainable +sweatproof +swiss +sync +tablet +tangle-free +tasty +teacher +teachers +thriller
+tier:air +tired +toddlers +total +tracked24 +tracked48 +trader +transfer +travellers +trending +trigger +trusted +trusty +tub +uk
stock +uk-based +ultra-clear +undamaged +unopened +unputdownable +untouched +unworn +ups +usps +valentines +value-pack +vegan +vendor
+vitamins +vivid +vlogging +wheel +whisper +wholesaler +wholesome +wife +wipe-clean +wrinkles +writer +youthful +yum +一年 +一提 +一次
+一瓶 +一盒 +一罐 +万人 +三伏 +三年 +上学 +不伤 +不刺 +不卡 +不掉 +不脱 +不锈 +专业 +专卖 +专营 +两年 +两电 +中秋 +中通 +主播 +五三
+五星 +产地 +京东 +亲戚 +亿滋 +仓库 +付定 +代言 +会议 +低价 +便宜 +便携 +促销 +保真 +储物 +全年 +公室 +公用 +冠军 +冬日 +减压 +出差
+划算 +刮胡 +到家 +加急 +加班 +助眠 +包装 +包退 +北欧 +午休 +单只 +单支 +单瓶 +单盒 +单身 +博主 +厂家 +原产 +去味 +去污 +去油 +去黄
+双层 +双扣 +反胶 +发票 +口碑 +可口 +可爱 +司团 +吃货 +合金 +同事 +员工 +周年 +品 +售后 +商超 +回购 +囤着 +囤货 +国庆 +国潮 +圆通 +圣诞
+地铁 +型 +备货 +复习 +夏日 +外婆 +多汁 +多种 +多设 +夜视 +大人 +大型 +大牌 +头 +奥狂 +奶奶 +好吃 +好喝 +好物 +好用 +好评 +婆婆 +婴儿
+婴幼 +学校 +孩子 +安全 +官旗 +定金 +宝妈 +宝宝 +宝贝 +客人 +客户 +客服 +室友 +宵夜 +家人 +寒冬 +寝室 +尊极 +小孩 +尺码 +尼奥 +尾款
+居家 +屯货 +工程 +师程 +带轮 +帮男 +常 +干饭 +庭装 +开学 +开胃 +强力 +快手 +快速 +急发 +性反 +性能 +情侣 +手动 +打工 +打折 +批发 +折扣
+拼多 +探病 +提亮 +提神 +搬家 +放心 +效期 +整件 +新婚 +新手 +新日 +新货 +新鲜 +旅行 +旗舰 +无味 +日常 +早八 +早餐 +时髦 +明星 +春天
+春节 +显瘦 +松软 +柜台 +格斯 +梅雨 +榜单 +次性 +每日 +毛孩 +汪星 +沙滩 +法式 +波格 +活动 +浴室 +海老 +淘宝 +深夜 +混合 +灌汤 +热销
+焕肤 +父母 +爷爷 +牛马 +物箱 +狂飚 +独居 +玩具 +班神 +生党 +用券 +用途 +男鞋 +登山 +白低 +百万 +百亿 +直供 +看望 +睡前 +礼袋 +社畜
+福利 +秋天 +种草 +秒杀 +租房 +空军 +端午 +第一 +简单 +简约 +管饱 +箱 +粘性 +纯白 +细管 +细腻 +结实 +美味 +老公 +老婆 +老师 +耐用 +联保
+脚 +自营 +至尊 +舰店 +良心 +英版 +补水 +补贴 +装整 +解渴 +解腻 +设备 +访友 +质感 +赔十 +走亲 +跨境 +车间 +轮储 +轻奢 +轻松 +轻钛 +轻音
+过年 +运费 +返图 +退换 +醇厚 +醒脑 +钓鱼 +钛合 +铲屎 +销量 +锁水 +闪电 +防晒 +防滑 +防漏 +阳台 +限时 +随手 +随时 +隔天 +隔日 +雨季
+零嘴 +零食 +靠谱 +韩系 +顺滑 +预售 +领券 +颜值 +飚三 +食堂 +饭后 +饱腹 +验货 +骑行 +高性 +高级 +高铁 +鲜嫩 -baked -bluetooth -bottle
-cast -fi -flavour:hazelnut -flavour:活芳 -gan -goods:battery -goods:coffee -goods:scrub -goods:帐篷 -goods:猫砂 -harry -mode -mx
-playset -potter -purpose -sparkling -stainless -surface -tier:neo -treats -wi -多模 -强力 -无线 -柔软 -调料 -鱼调
""",
    0.5: """
+& +acne +bbe +bestselling +birthday +blemish +braided +bumper +c +card +charging +claim:baby +claim:extralong +claim:men +claim:senior
+commuter +dispatched +drive +durable +face +fibre +flavour:original +flavour:tangerine +goods:drone +goods:memory +goods:milk
+goods:sauce +goods:tablet +goods:自行车 +history +ingredient:布洛芬 +ingredient:钙 +international +kosher +leg +lightweight +lunch
+memoir +mens +merino +metre +metric +nylon +one +pantry +party +pen +pitera +pool +protectant +quality +retail +seahorse +slide
+soothing +sparkling +storey +teeth +tiktok +tracked +tracker +treats +upgrade +viral +wedding +一体 +上海 +不漏 +乔迁 +乳蛋 +保税
+假一 +全新 +军训 +冬天 +凉拖 +券后 +包邮 +去烟 +可用 +号 +同学 +含线 +喵星 +团建 +团购 +国进 +复古 +大学 +天猫 +头装 +女友 +女性 +客厅
+家庭 +小吃 +少女 +开票 +必备 +态链 +情人 +扫码 +抖音 +护肤 +换季 +整盒 +文具 +文学 +方便 +春夏 +晒单 +朋友 +次日 +法国 +涂抹 +满减
+火锅 +烟渍 +热卖 +爸妈 +爸爸 +牌 +球头 +男友 +男女 +男孩 +直发 +直邮 +礼品 +秒发 +税店 +立减 +系列 +罚十 +考研 +考试 +蘸料 +蛋白 +解压
+返现 +进口 +追剧 +通用 +酥脆 +防尘 +随身 +露营 +领导 -adult -brand -cat -cocoa -collection -dashboard -digital -disposable -dry
-everyday -goods:spread -goods:羽毛球拍 -goods:钙片 -natural -permanent -portable -range -retractable -seasoned -series -smart -style
-system -type -酸钙
""",
    0.6: """
+adjustable +biodegradable +bottle +by +cans +cheap +claim:dryskin +closure +colour:white +depot +energy +goods:console
+goods:headphones +goods:laptop +goods:乒乓球拍 +goods:模型 +hands +hrs +on +preserved +proper +shop +smooth +strategy +the +warehouse
+上班 +全家 +初学 +卧室 +可拼 +国货 +夹馍 +女生 +小型 +工地 +师傅 +异味 +必囤 +快充 +拼单 +正版 +爆款 +狂飙 +男生 +畅销 +自驾 +营养
+送货 +速发 +酷睿 +除味 -and -dog -finish -flavour:白清 -formula -goods:ssd -goods:tablets -goods:猫粮 -goods:行车记录仪 -model -nvme
-wet -狂飚 -真空 -码
""",
    0.7: """
+approved +chinkiang +clearance +college +dec +dual +elastic +eng +foldable +gadget +gift +glow +goods:cream +goods:iron +goods:墨水
+grain +japan +keeps +leakproof +makeup +new sealed +nwt +ounce +serve +silent +tier:slim +tree +uk +us +一箱 +下午 +专柜 +单录 +同款
+年会 +徒步 +拼装 +推荐 +正品 +烘焙 +生 +盒装 +经典 +老人 +老司 +老牌 +补钙 +调味 +通勤 +采购 -boxes -car -cleaner -electric -food
-game -goods:sunscreen -product -professional -with -zhenjiang -味苏 -苏打 -装
""",
    0.8: """
+before +best +brew +builder +button +chinese +claim:kids +colour:black +essential +jar +made in +meyers +spice +uk seller +usa +usb
+xmas +上下 +上门 +丰包 +公司 +妈服 +孕妇 +学生 +懒人 +户外 +日期 +服饰 +极速 +直播 +装 +饰店 -all -fit -flavour:curry -force -男装
""",
    0.9: """
+bestseller +fast +flavour:vanilla +goods:电脑 +in +trade +免税 +装修 +超轻 -夹心
""",
    1.0: """
+china +claim:sugarfree +flavour:blacktea +flavour:意式 +goods:spray +hour +new +nib +roux +奶泡 +现货 +神器 +顺丰 -goods:sauce -in
-mix
""",
    1.1: """
+bpa +dorm +size +t +官方 +车载 -claim:men -goods:tshirt
""",
    1.2: """
+exp -& -goods:cookies -风味
""",
    1.3: """
+short +妈妈
""",
    1.4: """
+can +美国
""",
    1.5: """
+box +kitchen +sealed
""",
}

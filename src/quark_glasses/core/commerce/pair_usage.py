"""How sellers use words, as scripts/fit_same_product.py fitted it to labelled pairs: the odds, then the words."""

from __future__ import annotations

from typing import Final

USAGE: Final[dict[float, str]] = {
    -1.5: """
+junior +refills -goods:cream
""",
    -1.4: """
+active +cooked +goods:橡皮 -flavour:original -高速
""",
    -1.3: """
+second +替换 -go
""",
    -1.2: """
+chime +empire +goods:pants +ice +only +winter +wired +款 +清爽 -c -colour:black
""",
    -1.1: """
+books +bowl +goods:kettle +goods:lotion +her +little +mid +puppy +small +starter +vest +老国
""",
    -1.0: """
+farm +flavour:pork +goods:sausage +mild +variety +venice +专用 +裸机 +金汤 -flavour:spicy -woo
""",
    -0.9: """
+adults +baking +chamber +claim:no_calcium +deal +edition +fuzzy +gloss +goods:马甲 +method +nsfw +proglide +russian +skies +tier:pro
+tote +不含 +刀头 +去虫 +双缸 +大结 +无 +笔尖 +结局 +背心 +虫胶 +裤型 +长袖 -goods:桌游 -ingredient:钙 -pure -tier:pro
""",
    -0.8: """
+as +basket +caffeine +dvd +electric +ever +flavour:rose +hufflepuff +infant +ingredient:水杨酸 +li +lion +matte +mattifying +narrow
+outdoor +paradise +pocket +princess +ring +sopure +space +teething +travel +tritan +turbo +unicorn +wash +三人 +不粘 +亮白 +唱片 +增艳
+护肤 +护色 +数显 +珍珠 -aa -beauty -luminoso -new
""",
    -0.7: """
+aaa +advanced +barrett +cd +claim:no_box +effect +fire +firming +flavour +flavour:eucalyptus +flavour:greentea +flavour:lemon +fx +go
+goods:blush +goods:powerbank +head +holland +ingredient:益生菌 +liner +madeleine +mat +out +remote +rg +sanitised +satin +taupe +tile
+tinted +titanium +unabridged +wide +y +亚逆 +味极 +圆领 +曲面 +月 +水溶 +溶性 +电式 +白醋 +藏青 +补充 +长裤 -colour:blue -colour:white
-flavour:sunflower -ruby -soothing -swivel -混合
""",
    -0.6: """
+a4 +a5 +a6 +abridged +acrylic +adventures +afternoon +almond +alpine +amsterdam +annotated +arctic +assam +assorted +attack +audiobook
+autumn +baby +ballpoint +barbell +barcelona +bass +bat +batman +battery +battery-powered +beach +beans +berlin +berry +bikini +black
+blades +blender +bling +blossom +blu-ray +blue +blurring +blush +bold +book +booster +bootcut +bowls +boys +bracket +brass +breeze
+brief +briefs +bronze +brooklyn +brushes +brushless +buffalo +bundle +bunny +burgundy +burrito +butter +butterfly +camo +canvas
+carpet +cartridge +case +cashmere +castle +cellular +ceylon +chai +charcoal +charger +cheesy +chenille +cherry +chestnut +children
+chisel +chronicles +chunky +claim:decaf +claim:fiftyplus +claim:light +claim:lowfat +claim:twoinone +clarifying +classic +clay
+coconut +collection +colour:gold +coloured +colouring +concentrated +cool +copper +corded +cordless +cork +cover +creamy +crew
+crimson +cropped +crystal +curling +curly +curved +cushion +cushions +damaged +darjeeling +dark +decaf +decaffeinato +deluxe
+densifying +desert +dew +diamond +diet +diluted +dino +dinosaur +dock +dolce +dolphin +dotted +dragon +draw +dress +dubai +duck +duo
+earhook +earl +elephant +elsa +emerald +empty +ethernet +expansion +express +extender +eye +fairy +fall +faulty +first +flamin
+flavour:redbean +flavour:酸辣 +fleece +flip +foam +forest +fourth +fox +fragrance-free +freesia +fresh +frizz +frizzy +frozen +fuchsia
+gardenia +gel +gentle +giga +gilet +glacier +glass-cleaner +glazed +goat +goggles +gold +goods:conditioner +goods:gel +goods:tablets
+goods:tea +goods:中继器 +grande +great +green +griddle +grinder +ground +gryffindor +hairball +hall +handle +hardback +hardwood
+havana +hawaii +hdmi +heads +henley +herb +herbal +heritage +hibiscus +him +hogwarts +holder +honey +hooded +hoodie +hot +hua +hulk
+hydraulic +icy +ii +iii +illustrated +in-ear +inflatable +insert +inserts +insulated +intenso +iris +island +jacket +joggers +journal
+juicer +jumbo +jungle +kettle +kettlebell +khaki +kids +king +kit +kitchen-degreaser +knight +lactose +ladies +lady +lagoon +lamb
+laminate +lapsang +leather +legacy +legends +leggings +lengthening +lid +light +lightning +lily +linen +liners +lisbon +lite +live
+loose +lte +luigi +lungo +magenta +magnetic +magnolia +mahogany +manhattan +manual +maple +marble +marigold +mario +mark +matcha
+mauve +meadow +mega +men +mermaid +mesh +metallic +microfiber +midnight +mini +minis +mist +monkey +moonlight +mousse +nacho +nano
+navy +neck +neckband +neutered +ninja +nozzle +nuptse +oak +oat +oil +oled +olive +on-ear +oolong +open-ear +orchid +origin +original
+origins +oven +over-ear +pad +padded +pads +panda +parka +parts +party-edition +peel +peony +petite +pikachu +pink +pirate +plain
+platform +platinum +playmat +plum +plush +pneumatic +police +polo +porcelain +portable +pouch +power +prague +purple +qled +quad
+quickwash +rabbit +rain +ranch +ravenclaw +ready +red +refill +refresh +refreshingly +refurbished +relaxed +repeater +replacement
+return +revenge +ridged +rise +ristretto +river +roasted +robot +robots +roll-on +roller +rollerball +rome +rope +rosy +rubber +ruled
+saga +salted +sampler +sand +santorini +sapphire +scalp +scarlet +secret +semi +senior +sensitive +sequel +set +sets +sheer +shirt
+shorts +showdown +shuttle +silicone +silk +silver +skimmed +skinny +skirt +sleeve +sleeveless +slim +slytherin +smoked +smoky +sock
+soft +softcover +solar +soundbar +soya +spare +spares +splash +sport +spray +squared +ssd +stand +starlight +sterilised +strap +sub
+subwoofer +suede +sugar +sunrise +sunset +swatched +sweet +swimsuit +swing +sydney +tablets +tall +tan +tangy +tank +teak +teal +teen
+thick +thin +third +tier:platinum +tier:ultra +tiger +tights +toasted +treble +trio +trunk +trunks +turkey +tweeter +twice +twilight
+twin +unsalted +unscented +upholstery +usb-a +used +v2 +v3 +v4 +valley +vga +vienna +vinyl +violet +volume +volumising +walnut
+washable +waterproof +wavy +wellwoman +wf +whipped +white +window +wine +wipes +wisteria +witch +wizard +women +workbook +woven +xl
+xxl +yellow +zelda +zero +zesty +zip +人组 +克三 +刀片 +十斤 +夏金 +外文 +多效 +大卡 +学者 +宝石 +小麦 +护理 +杨树 +极暖 +树林 +水果
+片店 +直屏 +硅胶 +磁力 +第二 +红宝 +老款 +脚贴 +自然 +英语 +衡耳 +软 +锂 +面酱 +黄豆 +黑膜 -archer -barista -brulee -claim:no_pulp
-clear -duo -feasts -gaming -goods:gel -goods:pen -goods:router -goods:wok -goods:牙胶 -goods:瓜子 -ingredient:维c -lp -medium
-oilcontrol -中辣 -仁 -卓萃 -双抗 -润霜 -清爽 -特润 -白膜 -飞天
""",
    -0.5: """
+added +adult +balm +barista +bathroom +bear +cartridges +cerise +complete +concentrate +coral +deep +fineliner +flavour:almond
+flavour:coconut +flavour:seasalt +flavour:花香 +formula +game +glossy +goods:cable +goods:formula +goods:foundation +goods:shampoo
+goods:卡牌 +goods:地图 +goods:玉米油 +goods:电子书 +granite +gundam +harry +hdd +hunt +imperial +indoor +knit +ldac +micro +mitt
+moisture +next day +oilcontrol +owl +pair +penguin +plate +plumping +pod +potter +pronutra +pulp +pure +quartz +racquet +road +roast
+sa +sae +series +serrated +steel +string +toddler +truck +ultimate +unlined +velvet +victoria +wooden +一充 +三鲜 +上册 +下册 +专辑
+丰盈 +乌龙 +书签 +乳 +乳期 +乳清 +二手 +五谷 +人参 +低糖 +低脂 +低腰 +作业 +修身 +倍润 +充电 +全脂 +内胆 +军绿 +冰峰 +冰川 +冻干 +准系
+减脂 +刷头 +前传 +剔骨 +加大 +加绒 +卓睿 +单口 +单色 +卡其 +厚款 +原浆 +原装 +去屑 +双口 +双模 +双色 +变态 +只含 +可可 +叶黄 +吊带
+后传 +味蚕 +咖啡 +咖色 +品牌 +哺乳 +地理 +块 +墨囊 +墨绿 +壳子 +外传 +外壳 +多维 +大豆 +大麦 +天蓝 +头曲 +女士 +奶油 +奶绿 +奶茶 +奶酪
+奶锅 +姗鲜 +娟姗 +字号 +宽松 +尊享 +小状 +尝鲜 +巧克 +帆卓 +平衡 +平装 +幻放 +底座 +微辣 +必修 +思必 +成犬 +成猫 +扁桃 +手链 +抗皱
+折叠 +抹茶 +持妆 +接收 +控油 +支架 +放克 +政治 +教参 +散养 +数学 +斩骨 +新款 +新版 +新色 +无硬 +无磷 +无糖 +无袖 +无醇 +旧款 +易智
+晨曦 +普洱 +智小 +有机 +有线 +杏仁 +杯体 +极光 +果香 +枫叶 +枸杞 +柔护 +柔顺 +柠檬 +核桃 +桂花 +械字 +森林 +椰奶 +椰子 +樱花 +橄榄
+橘红 +汤锅 +注音 +浅蓝 +浓缩 +浓香 +海洋 +海盐 +海鲜 +深蓝 +清白 +清香 +滋润 +滤网 +滤芯 +漫画 +炒货 +炒锅 +炖锅 +炼乳 +焦糖 +煎锅
+燕窝 +燕麦 +爆辣 +爱思 +牛油 +牛肉 +物理 +特尖 +特曲 +特辣 +状元 +狗粮 +猪肉 +猫粮 +玉米 +玫瑰 +玫红 +珍藏 +珍酿 +瓷白 +甜扁 +甜辣
+甜面 +生抽 +电池 +男士 +番外 +番茄 +疾速 +白兰 +白啤 +白桃 +白茶 +白菜 +益生 +砂锅 +砖红 +礼盒 +稻花 +空瓶 +空盒 +窖藏 +竞速 +笔芯
+第三 +第五 +第四 +答案 +米白 +米醋 +粒改 +粗糙 +精装 +精酿 +糙米 +糙颗 +糯米 +紧致 +红枣 +红茶 +红轴 +纯 +纯生 +线 +练习 +组合 +绘本
+续集 +绵柔 +绿茶 +罐头 +羊奶 +美白 +老年 +老抽 +耳放 +联名 +肉泥 +胶原 +脱脂 +膜套 +至臻 +臻享 +舒敏 +芋爽 +芒果 +芝士 +芝麻 +花生
+花茶 +花香 +茉莉 +草莓 +草菇 +荔枝 +菊花 +菌菇 +菜刀 +菜籽 +葡萄 +葵花 +蒸锅 +蓝莓 +薄款 +薄荷 +薰衣 +藜麦 +藤椒 +蚕豆 +表笔 +裸色
+西安 +西瓜 +试卷 +语文 +豆奶 +豆沙 +豆瓣 +象牙 +财神 +贴纸 +蹭不 +轻盈 +远峰 +连帽 +迷幻 +适用 +选修 +遥控 +酒红 +酱香 +酸奶 +酸辣
+金装 +钙铁 +钥匙 +长粒 +阔腿 +防窥 +防脱 +阿胶 +陈醋 +限定 +除垢 +除菌 +雅丹 +雅川 +零糖 +青春 +青柠 +青轴 +静音 +面包 +韭菜 +风清
+香氛 +香菇 +香辣 +香醋 +马甲 +驼奶 +高帮 +高腰 +高蛋 +高达 +高钙 +高领 +鱼油 +鲜奶 +鲜肉 +鲜虾 +鸡油 +鸡肉 +麻辣 +黑啤 +黑米 +黑茶
+黑豆 -edition -europe -family -flavour:lavender -flavour:peach -goods:eyeshadow -goods:foundation -goods:shampoo -goods:spaghetti
-goods:刀具 -meadow -metric -noisecancelling -philosopher -spring -tier:standard -vinyl -volcanic -wh -双拼 -数学 -活着
""",
    -0.4: """
+absorption +acqua +activity +aluminium +aniseed +author +big +bluish +claim:sensitive +clear +colour:red +container +crisper +dash
+doctor +edge +exfoliating +filter +flavour:cucumber +flavour:spicy +flavour:strawberry +flavour:古力 +frosted +garden +gen +glass
+goods:cheese +goods:detergent +goods:knife +goods:pan +goods:roll +goods:soysauce +hair +healthy +high +ingredient:维b +lip +maker
+man +mixed +musical +night +onemesh +panna +pods +racket +renew +scented +scholastic +sd +spring +steamer +still +straw +summer
+suspension +tier:anywhere +tips +trail +tuscany +very +view +villains +wrinkle +years +三阶 +体式 +全平 +分体 +力磁 +升级 +单反 +压泵
+器 +多口 +孕期 +小 +小学 +小森 +小花 +屋 +幼犬 +底盘 +式炉 +形眼 +悬浮 +无刷 +暗夜 +朱 +正红 +汽车 +泵头 +流明 +温和 +温烘 +港式 +源底
+炉头 +版高 +琛达 +生物 +电子 +电源 +皮肤 +直板 +直筒 +眼镜 +瞳可 +短裤 +磁悬 +磨砂 +红点 +美瞳 +肉烘 +腌制 +茶轴 +蒸鱼 +豆 +贵州 +软面
+阶磁 +限量 +隐形 +面横 +领长 +骁龙 +魔芋 +鸡 -bw -colour:turquoise -crystal -fashioned -filler -flavour:cucumber -flavour:honey
-flavour:ladygrey -flavour:orange -flavour:三文鱼 -glow -goods:headphones -goods:memorycard -goods:micellar -goods:serum
-goods:washingpowder -goods:wipes -goods:保鲜盒 -goods:冻干 -goods:卡牌 -goods:电钻 -hb -invisible -old -pollux -real -single -stone
-tier:ultra -wired -亚麻 -制辣 -割者 -化毛 -双电 -收割 -毛膏 -油制 -浩悦 -炫色 -甜 -眼圈 -硬面 -者轴 -豆豉 -豉油 -超韧 -辣椒 -黑眼
""",
    -0.3: """
+architecture +band +bank +bare +batiste +catching +charging case +claim:nfc +cloths +coco +colour:silver +comfortlight +comic
+cookbook +ct +delicious +dials +doubly +down +extra +fair +favorites +favourites +fine +flavour:berry +flavour:caramel
+flavour:chicken +flavour:jasmine +flavour:mint +flavour:teriyaki +flavour:物语 +flavour:麝香 +flavour:鼠尾草 +goods:beer +goods:blocks
+goods:bodywash +goods:charger +goods:darksoy +goods:liquor +goods:marinade +goods:syrup +goods:toilet +goods:wine +goods:冲击钻
+goods:卸妆膏 +goods:椰汁 +goods:空气清新剂 +goods:笔记本子 +goods:血压计 +graphix +grow +hard +heatsink +ingredient:乳酸
+ingredient:复合维生素 +ingredient:烟酰胺 +keys +kitten +laurent +led +lfrith +lipcolour +lp +mademoiselle +merry +microfighter
+mockingjay +naturals +pump +queen +readers +rebuild +root +round +saint +school +secrets +shark +shatterproof +shimmer +shines +sod
+sorcerer +squeeze +squeezy +stained +strength +strip +tier:lite +time +to +track +translation +vdc +version +webber +whole +wifi
+wordsworth +yu +yves +zamo +三光 +不闷 +东北 +丝质 +久留 +乌檀 +书 +云顶 +京润 +人兽 +伟博 +低尘 +低温 +修型 +光源 +克夏 +入门 +全包
+全能 +全面 +公交 +典藏 +兽鬼 +切片 +刷双 +刷起 +剂 +加深 +动平 +单头 +压壶 +压榨 +压阀 +双电 +双离 +变侧 +可打 +唇脸 +因压 +圆形 +坐坐
+坐派 +型汽 +型风 +基因 +增白 +壶手 +夜钓 +大师 +天宫 +女子 +威王 +子打 +子机 +密封 +小屋 +小瓶 +少年 +布 +布小 +布次 +带喷 +年老 +幼猫
+式切 +当代 +怡神 +感全 +打墙 +打火 +抗敏 +抽绳 +拼搭 +挂件 +换嘴 +换布 +提鲜 +收口 +改修 +改善 +敏感 +数蓝 +整木 +整箱 +断发 +无芯
+星光 +星飞 +更省 +木案 +木轴 +未激 +机头 +柔润 +棉韧 +檀木 +次抛 +步夜 +步气 +水感 +油污 +洗手 +润珍 +深版 +清新 +清莹 +激光 +激活
+灰木 +灵高 +炒烹 +烹炸 +煎炒 +牌 +牌国 +特拉 +特级 +珐琅 +生平 +生比 +留香 +疮膏 +痔疮 +白增 +白纱 +百年 +的魔 +真空 +眼唇 +砂肤 +硬盘
+碧缇 +礼 +神舒 +稳压 +立小 +竞驰 +粉金 +系统 +约克 +纱布 +线量 +绳式 +缇丝 +网口 +肤感 +胶唱 +舒爽 +色增 +莹露 +菌味 +蓝盘 +蔷薇 +蜜
+衣物 +装动 +西数 +超软 +跑徒 +转基 +软毛 +运动 +迷你 +逆袭 +配套 +里布 +重油 +金闪 +锦珍 +门禁 +闷痘 +防断 +防水 +非转 +面口 +顶天
+风灵 +飞帆 +马里 +驼色 +魔女 +鲜装 +黑头 +黑胶 -adults -awesome -board -carle -cd -claim:kids -claim:lowsalt -claim:oilyskin
-claim:sensitive -crew -deluxe -dot -drv -eric -essential -flavour:coconut -flavour:ocean -flavour:牛奶巧克力 -fluid -glm
-goods:cleanser -goods:dishsoap -goods:eyecream -goods:lightsoy -goods:milk -goods:perfume -goods:soysauce -goods:tea -goods:tissue
-gsr -hero -matt -micro -mk -moisturizing -paris -penguin -plastic -power -round -tier:max -ul -wide -仙水 -低帮 -全 -八宝 -动马 -卡龙
-备长 -层洁 -彩色 -心动 -心式 -水润 -洁净 -润土 -润肤 -深层 -灵高 -片 -神仙 -竹 -肤露 -背心 -膨润 -论道 -赤岩 -道级 -长炭 -防蛀 -风灵
-马卡 -高达
""",
    -0.2: """
+age +anniv +ball +beluga +blade +bliss +bloomsbury +blues +broad +brush +burgers +cards +carta +ceramic +cleaned +cloud +cocoa
+colour:brown +cooking +craft +cushelle +defence +dry +dtxm +eva +exercises +extraordinary +factory sealed +fantasy +fillers
+flavour:beef +flavour:braised +flavour:fruitnut +flavour:lavender +flavour:ocean +flavour:orange +flavour:干爹 +flavour:棉花
+flavour:牛排 +flavour:草清 +flavour:酱香 +full +girls +glass jar +goods:battery +goods:chocolate +goods:cup +goods:diapers
+goods:eyecream +goods:fan +goods:lipgloss +goods:pot +goods:toner +goods:washer +goods:公仔 +goods:剃须啫喱 +goods:奶茶 +goods:娃娃
+goods:披萨 +goods:果泥 +goods:桌游 +goods:油污净 +goods:电饼铛 +goods:薯条 +goods:轮胎 +goods:辣酱 +goods:退热贴 +gore +grisaille
+harp +harrogate +hellmann +hyperspeed +iconic +ingredient:竹炭 +ingredient:维c +ingredient:胜肽 +ingredient:视黄醇 +instant +isolate
+kiesling +koala +laser +laying +letterbox +lighter +lightspeed +loop +lt +mailer +maze +medium +mic +michael +moisturizing +mosaic
+motion +mount +moving +nd +no +not +nourishing +nsf +nude +nvme +pairing +pan +pancakes +paris +passata +pearl +plan +playground
+preserving +r +real +recipes +ruby +salt +sazabi +scratches +selection +share +sided +sintra +smiles +snow +springtime +starmix
+stereo +stormio +stripped +supersonic +tangfastics +tec +tex +tier:max +timemore +top +toppings +touch +trekking +universe +upon
+voice +warm +wear +woo +wring +x +you +youth +万向 +三模 +上色 +之泪 +人性 +他弦 +休闲 +会呼 +传说 +伸缩 +低帮 +低灰 +低重 +体密 +体美
+侧刻 +保暖 +儿配 +光安 +光镜 +免打 +兔双 +全覆 +全身 +六 +具书 +具店 +内锅 +冲壶 +冲马 +准稳 +凉拌 +减光 +分享 +别墅 +刷锂 +力棒 +包
+午夜 +半自 +卤味 +厂地 +压线 +厕纸 +厚豆 +厨卫 +及哺 +双 +双卡 +双胞 +口袋 +可冲 +后盖 +向伸 +味上 +呼吸 +和油 +嘴转 +器后 +国之 +国货
+圈可 +地布 +地席 +塞尔 +声光 +外线 +大码 +大红 +大罐 +天玑 +头万 +头杯 +夹 +套 +女 +娜斯 +子电 +子酒 +孔托 +安抚 +安装 +家别 +富人
+封圈 +小包 +小咸 +小海 +小鱼 +尔达 +层洁 +属低 +山酿 +崂山 +带骨 +幸福 +幻盖 +床头 +庭囤 +彩棒 +彩窗 +德系 +心理 +心级 +态胭 +性幸
+性旋 +感柔 +成长 +手冲 +手绘 +打孔 +托盘 +投墙 +抗糖 +抚小 +拉彩 +换内 +换杯 +换线 +接头 +控手 +控线 +摩根 +教练 +文简 +斯猫 +旋转
+无痕 +日橙 +日礼 +早 +晚 +晶镀 +曜石 +曼杜 +本进 +杀菌 +李记 +杜卡 +杯替 +杯身 +极鲜 +柴油 +根豪 +案板 +梦幻 +槽 +毛猫 +毛球 +气嘴
+气炉 +水晶 +水防 +永恒 +汁杯 +江老 +汽油 +油汽 +油节 +泡脚 +波斯 +泰摩 +泽尔 +洁净 +洗剂 +派对 +海獭 +润无 +液态 +渐变 +温控 +滑盖
+滤镜 +潮垫 +澳洲 +灰分 +炫彩 +热鹅 +版包 +版大 +猫去 +猫成 +王国 +王子 +现当 +理学 +生肖 +电吹 +电热 +男直 +痒清 +皓月 +直降 +眉高
+碳钢 +磨机 +磨芯 +禁公 +福永 +离子 +秋田 +秘密 +稳健 +立体 +立包 +端盒 +竹 +简体 +篇小 +糊辅 +红外 +红瓶 +纯磁 +细口 +细纹 +细长 +缩架
+耐断 +肉卤 +肤清 +胞胎 +胭脂 +脚腌 +膜蜡 +色神 +艾 +落地 +落日 +裴坚 +覆盖 +说王 +调和 +豆干 +豪泽 +财富 +贵阳 +超薄 +转接 +转炫 +较大
+辛特 +达传 +途虎 +速干 +速食 +配送 +酿造 +重 +重心 +量尺 +金钱 +钢电 +钢磨 +钱心 +铁盒 +锅胆 +锋速 +镇江 +长毛 +长篇 +防伪 +防汗 +降压
+除螨 +青铜 +静心 +面屏 +韧立 +音准 +颈壶 +饮品 +马桶 +高密 +高山 +高潮 +高碳 +鱼泉 +鲜味 +鲜特 +鸿蒙 +鹅颈 +黑柔 -a -aerosol -aria
-bake -bloomsbury -chinese -chopped -claim:antibacterial -claim:baby -colour:red -con -cotton -deeply -dream -dreamhouse -drip -dtx
-ecam -ekg -el -fine -finely -flavour:braised -flavour:chicken -flavour:chilli -flavour:greentea -flavour:mint -flavour:strawberry
-flavour:walnut -flavour:提拉米苏 -flavour:柠檬草 -flavour:浓郁巧克力 -follow -goldbears -goods:blush -goods:kettle -goods:lotion
-goods:mouse -goods:soda -goods:toilet -goods:vacuum -goods:剃须泡沫 -goods:华夫饼机 -goods:油污净 -goods:油画棒 -goods:盲盒
-goods:砂锅 -goods:篮球 -hguc -high -housel -humankind -ingredient:乳清 -ingredient:果酸 -ingredient:视黄醇 -ingredient:镁 -large
-leichtlauf -lengths -mb -melozio -mermaid -money -mundo -on -paperwhite -pavilion -poinciana -polpa -powder -prebiotic -proglide
-psychology -rhubarb -rs -scent -skincare -stagg -starmix -summer -tech -tier:platinum -todo -turbo -very -vst -wild -上光 -乐能 -乳
-云尚 -人 -全合 -全自 -原版 -厨房 -去污 -合成 -合蔬 -多乐 -庄特 -成人 -文原 -无磷 -旧庄 -暖 -激光 -特级 -笔尖 -自动 -英文 -车载 -重
-金标 -阶
""",
    -0.1: """
+aerial +alkaline +ankle +biofuse +bls +boxset +bricks +buffering +bulk buy +colic +colour:pink +continental +cosmic +cystic +d +daily
+descaled +deus +die +digital +dragonet +enduro +english +feasts +federer +flavour:lime +flavour:shea +flavour:三文鱼 +flavour:牡丹
+flavour:金枪鱼 +flex +flexiseal +floravital +fluke +food +ghz +goods:cake +goods:eaudetoilette +goods:microphone +goods:oyster
+goods:soda +goods:tofu +goods:古铜粉 +graphene +heir +homo +hsv +infused +ingredient:维d +ingredient:锌 +intensity +jars +jim +kay
+kissing +lighting +line +lost +lot +low +matchbox +ms +party +player +poultry +praline +pretend +prophecy +rear +regular +rucksack
+same +sensing +soleil +strong +team +tennis +textured +tkl +tomorrow +type +ultralight +unboxed +vehicles +vstm +waterloo +year +一级
+三生 +三观 +三面 +上楼 +上盖 +二季 +交门 +亲嘴 +仿真 +体 +佛山 +作鞋 +便当 +停车 +元气 +兔年 +全屏 +全色 +兼容 +内容 +划线 +利香 +制仿
+功率 +功能 +加拿 +动圈 +包装 +化片 +半年 +卖血 +卡双 +双待 +发膏 +只换 +含笔 +听装 +味级 +味青 +咖片 +咪排 +咸菜 +品味 +哄睡 +喷头
+嘴烧 +地黄 +声的 +备药 +大功 +头皮 +奥迪 +女鞋 +妆元 +子杀 +定妆 +容物 +宽极 +小银 +小颗 +岭迷 +工多 +干 +干黄 +广角 +度电 +影像 +惠装
+戏手 +拌杯 +拌饭 +拿大 +插拔 +摆件 +支付 +收藏 +新 +无内 +无声 +无硅 +无谷 +无酵 +旧瓶 +晴雪 +更 +来益 +极窄 +柏地 +椒盐 +榨一 +横线
+橙诺 +氧抗 +汇乐 +洗发 +洗澡 +浓红 +润肤 +清洗 +游戏 +湖南 +滋阴 +热插 +然裸 +爷家 +版 +版清 +特奥 +猫咪 +琦推 +生花 +用球 +白面 +的证
+盆栽 +监控 +真食 +眸口 +知柏 +码 +硅油 +硬面 +碳酸 +禁支 +禄克 +福禄 +稳抗 +窄直 +竞赛 +竹切 +等宽 +红烩 +红狗 +级全 +绘图 +绿铁 +美厨
+老版 +肉条 +肖兔 +肤露 +胸肉 +色激 +芯片 +菌棒 +蒸碗 +蜜分 +血记 +装备 +装进 +裸妆 +观卖 +解头 +许三 +证词 +豆酱 +豌豆 +货节 +货装
+质期 +贩装 +超级 +越野 +路斯 +车监 +轻徒 +迷窟 +退烧 +酚咖 +酱炸 +酵母 +酸饮 +酿食 +野跑 +金典 +金桂 +金皇 +银瓶 +镀膜 +长听 +门安
+阴降 +陈酿 +降火 +院级 +随笔 +雾化 +青豌 +面等 +风味 +食物 +食醋 +食随 +饮食 +马牌 +高亮 +高爷 +鸡胸 +麦辣 +黄丸 +黄酱 +龙岭 +龙年
-ceramic -claim:sugarfree -cloud -code -colour:natural -cordless -disc -drying -favourites -fish -flavour:lemon -flavour:tangerine
-flavour:tomato -goods:eaudeparfum -goods:hairdryer -goods:pants -goods:笔记本子 -goods:网球拍 -goods:羽绒服 -goods:车蜡 -goods:轮胎
-gooseneck -indian -ingredient:布洛芬 -jk -khaki -liquid -nourishing -protect -revolution -sapiens -slam -solo -special -tier:flip
-tour -x -东京 -京八 -倍现 -八平 -刘慈 -华踢 -原蜜 -古城 -叹调 -咏叹 -嘉宾 -型 -墨羽 -复原 -大面 -姿复 -嫩倍 -小金 -小鱼 -尸语 -帝皇
-平米 -慈欣 -无线 -星皇 -栀栀 -植萃 -水嫩 -海小 -深海 -炸盐 -爆炸 -甜面 -皇蜂 -盏花 -精绝 -红铁 -纯 -绝古 -缓释 -膏 -花植 -英国 -蜂姿
-蟹肉 -语者 -豪华 -踏钢 -踢踏 -释胶 -野香 -金瓶 -金盏 -钢琴 -铁元 -除螨 -面筋 -面酱 -香菌
""",
    0.1: """
+adventure +aisle +amp +android +archival +armor +at +bar +bit +bits +boat +bottles +boy +brake +brew +camelina +campfire +cats +cdma
+cfu +claim:eyes +claim:night +claim:no_clumping +claim:no_gmo +claim:no_sweeteners +claim:normalskin +claim:salted +climate +coaxial
+cold +colour:green +copy +corner +ctn +dealer +definition +denim +diecast +dimensity +disinfectant +drawing +dream +eh +essenced
+essentials +every +fast dispatch +fetch +fi +fit +flavour:peach +flavour:tomato +flavour:冰川 +flavour:川天 +flavour:琥珀
+flavour:莲花 +fuel +giant +gingham +glare +goods:groundcoffee +goods:harddisk +goods:jam +goods:pasta +goods:scrub +goods:tv
+goods:凉鞋 +goods:口香糖 +goods:墨盒 +goods:文胸 +goods:月饼 +goods:洗碗机 +goods:白糖 +goods:饮水器 +gravity +gsm +gums +hack
+hardware +haw +heart +hexagonal +hi +hifi +holiday +hybrid +hydrating +import +ingredient:神经酰胺 +ingredient:芦荟 +intestinal +jelly
+key +la +large +lawn +lengthens +lifts +local +lock +ltr +luggage +mdy +million +miniso +mk +model +mower +mythical +next +nh +onyx
+openvpn +optical +or +otc +oz +packing +painted +pancake +par +permanent +pet +pigeon +place +plastic +premixed +property +puffer
+quechua +reading +remappable +repairing +resistant +ridge +rom +sb +shelf +single bar +sized +solution +stable +stall +starvis +stay
+sticks +straight +swimming +switch +teabags +tender +tier:plus +times +today +tonic +trading +treatment +uv +veg +via +vintage +vw
+wan +ways +weeks +wi +wick +wild +wireguard +wireless +wound +wristband +yield +zhizhi +一 +一器 +一家 +一赔 +三口 +上妆 +下饭 +不修
+不夹 +不易 +个 +个月 +中码 +主粮 +之旅 +之翼 +乐制 +乐萨 +乔安 +书进 +二人 +五液 +人声 +人节 +仓发 +仙虎 +代文 +代表 +以旧 +优惠 +会团
+传统 +位堂 +低粉 +佐料 +佐餐 +佳达 +保护 +健身 +克马 +免疫 +免磨 +兔一 +全 +全键 +六必 +关节 +具箱 +养品 +内芯 +内蒙 +凉消 +凑单 +凯夫
+出血 +利店 +利时 +制作 +刻渐 +割者 +办公 +动跑 +化糖 +化越 +半入 +华碧 +单返 +厚切 +原花 +去球 +双系 +发 +发动 +发热 +发粮 +古筝 +可
+合果 +同城 +后回 +后摄 +吞金 +吸壳 +味料 +咀嚼 +和情 +咖时 +咪用 +喝水 +四 +四口 +四川 +四核 +四脚 +四角 +回忆 +国文 +图 +图书 +圈入
+在夸 +地球 +型犬 +埃里 +堂猎 +塑料 +塞流 +士 +复颜 +外国 +大利 +大屏 +大白 +大葱 +天幼 +夫拉 +头搞 +头瓶 +头衫 +夸的 +夹裆 +奔驰 +奥斯
+女毒 +妆服 +娜柯 +子抗 +孩用 +安娜 +完整 +宝马 +家四 +家直 +宽面 +寸灵 +对焦 +小提 +小菜 +小规 +尔摇 +层铝 +山帐 +工人 +工具 +巾纸
+带打 +带金 +带防 +干拌 +平底 +平角 +年人 +年只 +幼白 +店保 +建构 +开 +开袋 +开门 +弹日 +往事 +循环 +心酥 +必居 +快捷 +急救 +性拼 +性轴
+情缤 +意大 +感对 +成人 +户座 +手感 +手托 +手持 +手提 +投屏 +抗菌 +拌宽 +拼插 +指纹 +换不 +换插 +换新 +换胎 +换面 +提琴 +提背 +插片
+插脚 +搓澡 +搞定 +摄像 +摇杆 +播快 +播放 +收割 +放器 +救星 +教建 +散装 +文标 +文版 +料袋 +斯特 +新老 +新胎 +方奶 +旗舰 +无感 +无火
+日记 +旧换 +早教 +时和 +旺财 +易漂 +易破 +星人 +星渍 +星茶 +显白 +景天 +暴雨 +最爱 +月装 +有中 +服帖 +木制 +木工 +木星 +机洗 +杂货
+杆帐 +果奖 +柯尔 +柳州 +标准 +桥梁 +梁书 +植绒 +模客 +次元 +正 +步登 +步鞋 +每包 +每袋 +毒人 +比利 +水不 +水神 +水粉 +污瓷 +汤仙 +沐浴
+油痘 +泰迪 +流涕 +海淘 +涂硅 +液一 +清透 +渍 +源码 +火之 +烂 +焙原 +照明 +煮饭 +爽口 +版现 +牙缝 +物甾 +特林 +狗喝 +猎户 +猫 +猫幼
+猫毛 +猫狗 +玩偶 +班冷 +球往 +瑟斯 +用型 +甾醇 +痒水 +痘印 +白可 +白家 +白罐 +的高 +盗墓 +直售 +看剧 +真植 +眼圈 +眼袋 +码完 +码耳
+砖小 +磁吸 +磁性 +磨锋 +票之 +科普 +筝小 +管乐 +米果 +粉尘 +粉带 +粥馒 +粮油 +精不 +糖烘 +红景 +红盒 +纯度 +纶纤 +线性 +绒玩 +绝配
+续航 +缓震 +缤咖 +美毛 +老头 +者线 +耐打 +肤品 +胀气 +胎包 +脆饼 +脚吞 +腾帕 +膜防 +膨化 +苦味 +药丸 +萨克 +蒙古 +薄 +衡口 +表作 +装徒
+装成 +装机 +裤头 +西亚 +角短 +解码 +解馋 +认证 +话降 +语章 +调料 +货之 +超市 +超清 +车漆 +车票 +转化 +轻便 +轻全 +辣不 +达隆 +迈腾
+运行 +送上 +送妈 +送男 +送领 +透墨 +都在 +配列 +配粥 +酒精 +酱 +酸甜 +里克 +野营 +量化 +金兽 +金毛 +金狮 +铸铁 +销书 +键热 +键编 +闪充
+防指 +防暴 +防滑 +防胀 +降温 +除神 +除臭 +陶华 +隆木 +雨果 +雨罩 +霍尔 +音质 +顺发 +频店 +食米 +食面 +餐小 +餐巾 +饭酱 +馒头 +香 +马瑟
+高端 +高纯 +黑眼 +黑透 +鼻塞 +龈出 -arizona -botanical -bowie -chelsea -cold -colour:brown -colour:pink -dandruff -excellence -face
-flavour:木质 -galaxy -gift -goods:charger -goods:foam -goods:soap -goods:墨水 -goods:外套 -goods:登山包 -goods:米线 -goods:辣条
-goods:饮水机 -goods:鱼油 -jupiter -keys -mechanical -moto -mountain -pcie -retro -rowling -softgels -taste -tier:plus -tin -treatment
-usb -万用 -全长 -净肤 -制台 -力片 -包装 -口味 -多效 -开关 -总控 -控制 -控开 -播控 -清香 -特醇 -独立 -直播 -真无 -磁力 -祛痘 -神奇
-立包 -粉红 -粗粒 -红膏 -老人 -莱尔 -蓝牙 -赛顶 -金黄 -锂
""",
    0.2: """
+5g +acid +action +adas +alder +amoled +an +analog +aroma +asian +ax +azul +back +bad +badminton +balls +beading +beanz +birko +bnwt
+bookstall +break +breakfast +brightening +build +building +bull +calamine +calorie +calories +cam +camp +certified +cheapest
+childrens +claim:glutenfree +claim:no_slip +claim:no_sticky +claim:oilyskin +class +cleaver +clips +closed +cn +collector +colour:grey
+con +control +core +cornbread +cushioning +date +day +days +degrease +diffuser +dishwashing +distance +dog +dongle +dpi +dtx +dust
+edelbitter +eurodeli +factory +fever +fitness +flavor +flavour:grapefruit +flavour:soybean +flavour:土豆 +flavour:松木 +flavour:老坛
+flavour:老姜 +flavour:蟹肉 +flavour:鲜增 +flor +flybyjing +footprint +freestanding +frontlight +g +goods:blender +goods:chips
+goods:cleanser +goods:cookies +goods:fridge +goods:graphicscard +goods:juice +goods:mouse +goods:noodles +goods:puzzle
+goods:ricecooker +goods:shoes +goods:ssd +goods:云台 +goods:奶瓶 +goods:拖鞋 +goods:教材 +goods:果干 +goods:画笔 +goods:皮带
+goods:眼影盘 +goods:行车记录仪 +goods:衬衫 +goods:酸奶机 +goods:门锁 +goods:靴子 +gourmet +great for +grocer +guarantee +h +headache
+health +heather +help +hgtwfm +hr +ingredient:乳清 +ingredient:氨基酸 +ingredient:维a +ingredient:维e +italian +j +joy +joysticks
+kitty +lab +lake +lan +lash +lighthouse +like +ma +made +market +matt +maxi +mb +mcilhenny +metres +mi +microfibre +mindset +mit
+mixer +mobigarden +mode +modes +months +motorcycles +multi +muscle +naturally +neutral +nose +ns +ones +oral +osfa +over +paper
+pavilion +pd +peachy +performance +petra +ph +ping +piranesi +play +plug +pmp +pong +pores +post +pot +pour +precise +press +prone
+proven +range +read +recipe +repair +ribbed +rub +running shoes +rust +rvs +saute +savory +scent +schokolade +self +sensational
+sharing +sheet +ships +shrink +simply +slate +smells +softgels +spot +sprungli +square +squeaks +standard +steam +stem +stickerless
+stocking +stream +studio +stuffable +stuffy +sturdy +style +suds +suitable +sunday +superdrug +superior +supplement +supply +surveyors
+swap +tab +tafel +tape +taped +tft +thomas +thx +tianfu +tilers +tiles +timeless +tingly +treat +triggers +trimmer +triple +trucks
+ultrasonic +under +unisex +unlocked +unread +value +vd +vegetable +vermont +vision +vk +w/ +way +whiteheads +windows +wlan +work +wrap
+ws +一二 +一口 +一周 +一线 +一英 +七星 +三百 +上帝 +下药 +丙烯 +业采 +丝起 +两用 +中年 +主动 +之光 +书写 +书山 +书针 +五一 +五金 +亚利
+亚马 +些事 +亲妈 +亲子 +人做 +人双 +从动 +传感 +伦魔 +低延 +低泡 +作品 +作者 +侣亲 +便利 +修工 +修师 +做鱼 +儿童 +光夜 +克拉 +免走 +党
+八色 +六一 +六十 +关机 +养猫 +冬季 +冷水 +净含 +击垫 +分离 +切换 +利桑 +到上 +制化 +制发 +前摄 +剑雅 +加 +加西 +务装 +动物 +动降 +勃肯
+勾线 +包安 +十八 +十孔 +午茶 +华润 +华熙 +单刀 +单机 +单桶 +南明 +即溶 +卷翘 +厂箱 +压电 +厚 +原 +原料 +去痘 +去螨 +去黑 +反级 +发酵
+口臭 +口辅 +叮咬 +可溯 +可连 +可选 +台 +吉他 +吊牌 +后背 +吧 +含中 +含后 +含硬 +含量 +周末 +味苏 +味道 +咬止 +哑光 +四十 +囤货 +国行
+国补 +土矿 +型号 +塑封 +填色 +增强 +声卡 +声波 +备切 +备用 +夏亚 +夏季 +夏宫 +外书 +大包 +大容 +大帝 +大扫 +大推 +大袋 +大闸 +天津
+天然 +头带 +奇幻 +奈奇 +奖 +套管 +女通 +好写 +娜克 +婴童 +嫩肤 +孔布 +学奖 +学演 +实惠 +客制 +家家 +容量 +小白 +小盒 +尔克 +层防 +山亲
+山有 +工续 +工装 +己换 +巾 +布偶 +布布 +帆婴 +带 +带式 +常温 +幕 +干湿 +年 +年质 +幻书 +幻小 +广式 +底 +底料 +店餐 +延迟 +弧圈 +弹头
+强免 +彩妆 +徒步 +德国 +心脑 +快 +感器 +成年 +房直 +房间 +扇形 +打击 +扣凉 +扫除 +抗氧 +护眼 +抽筋 +拆袋 +拉克 +拉奈 +拉布 +按动 +排块
+推力 +描边 +插头 +搭子 +摇滚 +攻弧 +整条 +文规 +新品 +方授 +旅游 +无尘 +无涂 +无线 +无绳 +日系 +明朝 +星鲁 +普莱 +曲一 +有云 +有路
+朝那 +未拆 +末爬 +术生 +机不 +机手 +条装 +果仁 +柔软 +桑那 +止痒 +武大 +母婴 +母心 +每颗 +水即 +水能 +汽 +沁水 +法师 +洁齿 +洗碗 +洪武
+流电 +测量 +涂层 +淡化 +湿两 +湿水 +湿粮 +演奏 +澡后 +火焰 +灭蚊 +灵眸 +炉子 +炊烧 +烧水 +热器 +焰橙 +爬山 +版含 +牌全 +牌钙 +牙除
+物到 +物防 +王宫 +珊娜 +球拍 +瓷砖 +生手 +生日 +生用 +电一 +电压 +电吉 +电流 +电阻 +画初 +疫力 +痒液 +痘肌 +白鞋 +百六 +百搭 +皮拉
+皮盒 +益智 +直营 +盾文 +省钱 +真无 +睡眠 +矿砂 +碗布 +碱性 +碳素 +磨牙 +神 +私有 +秋冬 +科幻 +积分 +空机 +章节 +管笔 +管纯 +管组 +米糊
+米糠 +粒物 +系列 +纤长 +级 +纯奶 +线下 +线笔 +练字 +组套 +细尖 +绘填 +绘画 +维素 +绿的 +编曲 +网通 +美版 +耐磨 +聚会 +背去 +腿抽 +自制
+节书 +苏珊 +英伦 +茅盾 +药店 +莱佩 +蓬松 +蔗糖 +虫叮 +蚊虫 +蛋混 +蜜饯 +螨虫 +蟹醋 +行货 +装正 +装订 +褐斑 +规则 +规格 +训练 +谷维
+货上 +货速 +走线 +超人 +车用 +轻量 +辣口 +过家 +透明 +那些 +那双 +酒 +酵机 +野炊 +针管 +钒钢 +钛炉 +铁 +铁皮 +铝杆 +铬钒 +锂电 +锋利
+键 +长续 +闸蟹 +防抖 +防护 +防潮 +防风 +阳南 +阻测 +除口 +零食 +青少 +音乐 +食品 +餐饮 +饮料 +马尔 +驾游 +骨密 +高中 +魔法 +鱼底 +鲁王
+鹅绒 +鹰眼 +黄褐 +黑笔 +齿骨 -acrylic -book -books -brush -calendula -claim:fragrancefree -dem -dental -dw -dynasty -exceria -extract
-flowstate -gateron -goods:bodywash -goods:cable -goods:keyboard -goods:oil -goods:pods -goods:shoes -goods:spray -goods:water
-goods:保暖内衣 -goods:咖啡液 -goods:帐篷 -goods:彩铅 -goods:测距仪 -goods:真题 -goods:订书钉 -goods:高压锅 -heavyweight -hg -hiker
-ingredient:鱼油 -j -james -kitten -labubu -larissa -leo -makeup -ming -ointment -oral -osmo -pen -picture -premium -richard -ruled
-short -skillet -storage -suspension -tenergy -things -those -tube -twin -vols -wifi -windows -一体 -三模 -不见 -中片 -体机 -健发 -内西
-剑桥 -双人 -存储 -学术 -官方 -小流 -小炉 -小钢 -广谱 -强根 -护理 -拉内 -术类 -根健 -桥雅 -模范 -橡胶 -池田 -油 -流星 -润浸 -炉头 -片刀
-版 -猫用 -田模 -电源 -男 -皮拉 -看不 -纯臻 -络存 -网络 -臻颜 -范堂 -菁纯 -蓬松 -越野 -野生 -钢炮 -键 -雅思 -雷霆 -霆小 -飞翘 -高清
-魔龙
""",
    0.3: """
+& +0添加 +a +activating +agail +aio +all +anti +aptx +audio +authentic +babao +backpacking +bake +baked +bf +bk +blemishes +bobs
+brand +built-in +bulk +camping +capacity +carb +cars +char +charge +chrome +circle +claim:highprotein +claim:plantbased
+claim:rechargeable +claim:senior +conscious +counter +counterattack +cruelty free +cruelty-free +custom +dap +dbl +despatch +device
+display +diy +dot +dr +drive +drk +durable rubber +ecg +eighty +expiry +external +filler +flavour:aloe +flavour:darkchocolate
+flavour:original +flavour:人参 +flavour:曲奇 +flavour:炼乳 +flavour:黑豆 +fluent +footbed +for +four +freshner +friendly +frieren
+gasket +german +germany +goods:beans +goods:blades +goods:coffee +goods:controller +goods:memory +goods:microwave +goods:scale
+goods:shaver +goods:spread +goods:usbstick +goods:刀具 +goods:味精 +goods:蛋白粉 +goods:订书钉 +goods:运动相机 +gunpla +hobby +homelab
+hoop +huang +in stock +induction +ingredient:玻尿酸 +ingredient:鱼油 +italy +layout +lcd +leeds +lifetime +lonely +luxury +maps +mrs
+new york +nineteen +nn +non-gmo +org +pages +per +pien +playtime +pollen +pop +powder +precision +progressive +protein +quick +ramalho
+raos +release +relief +resealable +rolling +rpi +seasoned +settlers +shanghai +side +six +sixteen +skin +slab +slice +slides +slow +sm
+smoke +smooth +spectrum +stainless +streaming +tablet +tested +tier:mini +tomatoes +tonys +total +tube +two +tze +ukulele +uni +up +up
to +upgrade +wealth +wheel +with +yangshengtang +ying +yuze +一提 +一轮 +三一 +三季 +不加 +中国 +习资 +书籍 +事儿 +五三 +人 +亿 +他琴
+企业 +会抽 +伴侣 +佳琦 +促销 +保健 +保质 +倍现 +光丝 +克斯 +克骆 +全价 +全网 +八续 +出差 +划算 +刮胡 +剔除 +压手 +去角 +去黄 +发烧 +口
+口味 +司机 +合金 +告笔 +器具 +国历 +塔贝 +士鞋 +壶 +复习 +复古 +夏天 +多点 +多用 +夜宵 +夜色 +大 +大型 +天 +奶 +姐妹 +嫩倍 +子吹 +子弹
+子酱 +季新 +宿舍 +小吃 +小说 +小零 +屏 +山田 +岁 +已剔 +师程 +带票 +帮男 +干果 +庭装 +延缓 +弹盖 +强韧 +当季 +当日 +录前 +急速 +性不
+性能 +成 +成型 +手动 +护士 +抹酱 +抽奖 +授权 +提 +提神 +插电 +收纳 +教育 +新米 +方旗 +旗下 +李佳 +杯 +杰诺 +桌面 +正装 +每听 +每盒
+氧化 +水嫩 +水性 +水插 +沙滩 +洗面 +海外 +涂鸦 +润土 +深层 +溯源 +滩凉 +炒菜 +点蘸 +点连 +焙蛋 +牙龈 +物质 +狂飚 +现盈 +班神 +理降
+琴弦 +瓶 +生态 +用书 +用品 +田钟 +男性 +男款 +白低 +盈透 +直饮 +矿物 +码验 +秋衣 +秒贴 +空军 +箱 +素食 +纯白 +结团 +缓衰 +编程 +罐装
+羊毛 +美术 +肠胃 +腐剂 +膨润 +自己 +自煮 +致顺 +色号 +色铝 +苏打 +英寸 +英短 +药房 +荷兰 +薇塔 +蛋挞 +蜥蜴 +蜴书 +螺丝 +衰老 +袋 +角质
+订书 +贝尔 +财务 +贴盒 +资料 +超值 +跑步 +轮复 +轻直 +轻钛 +轻音 +辣的 +进攻 +连接 +送女 +透气 +部司 +量贩 +金属 +金牌 +钛合 +钟人
+铝金 +锋隐 +长辈 +闲零 +闺蜜 +防腐 +防雨 +阶编 +阿部 +霜 +露营 +鞋子 +颗粒 +风嘴 +食胶 +饮弹 +香浓 +骆格 +验真 +高 +高三 +高性 +高清
+高速 +鱼子 +黑咖 -aluminium -baked -bars -beanz -blend -bluetooth -bottle -by -cast -claim:organic -claim:women -clog -colour:gold
-dophilus -fi -flavour:englishbreakfast -flavour:herbal -flavour:rose -flavour:胡椒 -goods:chocolate -goods:projector -goods:狗粮
-goods:猫砂 -goods:电动牙刷 -goods:空气清新剂 -goods:米粉 -goods:自热火锅 -guitar -ingredient:复合维生素 -ingredient:维d
-ingredient:维e -instant -jarro -mcg -mode -msn -music -mx -playset -pouches -qt -strings -surface -the -tier:neo -wi -克里 -台式 -子弹
-尤克 -弹头 -持妆 -流畅 -添加 -畅的 -调料 -里里 -零添 -鱼调
""",
    0.4: """
+acclaimed +agm +alexa +all-day +amazing +american +anniversary +anti-scratch +anti-slip +app +artists +assistant +authors +awesome
+babies +bakers +barbie +bargain +baristas +batch +battery-life +bazaar +bee +best-before +biography +birthday +blemish +bluetooth
+board +booktok +bottle +bouncy +boxed-new +boyfriend +bpa-free +brand new +brighter +brilliant +british +brunch +builders +calcium
+campers +card +cares +cat +ce +charges +chefs +christmas +claim:extralong +claim:fragrancefree +claim:frozen +claim:men +claim:neck
+claim:no_combo +cleaner +cleans +clearer +click-collect +clinically +co +coders +collectors +colour:yellow +combined +commuting +cooks
+cosy +courier +cozy +crafters +cravings +crisp +cruelty +cruise +crystal-clear +cupboard +cuppa +cutting +cyclists +dads +dehydrated
+dermatologically +designers +desk +despatched +diatonic +dinner +discount +dishwasher-safe +dpd +drivers +dull +dupe-free +e +easter
+easy-clean +easy-setup +ebay +eco +efficient +emporium +energy-saving +enthusiasts +ergonomic +etsy +eu +evening +everyday +evri
+family +fans +fast-charge +fathers +fave +favourite +fedex +feedback +festival +fiction +fights +filling +finance +fits +flat
+flatshare +flavour:tangerine +flavour:木质 +flavour:玉米 +flavour:皮革 +flavour:笋够 +flavour:紫罗兰 +flavour:鸢尾 +fly +food-grade
+form +free-delivery +freelancers +freezer-safe +french +fresh-stock +fsc +fuller +fun +gamers +gaming +gamingroom +girlfriend +gives
+glas +glowing +goodness +goods:butter +goods:pen +goods:phone +goods:保暖内衣 +goods:猫粮 +goods:磨牙棒 +goods:米粉 +goods:维生素
+goods:身体磨砂 +goods:驱蚊液 +goods:鱼油 +google +gorgeous +grandad +grandma +grandparents +grid +grip +guilt-free +hainuo +halal
+handy +hearty +heavy-duty +helps +hermes +hikers +hobbyists +holds +holygrail +hotel +housing +husband +immaculate +immersive
+imported +in-date +inet +infants +instagram +install +installation +insured +ittf +japanese +knob +korean +lag-free +lasts
+latest-stock +leak-proof +leg +leobog +licensed +link +literature +long +long-dated +long-lasting +lovely +loves +low-fat +ltd +lubed
+lunchbox +magsafe +mail +major +makes +mart +memoirs +merino +mfg +microwave-safe +mint-condition +moreish +mothers +multi-buy
+multibuy +mums +musicians +must-have +musthave +nan +new-stock +nexode +nibble +nibbles +noisecancelling +non-slip +non-toxic
+nonfiction +nu +nugat +numbered +nurse +nuss +obsessed +odor-free +odour-free +of +offer +office +ophthalmologically +order +ordered
+orders +outlet +overnight +owners +page-turner +paperback-edition +pet-free +philosophy +photographers +pickup +picnic +pitera
+plastic-free +postage +powerful +pressure +prime +pristine +pro-grade +professionals +programmers +protein-rich +prw +psychology
+pupils +quiet +radiance +radiant +ramadan +rapid +recyclable +redness +reduced +reduced-to-clear +reduces +reliable +removes
+repurchase +reputable +responsive +restocked +resurrection +retail +road-trip +royal +rrp +rugged +runners +runtime +rustproof +rv
+sameday +save +science +scratch-resistant +sealed-box +self-help +seller +server +setup +sharp +shine +shiny +shipped +shockproof
+short-dated +signed +silky +siri +sleek +slimline +smoke-free +snacking +soothe +sounds +space-saving +sparkle +speedy +spill-proof
+spit +spotless +spots +stain-resistant +standby +staple +starters +stays +stockist +store +student +stylish +super +supple +supplier
+support +sustainable +swappable +sweatproof +swiss +sync +tangle-free +tasty +teacher +teachers +the +thriller +toddlers +tracked24
+tracked48 +tracker +trader +transfer +travellers +trending +trigger +trusted +trusty +tub +uk stock +uk-based +ultra-clear +undamaged
+unopened +unputdownable +untouched +unworn +ups +usb +usps +valentines +value-pack +vegan +vendor +vesa +vitamins +vivid +vlogging
+vpn +wedding +whisper +wholesaler +wholesome +wife +win +wipe-clean +wrinkles +writer +youthful +yum +一年 +一瓶 +一盒 +一罐 +万人
+万年 +三伏 +三年 +上学 +不刺 +不卡 +不脱 +不透 +不锈 +专业 +专营 +东尼 +丝滑 +两年 +两电 +中秋 +中通 +主播 +乔迁 +乙醇 +五星 +产地
+亲戚 +亿滋 +仓库 +付定 +代言 +代购 +价 +会议 +低价 +体操 +便宜 +保真 +储物 +全年 +公用 +冠军 +冬日 +冰袋 +凉拖 +制图 +加急 +助眠 +北欧
+午休 +单只 +单支 +单瓶 +单盒 +单身 +博主 +即食 +压瓶 +原产 +厨房 +去味 +去油 +双扣 +发票 +口碑 +可口 +可爱 +司团 +吃货 +同事 +员工
+周年 +品 +售后 +商超 +回购 +囤着 +国庆 +国潮 +圆通 +圣诞 +地铁 +备货 +夏日 +外婆 +多汁 +多种 +夜视 +大人 +大学 +大手 +大牌 +头装 +奥狂
+女友 +奶奶 +好吃 +好喝 +好物 +好用 +好评 +婆婆 +婴儿 +孕妇 +学校 +孩子 +安 +安全 +官旗 +定金 +宝宝 +宝贝 +客人 +客厅 +客户 +客服 +室友
+宵夜 +家人 +寒冬 +寝室 +尊极 +小票 +尺码 +尼奥 +尾款 +居家 +屯货 +工程 +带轮 +常 +常备 +干饭 +年笔 +幼儿 +广告 +开胃 +强力 +彩色 +快手
+快速 +怀旧 +急发 +性反 +打折 +托车 +批发 +折扣 +拍下 +拼多 +探病 +提亮 +搬家 +摩托 +放心 +整件 +新婚 +新日 +新生 +新货 +无味 +日常
+早餐 +时髦 +明星 +春天 +春节 +显瘦 +智玩 +松软 +柜台 +格斯 +梅雨 +榜单 +每日 +比赛 +毛孩 +汪星 +法式 +泡茶 +波格 +活动 +浴室 +淘宝
+深夜 +灌汤 +火锅 +烘焙 +热销 +焕肤 +熬夜 +爷爷 +牛马 +物箱 +独居 +生儿 +生党 +用券 +用途 +电瓶 +男女 +男鞋 +登山 +百万 +百亿 +百片
+的夏 +盒 +直供 +看望 +睡前 +碳纤 +礼品 +礼袋 +社畜 +福利 +秋天 +种草 +秒杀 +租房 +程序 +端午 +简单 +管饱 +箱常 +粘性 +续命 +罚十 +美味
+老公 +老婆 +老师 +考研 +考试 +耐用 +联保 +脚 +至尊 +良心 +英文 +英版 +药箱 +补水 +补贴 +袭的 +装整 +解渴 +设计 +访友 +诺可 +质感 +走亲
+跨境 +车电 +车间 +轮储 +轻奢 +轻松 +过年 +运费 +返图 +进口 +退换 +酸 +醇厚 +醒脑 +钓鱼 +销量 +锁水 +闪电 +防晒 +防漏 +防皴 +阳台 +降噪
+限时 +随手 +随时 +随身 +隔天 +隔日 +雨季 +零嘴 +靠谱 +韩系 +顺滑 +领券 +颜值 +飚三 +食堂 +饭后 +饱腹 +香型 +验机 +骑行 +高级 +高铁
+鲜嫩 -anti -caps -cocoa -colic -f -flavour:hazelnut -flavour:活芳 -gan -goods:battery -goods:scrub -goods:羽毛球拍 -harry -jelly -key
-loose -of -potter -purpose -qmk -rx -sparkling -stainless -system -tier:air -tier:mini -travel -treats -乒乓 -乓球 -免洗 -图 -天然
-布鞋 -帆布 -强力 -棉片 -毒棉 -消毒 -清新 -电热 -男款 -精消 -酒精 -香
""",
    0.5: """
+absorbing +acne +authorised +balanced +bb +bbe +best +bestselling +between +boxed +braided +bumper +charging +cheap +cheaper
+claim:baby +cmos +colour:white +commuter +compact +delivery +depot +diskless +dk +energy +fibre +gamer +gas +gbe +gift +goods:foam
+goods:milk +goods:oil +goods:tablet +goods:洗车液 +goods:篮球 +goods:钱包 +grease +hg +history +hrs +ingredient:布洛芬
+ingredient:果酸 +lightweight +lovers +lunch +mechanical +memoir +mens +metre +metric +midwife +msn +on +one +pa +pen +pool +posted
+pre +protectant +quality +reseller +seahorse +shop +shops +slide +sparkling +storey +system +than +tier:air +tin +tired +treats +vcaps
+ve +vent +viral +不伤 +不漏 +专柜 +中性 +乳蛋 +京东 +假一 +先生 +军训 +冬天 +减压 +到家 +券后 +加厚 +加班 +厂家 +去污 +去烟 +双层
+可拼 +可查 +可用 +可缩 +台式 +号 +同学 +喵星 +团购 +多肉 +多设 +天猫 +头 +女孩 +学季 +学小 +学百 +宝妈 +小型 +小子 +少女 +工地 +师制
+序员 +开票 +必入 +必备 +态链 +性香 +情人 +情侣 +扩容 +扫码 +抖音 +换季 +支持 +故事 +教室 +文学 +旅行 +日本 +春夏 +晒单 +朋友 +次日
+正品 +正版 +海老 +涂抹 +满减 +烟渍 +热卖 +父母 +爸妈 +爸爸 +玩具 +球头 +用 +男友 +男孩 +百科 +科学 +科故 +秒发 +税店 +立减 +笔嘴 +简约
+纤维 +细管 +细腻 +结实 +缩笔 +老牌 +肉防 +蘸料 +蛋白 +装 +解压 +解腻 +计师 +设备 +质保 +赔十 +软便 +返现 +速拧 +酥脆 +酷睿 +铲屎 +防尘
+防软 +领导 +香波 +验货 -adult -brand -cat -cleaner -collection -dashboard -digital -disposable -dry -everyday -goods:spread
-goods:tablets -goods:猫粮 -goods:马克笔 -model -mr -natural -permanent -portable -range -retractable -seasoned -series -smart -style
-type -uni -全期 -柔软 -软胶 -酸钙
""",
    0.6: """
+accents +adjustable +art +bnib +c +calico +cans +ched +chinkiang +claim:sugarfree +clearance +closure +college +critters +durable
+flavour:vanilla +foldable +gadget +genuine +goods:concealer +goods:console +goods:cream +goods:drone +goods:headphones +goods:iron
+goods:laptop +goods:rice +goods:sauce +hands +home +in +inch +ingredient:钙 +international +keeps +kosher +leuchtturm +liquid +makeup
+meyers +pantry +pens +preserved +professional +res +rgb +rocks +rolls +serve +shipping +shower +single +soothing +strategy +tiktok
+tree +uk +uk seller +us +waste +workwear +一套 +一次 +上 +上海 +上班 +专卖 +全家 +全新 +全阶 +公英 +初学 +卧室 +含线 +团建 +夹馍 +家庭
+小孩 +师傅 +异味 +必囤 +快充 +拼单 +拼装 +推荐 +整盒 +新鲜 +方便 +期新 +机 +次性 +生 +男生 +畅销 +直邮 +礼物 +童书 +童成 +第一 +网红
+老人 +自动 +自驾 +舰店 +营养 +蒲公 +超轻 +追剧 +送货 +速发 +采购 +阶段 +除味 +非 +顺丰 -and -day -dog -finish -flavour:cheese
-flavour:白清 -force -formula -goods:compact -goods:sunscreen -goods:行车记录仪 -goods:钙片 -product -professional -wet -with
-zhenjiang -味苏 -多模 -真空 -苏打 -装
""",
    0.7: """
+button +by +claim:alcoholfree +claim:dryskin +coated +colour:black +colour:blue +drafting +driver +dynamic +elastic +essential +fiber
+free +from +glow +goods:earbuds +goods:mouthwash +goods:soap +goods:乒乓球拍 +goods:手办 +goods:模型 +goods:精油 +grain +iem
+interchangeable +nylon +plugs +proper +shade +spice +storage +warehouse +一体 +上下 +上门 +公室 +具控 +包邮 +单录 +反胶 +同款 +型
+女性 +妈服 +开学 +懒人 +打工 +文具 +新手 +早八 +服饰 +法国 +混合 +爆款 +狂飙 +直发 +美产 +老司 +预售 +饰店 -& -all -billion -boxes
-ear -electric -fit -flavour:darkchocolate -food -for -game -goods:monitor -goods:ssd -tm -wash -味 -狂飚
""",
    0.8: """
+approved +before +breath +dec +dispatched +eng +face +goods:pencil +goods:spray +invisible +japan +made in +nwt +silent +snack
+sticker +tier:slim +tracked +xmas +一箱 +下午 +乐器 +公司 +发货 +婴幼 +官方 +年会 +效期 +极速 +盒装 +直播 +补钙 +装修 +调味 +通勤
+镀镍 -car -flavour:curry -男装
""",
    0.9: """
+bestseller +biodegradable +goods:墨水 +hour +iso +jar +minute +new sealed +nib +sleeves +teeth +trade +usa +works +丰包 +包退 +奶泡
+自营 -goods:cookies -press -veggie
""",
    1.0: """
+box +builder +bullet +china +chinese +dad +dorm +earthrated +flavour:意式 +garage +goods:咖啡机 +goods:圆珠笔 +goods:电脑 +mum +ounce
+roux +scoop +免税 +女生 +妈妈 +学生 +户外 +日期 +神器 -goods:coffee -goods:sauce -in -mix -poop -夹心 -胶囊
""",
    1.1: """
+bpa +incl +included +new +size +保税 +车载 -风味
""",
    1.2: """
+exp +fast +leakproof +rainbow +便携 +现货 -claim:men -goods:电脑
""",
    1.3: """
+can +claim:kids +dual +flavour:blacktea +goods:自行车 +short +t -goods:tshirt
""",
    1.4: """
+kitchen +经典 -nvme
""",
    1.5: """
+sealed +美国
""",
}

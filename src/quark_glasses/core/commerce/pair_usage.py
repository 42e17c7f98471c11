"""How sellers use words, as scripts/fit_same_product.py fitted it to labelled pairs: the odds, then the words."""

from __future__ import annotations

from typing import Final

USAGE: Final[dict[float, str]] = {
    -1.5: """
+aaa +active +bio +caffeine +chamber +claim:cellular +claim:intense +colour:beige +coral +decaffeinato +devoted +duo +edge +eva
+express +extra +flavour:cherry +flavour:jasmine +full +gain +goods:airfryer +goods:blush +goods:cable +goods:conditioner +goods:kettle
+goods:lotion +happy +heatsink +ingredient:益生菌 +junior +kiss +mackerel +mild +oil-free +panda +paradise +platform +proglide +puppy
+refills +renew +russian +sdxc +sebium +shield +small +splatoon +starter +sterilised +tamari +tinted +twin +value +variety +whitening
+wild +z +zelda +亮白 +修身 +单口 +味极 +国战 +宝石 +新色 +无 +水凝 +红宝 +绿瓶 +财神 +贵州 +适用 +除垢 +鸡油 -duo -f -flavour:cucumber
-flavour:earlgrey -goods:cream -goods:spaghetti -hb -invisible -philosopher -pop -ruby -spring -tier:lite -tier:pro -whitening -woo
-卓萃 -朱 -飞天
""",
    -1.4: """
+deal +edition +flavour:fruitnut +frother +goods:darksoy +goods:剃须啫喱 +goods:花生酱 +goods:马甲 +healthy +hellmann +ice +less
+magnetic +mario +marrakesh +mid +monochrome +sodium +升级 +双缸 +清爽 +温和 +硅胶 +裸机 -barista -io -superx -卡带
""",
    -1.3: """
+ceramic +clock +cloud +coloured +complete +design +dvd +fiery +flavour:lavender +flavour:酸辣 +fleece +goods:pants +inserts +lady +not
+second +telescopic +ultimate +usm +venice +zealand +仙贝 +增艳 +套餐 +棉韧 +白醋 +约克 +纸牌 +背心 +藏青 -disc -feasts -flavour:lemon
-flavour:三文鱼 -goods:dishsoap -goods:memorycard -meadow -melozio -premium -数学 -高速
""",
    -1.2: """
+ahmad +attack +body +bold +bowl +chime +cooked +creamy +doro +empire +empty +farm +flavour:mint +goods:bodywash +goods:gel +hunt
+integrale +lighter +lip +novel +oro +out +phantom +quick +rondnoir +sa +shorts +skinny +space +winter +xo +刀头 +包 +去虫 +品牌 +娟姗
+子酒 +数模 +文版 +替换 +本进 +模一 +清仓 +笔尖 +虫胶 +醇香 +锂 -aa -blend -bw -chinese -de -flavour:peach -flavour:小苍兰 -lan -nc
-protection -pure -real -rossa -sapiens -stone -swivel -very -活着
""",
    -1.1: """
+as +blades +chisel +clear +cookware +cooler +cotton +count +flavour:seaweed +fuzzy +garden +gels +gloss +goods:扳手 +goods:收纳箱
+gravy +io +krewrap +lithium +luminous +madeleine +only +raffaello +refreshingly +reset +ruby +sanitarium +satin +semi +smartbase
+starmix +stretch +tier:platinum +tier:standard +travel +two +vertical +wf +wired +woo +y +zip +不含 +亲嘴 +传说 +原厂 +吴羽 +嘴烧
+外文 +幼犬 +必修 +护色 +日租 +租赁 +立式 +第三 +联名 +蓝水 +锦珍 +面酱 -flavour:lavender -flavour:peanut -goods:bleach
-goods:eaudetoilette -goods:桌游 -hero -medium -protect -quantum -recycled -锐
""",
    -1.0: """
+acrylic +aranciata +barrett +bliss +branston +breeze +bw +chunk +claim:no_box +clearance +cut +ef +enduro +esim +f +flavour:lemon
+flavour:混合 +follow +geburt +goods:chips +goods:powerbank +goods:地图 +goods:橡皮 +goods:玉米油 +goods:相纸 +hazy +holland
+illuminated +ingredient:维b +isolate +ixo +jane +little +live +messiah +nick +optimum +oss +overnights +pair +pd +pronutra +pure +sb
+secrets +specialist +super +throat +unabridged +vest +xtra +京炸 +免煮 +初代 +单反 +印本 +夏金 +尝鲜 +强韧 +彩妆 +影像 +极鲜 +白边
+粗粒 +红枫 +绿帮 +缩印 +蓝罐 +配方 +金桂 +金汤 -brulee -ef -europe -fair -fashioned -flavour:chilli -flavour:cologne -follow
-goods:energydrink -goods:washingpowder -gt -khaki -luminoso -pollux -protectant -vsop -丰包 -浩悦 -白边
""",
    -0.9: """
+acqua +advanced +bath +bl +bling +built +bumpy +burgundy +claim:decaf +claim:diet +claim:no_the +comfort +cosmic +cracked +deus
+distilled +expert +extreme +flavour:coconut +flavour:redbean +flavour:干爹 +flushable +frosties +go +goods:bulb +goods:compact +grease
+hobnobs +holds +hole +homo +hufflepuff +kato +kingdom +kittens +looser +panna +passata +pea +plumper +princess +protection +protein
+rate +real +relaxed +remote +rough +serrated +shallow +skies +star +sub +supreme +surge +tangfastics +tangy +taupe +tempered +tomorrow
+tor +tuscany +unicorn +view +vs +wbrc +zhong +zone +不粘 +丹丹 +休闲 +全屏 +全能 +净妍 +单桶 +圆领 +坐坐 +坐派 +埃塞 +塔扇 +大卡 +大结
+天玑 +密封 +幻盖 +拔帽 +按压 +数蓝 +梦幻 +毛幼 +注音 +派对 +清莹 +王子 +精选 +结局 +舒润 +莹露 +衣物 +西数 +软面 +轻盈 +金装 +阿尔
+鱼泉 +黑膜 -claim:no_pulp -claim:unsalted -flavour:sunflower -goods:eyeshadow -goods:hairdryer -goods:serum -goods:wipes
-goods:扫地机器人 -goods:拍立得 -indian -panda -pike -polpa -starmix -全 -双电 -柔滑 -柔肤 -清爽 -豆豉 -防蛀
""",
    -0.8: """
+added +ambiance +baking +belfrage +books +bowls +broad +burrito +catnip +child +claim:nfc +claim:no_msg +claim:twoinone +colour:silver
+crema +cropped +crunchy +diphenhydramine +dn +dslr +dynamic +first +flavour:cucumber +flavour:matcha +flavour:三文鱼 +flavour:阳光
+goods:icecream +goods:手办 +goods:狗粮 +goose +hard +heads +hydrabio +infant +ingredient:镁 +ixta +kart +konjac +lamp +lcd +ljp +lungo
+mattifying +mitt +mixups +mongar +outdoor +pads +pocket +power +prince +quartz +quilts +rear +reconditioned +revolution +rise +robot
+room +rounds +ruled +running shoes +salt +scooters +shutter +sided +single +sopure +soya +stereo +still +stormio +synergy +taste
+teenie +teething +tier:pro +tier:ultra +upcycling +v +warm +washlets +wring +year +zeus +丝绒 +丝质 +中文 +乳期 +会呼 +克夏 +兔盘
+准口 +压式 +口洗 +味鲜 +呼吸 +型汽 +天丝 +室内 +専用 +幼 +彩图 +快熟 +思必 +恒星 +扁桃 +极润 +柔润 +柜正 +毛尖 +油辣 +泰国 +澡可 +炸酱
+爱思 +玉容 +白兔 +白增 +短毛 +离乳 +竞驰 +绝育 +育幼 +腌制 +菌味 +语 +豆瓣 +轻甜 +适配 +途虎 +醇味 +重 +防窥 +集尘 +需煮 +鞋带 +高领
-aaa -after -carle -cerise -deluxe -dtx -esp -flavour:玉米 -goods:beans -goods:bulb -goods:console -goods:lipstick -goods:卡牌
-goods:地图 -ingredient:维c -kitten -new york -petite -place -proglide -simple -skincare -tier:standard -ultimate -wave -加臭 -双抗
-赤岩
""",
    -0.7: """
+aqua +author +azera +basket +bed +bleu +booster +bouquet +boys +breath +britain +camomile +caplets +claim:lowfat +claim:oilyskin +coco
+colic +colour:natural +colouring +container +cooling +corded +cuts +cutter +delicious +digital +double +doubly +elvis +ever +faded
+fat +fingerprint +fire +flavour:mango +flavour:mushroom +flavour:pork +flavour:冰川 +flavour:扇贝 +flavour:菊花 +foaming +frosted
+goods:battery +goods:browpencil +goods:chocolate +goods:deodorant +goods:eyecream +goods:foundation +goods:handcream +goods:knife
+goods:mayo +goods:sunscreen +goods:syrup +goods:中继器 +goods:电视盒子 +goods:退热贴 +hairball +heat +hemmed +intensement +ken +keurig
+king +mademoiselle +mala +matchbox +meadow +media +mediterranean +mfi +moist +mountain +multitool +neon +once +packet +pcs +petite
+polaris +pop +quickwash +rf +rs +scholastic +sd +shorthair +simplee +site +smoothing +sorcerer +sour +sp +swatched +swirl +tactile
+threat +tier:lite +tier:max +treacle +tri +tubes +turbo +unlined +uses +valerian +wide +wooden +yeast +保密 +保暖 +养肤 +减脂 +利香
+卓睿 +单盖 +口腔 +咖片 +地理 +块 +封圈 +小童 +小粉 +小麦 +崂山 +帆卓 +师批 +开 +批改 +斯猫 +无袖 +曲面 +木纹 +极光 +柔软 +桦木 +橙诺
+毛猫 +沙漠 +波斯 +洗澡 +漠色 +烧 +猫去 +甜面 +生榨 +甲粉 +白角 +直屏 +真心 +短袖 +磁力 +种兵 +第二 +红点 +红牌 +纹加 +老北 +色钛 +花甲
+草菇 +补充 +转 +轻纱 +郡金 +酚咖 +钢化 +铝 +长毛 +颗粒 +飞行 +饼 +香氛 +馨香 -archer -atomic -ceramic -cider -claim:no_bio -code
-dinner -drv -express -flavour:jasmine -flavour:orange -fluid -gluten -goods:harddisk -goods:shampoo -goods:syrup -goods:toilet
-goods:保鲜盒 -goods:柠檬茶 -ingredient:氨基酸 -list -mount -mr -my -og -oilcontrol -orgasm -paperwhite -passport -perfector -queen
-ruled -shopping -straw -tier:platinum -twist -vst -传统 -兰 -化毛 -即食 -嘉宾 -新未 -暖 -毛膏 -白金 -级帮 -论道 -超韧 -钙 -锋隐 -阅读
-除螨 -雪饼 -龙毫
""",
    -0.6: """
+a4 +a5 +a6 +aa +abridged +accordion +activity +adventures +af +afternoon +al +alligator +almond +alpine +alpro +amsterdam +aniseed
+annotated +antoine +arctic +assam +assorted +audiobook +autumn +baby +ballpoint +barbell +barcelona +bass +bat +batman +battery
+battery-powered +beach +bear +berlin +berry +bikini +black +blender +blu-ray +blue +bluish +blurring +blush +bootcut +bracket +brass
+brief +briefs +brooklyn +brushes +buffalo +bundle +bunny +butter +butterfly +camo +carpet +case +cashmere +castle +cellular +cerise
+ceylon +chai +charcoal +charger +cheesy +cherry +chestnut +children +cl +claim:concentrated +claim:day +claim:light +claim:lowsalt
+claim:no_case +claim:no_clean +claim:no_plus +clarifying +classic +coconut +code +collection +colour:brown +concentrated +conduct
+cork +cover +crazy +creator +crimson +crisper +curling +curly +cushion +cushions +daily +damaged +darjeeling +dark +decaf +deeper
+densifying +der +desert +dew +diamond +diet +diffuser +diluted +dino +dinosaur +dock +dolphin +download +dreams +dress +dubai +duck
+earhook +earl +elsa +emerald +exercises +expansion +extender +exupery +eye +fairy +fall +faulty +favourites +fineliner +fit +flamin
+flavour:caramel +flavour:chilli +flavour:cream +flavour:darkchocolate +flavour:fivespice +flavour:sunflower +flavour:teriyaki
+flavour:古力 +flavour:奶糖 +flavour:物语 +flavour:鼠尾草 +flip +foam +fourth +fox +fragrance-free +freesia +fresh +frizz +frizzy
+frozen +fuchsia +fundamentals +fuzz +gardenia +gazelle +gba +gel +gentle +giga +gilet +glacier +glass-cleaner +glossy +goat +goggles
+gold +goods:cheese +goods:detergent +goods:handwash +goods:lens +goods:marinade +goods:pan +goods:pen +goods:sausage +goods:whisky
+goods:公仔 +goods:果泥 +goods:椰汁 +goods:管道疏通剂 +grande +graphene +green +griddle +gryffindor +handle +haptic +hardback +havana
+hawaii +hazel +hdmi +heartburn +henley +herbal +heritage +hibiscus +hogwarts +holder +honey +honeydew +hoodie +hot +housley +hulk
+hydraulic +icy +ii +iii +illustrated +in-ear +infinite +inflatable +insert +insulated +intenso +iris +island +jacket +joe +joggers
+journal +juicer +jungle +keeper +kettle +kettlebell +keys +kidney +kids +kit +kitchen-degreaser +knight +lactose +ladies +lagoon +lamb
+laminate +lapsang +launcher +laundry +leaf +leather +legacy +legend +legends +leggings +lengthening +lid +light +lightning +lily
+linen +liner +liners +lisbon +lite +lte +luigi +magenta +maggo +magnolia +mahogany +manhattan +maple +marigold +mark +matcha +matching
+mauve +medicated +medium +men +mermaid +metallic +mgo +microfiber +midnight +mildew +mini +minis +minute +mist +mockingjay +monkey
+moonlight +mould +mousse +mtbk +nacho +narrow +navy +neck +neckband +neutered +next +night +ninja +nozzle +oak +oat +oil +olive
+on-ear +oolong +open-ear +orchid +origin +original +origins +oven +over-ear +padded +parka +parts +party-edition +pass +patches +peel
+penguin +peony +perspirant +philosopher +pictures +pidan +pikachu +pink +pirate +plain +plate +platinum +player +playmat +plum +plush
+pneumatic +police +polo +porcelain +portable +poultry +prague +purple +qled +quad +queen +quilted +rabbit +radiant +rain +ranch +rapid
+ravenclaw +red +refill +reflux +refurbished +reis +relish +repeater +replacement +return +revenge +ridged +ristretto +robots +roll-on
+roller +rollerball +rome +rope +rosy +rubber +rxd +saga +salted +sampler +sand +santorini +sapphire +scarlet +seat +senior +sensitive
+sequel +set +sets +shirt +showdown +shuttle +silicone +silk +silver +skimmed +skirt +sleeve +sleeveless +slim +slytherin +smoked
+smoky +sock +soft +softcover +solar +soundbar +spare +spares +splash +sport +spray +square +squared +ssd +stand +stone +strap +string
+subwoofer +suede +sugar +sunrise +sunset +suspension +sweet +swimsuit +swing +sydney +tagless +tank +taylor +teak +teal +teen +thick
+thin +third +three +tights +tips +titan +to +toasted +treble +trifold +trio +truck +trunk +trunks +tti +turkey +tweeter +twilight
+unsalted +unscented +upholstery +usb-a +used +v2 +v3 +v4 +valley +vde +vga +vienna +vintage +violet +volume +volumising +walnut
+washable +waterproof +wavy +whipped +white +whole +wine +wipes +wire +wisteria +wizard +women +workbook +xl +xxl +yellow +zamo +zero
+zesty +一对 +三体 +三光 +三方 +三防 +三鲜 +中式 +丹玉 +久留 +之泪 +乳 +人教 +仁和 +低尘 +低腰 +体美 +修红 +儿童 +光源 +免漆 +兼容
+准系 +凤爪 +出山 +分类 +刷双 +卜干 +压嘴 +原瓶 +双口 +双电 +双离 +口径 +可冲 +可打 +同步 +味蚕 +器线 +国之 +圈铁 +增白 +大食 +夹分
+奶糕 +子布 +子机 +宙斯 +宴席 +家桶 +小 +小森 +尔宙 +州特 +布次 +带线 +式切 +弹性 +心语 +性布 +悦鲜 +感棉 +成长 +打墙 +换码 +插卡 +收口
+效抗 +散装 +无叶 +无硬 +日礼 +曜能 +期奶 +权力 +格书 +案夹 +档案 +汁植 +泉出 +泵头 +涂卡 +深 +清泉 +清白 +漆板 +版清 +牛磺 +物理 +玉镇
+王国 +环大 +甜夹 +生肖 +留香 +白兰 +白纱 +的魔 +监视 +磁吸 +磺酸 +粉金 +粥米 +素食 +红方 +红霜 +纱布 +绳式 +肤清 +能量 +舒爽 +色增
+花轻 +苏萨 +茶轴 +萝卜 +蓝盘 +蔷薇 +蚕豆 +装带 +视器 +试涂 +达传 +迷你 +速效 +金皇 +钛金 +银罐 +锅胆 +锋速 +镇江 +长袖 +面横 +面饼
+韭菜 +频兑 +风味 +风清 +食袋 +骁龙 +高速 +魔女 +鲜活 +鲜脆 +鸿蒙 +黄豆 +黑罐 +黑边 -advance -africa -apricot -cd -claim:antibacterial
-claim:extravirgin -claim:fiftyplus -claim:no_heatsink -crystal -drip -family -feitian -filler -flavour:braised -flavour:matcha
-flavour:original -flavour:redbean -flavour:strawberry -fluffy -goldblend -goods:cleanser -goods:eaudeparfum -goods:gel
-goods:powerbank -goods:router -goods:toner -goods:拖鞋 -goods:椰汁 -goods:牙胶 -goods:瓜子 -goods:盲盒 -goods:维生素 -goods:钳子 -gsr
-humankind -multicare -oak -pre -punk -rc -regular -safari -sense -sherry -soothing -strength -swaddlers -tier:ultra -ul -umbra
-volcanic -一级 -一英 -之泪 -亚麻 -加辣 -合蔬 -国之 -备长 -整盒 -星皇 -水润 -炸盐 -爆炸 -王国 -瓦 -甜 -白膜 -笔尖 -箱 -素 -红磨 -经典
-英文 -谷胚 -豉油 -辣加 -透气 -长炭 -香醋
""",
    -0.5: """
+aerosensa +amiibo +architecture +army +at +babycat +backlight +baked +balsamic +barrel +beluga +boxes +bronze +built-in +canvas
+catching +claim:fiftyplus +claim:lesssugar +claim:unsalted +course +cow +curved +dairy +deluxe +device +df +displayport +dlc +dolce
+door +drona +dsm +duty +elements +engineering +etextbook +ethernet +europe +exfoliating +fc +fiesta +firming +flavour:cheeseonion
+flavour:chicken +flavour:earlgrey +flavour:grape +flavour:greentea +flavour:lime +flavour:pepper +flavour:pomegranate +flavour:rose
+flavour:watermelon +flavour:果子 +flavour:棉花 +flu +for +formula +gate +goods:brandy +goods:cup +goods:flour +goods:graphicscard
+goods:oyster +goods:pencil +goods:printer +goods:serum +goods:tablets +goods:toilet +goods:油污净 +gore +granite +grinder +gsr +gtx
+harry +heavy +helio +hguc +him +hooded +hydra +ingredient:烟酰胺 +ingredient:胜肽 +ins风 +keybo +kindle +knit +know +le +li +lift
+lights +lion +malt +man +marble +microfighter +minor +mother +mothercare +music +nach +nd +no +nude +nut +old +owl +palm +parfum
+pearl +peeled +pelati +percale +photo +pixie +playground +plumping +poet +potter +powerball +ppsu +premiere +premium +pressed
+profutura +protour +pulp +qmk +ready +recipes +regulating +rest +reverence +rohto +sal +same +scrapers +scuro +sebo +shimmer +shines
+simple +spring +striped +tablets +tampons +tan +tears +tex +tier:anywhere +toki +tone +top +trail +traveler +trolli +tundra +usborne
+via +villains +water +we +wellwoman +witch +wordsworth +working +wrappers +yu +zelen +上册 +下册 +下水 +丰盈 +丽萍 +乌檀 +乌龙 +书签
+乳清 +二手 +五谷 +人兽 +人参 +仑煮 +伤口 +低糖 +低脂 +佳宣 +倍润 +偷偷 +偷看 +儿成 +兄弟 +光镜 +全脂 +公交 +六 +兽鬼 +内胆 +军绿 +冰峰
+冰川 +冲马 +冻干 +减光 +刷头 +刷起 +前传 +剔骨 +力棒 +加绒 +化学 +北海 +单册 +卡其 +卤味 +压线 +厕纸 +厚款 +原浆 +去屑 +双 +双模 +双色
+双黑 +反式 +变态 +口力 +只含 +可可 +可洗 +叶黄 +吊带 +后传 +含 +咖啡 +咖色 +因压 +地利 +墨囊 +墨绿 +墩墩 +壳子 +外传 +外壳 +多吸 +多维
+大豆 +大面 +大麦 +天蓝 +头曲 +夹心 +奈吉 +奥地 +女士 +奶油 +奶绿 +奶茶 +奶酪 +奶锅 +妍洁 +姜丽 +媚娘 +安奈 +宝珠 +尊享 +小伤 +小屋
+小状 +屋 +峨眉 +巧克 +布小 +干黄 +平装 +底座 +底盘 +式脂 +当日 +战马 +扁平 +手果 +手链 +扩香 +抗皱 +折叠 +抹茶 +掌机 +控油 +提鲜 +摆件
+支架 +政治 +教参 +散养 +整木 +斩骨 +旋形 +无磷 +无糖 +无醇 +日橙 +日达 +旧款 +旧版 +易智 +晨曦 +普洱 +晴雪 +晶石 +智小 +有机 +有线
+木案 +机头 +杏仁 +来简 +杯体 +极醇 +林克 +果香 +枫叶 +枸杞 +柔护 +柔顺 +柠檬 +核桃 +桂花 +森林 +椒盐 +椰子 +樱花 +橄榄 +橘红 +檀木
+次抛 +水感 +水道 +汤锅 +油酸 +泡脚 +浓红 +浓缩 +海洋 +海獭 +海盐 +海道 +海鲜 +深蓝 +清新 +清透 +清香 +溶解 +滋润 +滤网 +滤芯 +滤镜
+漫画 +澳贝 +炒锅 +炖锅 +炼乳 +焦糖 +煎锅 +煎饼 +煮雪 +燕窝 +燕麦 +爆辣 +版大 +版高 +牌子 +牛油 +牛肉 +特曲 +特辣 +状元 +狗粮 +猎奇
+猪肉 +猫粮 +玉米 +玫瑰 +玫红 +珍酿 +珠笔 +琛达 +甜扁 +甜辣 +生抽 +电吹 +电池 +男士 +男直 +番外 +番茄 +疾速 +白啤 +白桃 +白茶 +白菜
+皓月 +监测 +眉高 +看里 +真不 +真无 +砂锅 +神舒 +秘密 +稻花 +空瓶 +空盒 +窖藏 +竞速 +端盒 +笔芯 +第五 +第四 +米白 +米老 +米醋 +精装
+糙米 +糯米 +紧致 +紧身 +红圈 +红枣 +红烩 +红茶 +纯生 +纯磁 +线控 +练习 +组合 +绘本 +续集 +绿意 +绿茶 +罐头 +羊奶 +美白 +翘风 +老年
+老抽 +老版 +耳式 +肌透 +胶原 +脂肪 +脱脂 +膜套 +自然 +臻享 +舒敏 +芒果 +芝士 +芝麻 +花生 +花茶 +花香 +茉莉 +草莓 +荔枝 +荠菜 +菊花
+菌菇 +菜刀 +菜籽 +葡萄 +葵花 +蒸锅 +蓝莓 +蓝袋 +蓝银 +蔬可 +薄款 +薄荷 +薰衣 +藜麦 +藤椒 +螺旋 +裸色 +西安 +西瓜 +试卷 +语文 +课本
+谣吉 +豆 +豆奶 +象牙 +贴纸 +超软 +身裤 +进阶 +远峰 +连帽 +选修 +酒红 +酱炸 +酱香 +酸奶 +酸辣 +醛增 +里布 +里面 +金标 +钙铁 +铁入 +铁锅
+铝框 +锈铁 +键鼠 +门禁 +阔腿 +防摔 +防飞 +阿胶 +陈醋 +降压 +限定 +除堵 +除菌 +雅丹 +雅川 +雪媚 +雪晶 +零反 +零糖 +雾 +雾小 +青春 +青柠
+青轴 +静音 +面包 +鞋女 +飞翘 +饮品 +香石 +香菇 +香辣 +香醋 +马甲 +马里 +驼奶 +高山 +高帮 +高油 +高腰 +高蛋 +高钙 +鱼油 +鲜味 +鲜奶
+鲜特 +鲜虾 +鲜装 +鸡肉 +麻辣 +黄酱 +黑啤 +黑极 +黑柔 +黑米 +黑胶 +黑茶 +黑豆 -adults -awesome -b -board -c -claim:lowsalt -clear
-closer -cloud -cobra -colour:black -colour:purple -colour:turquoise -dot -dream -dry -dualsense -eighth -essenza -extract -fabric
-fingers -fish -flavour:cappuccino -flavour:lime -flavour:pickled -flavour:walnut -flavour:山茶 -flavour:柠檬草 -fusion -gen -goldbears
-goods:chocolate -goods:coffeecapsules -goods:eyecream -goods:headphones -goods:mascara -goods:pants -goods:soda -goods:tissue
-goods:washer -goods:油污净 -goods:花生油 -goods:钢笔 -hfs -hope -hydrating -ingredient:布洛芬 -ingredient:竹炭 -label -lengths
-liberty -lumen -luminous -master -moisture -nature -noisecancelling -normal -old -oro -penguin -poinciana -pronutra -resurrection -rgb
-rs -seductress -tier:plus -transparent -turbo -watery -wellman -wireless -zsn -丝质 -中型 -中辣 -制辣 -原版 -地扇 -墨羽 -多色 -大面
-寸灵 -心式 -成猫 -搭配 -晚餐 -果然 -栀栀 -油制 -混合 -然多 -甜面 -电源 -真丝 -秒发 -管钳 -紫 -老式 -背心 -蔬菜 -角瓶 -面筋 -鞋 -餐盒
""",
    -0.4: """
+& +adhesive +animal +anthelios +art +artbook +auto +bb +bertolli +big pack +bits +blended +bond +braizer +burst +canopy +carabiner
+catering +chocolit +chronicles +chuck +cider +cixin +claim:no_added +claim:no_scratch +classwiz +cocoa +colorsoft +compact +component
+condition +conserve +copper +cordial +crafts +cushelle +dehydrated +dials +dickies +died +dotted +dragon +draw +dtxm +england +english
+extensions +extraordinary +falsies +feasts +feather +fillers +flavour:aloe +flavour:blackcurrant +flavour:blueberry +flavour:ladygrey
+flavour:peanut +flavour:seafood +flavour:spearmint +flavour:牡丹 +flavour:空气 +flavour:豚骨 +flavour:长粒 +flavour:骨汤 +flower
+forest +fully +general +goods:clingfilm +goods:coldtea +goods:eyeliner +goods:lipbalm +goods:roll +goods:soysauce +goods:toothpaste
+goods:usbstick +goods:wine +goods:内裤 +goods:剪刀 +goods:古铜粉 +goods:味精 +goods:气垫 +goods:直发器 +goods:转换器 +grisaille
+ground +habanero +hamper +hashemi +hawaiian +head +herb +hydrating +hydrator +iceflow +iconic +ingredient:乳酸 +ingredient:胶原
+ingredient:视黄醇 +journey +khaki +kissing +kyson +large +lfrith +lightspeed +liqui +loop +lost +lumbar +manufacturer +matt
+mechanical +medley +modern +moisture +my +oilcontrol +originale +paper +pate +perfect +pg +pm +pouches +praline +protect +racquet
+rebuild +refresh +replenishing +rings +rugged +sack +sealing +selection +sensing +sensor +share +shatterproof +shot +sloe +snow
+soleil +sparkling +springtime +steelbook +submarine +supercharge +supplementary +surreal +swift +tattoo +textured +toe +top rated
+tortilla +touch +toy +tritan +twice +up +upgraded +vb +version +werk +who +wii +woven +一充 +一弦 +三利 +三绝 +三观 +下酒 +专用 +东北
+中草 +丹郫 +之宙 +之最 +亮纯 +他一 +传应 +位堂 +佳品 +便当 +保护 +修型 +充气 +光 +光安 +克郡 +免漂 +兑换 +兔年 +全覆 +全部 +公大 +再现
+冒险 +冰麝 +刮码 +刷锂 +刺果 +前方 +加大 +加密 +加深 +动圈 +卖血 +卫星 +原汁 +去骨 +及本 +发热 +变光 +口袋 +可刮 +可变 +可穿 +合微
+后盖 +吸油 +吹风 +哄睡 +商务 +囤货 +地之 +地布 +型风 +城堡 +声光 +大冒 +大骨 +太阳 +头 +头油 +女 +姗鲜 +子电 +学教 +安抚 +宝树 +宾酒
+宿舍 +寒地 +小海 +小町 +小芽 +小银 +小颗 +小黑 +山间 +川南 +川老 +布 +布鞋 +帆布 +带骨 +幼猫 +弦 +彩棒 +微动 +心级 +性旋 +性聚 +想之
+感反 +慧的 +成犬 +抗敏 +抚小 +挂勾 +换布 +支装 +收藏 +改修 +教材 +数显 +料瓶 +方管 +方高 +星飞 +晚 +普及 +术贴 +李记 +桌面 +棉质 +椰奶
+槽 +横线 +歌曲 +正红 +母鸡 +毛球 +毯 +气天 +水晶 +水润 +汁猪 +江老 +油猪 +流明 +浅蓝 +深喉 +深版 +清油 +港式 +溶性 +滑盖 +滚刷 +漂洗
+灵高 +炫彩 +炼一 +烫粉 +版包 +版玻 +特西 +猫盘 +献礼 +玻汾 +珍珠 +瓷白 +生茶 +用球 +町米 +白吸 +的再 +的甜 +直板 +短裤 +矽胶 +码器
+砍刀 +磨豆 +礼版 +种模 +稳抗 +窝小 +立包 +童魔 +等全 +简史 +篇小 +粉胶 +精炼 +纯魅 +纳袋 +线量 +绵柔 +编织 +缤纷 +网通 +老头 +老款
+老母 +老酒 +股份 +脆米 +脆萝 +脚腌 +膜 +自带 +至臻 +范特 +茶七 +草药 +莹亮 +落日 +蒜油 +蒸鱼 +蓝帽 +蘸 +蜜分 +血记 +补妆 +裸妆 +西等
+观卖 +观想 +解码 +触感 +许三 +调和 +豆沙 +货润 +转炫 +软毛 +边胶 +迎宾 +透明 +遗三 +部歌 +配套 +酒鬼 +铲 +银瓶 +长粒 +防脱 +阳能 +阶磁
+附挂 +随笔 +青刺 +静心 +非遗 +面口 +韧立 +音乐 +领长 +风嘴 +风板 +风灵 +飞帆 +食随 +餐三 +饮食 +香件 +驼色 +骨凤 +骨剪 +骨面 +骨鸡
+高能 +高达 +魔术 +鸡汤 +鸡骨 +麝头 +麦蛋 +黑蒜 -a -agile -all -amoled -anfangsmilch -basmati -beauty -cardboard -cdm -chopped
-claim:skimmed -claim:sugarfree -crew -crossaction -deeply -detect -digestives -duty -ecotank -eight -favourites -flavour:chicken
-flavour:coconut -flavour:englishbreakfast -flavour:honey -flavour:onion -flavour:pineapple -flavour:spearmint -flavour:spicy
-flavour:tangerine -flavour:六种鱼 -flex -gigabit -glass jar -glm -glow -go -goods:backpack -goods:blush -goods:foam -goods:jam
-goods:pasta -goods:shoes -goods:soap -goods:vacuum -goods:whisky -goods:主板 -goods:创可贴 -goods:剃须泡沫 -goods:奶瓶 -goods:婴儿车
-goods:油画棒 -goods:电子书 -goods:磨牙棒 -goods:运动相机 -goods:马克笔 -gsb -handbook -heavy -high -ingredient:乳清 -isbn -kibble
-kingdom -lined -liu -memory -micro -oled -on -pearl -performance -poreless -powder -pressed -profutura -rg -rolled -rosy -samba
-scarlet -scent -shade -silent -sky -super -tikkina -train -ultragear -veg -vol -watt -wb -三体 -上光 -东京 -丝滑 -两用 -京八 -全网
-八平 -切两 -利进 -前录 -即煮 -厚 -双背 -可选 -哥大 -国产 -大哥 -套 -女 -小学 -尿肉 -平米 -心酥 -户外 -打底 -持妆 -接收 -撒尿 -支持
-收器 -斩切 -无硅 -无磷 -旧庄 -松鼠 -欧啦 -浅色 -消噪 -滚筒 -火红 -灵高 -然片 -特护 -猫 -用刀 -男 -白花 -白菜 -硅油 -竹 -筒用 -紫白
-红点 -纯白 -网通 -肉丸 -背键 -胚多 -致钛 -花蛇 -茶 -草水 -蘸料 -蛇草 -解锁 -跑步 -轻巧 -道级 -金幼 -铁三 -锁机 -风灵 -香米 -验机 -高帮
-黄盖 -黑方
""",
    -0.3: """
+acaa +acid +addison +aeroccino +after +albrecht +ampoule +ankle +anniv +artwork +baron +beanz +beginners +best seller +biofuse +birth
+boosting +break +bulk buy +burgers +cf +chair +chefs +chiew +cholula +chu +ciliegini +claim:brown +claim:combinationskin +claim:no_bio
+claim:oilinfused +cleaned +clip +cloths +colab +collectible +colour:gold +colour:purple +compatible +corse +cracker +craft +crystal
+ct +dash +day +ddrops +deathadder +deduction +deskjet +dg +die +distiller +do +doses +dualshock +duet +durer +ea +egmont +feast
+federer +film +fisherman +flavour:grapefruit +flavour:lychee +flavour:macadamia +flavour:walnut +flavour:玛奇朵 +flavour:盛宴
+flavour:紫罗兰 +flavour:羊肉 +flavour:花香 +flavour:茴香 +flavour:麝香 +flavour:麻酱 +flexiseal +flossaction +fried +ganprime +gen
+gentleman +glazed +goods:blocks +goods:dumplings +goods:earbuds +goods:foam +goods:lipstick +goods:mask +goods:microphone
+goods:speaker +goods:创可贴 +goods:墨盒 +goods:奶瓶 +goods:羽毛球 +goods:芝麻油 +goods:话梅 +goods:辣条 +goods:钱包 +goods:钳子 +gte
+gu +hamburg +hardwood +haze +health +homme +house +ingredient:竹炭 +jim +julia +kay +lipcolour +literide +lk +lp +lubricant +luru
+manual +maxtra +meat +mellowed +method +michael +midsummer +mizon +moisturizing +mz +nano +nuptse +onemesh +onyx +oup +pet +phloretin
+piece +pike +pin +playtex +plex +pyramid +rack +re +recovery +reduced +regional +relief +renovating +restore +rinse +robert +rosa
+rossa +scalp +sedgewick +sky +sleepcover +smartmi +smile +smoother +smsl +snug +sod +steel +sticks +su +sul +summer +switch +tasty
+team +tennis +tilt +titanium +tmr +tonic +transmitter +treats +u +under +unlocked +vehicles +velvet +vinyl +von +waterlily +wayne
+wesley +what +window +wireless +wp +xbox +yingbin +一册 +七巧 +三林 +三生 +三胖 +与被 +东风 +丢勒 +中心 +中英 +丹牌 +之名 +九宫 +书社
+云朵 +云顶 +京酱 +亮 +人科 +仁油 +以父 +伤手 +体态 +体续 +侣对 +修刀 +停车 +储茶 +克力 +全尺 +全彩 +全本 +全网 +其正 +冷敷 +凉 +击球
+刀套 +分享 +分体 +切片 +刨 +削笔 +剥壳 +功能 +动物 +动马 +勇士 +华套 +华强 +单壶 +卡双 +卡龙 +卯兔 +双卡 +双待 +双摇 +双木 +反馈 +只换
+可插 +可用 +叶惠 +合中 +同人 +同心 +同门 +含屏 +含普 +含骨 +味上 +味级 +和其 +咒的 +品味 +喉糖 +嗨锅 +器后 +回收 +圈人 +地黄 +基因
+塑料 +塞尔 +墨画 +声机 +声的 +壳包 +壳压 +壶体 +壶身 +夏 +大夺 +大师 +天发 +天宫 +奇艺 +套 +套至 +女友 +娃衣 +娜斯 +嫩夹 +室零 +宫格
+宽幅 +宽松 +宾小 +导演 +封储 +小世 +小学 +小瓶 +小酥 +少年 +尔布 +尔椰 +尔达 +屎官 +屏幕 +屏防 +山 +山酿 +岭迷 +岳麓 +工修 +巧板 +巩俐
+布雷 +带芯 +干爽 +平躺 +年生 +幻隐 +库存 +库纳 +庭囤 +张艺 +弹盖 +强击 +强北 +当天 +御藏 +微辣 +德绒 +心动 +心锁 +念酒 +怡神 +惠美
+惠装 +想体 +感掌 +感柔 +成 +打气 +技跑 +护理 +拉子 +拉斐 +拉设 +拌饭 +挡风 +挤装 +损音 +换胶 +排块 +插拔 +揭秘 +摇杆 +数据 +整粒 +文卡
+斐尔 +新茶 +方全 +方形 +族药 +无刷 +无声 +无痕 +普通 +晴天 +晶镀 +智慧 +智米 +暗夜 +曜石 +更省 +有腥 +木三 +木单 +本酿 +杂粮 +极优
+极暖 +果蔬 +柏地 +柔和 +格米 +桃仁 +梵想 +椰蓉 +横版 +橡胶 +段 +气套 +水墨 +汉斯 +油豆 +泡机 +洞鞋 +洲进 +活多 +浴洗 +海茶 +涤纶 +润喉
+润土 +润无 +液绿 +清梅 +源底 +滋阴 +潮垫 +激光 +炒烹 +热圆 +热插 +热米 +烹炸 +煎炒 +父之 +爽抗 +版掌 +牌欧 +物蛋 +特丢 +特安 +特级
+独显 +王致 +珍藏 +球感 +理想 +瓦拉 +生物 +生花 +电影 +电接 +电箱 +男童 +留声 +疆夺 +疮膏 +痔疮 +癸卯 +登细 +白族 +白激 +白雪 +的孩
+的证 +皮肤 +盖 +眸口 +知柏 +磁加 +禁公 +秘小 +空 +立体 +童鞋 +竹 +笔刀 +答案 +管缎 +箱民 +篇同 +米果 +米莱 +米饭 +米饼 +粉丝 +粉嫩
+粒改 +粗糙 +粮 +粮粥 +精酿 +糙颗 +紫瓶 +繁育 +红冰 +红油 +红肉 +纪念 +纳瓦 +线 +细长 +细韧 +绒发 +续篇 +绿水 +绿盒 +绿罐 +缎光 +缺角
+考物 +耐摔 +肉卤 +肖纪 +育舍 +胖蛋 +胶唱 +胶条 +腰贴 +膜蜡 +膨润 +自嗨 +至薄 +致和 +色神 +艺谋 +英伦 +英短 +茶厂 +荔爱 +药业 +莱奶
+葛优 +蓉扁 +蓝金 +蔗糖 +薄幻 +藏本 +补配 +被诅 +覆盖 +视停 +角电 +解头 +设拉 +证词 +诅咒 +说王 +谋导 +豆机 +豆酱 +豌豆 +豪华 +贴式
+贵宾 +贵阳 +超人 +车监 +转基 +迷窟 +迷饺 +迹绿 +适合 +通深 +通黑 +速干 +造食 +酥球 +酥肉 +金属 +金罐 +金闪 +金顶 +钥匙 +锁骨 +锅芯
+锅调 +防爆 +阴降 +降火 +雨林 +雪针 +零蔗 +雷特 +霞迷 +非转 +面屏 +鞋垫 +页 +顶天 +领熠 +风破 +食醋 +首乌 +香锅 +马卡 +马桶 +骨架 +高效
+鲁儒 +鸡爪 +鸭锁 +麓书 +黄丸 +龙岭 -adhesive -adult -advanced -adventure -alu -aluminum -anime -aniseed -ballet -bears -bg -block
-bodyspray -bone -boxed -build -center -chunky -claim:nfc -claim:no_fat -claim:twoinone -cleansing -clementine -colour:blue -cormen
-country -cracker -craftsmanship -cw -daffodil -daytona -desk -dm代购 -drum -dvitamin -dynamic -easy -ecam -edition -effect -elastic
-eric -eu -exodia -extreme -fiba -filter -flavour:caramel -flavour:ocean -flavour:卤香 -flavour:提拉米苏 -flavour:浓郁巧克力
-flavour:酸辣 -flavour:长粒 -flavour:香甜 -fluide -foil -ft -girl -glazed -goods:bread -goods:camera -goods:concealer -goods:cup
-goods:dumplings -goods:juice -goods:ketchup -goods:keyboard -goods:milk -goods:pen -goods:pods -goods:printer -goods:wok -goods:yogurt
-goods:学习机 -goods:帽子 -goods:教材 -goods:月饼 -goods:沙拉酱 -goods:猫粮 -goods:甲油 -goods:白糖 -goods:篮球 -goods:网球拍
-goods:辣酱 -goods:锅 -goods:高压锅 -goods:鸡精 -gp -hair -heattech -holes -iems -intact -iphone -jelly -liquid -literature -little
-magnifica -mermaid -mit -mk -monochrome -movers -multifunction -osmo -paradoxe -paris -people -radiant -refills -reminders -rf
-rihanna -round -select -shield -slam -smartcare -software -sorcerer -specialty -sq -standing -sterile -superdrug -tank -tiplus -tonic
-tour -type -uhd -unisex -up -usa -velvet -water -wf -wild -wired -word -wrinkle -x -xtacking -ymtc -上 -与 -专用 -书店 -云尚 -五分
-仙水 -代餐 -仿生 -体美 -佩里 -保税 -倍现 -克希 -克苏 -入耳 -八宝 -凉拖 -凝露 -分袖 -力水 -动马 -单册 -卡龙 -原生 -原蜜 -古城 -可涂
-周克 -味品 -味极 -和油 -喼汁 -园天 -国补 -圣埃 -埃克 -声学 -复原 -大红 -天黑 -头戴 -姿复 -婆婆 -嫩倍 -嫩肤 -孤独 -学习 -学仿 -学椅
-安卓 -定焦 -宽楦 -小屏 -小巧 -小痰 -尖 -尸语 -巧婆 -布湿 -帝皇 -带杯 -年孤 -幼滑 -广式 -庄特 -录单 -彩妆 -彩色 -德国 -心动 -成像 -户座
-抗菌 -抛原 -挤挤 -挤瓶 -捷登 -搏飞 -效合 -文原 -新 -旋风 -极鲜 -枯毛 -桑巴 -次成 -次抛 -母鸡 -毛肚 -水嫩 -水溶 -法版 -洁牙 -活盈 -流体
-润土 -清夜 -湿粮 -滑鼠 -片 -特西 -狗 -猎户 -猫湿 -理乳 -生党 -生安 -生胶 -电纸 -痰盂 -百年 -皇蜂 -盈透 -直筒 -磨坊 -神仙 -空气 -立挤
-粉水 -粗旋 -精绝 -精酿 -素毛 -素颜 -红管 -红袍 -纸书 -绝古 -罐装 -老母 -考数 -耐磨 -肤双 -胶底 -脆饼 -膨润 -舒颜 -花植 -苏佩 -范特
-茶花 -营润 -落地 -落差 -蓝罐 -蜂姿 -蜂蜡 -记忆 -语者 -调和 -调理 -调重 -豪门 -赤脚 -踢踏 -转化 -酥脆 -重 -重调 -金狮 -金瓶 -金胶 -锈润
-锐志 -长续 -防锈 -隐形 -雪梅 -零落 -面酱 -预约 -马卡 -验货 -高考 -鸡汤 -鸭脖 -黄金 -黑冰 -黑后 -黑条 -齿骨
""",
    -0.2: """
+about +aid +alcohol +aldi +amplifier +ap +apps +aps +asiago +bathroom +bayaband +beanie +bezel +bic +big +bit +blank +bookshelf
+bounce +calmer +camelia +carousel +cat +cd +chameleon +charge +charging +charles +chunky +cirio +claim:dewy +claim:extralong
+claim:no_answers +claim:no_bottles +claim:no_cap +claim:no_greasy +claim:no_mercy +claim:rechargeable +cloning +coarse +codeine
+colossal +colour:pink +compare +complex +concentrate +continental +cool +cuffed +curl +cycle +deep +defense +descaled +dogs +donaldson
+driver +duhigg +dupe +eko +elderflower +elementary +em +euro +evo +ex +extras +factory +fading +fair +fantasy +feiyu +few +fido +fifty
+flavour:berry +flavour:cashew +flavour:chipotle +flavour:fig +flavour:osmanthus +flavour:passion +flavour:sakura +flavour:松露
+flavour:特浓 +flavour:生巧 +flavour:竹香 +flavour:艾草 +flavour:蓝风铃 +flavour:酱香 +flavour:金枪鱼 +flavour:香菜 +flavour:馥芮白
+fluid +gcse +gelding +gizeh +goblet +goods:candy +goods:mouthwash +goods:tofu +goods:vinegar +goods:充气泵 +goods:娃娃 +goods:床垫
+goods:文胸 +goods:榨菜 +goods:牛仔裤 +goods:猫条 +goods:瑜伽垫 +goods:电饼铛 +goods:砂锅 +goods:空气清新剂 +goods:笔记本子
+goods:维生素 +goods:自热火锅 +goods:轮胎 +goods:香薰 +goods:鱼油 +granules +gregory +grow +guide +gummi +gummy +gut +handles +hers
+highland +hiker +his +hua +hydro +icone +infuser +ingredient:水杨酸 +ingredient:芦荟 +ingredient:辅酶 +inkey +instant +julienne +june
+kenco +key +killers +kitchenaid +kitten +knee +koala +kohlrabi +korma +lash +lattecrema +leave +leuchtturm +lilac +list +liu +liver
+look +loose +madrid +matte +maze +mclaren +messy +miyoo +mod +model +mood +moon +moving +mpb +mugwort +murder +mutiny +napolina
+nature +nesti +neutral +nfca +nimbus +nocciolata +notes +organizer +pacs +pale +part +partyboost +person +phyto +picnic +plantur +pod
+pore +prio +problem +programmers +pull +pvc +pvn +q +quantum +quietcomfort +rabassa +race +reef +reprint +requires +riccomini +right
+rigoni +ring +rsl +run +scarlett +schweppes +selecttech +sensational +separately +shine +shipwreck +shoulder +show +single bar +skate
+skywalker +slime +solo +some +sound +spaghettini +sprout +squeezy +station +stiff +structure +succulents +suds +superskin +sword +tale
+teats +technic +texas +tier:neo +tier:youth +tikka +tool +tooth +training +trim +true +tubs +tuck +unboxed +until +upgrade +valeo +veg
+very +volcanic +weaning +wholesale +wilkinson +yamasa +yield +zyliss +一电 +七子 +万象 +三叶 +三模 +三色 +三阶 +上汤 +上色 +下盖 +与甜
+世界 +丝 +中裤 +丹霞 +之巅 +书架 +乱时 +二季 +二阶 +云感 +亚狮 +交门 +人性 +人超 +今日 +仑霞 +代牧 +传随 +位总 +低芥 +体中 +体口 +体宇
+体感 +佛山 +修件 +修饰 +倍 +偏光 +光偏 +光充 +光水 +光韵 +光驱 +免拆 +入耳 +全功 +全碳 +全针 +兰尼 +具书 +册装 +冠文 +冷热 +凝珠 +分析
+分裤 +创意 +初老 +初赋 +利 +别墅 +剧零 +加厚 +动漫 +劲改 +包分 +包拓 +升降 +午夜 +半自 +华霜 +单器 +单电 +单色 +卡带 +卡骆 +卷第 +厚底
+去毛 +双充 +双效 +双极 +发光 +发沐 +发腮 +叶草 +司三 +吃家 +吃蟹 +吃装 +含娃 +含液 +含粉 +吸墨 +吸盘 +味虎 +呼呼 +和油 +和苏 +商用
+嗨吃 +嘴转 +噢麦 +四川 +四摄 +图注 +地席 +场鲜 +型苏 +增肥 +墨器 +复古 +复方 +外屏 +外线 +大帝 +大拌 +大码 +大红 +大规 +头哑 +头滴
+头道 +奇迹 +套一 +奥迪 +女童 +妆元 +子洗 +子饼 +孔位 +宇宙 +家别 +家地 +家家 +容空 +容麦 +密代 +富人 +对拍 +小姐 +小猫 +小辣 +尖 +尘袋
+尼斯 +层遮 +屉底 +屋顶 +展框 +山之 +布面 +帕萨 +带框 +带笔 +干枯 +平替 +幸福 +序员 +开关 +弹窗 +强力 +录音 +彤丹 +彩色 +御裤 +心式
+心理 +心面 +态成 +性幸 +性稀 +总成 +总控 +成幼 +我比 +抗初 +抗痘 +抗菌 +抽屉 +拇指 +拉呼 +拉汁 +拌杯 +拌菜 +拓展 +指纹 +据分 +接头
+控开 +搅拌 +携装 +摩根 +收敛 +改装 +改错 +敛水 +文简 +斯特 +斯磁 +斯莫 +新手 +方调 +无光 +无拆 +无盒 +无芯 +无谷 +日简 +早 +时期 +旷野
+显色 +晚熟 +暗 +暗尖 +曲屏 +月礼 +期的 +朱 +机密 +杆帽 +杨玲 +杯总 +果刀 +架 +柔雾 +柱包 +标配 +根豪 +格子 +桃粉 +案板 +桶精 +梦动
+椒麻 +樟木 +欧罗 +款 +款式 +武大 +母长 +毒剂 +比世 +比熊 +气嘴 +气雾 +水 +水果 +水溶 +水贴 +永恒 +汇乐 +汤三 +沁水 +油节 +法雷 +泸溪
+泽双 +泽尔 +洛达 +洞洞 +洪武 +海牛 +液发 +液态 +淡斑 +混 +清凉 +溪河 +滴管 +炬芯 +炭爽 +炸篮 +点心 +烈艳 +烤鸭 +烧止 +烫金 +热秋 +热酸
+烹饪 +焗混 +然裸 +熊猫 +爱情 +牛筋 +物盐 +物负 +特与 +特奥 +特拉 +犬成 +独立 +狮龙 +猫成 +环形 +现代 +珐琅 +班族 +球 +理学 +琦推 +甜牙
+甜豌 +甜香 +用刀 +电容 +界晚 +疫力 +痒清 +白矿 +的爱 +皇冠 +皮凤 +皮特 +皮蛋 +盏花 +盐味 +盐焗 +盘碗 +直采 +眼圆 +眼圈 +硬面 +碗凝
+碗勺 +神秘 +福克 +福永 +秋裤 +秘的 +程序 +税直 +童女 +童装 +竹切 +笋腐 +笔槽 +筋丸 +管头 +米兰 +籽油 +精修 +素皮 +繁体 +红外 +红狗
+红轴 +纯正 +纳罐 +纽康 +组件 +织线 +绿丸 +缓解 +缓震 +罐手 +网眼 +美厨 +群山 +翠花 +翻边 +老师 +考拉 +耗材 +聚能 +肉丝 +肉泥 +肉配
+肌初 +肥发 +胶头 +胶涂 +能弹 +能环 +脆菜 +腐竹 +腾讯 +膜装 +自传 +艳蓝 +芥酸 +花束 +茶 +莫格 +菁华 +菜丝 +萨特 +蔡劲 +虎皮 +蜜纽 +衣服
+袋拖 +袖背 +装金 +角农 +解冷 +认证 +许翠 +试吃 +调 +象卷 +豪泽 +贝雅 +财富 +货装 +贩装 +贴身 +赤彤 +超白 +身背 +转接 +软底 +软心 +轻妆
+载保 +较大 +边中 +边刷 +过家 +过载 +运动 +通狂 +通话 +速拧 +遥控 +遮光 +配型 +酱京 +酱肉 +酸特 +酿造 +量头 +量子 +量尺 +量缓 +金典
+金盏 +金钱 +钙 +钱心 +钳式 +铝合 +锅盖 +锦炎 +镀膜 +长篇 +长罐 +长裤 +闪亮 +防水 +降温 +除醛 +雅卡 +零添 +雷奥 +雾哑 +震硬 +霍乱 +霞光
+青 +面料 +面烫 +韩国 +音彩 +颜料 +风速 +飞宇 +食材 +食梦 +饮装 +马牌 +骆班 +高潮 +魔法 +鱼类 +鸭酱 +鹿环 +麦力 +麻味 +黄锦 +黑人 +黑头
+黑条 +黑白 +黑眼 +黑魔 +齿敏 +龙年 -absolute -acid -agail -airism -an -anr -answers -app -approx -argos -authentic -baijiu -basilisk
-blcup -bolide -bookshelf -cartridge -caterpillar -chitu -claim:baby -claim:night -classico -closure -cn -cocotte -codenames
-collectible -colour:silver -cookbook -course -crunchy -deep -delia -dent -dk -dogs -doubleday -dreamhouse -dust -evo -expiry -external
-factory -factory sealed -feast -ferulic -fighting -flavour:berry -flavour:blueberry -flavour:darkchocolate -flavour:mint
-flavour:seafood -flavour:松露 -flavour:鳕鱼 -flavour:黑豆 -flavoured -fly -folgemilch -ga -games -ghz -giant -gn -goods:blades
-goods:earbuds -goods:foundation -goods:groundcoffee -goods:lipgloss -goods:micellar -goods:mouse -goods:sponge -goods:tea
-goods:vinegar -goods:便利贴 -goods:保暖内衣 -goods:刀具 -goods:华夫饼机 -goods:垃圾桶 -goods:果冻 -goods:榨菜 -goods:羽绒服
-goods:色粉 -hanging -hawkins -hc -headache -health -heartburn -house -housel -hr -hungry -individually -ingredient:对乙酰氨基酚
-ingredient:益生菌 -ingredient:硫磺 -ingredient:维a -ingredient:胜肽 -ingredient:钙 -interior -introduction -ipadair -j -japan -lady
-laurent -legion -liping -loop -masala -mat -matt -mb -mech -mechanical -media -mgo -mm -money -natural -oatly -odor -originalline
-outer -overtake -owens -p -pamplemousse -paula -player -poultry -proof -proven -psychology -puff -quencher -r -reader -reduced
-refillable -reflux -refreshed -rhubarb -roasted -rom -run -saint -sbux -seat -selecttech -settle -shadow -shelly -shrinkwrapped -slow
-smooth -sn -squeezy -starlight -streaming -tears -tier:mini -tikka -tn -tools -topping -totk -trade -traditional -travel -up to
-version -vols -wager -washers -whole -yves -一把 -一次 -一线 -一罚 -七夕 -七海 -三叶 -不漏 -不留 -与魔 -专微 -世界 -丝松 -两电 -主厨
-主粮 -久坐 -乳糖 -云感 -亚利 -交替 -产 -享装 -京送 -人像 -人文 -人类 -从 -付宝 -仙虎 -代码 -代穿 -传奇 -低帮 -例调 -保真 -倒立 -健身
-光感 -全效 -全面 -六 -内外 -准套 -准定 -凉拌 -减震 -凯尼 -切碎 -初生 -利桑 -到实 -力斯 -办公 -动代 -励志 -勃红 -包邮 -化家 -北黑 -千兆
-卡斯 -原瓶 -去污 -去皮 -双 -叠加 -口加 -口防 -古纳 -可代 -可叠 -右岸 -叶草 -合砂 -吸湿 -味树 -味深 -哑雾 -噜妙 -国酒 -在北 -场中 -型胶
-塑箱 -多效 -夜 -大全 -大师 -大帝 -大白 -大馒 -夷大 -奇那 -套餐 -女男 -妙好 -学术 -宝离 -实践 -宵夜 -家护 -宿舍 -导管 -小时 -小细 -小罐
-尔古 -尔皂 -尼派 -尿布 -居家 -工学 -巧护 -布朗 -带 -带盒 -常规 -幅专 -干酪 -年人 -幽莲 -底酱 -底黑 -开发 -开口 -开黑 -式尿 -彩漂 -微震
-必得 -忆棉 -快递 -感刷 -感无 -成年 -我在 -扣凉 -批 -把装 -抗痘 -护翼 -拍照 -振骋 -提尔 -揭秘 -支付 -改善 -教育 -整端 -文版 -斯奇 -斯提
-新包 -新品 -新老 -方正 -方猫 -旅游 -旗下 -无刷 -无痕 -无线 -无腥 -无障 -显预 -普 -暗黄 -曲一 -最新 -朗纳 -术类 -术课 -机电 -权力 -条
-杰宝 -松动 -果奖 -染受 -柔情 -柔美 -柔软 -柴火 -格斯 -桑那 -植物 -款 -武大 -武夷 -比 -比例 -气质 -氮化 -水 -水果 -水泵 -水香 -江苏
-汤仙 -汤面 -河右 -法国 -波格 -泳可 -洋酒 -洪武 -活炭 -活码 -派克 -派对 -浅蓝 -浴液 -润发 -清淡 -清香 -温度 -游泳 -湿发 -滑喷 -漂粉
-激活 -火饭 -灵眸 -炫色 -炭泥 -焙广 -煮饭 -熨斗 -特与 -独显 -独芽 -玻汾 -珍珠 -珠导 -球 -瓶无 -生平 -用化 -电起 -留胶 -痕粉 -痛片 -白光
-白底 -白罐 -皮碎 -盆栽 -盏花 -监控 -盒 -盖玻 -着 -码大 -神器 -离线 -禽肉 -科技 -穿线 -立体 -筒男 -简史 -管式 -管纯 -类简 -粉膏 -粉邂
-粒 -粒香 -糖 -紫熨 -级感 -纯 -纯酿 -纳河 -线支 -组 -细跟 -经管 -绒质 -编程 -罐浅 -罚十 -美亚 -老包 -耳式 -联保 -聚餐 -肤防 -肤露 -胀气
-胎压 -能防 -腥味 -腰贴 -舱 -芬味 -芬必 -茱萸 -茵河 -莉云 -莉莉 -莱茵 -莲魅 -萸粉 -蓝丸 -蓝盘 -蓝银 -蜜 -蜡水 -蟹肉 -行动 -补可 -裸足
-规尺 -设胎 -豆 -豆分 -贝尔 -质地 -质柔 -贴式 -赛顶 -踏琴 -踏钢 -软心 -轻柔 -辣合 -迪赛 -送快 -逅柔 -通勤 -邂逅 -那双 -采购 -野香 -金工
-金机 -金比 -金牌 -金盏 -金砖 -钢琴 -银包 -长粒 -防胀 -附 -附手 -障碍 -雨果 -额尔 -饭神 -饼装 -馒头 -香菌 -马振 -验 -高中 -高潮 -高级
-高达 -魅肤 -魔力 -鲍勃 -鲜语 -鸡 -黄瓶 -黑本 -黑标 -黑笔
""",
    -0.1: """
+absolute +actik +adapt +adv +aerospace +allergy +angel +appeal +aquarius +aromatique +attract +aurora +bags +bartlett +batanimo +bean
+beija +bolt +braided +bright +british +bungee +byron +caddy +cafe +cannon +cero +city +claim:alcoholfree +claim:darkroast
+claim:draftbeer +claim:no_staining +clrs +condiment +contemporary +cord +covered +data +denim +dimensity +dings +dispatch +divine +dos
+drawers +drum +dustproof +eau +eclat +elasti +emptying +excellent +fi +flavour:seasalt +flavour:whitechocolate +flavour:兔肉
+flavour:兰花 +flavour:红烩 +flavour:草清 +flavour:蓝山 +flings +foil +gabriel +garcia +glass +gma +goods:cake +goods:coffeebeans
+goods:controller +goods:diapers +goods:dictionary +goods:eaudeparfum +goods:nuts +goods:shoes +goods:tissue +goods:toner +goods:wok
+goods:利口酒 +goods:发箍 +goods:拖把 +goods:火锅底料 +goods:羽毛球拍 +goods:袜子 +goods:连衣裙 +grandessa +grater +grp +gun +gusto
+hair +haircare +heart +hint +hl +hook +horse +indoor +infused +ingredient:肌酸 +jars +jelly +jf +lacquer +line +lined +luminizer
+marks +marquez +megastone +merry +micronised +missing +mixing +mono +nikka +nxt +odyssey +older +optic +pad +paterson +peace
+petroleum +piratatak +plants +plays +position +precision +pukka +pz +racket +rainbow +rca +recycled +rosamund +samba +sambae +saver
+saving +scent +seafarers +secret +series +sex +shaka +shark +sheer +skin +smartwool +snapseal +sole +speculoos +spigen +stack
+sunshiny +takeaways +tapered +tcma +tier:elite +tier:plus +tier:se +tile +time +tkwide +toddler +touche +track +translation +triple
+ultralight +universal +ve +vegetarian +vinca +vintage classics +wake +war +wh +wi +with +一甲 +三电 +不拆 +世达 +丙烯 +丝带 +中瓶
+主摄 +之道 +乐乐 +乐趣 +九日 +习讲 +二色 +亚克 +仓 +代尔 +代码 +们仨 +仿真 +休眠 +会神 +体式 +使用 +修剪 +倍舒 +充头 +光组 +克萨 +全长
+兰进 +典藏 +内外 +军平 +冲厕 +净屑 +刀小 +划线 +利尔 +利波 +剪器 +力健 +加辣 +务杯 +医用 +十二 +千年 +单 +单元 +单前 +卡口 +卡通 +卢卡
+即食 +厂地 +压花 +厕所 +原装 +双解 +发油 +号飞 +合成 +后壳 +后置 +含糖 +吸休 +吸引 +周装 +周边 +味调 +咪排 +哈利 +国家 +国画 +地垫
+垫地 +墙绘 +壳 +壳更 +备药 +外阅 +多设 +大一 +大战 +大颗 +大飞 +头支 +头痛 +女春 +姆斯 +子母 +学椅 +家十 +对杯 +小厨 +小粗 +小脚 +小面
+小馒 +尔平 +屁屁 +屑舒 +属笔 +已拆 +已拼 +布边 +带肩 +平价 +年隼 +广角 +底妈 +底布 +式动 +引力 +当代 +彩绘 +得克 +态胭 +性吸 +性美
+戏手 +我们 +手口 +手绘 +护臀 +拼展 +挂件 +指琴 +指食 +换装 +收飞 +改编 +敏肌 +整洁 +料耐 +斯克 +方巾 +旋盖 +无损 +无酒 +日东 +星光
+晶壳 +暖圆 +暗森 +暗沉 +更换 +有卡 +有棵 +有源 +有盒 +有笔 +期幼 +木馒 +材包 +杨绛 +桶 +棵树 +植萃 +欣原 +水垢 +汉双 +江香 +沙拉 +法零
+波特 +泰迪 +洁之 +洗发 +液加 +深海 +游戏 +源监 +滤器 +滤水 +潮地 +灯光 +灯饰 +烈骏 +烯颜 +版本 +牌全 +牧场 +物性 +特种 +状闪 +猫奶
+球修 +球大 +球状 +用水 +用级 +痛鼻 +益生 +盒有 +盖商 +盖密 +直流 +瞬爽 +码整 +码耳 +祭九 +秒充 +童文 +笔 +笔杆 +筒小 +粗跟 +精钢 +糕点
+红屁 +红柄 +约会 +级 +绒雾 +绘墙 +编自 +置过 +耳放 +聚餐 +肖兔 +肩带 +胭脂 +脆心 +脚踏 +臀膏 +自刘 +自热 +臻萃 +舒暖 +舒泉 +色动 +艾
+苏农 +英汉 +草祭 +莫代 +莹水 +菜沙 +萃洁 +萨斯 +蓬鹅 +蜜糖 +袋魔 +角镜 +詹姆 +计师 +议用 +讲义 +豆脆 +质圆 +赵军 +超即 +足力 +跑车
+踏钢 +转手 +轻食 +辣加 +迈 +造白 +道具 +遮 +配合 +酸笋 +金搭 +针管 +防皱 +阶英 +降桌 +除水 +隼号 +零敏 +需配 +面丝 +面黄 +鞋 +鞋头
+鞋盾 +飞组 +飞船 +食物 +饭店 +香浓 +麦卢 +麦辣 +黑一 +黑钻 +齐 +龙胆 -activated -aerobie -amd -anna -arizona -australia -avery
-backache -bad -baking -balsam -bloomsbury -bonsai -brazilian -break -brewed -bum -cadbury -calendula -canary -capsule -carton -ce
-certified -claim:fragrancefree -claim:men -claim:no_more -claim:salted -claim:sensitive -clumping -coating -cocoa -cramps -cross
-daily -dandruff -dem -designed -dm -earc -eighty -evolution -explorer -farm -fast -feder -fifty -firm -flavour:beef
-flavour:grapefruit -flavour:ladygrey -flavour:readysalted -flavour:shiraz -flavour:羊肉 -four -ftwr -fullhalter -goods:blocks
-goods:cleansingoil -goods:drone -goods:floss -goods:icecream -goods:microphone -goods:powder -goods:sunscreen -goods:发膜
-goods:口香糖 -goods:墨水 -goods:模型 -goods:爬行垫 -goods:片剂 -goods:硒鼓 -goods:笔记本子 -goods:门锁 -have -hdd -hifi -i -ih
-ingredient:烟酰胺 -ingredient:锌 -irish -jnl -k -karenina -latest -let -liver -lju -load -luminizer -mare -minis -model -momentum
-monat -musical -nach -nano -nas -naturally -new sealed -nifty -nineteen -ns -oem -ok -ones -orig -pens -period -pevear -pitera -pouch
-proper -pump -puppy -repairing -ryzen -secret -self -ser -settlers -shades -ship -skies -sleeves -solo -south -speedcube -spice -still
-stonewash -stuf -supermocio -supersonic -tensor -thomas -tianjin -tires -tooth -trims -universal -uvmune -vac -valve -volokhonsky
-wealth -west -zester -一小 -一日 -上色 -专业 -丝 -中筒 -主动 -之一 -习椅 -书 -书写 -书籍 -乳 -二色 -亮碗 -人节 -仓式 -代表 -代购 -优惠
-会抽 -体机 -侣烘 -停车 -健步 -光定 -光探 -光纤 -入带 -全自 -兰制 -典小 -写绘 -军蓝 -冲饮 -净含 -凡的 -制 -刷锂 -剂 -力调 -加 -动剂
-动物 -动联 -动降 -包税 -化糖 -化食 -十二 -十五 -午夜 -半自 -华书 -华踢 -单 -单把 -单拍 -单筒 -卡双 -印复 -印扫 -卷包 -厂公 -压缩 -厚垫
-去球 -双待 -双链 -变频 -口 -口全 -口液 -口版 -可上 -可挑 -可换 -台式 -合一 -同轴 -含量 -咪夹 -喷剂 -器水 -囤货 -围城 -图考 -圈入 -坐坐
-坐派 -坐神 -墨仓 -士鞋 -复印 -复古 -外阅 -多尺 -多肽 -夜色 -夜跑 -大利 -大腰 -头枕 -夹须 -女桃 -女生 -妍多 -婴童 -子尺 -学奖 -完美
-室内 -家十 -寸口 -小狐 -尔文 -尺寸 -尿裤 -属防 -山岩 -州老 -布料 -带屏 -干敏 -干枯 -干裂 -平凡 -平衡 -年 -年会 -年换 -年调 -店购 -座椅
-式微 -弹力 -弹笔 -彩笔 -快捷 -性组 -总复 -情人 -意大 -慢流 -打印 -扫描 -扶手 -抗老 -护士 -护眼 -抹酱 -抽奖 -拆袋 -拟一 -挂件 -按摩
-换面 -探测 -探险 -提鲜 -播快 -收纳 -攻守 -效洁 -敏感 -数蓝 -整晚 -文社 -文纸 -新小 -新波 -新西 -新货 -新鲜 -方直 -无泪 -无添 -无色
-时空 -明彩 -晚不 -景天 -曼督 -替换 -板书 -板木 -林肯 -柔丝 -柔光 -树印 -桃花 -棒基 -欧罗 -止痛 -正 -步登 -步鞋 -毛球 -水油 -汁 -江香
-汤美 -油平 -油污 -洗牙 -活胶 -海军 -消化 -混装 -溶性 -滑剂 -滩凉 -漱口 -火山 -灰网 -焙原 -焙煎 -然感 -熊猫 -版包 -牌 -牙器 -牙棒 -牙骨
-牛油 -牛腩 -狐狸 -狗牙 -猫幼 -猫怀 -猫牌 -猫餐 -玉女 -瑞典 -生 -生铁 -电信 -电子 -畅销 -界名 -登山 -白杆 -百搭 -的世 -皮抗 -直径 -直营
-省力 -督卡 -码验 -砖装 -硬壳 -碗碟 -礼品 -祛痘 -空拍 -空海 -空焕 -童尿 -笔记 -签字 -箱装 -篇小 -糕点 -糖烘 -红景 -红袋 -纤同 -纤长 -纸
-纸板 -绘图 -缩卷 -罗拉 -美国 -美星 -美术 -羽拍 -翼创 -考试 -者民 -联通 -肯公 -育价 -脆菜 -脸仪 -腰枕 -臭洁 -至 -舰店 -色动 -色可 -色号
-色哑 -色铝 -英国 -英短 -菌表 -菜丝 -萨欧 -落肩 -蓝皮 -蟹醋 -衣精 -补钙 -表作 -表面 -袖圆 -袜 -西数 -规格 -认证 -语语 -诺贝 -调酒 -谣单
-豆酱 -豪华 -购入 -赛训 -起停 -车监 -轮总 -通电 -速 -邮 -配 -配苏 -醇香 -重力 -重油 -金标 -金汤 -金钻 -钟书 -钱钟 -银皮 -链密 -锈喷
-长篇 -防夹 -降扶 -险家 -震科 -露 -露娜 -面板 -预设 -领落 -风嘴 -食面 -香块 -香牛 -高筋 -鲜上 -黑芯
""",
    0.1: """
+ac +airism +aln +appliances +arabica +argos +atramentiert +autoseal +award +axel +baicui +ball +balls +band +behind +bionic +blcup
+block +blooming +bnisb +bolster +booklet +braid +brighter +bueno +bugatti +business +cambridge +canned +cellophane +center
+changlixiang +cheapest +chewable +chi +chvatil +claim:glutenfree +claim:no_fat +claim:no_gmo +claim:no_stretch +classroom +closer
+coaxial +crew +crm +cutters +daily use +dap +daytime +dedica +degrease +dem +detailing +dipped +dm +dm代购 +domestic +dosen +drawing
+dreamhouse +dsp +easy +eighty +es +eurodeli +eversweet +experience +feature +feedback +feel +fei +feminine +fetch +fever +fiba
+fighting +filterless +filters +flavour:plum +flavour:sourcream +flavour:希腊 +flavour:水果 +flavour:蟹肉 +flow +fm +foamable +freshner
+fte +functional +galaxy +gameboy +gg +goods:blades +goods:butter +goods:cleanser +goods:monitor +goods:yogurt +goods:修容 +goods:刀具
+goods:包子 +goods:帽子 +goods:感冒药 +goods:拖鞋 +goods:格兰诺拉 +goods:沙拉酱 +goods:罐头 +goods:蚊香 +goods:高压锅 +gr +grade +grau
+greener +grocer +guard +hainan +handstick +harriman +hearing +hendo +hepa +her +hoover +hospital +hugo +humans +hundred +ideas +iherb
+ingredient:对乙酰氨基酚 +ingredient:摩洛哥坚果 +ingredient:积雪草 +insulation +internet +item +john +jumbo +label +lao +late +leakage
+leakguard +lewis +lightweight +liping +liquorice +ltpo +lw +maintainable +manuka +many +maotai +market +marula +masterworks +mech
+mindset +mineral +miniso +mix +mobigarden +monat +multifunction +napkin +nc +netflix +niche +nifty +nineteen +northeast +nsw
+nutritional +october +ointment +optical +oral +output +oversized +pellets +pets +phosphor +piano +pieces +ping +players +plumbers
+pong +portions +potatoes +pr +pre +pu +puffer +racing +radio +rectangular +region +relieving +remedy +reminders +replaceable
+restoring +rihanna +roast +roe +saint +sanitary +saps +satine +sc +scalable +security +see +shape +sheets +singly +sketching +slip
+smartcare +socket +sockets +solitude +songbook +sonic +sore +ssb +stage +stories +strings +strip +structural +stylenanda +styles
+sunday +sw +systems +tab +tear +technology +tests +tier:signature +tiktok +times +toys +ultimune +vac +valeting +valve +vlaada +voice
+waffle +walovi +was +wash +wasserpumpenzange +waterpump +wealth +wings +xtacking +yangzhou +year warranty +ymtc +zucker +一提 +一桶
+一颗 +万金 +三福 +上中 +上免 +上妆 +上帝 +不伤 +不夹 +不改 +不留 +专票 +业采 +东尼 +丝批 +丝松 +中下 +中华 +中常 +中筒 +中高 +主宰
+久坐 +之王 +乐爬 +书柜 +乳糖 +二人 +五一 +交替 +人双 +人帐 +人机 +从动 +从小 +以上 +优质 +优选 +会抽 +传感 +传输 +低粉 +体专 +体内
+体操 +余晖 +作家 +使等 +便可 +促钙 +保装 +儿早 +儿配 +元宵 +兆双 +光大 +光瓶 +光美 +克马 +党 +入牙 +全国 +全志 +全面 +公路 +六核 +兰产
+养品 +养空 +内含 +内页 +军训 +冰霸 +冲击 +净痘 +净肤 +净重 +准杯 +出牙 +刀片 +分泌 +分袖 +切肉 +切菜 +切软 +刘慈 +利奴 +到上 +到不
+到大 +制化 +剂量 +前录 +力水 +力调 +务装 +动剂 +动喷 +动机 +动联 +包四 +化热 +化米 +化饼 +北方 +北语 +医药 +十五 +华老 +协议 +单选
+即日 +厂公 +厚切 +原神 +原箱 +原花 +原蜜 +厨师 +去皮 +去角 +去锈 +双抗 +双轴 +反级 +发音 +发黄 +口版 +古典 +古法 +可听 +可温 +可溯
+可躺 +可连 +司刺 +司影 +吉祥 +吊牌 +吞金 +含后 +听发 +听装 +吸湿 +味品 +味夹 +味手 +咪优 +咪体 +咪活 +咬胶 +品家 +哈灵 +哑光 +唔使
+喝到 +喵美 +喷嘴 +喷头 +喼汁 +四拼 +四款 +四脚 +四角 +国古 +国宴 +国联 +国补 +国酒 +圆盒 +在夸 +型任 +型选 +埃里 +城速 +堡蘸 +塑膜
+壁免 +士 +壶手 +备切 +多款 +多省 +多肽 +夜灯 +大小 +大扫 +大鹅 +天幼 +天无 +天然 +天花 +头帘 +头瓶 +头衫 +夸的 +夹裆 +套计 +奶昔 +奶渍
+好握 +妆服 +妆杂 +妈咪 +姿复 +婴节 +子吹 +子抗 +学老 +宇治 +安 +安卓 +宝选 +客制 +室外 +宰者 +宴请 +宵节 +家 +家中 +家居 +家庭 +家的
+宽口 +寿司 +小包 +小喝 +小喵 +小圆 +小夜 +小混 +小蓝 +小说 +小跑 +少油 +少粪 +尔兰 +尔德 +尔摇 +尖可 +尘防 +屏数 +属防 +山亲 +山粉
+巅峰 +川味 +巧 +巧护 +巾 +布料 +帘神 +带小 +带金 +干发 +干烧 +干粮 +干邑 +平衡 +幼白 +广式 +庆社 +应扳 +开源 +开门 +式 +式微 +式蔬
+弹头 +强效 +形珐 +彩屏 +彼诞 +微型 +德爱 +德训 +悬疑 +意 +感器 +感应 +慈欣 +手沐 +手磨 +扫除 +扫饥 +扭伤 +扭力 +扳机 +承定 +抗糖 +抽奖
+抽筋 +拉尼 +拉杆 +拼肉 +拼配 +指形 +按摩 +挑战 +掌控 +探望 +探险 +推理 +推车 +搪胶 +撸串 +收到 +敏感 +教撕 +数可 +文艺 +新 +新小 +新老
+方冬 +方正 +无泪 +无火 +无理 +无色 +日上 +日余 +明皂 +易破 +显预 +晖烂 +普百 +景天 +暖挂 +最难 +月文 +月生 +服 +服帖 +望病 +末爬 +本丛
+机 +机怀 +机润 +机避 +杆箱 +材质 +杯 +松动 +板切 +板按 +板椅 +极薄 +构客 +柔光 +柔卸 +柠祛 +柴火 +标变 +桑巴 +椅子 +榨果 +横扫 +橘 +橡
+毒水 +比例 +毛毛 +毛虫 +气炉 +氧泡 +水卸 +水机 +水甩 +汉堡 +汤鱼 +沉浸 +沥水 +油烟 +泌滤 +泛醇 +泡洗 +泥 +泵钳 +泽曼 +活氧 +活水 +流光
+浆果 +浴液 +浴皂 +浴香 +海冠 +浸空 +涂饰 +涤灵 +液洗 +深入 +深空 +混合 +混装 +清夜 +清妍 +渍奶 +温水 +湿发 +滤挂 +滤液 +滤破 +滴剂
+澳爱 +灌汤 +火辣 +火饭 +灵顿 +灶台 +烫染 +热头 +热榨 +焗豆 +焙原 +焙带 +照明 +熟茶 +爬山 +爬行 +爱宝 +爱尔 +版图 +牌至 +牙咬 +牙期
+牙石 +牙缝 +牧除 +物到 +物架 +物甾 +特价 +犬干 +狩猎 +猫奴 +猫幼 +玉养 +环保 +球减 +理乳 +理由 +瑞卡 +瑟斯 +瓶无 +生胶 +用酒 +电信
+电器 +电能 +男 +甾醇 +留 +留胶 +病人 +痘乳 +痛退 +白卡 +白饼 +百科 +的毛 +的高 +皮刀 +皮碎 +盖章 +盲抽 +直售 +直径 +直营 +直送 +直降
+眼镜 +睡哄 +矿物 +码数 +硕腾 +硬通 +硼硅 +磨粉 +磨铁 +祛痘 +祛腥 +科克 +积食 +空翘 +空轴 +穿墙 +立装 +竖版 +站自 +童书 +竹案 +筒男
+篇科 +米拉 +米糠 +类简 +类芯 +粉器 +粉尘 +粉带 +粒 +粪便 +精切 +素笔 +红哑 +红景 +红盖 +约天 +纯奶 +纷乐 +纸 +纽约 +组套 +细圆 +终身
+绘画 +维稳 +综合 +绿管 +罐浅 +罐装 +网罩 +罩刀 +置物 +美利 +美妆 +美肌 +翻页 +翼创 +老包 +耳带 +联通 +肉粒 +肤双 +肤品 +肤液 +肤露
+肿新 +胎压 +胶底 +能块 +脚吞 +脱妆 +脸仪 +腐剂 +腹胀 +腿抽 +自己 +舱 +良品 +色 +色消 +艾瑞 +节 +芮谜 +芯饼 +花板 +茄汁 +茶真 +药丸
+莉云 +莉莉 +莱泽 +莹润 +菌地 +菜沥 +菜鸟 +菲尔 +蒸汽 +蓝晶 +蓝皮 +薄 +蛋类 +血选 +行毯 +街机 +衣杀 +衣领 +表盘 +装可 +装指 +装订 +装酿
+裤头 +褐斑 +西亚 +西柠 +角短 +角质 +解辣 +计生 +认养 +训鞋 +设胎 +语社 +请用 +请硬 +诺牌 +读本 +调理 +调节 +谢菲 +豉辣 +贝尔 +负离
+货上 +赋活 +跨屏 +踏踏 +踢踏 +踢踢 +身单 +身质 +软糯 +轴承 +轻全 +辅食 +辣小 +边牧 +运行 +送上 +送领 +选择 +选母 +选软 +通电 +通货
+速移 +速达 +遥遥 +遥领 +避震 +都在 +配蔬 +酒之 +酥 +酪 +酱陶 +酵母 +酸汤 +醋 +醺果 +里克 +重调 +量可 +金兽 +金比 +金油 +钛合 +钳 +钳眼
+铜弦 +铝杆 +银包 +银离 +锅底 +锈喷 +锈润 +键扭 +镀晶 +镜蛇 +长续 +闪电 +间内 +防护 +防锈 +防霉 +附泵 +除牙 +除神 +除锈 +险家 +难喝
+雪山 +雾霾 +震公 +震推 +霍尔 +露娜 +霾颗 +面 +面板 +顿成 +领先 +领发 +频解 +食 +食面 +饭神 +饰蛋 +饼流 +饿的 +香味 +香块 +马瑟 +驾游
+驿站 +骨密 +高硼 +鲜上 +鲜榨 +鸟驿 +鹰眼 +黄克 +黄瓶 +黄褐 +黑任 +黑卡 +黑垢 +黑森 -1 year -active -adas -aluminium -approved -arabica
-aromatique -barbie -bars -before -bio -biodegradable -bl -books -booster -borosilicate -botanical -braid -breathable -breed -brew
-bueno -burnt -button -campfire -can -capacity -cheapest -chi -chrome -claim:no_additives -claim:no_greasy -claim:no_sweeteners
-claim:normalskin -claim:oilyskin -colour:grey -colour:natural -cordless -craft -cws -czech -da -datatraveler -dec -degree -denim
-detergent -dispatch -dried -effort -enamelled -envelopes -es -essenced -exam -face -fantasy -feel -flavour:americano
-flavour:macadamia -flavour:sourcream -flavour:十三 -flavour:可可味 -flavour:松子 -flavour:板栗 -flavour:皮革 -flavour:祛腋
-flavour:茴香 -flavour:鸡蛋 -flavour:龙虾 -fry -gaming -global -goods:browpencil -goods:coffee -goods:coldtea -goods:controller
-goods:jerky -goods:knife -goods:lotion -goods:mayo -goods:pot -goods:suitcase -goods:奶嘴 -goods:奶茶 -goods:娃娃 -goods:棒棒糖
-goods:洗碗机 -goods:笔袋 -goods:蜡笔 -goods:轨道 -goods:餐具 -goods:鱼油 -goods:鸡尾酒 -grade -hao -hardware -hautcreme -healing -heat
-heated -henckels -hi -hospital -icons -included -ingredient:玻尿酸 -ingredient:维e -inst -interchangeable -ion -ja -jin -julia -keys
-kind -lash -leakguard -leakproof -leg -letterbox -lightly -lights -linux -long -lubricant -luosifen -machine -maximum -mcilhenny
-mechanics -mian -mic -ms -multicolour -multitool -newborn -oldenlandia -online -options -otc -otsuka -paste -pbk -pd -pg -pool
-premixed -pssd -raw -recommended -reflecting -repair -res -retina -ridge -road -rocher -rx -saving -scheffler -scientific -screen
-sdsqxav -sea -seasoning -sensational -sharing -shelving -shop -sichuan -simply -since -smoke -snack -sounds -spatial -sports
-stability -stinky -stuff -superior -swap -synthetic -taped -tile -tool -total -trousers -uk seller -unconditional -unlocked -use
-valeting -vita -volt -wall -warehouse -warm -xf -xmas -yangzhou -yorkshire -一扭 -一泡 -一箱 -一舔 -万向 -三鲜 -上路 -下饭 -不伤 -不停
-不发 -不改 -不臃 -不辣 -专家 -业级 -东北 -丝若 -丝起 -中国 -中度 -中考 -中贵 -乐播 -乒乓 -乓球 -乔迁 -书柜 -乳蛋 -互联 -亚诺 -亚马
-交卡 -亮洗 -亲节 -仓 -以旧 -伤手 -低敏 -体翻 -佛蒙 -作品 -佰萃 -佳琦 -使等 -便散 -俊宏 -保温 -修师 -倍护 -偏远 -充盈 -光充 -光学 -光安
-光显 -光砖 -克兰 -免疫 -免税 -全彩 -全新 -全球 -全画 -全阶 -公交 -公务 -六一 -兰进 -共 -具箱 -养生 -冷暖 -冷链 -减 -减轻 -凝珠 -凝蜜
-切 -初学 -利书 -刷题 -剧磕 -力钳 -加热 -加班 -加西 -务员 -包挂 -包正 -化饼 -匹 -区不 -华润 -卡亚 -卡林 -卡花 -即日 -卷翘 -卸妆 -厂箱
-压瓶 -厕纸 -原 -原料 -原装 -去痘 -去角 -去黑 -双人 -双向 -双层 -反酸 -口袋 -可充 -可扫 -可水 -可连 -可追 -可验 -台 -号超 -后到 -后背
-向轮 -周末 -咖哩 -咪用 -哄睡 -唇脸 -唔使 -啾噜 -喝老 -四 -回忆 -国科 -圆形 -圆桶 -地书 -基石 -塑料 -增白 -声光 -备注 -夏季 -多 -大力
-大支 -大法 -天 -天窗 -天翘 -头装 -好喝 -妈鞋 -姆多 -娱乐 -婚礼 -子护 -孕母 -学生 -学霸 -安瓶 -宏轻 -官方 -官旗 -家化 -家桶 -家级 -容液
-容量 -密代 -密封 -小海 -小钢 -尺码 -居酒 -川菜 -川辣 -巴琴 -布布 -师傅 -带尼 -带男 -常熟 -干邑 -平角 -年后 -年级 -幻基 -广西 -底轻
-店老 -度烘 -建构 -开放 -式头 -彼诞 -徒步 -得物 -心率 -怀孕 -性拼 -总控 -悬液 -成发 -成犬 -戴式 -手上 -手口 -扫拖 -扭一 -扭舔 -抗疲
-抚小 -拉布 -拉脱 -拉链 -拔盖 -拼插 -损音 -控制 -推荐 -插拔 -插片 -撑系 -收音 -放式 -教建 -散步 -料袋 -断码 -新版 -新疆 -新经 -方瓶
-旋菁 -旗舰 -无尘 -无感 -无损 -无毒 -无谷 -日杂 -日草 -旧换 -早教 -显尘 -普百 -景田 -晶盒 -暖光 -曼杜 -服混 -期日 -术重 -机密 -杂店
-李佳 -杜 -杜卡 -林俊 -林巴 -林干 -果蔬 -柔卸 -柜正 -柳州 -标准 -标变 -桶装 -桶面 -椒脆 -椒香 -次性 -欧洲 -正可 -正天 -正版 -母猫 -氧抗
-水中 -水光 -汤好 -油辣 -泡芙 -海家 -海茶 -海马 -浸透 -涂抹 -润泽 -混悬 -添加 -渍强 -源监 -滑脂 -漯河 -潮玩 -澡后 -澡液 -激光 -灭蚊
-烟台 -烧心 -热插 -热秋 -焕活 -父亲 -片女 -牌全 -牙龈 -物理 -物质 -特咖 -特强 -犬成 -环碱 -现当 -理压 -瓶装 -生壶 -生态 -电能 -画幅
-疆长 -疲劳 -白框 -白锂 -百科 -监听 -盲抽 -直邮 -看剧 -眼唇 -睡哄 -石丛 -矿物 -砍刀 -砖红 -础包 -碗凝 -碳酸 -磁性 -磕不 -磨豆 -礼乔
-禁公 -秋裤 -秒贴 -立瓶 -立装 -管大 -管杯 -米 -米家 -米粥 -类 -粉丝 -粉瓶 -粥米 -糖抗 -糖衣 -系列 -系顶 -索 -红橘 -级电 -纯净 -纯正
-纷乐 -练字 -组套 -细 -绒棉 -绘画 -统大 -维姆 -编号 -缤纷 -美容 -考公 -耳戴 -联包 -背去 -胶囊 -能块 -脂喷 -脸洗 -臃肿 -自发 -舔一 -舔泡
-花束 -花椒 -若肤 -范晔 -茶厂 -茶轴 -蒙特 -蓝面 -藏科 -蘸 -螺丝 -衣拖 -衣片 -衣秋 -表蓝 -衫 -袋装 -装纯 -裤冬 -裤无 -视全 -视频 -角匙
-角方 -角杆 -角裤 -角质 -认养 -话降 -调配 -货老 -贴盒 -贵族 -赔十 -起子 -超清 -超纤 -超辣 -路装 -身听 -车模 -车门 -软底 -软皮 -轻牙
-较大 -辣小 -远地 -追溯 -退烧 -透美 -配料 -酒屋 -酥饼 -酪 -酸烧 -重彩 -量杯 -金日 -金罐 -钢带 -钢炮 -钳 -铁罐 -铝壳 -铰链 -链天 -链箱
-锂 -锂润 -键 -镀膜 -长绒 -门禁 -门级 -门铰 -防毛 -防裂 -防雨 -阶双 -阶段 -陪睡 -随机 -随身 -零食 -雷霆 -需煮 -霆小 -面钢 -鞋男 -音乐
-音机 -顶级 -飞旋 -饭菜 -饼 -香港 -香酥 -马店 -马拉 -驻马 -验码 -验证 -高阶 -魔域 -鱼调 -鸡宏 -鸡皮 -黄角 -黑垫 -黑头 -龙套
""",
    0.2: """
+11 +abb +abeille +aches +adaptor +add +aio +airtight +album +alkaline +already +ambient +an +and +android +any +applicator +armor
+artificial +asian +aus +australia +backache +backpacking +barista +barn +beans +beeswax +biodegradable +bloomsbury +bnew +bnwb +bo
+boiled +bookcase +boost +bottled +brewers +brisket +building +bull +burner +buttons +calendula +calories +cambridge university press
+cap +carbon +cardboard +carle +casioak +cfi +charging case +chassis +choice +chopped +citron +claim:baby +claim:dairyfree +claim:night
+claim:no_slip +claim:no_sticky +claim:no_sweeteners +claim:no_white +claim:normalskin +claim:salted +claim:smoothbutter +class
+closing +clue +colorful +compound +corrective +country +cramps +crd +csapp +cupholder +cushioning +czech +dac +dashboard +dc +dec
+dehydrates +dense +derived +dermatologist +detergent +developed +diary +dick +dish +displaces +displacing +dry +dsd +duddle +dullness
+dust +eco +enamelled +energy +enjoy +essenced +essentials +fa +faceplate +families +fashioned +feder +feet +fen +fiberglass +filler
+fits +flaky +flavored +flavour:beef +flavour:mustard +flavour:strawberry +flavour:东方 +flavour:嘉宾 +flavour:川天 +flavour:无腥
+flavour:日式 +flavour:松子 +flavour:松木 +flavour:炼乳 +flavour:牛腩 +flavour:玉米 +flavour:纯甄 +flavour:莲花 +flavour:迷迭香
+flavour:鱼类 +flavour:鲔鱼 +flavour:龙虾 +flex +footprint +formerly +france +french +fruits +fullhalter +gasket +gents +gi +glow +god
+goods +goods:bleach +goods:bread +goods:camera +goods:cereal +goods:coffeecapsules +goods:concealer +goods:cream +goods:eaudetoilette
+goods:eyeshadow +goods:lipgloss +goods:oil +goods:pads +goods:pods +goods:powder +goods:puzzle +goods:spray +goods:suitcase +goods:tv
+goods:water +goods:口香糖 +goods:外套 +goods:奶茶 +goods:学习机 +goods:扫地机器人 +goods:护发精油 +goods:披萨 +goods:毛衣 +goods:油漆
+goods:猫粮 +goods:甲油 +goods:电动牙刷 +goods:硒鼓 +goods:篮球 +goods:色粉 +goods:花露水 +goods:蜡笔 +goods:血压计 +goods:身体磨砂
+goods:运动饮料 +goods:钢笔 +goods:锤子 +goods:魔方 +goods:鸡尾酒 +grains +gs +guan +gym +hall +have +hdr +hegskaaaa +hemostatic
+henckels +hexagonal +hgtwfm +hightech +hinge +hinges +history +holiday +honeyed +hr +hydrophobic +icons +impact +inch +incl +industry
+infinity +infusing +ingredient:乳清 +ingredient:维a +inner +ins +invisible +ip +ja +jonny +joysticks +jp +kills +lace +lan +latching
+latency +lava +leading +learner +learners +leiserson +lengthens +level +lickable +lifts +like +linsoul +load +lock +longer
+longlasting +lot +lu +luo +luxury +madevitamin +magic +magimix +magspeed +maker +male +meal +melk +message +microfibre +milkfat
+minerals +mins +mixed +mo +mobile +modeling +modes +moli +morrisons +mount +moussant +mull +multilingual +muscle +musical +n +nanhai
+neuro +newest +nexode +next day +nipple +nisb +noise +notizbuch +obs +oct +odor +oem +ohm +ok +op +org +oriental +osfa +our +outside
+p +p&p +packaging +painted +parties +pen +people +perfect for +pick +pigeon +pixma +place +plates +pollutant +pores +ports +powder
+pps +prep +pressing +pressurised +property +protective +puissant +purifiant +purifying +radiance +ratio +reading +reep +reference
+reheats +remotes +restaurant +rgb +ribbed +rivest +roasts +royale +saizhenzhu +saute +scan +school +scotland +screwfix +scroll
+seasoning +senbei +serving +sf +shadow +shou +si +side +slow +snapdragon +soothe +spatial +speedcube +speedflex +spirits +sporting
+spymaster +squeaky +starvis +steamed +stein +stops +stove +stowable +strained +streaming +strips +study +suitable +summilux +supply
+sustained +swimming +synthetic +tablette +taiwan +te +tennessee +tested +tft +that +thomas +tianjin +tiger +timer +tom +tough +tr
+trading +trousers +tsa +twitch +unclogging +uva +vapo +varieties +vent +vert +vibram +vibration +viral +vision +vita +volt +w/ +wall
+watery +ways +weights +wheel +whitestone +wing +workshop +workwear +wrinkle +xdr +xr +ye +years +yeation +youtube +yuan +zeezout
+zhenjiang +zuojia +一泡 +一筒 +一级 +一线 +一赔 +丁靴 +七叶 +七星 +万向 +万花 +三高 +上加 +上火 +下单 +不减 +不沾 +不浑 +世代 +东方
+两装 +个小 +个月 +中焙 +中码 +之光 +之香 +之魂 +乐万 +乐维 +书籍 +乳业 +二锅 +五轴 +亚利 +交卡 +京仓 +人 +人体 +人声 +人料 +人节 +仁
+今年 +仙女 +仙水 +仙虎 +代送 +仪表 +企业 +优诺 +伴侣 +低 +低度 +佐料 +体工 +作品 +佩里 +佳琦 +佳达 +侣校 +俊宏 +保鲜 +信封 +倍现 +倒立
+傻瓜 +像机 +儿园 +儿手 +儿时 +元前 +充能 +光夜 +光影 +光探 +光细 +克兰 +克印 +克星 +克苏 +免洗 +免磨 +免过 +兑水 +全包 +全区 +全数
+全阶 +公园 +兰制 +内蒙 +写 +冰蓝 +冲剂 +冷压 +减少 +凑单 +凝蜜 +出涩 +击起 +分 +分兑 +分可 +分更 +分期 +分未 +利桑 +刮勺 +刮胡 +制发
+制辣 +刷 +刷冲 +刻度 +削皮 +力斯 +办公 +功率 +加 +加坡 +加拿 +务免 +动戦 +动植 +动跑 +劲爽 +勃肯 +包邮 +化出 +化妆 +化毛 +化食 +区中
+单刀 +单卡 +单爱 +卖便 +南明 +卡装 +印 +即溶 +卷弦 +厚夹 +厚度 +原 +原乳 +原料 +厨房 +去泪 +去渍 +去烟 +去黄 +双1 +双人 +双截 +双芯
+双蛋 +双重 +双针 +发 +发粮 +发酵 +取式 +口对 +口粮 +叮咬 +可兑 +可刻 +可开 +可换 +可横 +可涂 +可玩 +可调 +可追 +可验 +台 +司团 +合肉
+吊孔 +吋 +后到 +后回 +后期 +向轮 +含答 +吸收 +吸水 +周末 +周董 +味不 +味树 +味苏 +咀嚼 +和情 +咖时 +咪用 +唇脸 +善毛 +喵喵 +喵酥 +喷剂
+喷装 +嘉尔 +噜妙 +噜肉 +器 +器免 +回忆 +回锅 +因赋 +团建 +园涂 +固态 +国社 +国科 +圆灶 +土砂 +圣埃 +在西 +地区 +地板 +地球 +场中 +块状
+型香 +埃克 +培训 +基石 +塑包 +塑箱 +墅大 +声控 +声波 +处理 +复颜 +外卖 +多个 +多块 +多尺 +多点 +够真 +大冢 +大功 +大手 +大火 +大购
+天空 +天续 +头装 +夹馍 +奇那 +奕利 +奥秀 +女桃 +女毒 +妆前 +妆包 +妍肌 +妖怪 +妙好 +姆外 +姐妹 +婴馆 +嫩倍 +子尺 +孔硬 +字星 +字服
+学季 +孩子 +安芯 +宏轻 +宜宾 +实惠 +实时 +客房 +宫大 +家化 +家袋 +宽 +密码 +导航 +封袋 +封釉 +尊超 +小刮 +小安 +小屏 +小方 +小细 +小翻
+少尘 +层厚 +山帐 +工艺 +布布 +布莱 +帆婴 +师影 +师指 +帝客 +带充 +带刻 +带尼 +带式 +带盒 +带礼 +带美 +带软 +帧 +常备 +干敏 +干果 +干铜
+平无 +年后 +年换 +年猫 +年调 +幻基 +床上 +底帆 +底黑 +店 +店夹 +店用 +店自 +度可 +度汤 +度淡 +度酒 +延缓 +开孔 +开学 +开盖 +式无 +式现
+弦器 +弹力 +弹日 +当当 +录仪 +彩泥 +影猎 +微醺 +微闪 +心酥 +忆配 +快 +怕上 +急救 +恩特 +悬浮 +情缤 +想豪 +意粉 +感刷 +慢速 +戦士 +截棍
+房用 +房直 +房间 +手持 +手脚 +才出 +扣凉 +扩容 +扩展 +扫拖 +扬州 +批发 +投标 +抢 +抽取 +拉布 +拉链 +拌面 +拖洗 +拿大 +挂机 +挂耳 +指导
+按键 +挤压 +振膜 +换线 +换辅 +掉毛 +掌上 +提背 +搭子 +摩登 +播间 +擦脸 +支撑 +收 +收缩 +放竖 +效合 +整机 +文全 +文化 +文单 +料袋 +断电
+斯奇 +新加 +新包 +新款 +新经 +新肌 +方块 +方奶 +方授 +方旗 +旋转 +无信 +无开 +无添 +无绳 +日记 +早教 +时和 +旺财 +明暗 +易掉 +星闪
+星鲁 +晟碟 +晶冻 +曲一 +更低 +曼杜 +最新 +有小 +朋克 +服切 +服务 +期分 +期生 +木塞 +未刮 +本土 +术重 +朱版 +机动 +机标 +杂货 +杆木
+杆熟 +杆生 +李佳 +杜卡 +条 +条意 +来肌 +林俊 +林肯 +果冷 +果园 +果肉 +果脯 +染受 +柔丝 +柔嫩 +柔滑 +校园 +校指 +核 +格任 +桃花 +框可
+桑那 +桶面 +梅子 +梦原 +梦多 +梦想 +棉贡 +棒 +椒香 +榨汁 +模工 +横放 +樽装 +次世 +次元 +欧乐 +欧啦 +止血 +正 +每袋 +毒人 +毛膏 +氘锋
+氟 +水不 +水光 +水喝 +水嫩 +水油 +水泵 +水活 +水能 +汁 +汤仙 +汤面 +汽 +汽修 +汽奶 +汽柴 +沐浴 +油制 +油平 +沾杯 +法头 +法鸭 +泡 +泡一
+泡中 +泡网 +波震 +注尺 +泪痕 +泳可 +洗 +洗脸 +洗车 +洛极 +洞书 +活力 +活盈 +活露 +测量 +浑汤 +海南 +海家 +浸润 +涂鸦 +涤块 +润 +润泽
+淡色 +清洗 +清蒸 +済 +温感 +港服 +游泳 +湿水 +滑油 +滑洗 +滤 +漆封 +漯河 +火力 +灶釜 +炖肉 +点蘸 +点连 +烂 +烘干 +烘集 +烟渍 +烫 +热锅
+焙蛋 +然酿 +照手 +煮套 +煮粥 +煮食 +煮饭 +煲汤 +熙生 +爱在 +爱的 +爽不 +爽素 +版现 +牛乳 +牛腩 +物双 +物科 +物袋 +特润 +特蒂 +特醇
+狂飚 +狮粉 +猎人 +猫咪 +猫怀 +猫湿 +玉女 +王嘉 +王宫 +玩盘 +现汉 +现盈 +班神 +球嗑 +球膏 +琳娜 +琴酒 +瓶点 +生用 +用 +用天 +用茶 +甩干
+电扇 +电批 +电热 +电解 +电连 +疆棉 +痛片 +白低 +白光 +百梦 +的味 +皮书 +皮马 +皲裂 +益智 +盐分 +盗墓 +盘上 +盾文 +看球 +真才 +真茶
+眼唇 +睿婴 +知动 +石丛 +石振 +码可 +码锁 +码验 +础四 +硬质 +碳纤 +碳酸 +磁悬 +磨锋 +示柜 +社科 +社黑 +神冰 +科院 +秒贴 +稳定 +立 +立小
+立瓶 +立袋 +竖放 +竹木 +管哑 +篇 +米糊 +类钻 +粉微 +粒物 +粥新 +粮油 +粮酒 +精灵 +糕后 +糖抗 +素颜 +紫 +红 +红妍 +红瓶 +纤皮 +纤维
+级帮 +纯平 +纯英 +纳展 +纸板 +纹锁 +线测 +练字 +组装 +细跟 +结构 +维素 +维萨 +绿盖 +缓衰 +缤咖 +缩毛 +罐长 +网课 +罗琳 +罗莎 +美毛
+美短 +美颜 +老国 +老式 +老板 +老牌 +老虎 +耐热 +耐磨 +耐高 +联赛 +肉类 +肉麻 +肌因 +肌洁 +肯公 +育价 +胶囊 +脚干 +腩自 +膏 +膏猫 +自制
+自动 +自封 +自行 +自适 +臭上 +臭辣 +至高 +致柔 +舒适 +舔泡 +航胶 +色任 +色彩 +色艾 +艾尔 +节痛 +芋爽 +芬味 +芯片 +花式 +花椒 +花筒
+苏佩 +英式 +茅盾 +茶壶 +莱恩 +菜 +菜之 +菜回 +萨尔 +葵 +蒂铂 +蒙古 +蓝劲 +蓝调 +蔡司 +蘸酱 +虎任 +虫叮 +蚊虫 +蛋挞 +蛋香 +蜜饯 +螺狮
+血小 +行组 +衣秋 +衰老 +袋妖 +袖普 +裂皲 +装成 +装洗 +装裤 +裤冬 +裸睡 +西元 +西峡 +角匙 +角杆 +解质 +言所 +认知 +训类 +训练 +记录
+语原 +语言 +语音 +课外 +调正 +调配 +调隔 +谷维 +豪宅 +贡缎 +货之 +货怀 +货节 +质乳 +质小 +质水 +购物 +贴盒 +费送 +赔四 +赛琳 +赛车
+赤脚 +起泡 +超未 +超极 +超纤 +超级 +超辣 +超频 +跟丝 +身寿 +身粉 +车仪 +车用 +车钥 +车香 +转闪 +软木 +轴防 +轻巧 +轻柔 +轻钛 +辣上
+辣口 +边框 +达隆 +近期 +还原 +进攻 +远程 +连罐 +迷宫 +追溯 +送起 +适应 +通厚 +通用 +速充 +速度 +速烘 +道不 +那双 +部 +配列 +配对 +酒吧
+酒店 +酵机 +酸饮 +醇排 +醋溜 +重力 +重彩 +金卡 +金导 +金工 +金熊 +金边 +针可 +铁 +铁平 +铁罐 +铂丽 +铜模 +链箱 +锅头 +锅肉 +锋利 +锋透
+键开 +长度 +门代 +门级 +闪充 +闪连 +问题 +闲食 +闺蜜 +防毛 +防腐 +防雾 +防震 +防静 +防风 +阳南 +阵本 +院语 +隐形 +隐私 +隔板 +需自
+震动 +青啤 +青少 +青辣 +静电 +非 +非磁 +面超 +音声 +顺发 +预设 +频千 +颜镜 +风格 +饥饿 +饼装 +馅 +香粉 +香酥 +香风 +马丁 +马汀 +马车
+验真 +高密 +高泡 +高温 +高考 +魔力 +魔芋 +鲁王 +鲜果 +鸡宏 +鸡皮 +鸭毛 +鸭蛋 +鹅绒 +麻婆 +麻油 +黄皮 +黄袋 +黄金 +黄黑 +黑杆 +黑皮
+黑笔 +黑袋 +鼻塞 +龈问 +龙套 +龚奕 -ac -acoustic -acrylic -agave -aio -al -anthelios -apc -audio -award -axel -backpacking -balls
-balm -barkeepers -based -basic -batch -bathroom -bc -bed -bedding -best -bestseller -biological -blended -boat -book -bookcase
-bookstall -bowie -bowl -box -brand -brave -breakfast -bubble -builder -bulk -buttons -calories -cam -camomile -capsules -card -cat
-cell -cheap -chef -chen -childrens -chroma -chvatil -claim:decaf -claim:ipa -claim:no_battery -claim:wholegrain -classwiz -cleaner
-cleaning -clog -clogs -cnc -colic -colour:brown -colour:red -commuter -coppertop -cordial -couture -creamy -crinkle -cushioned
-customizable -day -dc -delivery -dental -device -dish -display -dpi -drawstring -drive -dz -ergonomic -ex -exclusive -eyebrow
-fermented -finely -finish -fit -flair -flakes -flat -flavour:bbq -flavour:blackcurrant -flavour:blacktea -flavour:cashew
-flavour:grape -flavour:pork -flavour:prawncocktail -flavour:希腊 -flavour:意式 -flavour:松木 -flavour:标醇 -flavour:海鲜味
-flavour:特浓 -flavour:红袋 -flavour:鲔鱼 -fndtn -forerunner -friction -friendly -fuel -genuine -germany -gi -goods:band -goods:candy
-goods:cereal -goods:chips -goods:compact -goods:highlighter -goods:kettle -goods:microwave -goods:monitor -goods:noodles
-goods:purifier -goods:scale -goods:scrub -goods:softener -goods:toothbrush -goods:usbstick -goods:云台 -goods:四件套 -goods:彩铅
-goods:挂面 -goods:果干 -goods:橡皮泥 -goods:砧板 -goods:破壁机 -goods:豆浆机 -goods:魔方 -gourmet -gps -granules -grease -heating
-heavyweight -hen -hepa -hg -high-speed -hiker -hotel -hour -huang -hugo -hybrid -hydration -hyperscroll -iccho -ichiban -immune
-imported -in -inc -ingredient:积雪草 -ingredient:蜗牛 -ingredient:视黄醇 -insulation -italy -jet -jiabin -johnny -jw -korean -krups
-latency -layout -lcd -leak -level -liftaction -lightweight -liuzhou -loose -low -madevitamin -makeup -manual -maotai -mario -mash
-mate -maths -matte -may -mdy -melk -mobile -mode -months -must -newest -nfhs -niang -norelco -number -offer -or -os -ounce -pale
-party -pb -pcie -peeler -perfect -person -pixian -players -pod -pods -posted -pot -press -protectiveclean -protein -publishing
-radiance -ramyun -reep -remote -ripe -rule -running -safe -sanford -sauvage -savings -sc -scented -scottish -sdxc -seasoned -sel
-seller -sensor -shelf -sheng -shine -softgels -soluble -sour -sp -spacer -spatula -spen -squeeze -stainless -stickerless -stiletto
-strategy -structural -support -suspension -t -tags -teabags -teatime -tomatoes -top rated -touch -tree -triple -uk -vary -vd -vermont
-vlaada -w -waist -work -worldwide -yield -yokagames -zeezout -zhacai -一套 -一对 -一排 -一赔 -丁车 -七子 -万转 -万金 -三一 -三合 -三阶
-上下 -上免 -上海 -下午 -不减 -专柜 -丛书 -东煮 -东自 -丝批 -个 -中式 -中片 -丸子 -久留 -习资 -二锅 -五轴 -享生 -享碗 -京老 -亮肤 -亿补
-他弦 -伴手 -低 -体卡 -佳达 -促销 -保修 -保护 -保暖 -修工 -健康 -儿时 -儿配 -元宵 -光影 -光驱 -克斯 -免 -免洗 -免蒸 -兑换 -入 -全价
-全区 -全尺 -全析 -全长 -八角 -公司 -关东 -关节 -典藏 -内保 -农家 -冰袋 -净重 -分兑 -分地 -分更 -分类 -切换 -刘宇 -初老 -利时 -到期
-刷毛 -剑雅 -力欧 -加冰 -加拿 -包赔 -化出 -区中 -升降 -午茶 -单口 -单色 -卖便 -卡丁 -卡尔 -卤鸡 -即溶 -历史 -原书 -原着 -原箱 -去异
-去黄 -双联 -发音 -口腔 -古力 -可听 -可带 -号页 -司货 -吊牌 -同款 -向滚 -含答 -听发 -吸头 -吸收 -吸管 -味不 -味料 -噜肉 -器人 -四季
-四长 -国内 -国行 -坏罐 -型安 -型应 -塞尔 -增肌 -壁挂 -备切 -外书 -外卖 -多用 -多省 -夜宵 -大 -大风 -天发 -天涯 -天然 -天特 -夹分 -女性
-奶 -奶泡 -好市 -妍肌 -姆外 -子饼 -孕妇 -存储 -学多 -学校 -宇昆 -安抚 -实体 -实感 -实时 -客厅 -宵甜 -家庭 -家橡 -密集 -寸 -对焦 -封尿
-小泡 -小爱 -小票 -小飞 -小黑 -尔达 -层洁 -山姆 -工地 -工艺 -巨无 -市多 -市客 -布桶 -带上 -干铜 -年保 -幼 -幼儿 -广色 -床上 -应用 -开
-开市 -式炉 -弹盖 -当天 -彩泥 -影猎 -微 -微醺 -快充 -思必 -惑猫 -感应 -慢速 -成人 -手冲 -手工 -手帐 -手指 -手摇 -手礼 -扩容 -扭伤 -抗初
-抗糖 -护剂 -护龈 -抹 -抽绳 -拉尼 -拉杆 -拉松 -拉罐 -拖机 -拼配 -拿大 -挂耳 -指定 -指形 -按动 -损毛 -换辅 -据密 -授权 -掌控 -插头 -支撑
-收 -效润 -散热 -数据 -整件 -文化 -文标 -新华 -新日 -新款 -方授 -无涂 -无霸 -日上 -日期 -日本 -日礼 -时回 -昆翻 -易拉 -星星 -星泡 -智享
-智控 -智能 -更低 -月 -有中 -木吉 -朱古 -机发 -机器 -杆生 -杆箱 -果酒 -架 -染烫 -标杆 -标配 -树八 -校指 -案夹 -桌面 -档案 -棉质 -森林
-榨一 -模工 -横向 -横间 -樽装 -橘 -橡树 -欧卡 -止痒 -武士 -每包 -每袋 -比利 -毛孔 -毛软 -气炉 -氟 -氧化 -水感 -水晶 -水能 -水防 -汉双
-汽奶 -油款 -油痘 -泛醇 -泡一 -泡式 -泡茶 -泡袋 -波浪 -波轮 -洁净 -洁肤 -洗剂 -洗碗 -涂层 -润肤 -深洁 -深海 -清洗 -清蒸 -溶精 -滑油
-滚轮 -滤泡 -澎湃 -澳洲 -点格 -点蘸 -烘干 -烫关 -烫受 -热器 -热锅 -焦系 -然实 -然诱 -然风 -熟茶 -爱思 -爱语 -片切 -版 -牛二 -牛高 -牟尔
-特价 -特润 -狂飙 -狩猎 -猎人 -猎者 -猫成 -现货 -珀翡 -琴弦 -瑞卡 -甜品 -生儿 -生活 -用书 -电解 -留香 -白牛 -百亿 -盐分 -盒装 -盘 -直播
-直身 -石装 -码可 -研磨 -硬封 -碗装 -磨芯 -礼物 -神机 -离子 -科幻 -科普 -秒杀 -稳定 -空军 -立 -立包 -立小 -米拉 -系统 -紧颜 -红 -红妍
-红牌 -红瓶 -红罐 -红腰 -约 -纳斯 -纽西 -细管 -续航 -维稳 -缓释 -缓震 -罐包 -羊毛 -美则 -翡紧 -老北 -老卤 -老酒 -肉泥 -肤水 -肤液 -背光
-能降 -脆油 -脱水 -腰子 -自 -自动 -自热 -至尊 -致柔 -色域 -艾瑞 -芬浓 -英寸 -英汉 -茄汁 -茶庄 -药房 -荷兰 -萃幼 -蓝管 -装带 -装洗 -裸睡
-西 -角男 -解腻 -解质 -计数 -设计 -试按 -语音 -诱惑 -调料 -豆机 -负离 -货之 -货速 -质水 -资料 -超爽 -超级 -超薄 -超轻 -躁干 -身粉 -车内
-车漆 -车香 -转密 -轮人 -轮复 -轮滚 -软毛 -轴防 -轻钛 -轻音 -达隆 -过认 -运存 -追剧 -速拧 -速烘 -部分 -都爱 -配方 -配粥 -酱 -醺果 -释胶
-金刚 -金油 -钛合 -钻石 -铁平 -铜模 -铝合 -销装 -锅具 -锅头 -锌 -闪充 -闯天 -防尘 -防汗 -防腐 -阶英 -阿牟 -降噪 -降旋 -除垢 -隆茶 -隔断
-集型 -零添 -青梅 -韩国 -音 -音炮 -页码 -颗粒 -颜亮 -风力 -风格 -飞碟 -食品 -食碗 -餐厅 -饮料 -香风 -马力 -马车 -高三 -高汤 -鲜味 -鸡神
-黄杆 -黑森 -黑瓶 -黑钛 -龈止
""",
    0.3: """
+0添加 +acoustic +adaptive +ads +adventure +aerobie +aerosol +ai +alu +amd +america +antennas +apc +armrest +ascorbic +asda
+attachments +audiophile +bai +base +bay +beads +bears +bedtime +bfast +book +bouillon +bracelet +brewed +bubble +buldak +burr +cabin
+cal +calorie +camp +cao +caramelised +card +cards +cask +cell +cheap +chewy +christian +cidian +claim:no_lockscreen +clubcard
+collectors +colour:orange +colour:turquoise +com +company +composite +conical +consumer +cornbread +corner +cornflakes +counts
+crinkle +cupboard +cushiony +dao +date +down +dr +dtx +dualsense +dz +earth +eazypack +ebury +eczema +edelbitter +edible +envelopes
+envy +exam +exfoliant +extracted +fairtrade +fancy +fast dispatch +favorite +flair +flap +flapjack +flavour:cappuccino +flavour:mocha
+flavour:ocean +flavour:olive +flavour:original +flavour:puer +flavour:rapeseed +flavour:tangerine +flavour:任选 +flavour:净棉
+flavour:可可味 +flavour:备注 +flavour:普通 +flavour:标醇 +flavour:港式 +flavour:着更 +flavour:除烟 +flavour:鹿肉 +flavour:麻油
+flavour:黑莓 +fluoride +fly +focal +fountain +friction +gadget +gas +genifique +giorgio +glas +global +glycation +gomez +good
+goods:blender +goods:energydrink +goods:harddisk +goods:jerky +goods:memorycard +goods:mouse +goods:noodles +goods:ricecooker
+goods:spaghetti +goods:发膜 +goods:地板清洁剂 +goods:彩铅 +goods:机油 +goods:模型 +goods:橡皮泥 +goods:水彩 +goods:测距仪
+goods:玻璃水 +goods:瓜子 +goods:电磁炉 +goods:皮带 +goods:眼影盘 +goods:行车记录仪 +goods:餐具 +gps +grid +gums +half +hands +hanging
+hanyu +harper +hc +high speed +homeshield +huang +huo +hydrate +iceland +id +immune +includes +individual +ingredient:支链氨基酸
+ingredient:维d +ingredients +it +jd +jia +jug +k +kd +labubu +landscape +leau +liquor +liuzhou +love +lynchburg +magnet +mcg
+meatballs +medical +mega +minimalist +mode +mongolia +mopping +ms +multibuy +multicoloured +nand +nib +nickel +noah +nougat +nourish
+nourishing +now +nugat +numbered +nuss +nz +o +ofdma +og +one +osman +oxidation +oxide +pack +packets +pancake +pancakes +past +patch
+perennial +perfector +pharmacy +pics +pillowcases +pissing +pixian +plant +pomodoro +powercore +practice +price +printing +product
+professional +psychology +purchase +pw +ramyun +rc +reducer +reliever +remembrance +returns +rhine +richard +rms +rolled +rollers +rom
+running +safe +sainsbury's +sandwich +sanford +savoury +scheffler +schokolade +screen +sdsquab +sealant +selena +seller +she +shin
+shown +sleep +slide +smartstraw +smelly +smoothie +softening +softness +special +specialty +starlight +sterilizing +student +stylus
+sun +surveyors +sushi +swap +swim +system +tafel +tetra +ti +tian +tier:flip +tilers +tin +tingly +tins +tray +uhd +uncooked +unisex
+vaporisateur +vd +volcano +waist +wars +weeks +wilko +works +wrapper +xiandai +xiang +xss +yrs +yue +yuval +zhe +一 +一壶 +一套 +一芯
+一轮 +万用 +三口 +三国 +三轴 +上光 +不易 +专业 +专辑 +丛书 +丝享 +丝粉 +丝若 +丝起 +中年 +中贵 +习惯 +书山 +买就 +争篇 +二十 +亚诺
+京味 +亲子 +亲节 +人文 +他弦 +以旧 +价 +传奇 +低价 +低延 +体外 +体翻 +佛蒙 +促销 +俗读 +保温 +修师 +做嗨 +储物 +免滤 +入门 +全合 +全幅
+全效 +全方 +全期 +全析 +全身 +八角 +公用 +具箱 +养猫 +军争 +冠生 +冰河 +冷藏 +准定 +减 +减轻 +出品 +出血 +刀架 +初生 +利进 +刮皮 +到手
+到期 +剂 +力片 +加班 +务本 +劲道 +包装 +北香 +十四 +午茶 +华熙 +单听 +单饼 +卡 +卡亚 +卡斯 +卷翘 +厂箱 +原子 +双头 +双扣 +双系 +可上
+可做 +可爱 +台监 +史通 +右手 +号任 +合水 +同城 +吧好 +含刀 +吸管 +味炸 +味脆 +味道 +咖哩 +咪去 +啾噜 +喝 +嗨棒 +国杀 +国标 +图书 +型可
+型旋 +型胶 +基酒 +塑封 +增稳 +士鞋 +壶一 +复原 +夏洛 +夜间 +大人 +大法 +大药 +天津 +天送 +头手 +头水 +奥狂 +女孩 +好市 +好朋 +妍多
+婴店 +婴童 +嫩滑 +子习 +子柜 +子酱 +学右 +学奖 +完美 +宠物 +家用 +密度 +对装 +导全 +小棕 +小白 +尔爷 +尔皂 +就送 +尼奥 +属表 +山有
+峰猫 +川郫 +工学 +工社 +工装 +巨无 +巾纸 +市多 +师版 +带吊 +带数 +带轮 +常 +干杜 +年 +年末 +幻小 +庄臣 +底 +延迟 +往事 +得物 +微研
+微震 +必读 +忆卡 +态链 +性反 +感极 +感牙 +成像 +手冲 +手洗 +打 +打底 +扫尘 +扬基 +投影 +抗氧 +护士 +抹烘 +抽 +抽绳 +拖地 +指定 +换袋
+授权 +探测 +接 +提尔 +提袋 +插脚 +搭配 +摄像 +撑系 +效洁 +敏皮 +整月 +整瓶 +整袋 +文原 +文社 +断热 +斯提 +新国 +新版 +方位 +方屏 +旋风
+无尘 +无霸 +日 +旧换 +明星 +易漂 +显屏 +晒后 +晚餐 +普书 +普翻 +景田 +智玩 +月辅 +有路 +有麦 +末扫 +机不 +机工 +李盈 +条装 +来恩 +枕边
+果奖 +果酒 +枯毛 +架格 +柔肤 +格可 +格斯 +格纹 +棉 +棕瓶 +楼梦 +横间 +次成 +止痛 +步步 +步顺 +母亲 +每包 +每盒 +毛 +毛孔 +水中 +水香
+汤力 +汪汪 +汪队 +汽车 +沙滩 +河糖 +油剂 +油物 +油胶 +法 +波格 +洗头 +洗护 +洗拖 +洗涤 +洗碗 +洗面 +洛特 +浅 +浩悦 +浴室 +消化 +润发
+润唇 +润滑 +润超 +液 +渴创 +滚轮 +滩凉 +滴滴 +滴香 +点阵 +热破 +热鼻 +焦人 +煮茶 +燃气 +牙痛 +牙酸 +牙骨 +物箱 +特咖 +犬体 +猫主 +环境
+珠光 +球往 +球釜 +理桶 +瑞典 +瓶装 +生产 +生儿 +生园 +生态 +用型 +用霜 +电子 +电无 +电起 +男女 +界名 +疆大 +痛发 +痛牙 +痛痛 +痛经
+白杆 +盈春 +盈流 +盖全 +直型 +研磨 +硬壳 +硬皮 +硬盘 +碳粉 +磁滚 +福来 +空气 +第一 +筒 +简体 +管杯 +米 +粗旋 +粘性 +精萃 +糖蛋 +系顶
+红屏 +红楼 +纯品 +纯白 +纯酿 +纸包 +纹盘 +组 +统直 +绿光 +罚十 +羊毛 +美术 +考数 +考试 +肉干 +肝油 +能膏 +能降 +脆 +脆椒 +脆辣 +腕表
+膜防 +自 +自提 +自饮 +致顺 +舞台 +色铝 +芯 +苋青 +若肤 +英语 +茶语 +萃水 +营润 +蒙特 +蓝格 +蔬菜 +藏科 +蜡水 +蟹醋 +袋盒 +角牌 +解牙
+解馋 +话降 +语丝 +读物 +调料 +谣弦 +豆分 +财务 +货老 +贵族 +超值 +超导 +超爽 +身面 +车漆 +轨迹 +转屏 +轮储 +轮复 +软皮 +轴增 +轻容
+轻牙 +轻音 +辛辣 +边话 +连瓶 +送冰 +逆袭 +透气 +配粥 +酒菜 +酱面 +重低 +金优 +金条 +金毛 +金瓶 +金钻 +锌 +门店 +防指 +防臭 +阶段 +附小
+除味 +除油 +除螨 +隐致 +障受 +雅家 +雨果 +震科 +霜大 +霸吸 +鞋店 +顶级 +顺刀 +顺鞋 +飚三 +食品 +食堂 +餐巾 +饭酱 +香料 +马齿 +高刷
+高汤 +高端 +鱼子 +麻酱 +黑垫 +黑芯 +齐全 +齿苋 +龈出 +龙编 -absorbency -abv -acorn -action -airpods -alexa -aqua -armor -astrobaby
-bar -barkeepersfriend -beanz -beta -blade -bluetooth -bofen -boiled -british -bronze -built-in -cabbage -canister -cap -carry -cars
-charging -chongqing -christian -cixin -claim:frozen -claim:no_stretch -claim:organic -cloth -colour:green -compound -confiture
-cooking -cushioning -dashboard -dbl -dense -disinfectant -drink -driver -effaclar -flavour:almond -flavour:apple -flavour:eucalyptus
-flavour:herbal -flavour:oolong -flavour:soymilk -flavour:活芳 -flavour:生巧 -flavour:英国梨 -flavour:草地 -flavour:草药
-flavour:黑咖啡 -flks -florida -flowstate -foldable -for -force -fraises -fried -goods:butter -goods:coffeebeans -goods:conditioner
-goods:iron -goods:pan -goods:roll -goods:spray -goods:tofu -goods:tv -goods:冲击钻 -goods:复印纸 -goods:洗车液 -goods:测距仪
-goods:皮带 -goods:精油 -goods:罐头 -goods:自热火锅 -goods:蛋白粉 -goods:袜子 -great for -grips -guo -hdr -hrs -infant
-ingredient:酪蛋白 -ingredient:鱼油 -input -iwatch -james -japanese -juicy -keeps -laser -legend -lifetime -magnetic -magsafe -male
-mcg -metres -mfc -miracle -modelling -modern -moisturizing -monsters -murphy -nail -naked -needle -new -niao -nib -ointment -only
-pack -pain -pan -pendant -phosphor -pocket -product -professional -promo -pu -qt -quick -resistant -revitalift -rowling -sa -san
-sandwich -sangenic -sha -sheet -size -solid -solution -soy -storage -surveyors -tartan -tft -therapy -three -tilers -toning -tray -tub
-tube -ultiboost -under -unread -uv -vegetable -vinyl -vlog -wick -writing -xss -year -一桶 -一键 -下酒 -不粘 -丝绒 -个小 -个月 -中焙
-之光 -京东 -他磷 -份 -优盘 -低音 -保价 -傻瓜 -先生 -克力 -入门 -公克 -六角 -净肤 -准变 -凤爪 -利波 -刮胡 -到家 -力三 -勇闯 -北京 -医用
-单头 -单桶 -单返 -卡坦 -卢卡 -卫星 -压榨 -原封 -反馈 -发 -变焦 -口粮 -可 -可查 -台湾 -右装 -吃鸡 -合金 -含保 -听装 -哈利 -喜糖 -嘉胃
-器 -四大 -因 -固态 -国货 -圈 -在保 -块 -坦岛 -基础 -多个 -多模 -夜视 -大名 -大罐 -大颗 -头 -妈服 -妍洁 -季新 -安溪 -安芯 -定价 -家居
-尊极 -小型 -小方 -小瓶 -小翻 -小辣 -尔克 -尤瓦 -州特 -工业 -左右 -布鞋 -带美 -带麦 -干发 -平价 -年苏 -年货 -应扳 -庭装 -开盖 -强五
-当季 -微闪 -怀旧 -扳机 -投影 -拍 -按压 -排块 -控习 -插脚 -擦脸 -数显 -整提 -整箱 -斯康 -新手 -新米 -方块 -旋转 -无绳 -春日 -显白 -晒单
-普通 -晶磨 -月辅 -有小 -服饰 -期生 -本进 -杀菌 -杯 -杯面 -柔嫩 -格纹 -梅酒 -横格 -橡 -正宗 -步袜 -每块 -毕利 -民谣 -汁黄 -沐浴 -波特
-洋芋 -洗澡 -湾公 -满减 -漆镀 -炉头 -炒菜 -烈艳 -瓦尔 -瓶 -生产 -用途 -留 -皮凤 -直流 -眼镜 -睡眠 -磁力 -磷铜 -磷青 -秘翻 -积分 -答案
-米糊 -粉微 -粉红 -粮酒 -粹水 -精品 -精粹 -系 -红先 -红包 -红白 -纹盘 -线 -综合 -美颜 -翻页 -翼无 -考研 -胃斯 -腕表 -自备 -自带 -自适
-艳蓝 -芋片 -芯片 -茄酱 -蒸汽 -蓝格 -蓝金 -蕃茄 -虎皮 -蛇水 -蛋白 -补贴 -装 -裸机 -觉反 -触觉 -训练 -诺牌 -诺纸 -豉味 -货 -贴 -赤足
-超即 -软胶 -返红 -适应 -通话 -酒 -酒菜 -酷铄 -酿造 -重庆 -金闪 -钛金 -钠 -铝框 -销售 -键开 -镀晶 -镜蛇 -长焦 -长袖 -防伪 -防脱 -防震
-阿强 -需自 -青铜 -面横 -顶盒 -领长 -颜镜 -食用 -饮品 -饰店 -马尔 -高铁 -鸿蒙 -麦卢 -黄豆
""",
    0.4: """
+acclaimed +action +adas +akitamanman +all-day +amazing +angled +anniversary +anti-scratch +anti-slip +applicators +artists +assistant
+authorised +authorized +authors +axis +bakers +barbie +barefoot +bargain +baristas +barkeepers +batch +battery-life +bazaar +bc
+best-before +bf +biography +biological +birthday +blemishes +blossom +bluetooth +bone +booktok +botanical +bouncy +boxed-new +boy
+boyfriend +bpa-free +breakfast +brightening +brilliant +bristles +brunch +builders +c +calcium +campers +camping +capsule +capsules
+cares +ce +cellar +charges +christmas +claim:dryskin +claim:eyes +claim:no_artificial +claim:no_battery +claim:no_lens +cleans
+clearer +click-collect +clinically +clips +coders +colour:black +combined +commuter +commuting +complexion +converter +cooks +cordless
+cormen +cosy +courier +cozy +crafters +cravings +crisp +cruelty +crystal-clear +cuppa +cyclists +d +da +dads +dandruff +dealer
+dermatologically +designers +despatched +dha +discount +dishwasher-safe +disposal +dk +dpd +drivers +dull +dupe-free +easter
+easy-clean +easy-setup +ebay +efficient +eight +emporium +energy-saving +enthusiasts +etsy +evening +everyday +evri +extracts +fans
+fast-charge +fathers +fave +fedex +festival +fibre +fiction +fights +filled +filling +finance +finger +fitness +flakes +flatshare
+flavour:almond +flavour:oatmilk +flavour:orange +flavour:sesame +flavour:soybean +flavour:soymilk +flavour:tomato +flavour:山茶
+flavour:曲奇 +flavour:白清 +flavour:红袋 +flavour:雪松 +flavour:鲜增 +flavour:鸭肉 +flavoured +fluffy +food-grade +footbed +format
+forty +free-delivery +freelancers +freeze +freezer-safe +fresh-stock +front +fuling +fuller +galactic +game +gamingroom +garage
+germany +gingham +girlfriend +gives +glowing +goodness +goods:fan +goods:juice +goods:lightsoy +goods:perfume +goods:scrub +goods:tea
+goods:vacuum +goods:卡牌 +goods:教材 +goods:洗碗机 +goods:盲盒 +goods:自行车 +goods:衬衫 +goods:被子 +goods:车蜡 +goods:运动相机
+goods:靴子 +goods:驱蚊液 +google +gorgeous +grandad +grandma +grandparents +gsk +guarantee +guilt-free +handy +harmonyos +hearty
+heavy-duty +helps +hermes +hikers +hiking +hobbyists +holes +holygrail +hotpot +housing +husband +hypoallergenic +immaculate
+immersive +in-date +individually +infants +innerwear +instagram +install +installation +insured +intensive +jade +jk +jm +korea +krups
+lag-free +latest-stock +ldac +lead +leak-proof +licensed +long-dated +long-lasting +lovely +loves +low-fat +ltd +luggage +lunchbox
+macaron +mail +makes +mart +maxi +may +memoir +memoirs +memory +metal +metric +mfg +mian +microwave-safe +mint-condition +mm +monsters
+moreish +mothers +multi-buy +multimineral +mum +mums +musicians +must-have +musthave +nan +naturally +near +new-stock +nh +nibble
+nibbles +non-slip +non-toxic +nurse +nursing +nvme +obsessed +odor-free +odour-free +of +open +ophthalmologically +ordered +orders
+orthodontic +otsuka +outlet +overnight +owners +page-turner +pantry +paperback-edition +paradoxe +party +penetrant +period +permanent
+pet-free +philosophy +photographers +pickup +plastic-free +pmp +powerful +precise +preparation +pressure +pristine +privilege
+pro-grade +professionals +proper +protectant +protein-rich +prw +puff +pupils +purpose +quiet +quite +r +ramadan +raymond +recipe
+recyclable +redness +reduced-to-clear +reduction +reg +removes +repurchase +reputable +resealable +resistant +responsive +restocked
+revitalizing +road-trip +robusta +rolling +rooster +rouge +rrp +runners +runtime +rustproof +sameday +san +save +schwarz +science
+scotch +scratch-resistant +seahorse +sealed-box +self-help +setup +seven +sharp +shiitake +shiny +shockproof +shopping +short-dated
+shreds +shuixing +signed +silky +simply +siri +skinactive +sleek +slides +slimline +smoke-free +snacking +snowy +softgel +sounds
+space-saving +speed +speedy +spill-proof +spotless +spots +squeaks +stain-resistant +stall +standby +standing +staple +starters +stays
+std +sterile +stock +stockist +store +storey +sturdy +stylish +supple +supplements +supplier +support +sustainable +sweatproof +sync
+tang +tangle-free +teacher +teachers +tesco +textiles +thermale +thriller +tier:air +timeless +tired +toast +toddlers +tools +tracked
+tracked24 +tracked48 +trader +train +transfer +travellers +trending +trusted +trusty +uk-based +ultra-clear +undamaged +unisex adult
+unputdownable +untouched +ups +usb +usps +valentines +value-pack +vary +vegan +vendor +vet +vitamins +vivid +warmer +warmth +weave
+wedding +whisper +wholesaler +wholesome +wick +wife +windows +wipe-clean +wrinkles +writer +xingfeifan +xinhua +xj +youthful +yum
+zhajiangmian +一年 +一整 +一瓶 +一盒 +一罐 +一英 +万人 +万毫 +三一 +三伏 +三年 +上学 +不刺 +专卖 +专营 +业打 +丝滑 +个 +中性 +中秋
+中美 +中腰 +中通 +主播 +主粮 +主食 +云杉 +五星 +五金 +亲戚 +仓库 +付定 +代文 +代表 +代言 +代餐 +优惠 +低帮 +体机 +便宜 +保真 +健身
+像头 +光珠 +光砖 +光绒 +全年 +全脸 +六角 +共 +关节 +养胃 +冠军 +冬日 +冰袋 +净含 +凉感 +减压 +出差 +切换 +划算 +刺身 +加急 +助眠 +包安
+包退 +北京 +北欧 +北黑 +十一 +十加 +升 +午休 +单云 +单只 +单支 +单机 +单瓶 +单盒 +单身 +博主 +即发 +卸妆 +厂家 +原产 +去味 +去油 +双十
+双频 +反胶 +发烧 +发票 +口碑 +可口 +可带 +可置 +台立 +史克 +吃货 +同事 +同学 +含量 +员工 +周年 +味料 +品金 +售后 +商超 +回购 +囤着
+国庆 +国潮 +圆头 +圆通 +地吸 +地铁 +场烘 +型号 +型安 +型犬 +塞流 +壹号 +备货 +外书 +外婆 +外驱 +多口 +多汁 +多用 +多种 +多规 +多角
+夜色 +大 +大中 +大利 +大型 +大罐 +奶奶 +奶泡 +好吃 +好喝 +好物 +好用 +好评 +婆婆 +婴儿 +季帐 +安全 +安心 +安装 +定金 +宝宝 +宝贝 +客人
+客户 +客服 +室友 +家人 +容量 +寒冬 +寝室 +寸口 +小巧 +小飞 +尾款 +层三 +居家 +属框 +屯货 +山西 +山野 +川菜 +工程 +师程 +带上 +带屏
+常温 +常规 +干饭 +年产 +年人 +年苏 +年货 +幼滑 +广西 +店拉 +开胃 +心充 +必入 +必囤 +快手 +急发 +性红 +息续 +意大 +打奶 +打折 +折扣
+拉松 +拉花 +拍 +挤挤 +探病 +提 +提亮 +放心 +效润 +数学 +文具 +新西 +新鲜 +无味 +日常 +日系 +早八 +早餐 +时髦 +易拉 +春天 +春节 +智能
+暖光 +月量 +机芯 +杉吉 +松软 +柜台 +标杆 +格柜 +格犬 +梅雨 +榜单 +模式 +欧洲 +欧系 +款任 +每日 +每罐 +比格 +毛孩 +汪星 +法式 +泛红
+波轮 +洁牙 +洗衣 +流涕 +消噪 +涮 +淘宝 +淡化 +深夜 +港版 +源码 +滚筒 +潮流 +炒菜 +烘焙 +热销 +焕肤 +焦垢 +煮 +爸爸 +牙除 +牛皮 +牛马
+物调 +特效 +狗 +独居 +猫超 +现磨 +玻色 +生元 +生日 +生饼 +用券 +用品 +电式 +疆长 +白机 +白罐 +白鞋 +百万 +百亿 +盈透 +盒包 +盒卡 +直供
+看望 +睡前 +石装 +码 +码完 +社畜 +神仙 +福利 +秋天 +秋衣 +种 +种草 +秒杀 +租房 +移动 +空间 +立两 +端午 +管小 +管装 +管饱 +粉水 +粉胖
+精品 +系车 +索 +红标 +红橘 +红袋 +红金 +纯度 +纽西 +线性 +细纹 +续作 +罐啤 +置换 +美史 +美味 +翻书 +翻翻 +老公 +考 +耐打 +耐用 +聚会
+胖子 +腊梅 +膨化 +自煮 +航增 +良心 +色可 +色哑 +色因 +花空 +英寸 +药店 +菌 +营养 +蓝管 +蓬松 +虫滴 +蛋白 +补水 +表作 +被罩 +装整 +规尺
+角度 +解压 +解渴 +解腻 +访友 +调酒 +豆豉 +豪门 +货速 +质感 +走亲 +跌打 +车间 +轮滚 +轻奢 +轻松 +轻直 +辣汁 +过年 +过认 +运费 +返图
+退换 +送 +送男 +送长 +通俗 +酱比 +醇厚 +醒脑 +重庆 +野营 +钓鱼 +铝金 +铸铁 +销书 +销量 +锁水 +锅焦 +键 +长效 +长条 +间音 +防抖 +防晒
+防漏 +阳台 +随手 +随时 +随身 +隔天 +隔日 +雨季 +零嘴 +霜 +露营 +靠谱 +面单 +韩系 +顺滑 +领券 +颜值 +食罐 +饭后 +饮弹 +饱腹 +香港 +驱虫
+骑行 +骨汤 +高级 +高纯 +魔域 +鲜嫩 +齿骨 -aerosol -alkaline -back -band -big -blossom -bm -bnib -bottle -bottles -brushless -carrier
-colour:gold -combi -cotton -days -ear -english -exposures -feet -first -flavour:东方 -flavour:冰川 -flavour:咸焦糖 -flavour:牛排
-flavour:着更 -flavour:紫罗兰 -flavour:胡椒 -flavour:莲花 -flavour:酱香 -flea -frame -full -game -goods:bodywash -goods:cake -goods:fan
-goods:laptop -goods:lightsoy -goods:mask -goods:oil -goods:shaver -goods:spread -goods:toothpaste -goods:拖把 -goods:消毒湿巾
-goods:电动牙刷 -goods:眼影盘 -goods:钙片 -goods:靴子 -grid -hard -he -head -heg -ingredient:复合维生素 -instantpot -inverter -it
-kakubin -kweichow -labubu -libre -looks -luxury -magnet -mucin -multi -mx -notes -of -oral -over -pak -pastry -pen -percent -pur -qc
-roast -schwarzwald -sd -sdsquab -share -skin -sleeping -speed -squished -sticks -stm -stock -strips -studio -suds -system -tablets
-target -tick -uht -uk stock -unopened -usb -washing -wet -width -with -xbox -万像 -万毫 -中文 -习惯 -书架 -五号 -亲妈 -亿像 -优诺
-伦手 -余晖 -保险 -光圈 -免息 -全合 -出品 -利 -务本 -包 -包装 -单机 -原配 -双解 -口径 -口气 -可用 -合性 -合成 -吉他 -唱片 -商务 -地区
-型 -大光 -大瓶 -天续 -套筒 -妈妈 -婴幼 -子弹 -小安 -工具 -帆布 -带数 -年质 -幼猫 -式 -当当 -懒人 -手持 -扫码 -拌面 -接 -日余 -显屏
-晖烂 -有品 -期免 -木糖 -本土 -条装 -来感 -极速 -梦多 -楼梦 -橘色 -歌词 -毫安 -沁水 -清新 -清透 -温和 -满 -炒货 -烘焙 -煮 -牙洁 -特级
-生茶 -男表 -百梦 -真无 -碱性 -磨牙 -第 -糖醇 -红楼 -维修 -编织 -老人 -胚芽 -膏 -色包 -芽米 -苗条 -英伦 -茶饼 -营养 -落日 -蓬松 -衣物
-装修 -词本 -谣吉 -质保 -超 -超小 -轻量 -近期 -通用 -速食 -酷睿 -金装 -镇江 -长效 -险液 -饮 -香型 -高 -高效 -高清
""",
    0.5: """
+alternative +american +anti +approved +approx +ask +asmodee +atmosphere +ax +bad +badminton +barkeepersfriend +bestselling +bottles
+brake +builder +buy +caffe +carded +cats +channel +chef +claim:fragrancefree +claim:highcalcium +claim:kids +claim:neck
+claim:no_combo +claim:no_film +claim:no_more +claim:no_toxic +claim:sensitive +claim:sugarfree +clogs +cm +co +coating +collector
+comfortlight +cruelty free +dad +degree +despatch +di +dial +dispatched +drawstring +drc +drop +durable rubber +dw +ear +earc +ecotank
+effect +eng +eu +external +field +flavour:americano +flavour:bbq +flavour:chocolate +flavour:cologne +flavour:prawncocktail
+flavour:spicy +flavour:vanilla +flavour:哥伦比亚 +flavour:性淡 +flavour:柠檬草 +flavour:祛腋 +flavour:胡椒 +flavour:韩式 +flexfoam
+fluoroelastomer +fog +friends +fruit +fun +gamers +germ +giving +goods:jam +goods:macaroni +goods:sponge +goods:spread +goods:便利贴
+goods:凉鞋 +goods:垃圾桶 +goods:威化 +goods:果干 +goods:爬行垫 +goods:马克笔 +halal +harari +hautcreme +heated +homelab +hong +hoop
+imperfections +in stock +inc +included +indicator +ingredient:蜗牛 +ingredient:钙 +ingredient:鱼油 +instapot +ion +is +iwatch +jiang
+kibble +klaus +letterbox +liquid +long +lou +lovers +lxt +macinato +made +makeup +martin +mash +meng +menghai +metre +metres +minutes
+mondelez +more +needle +new york +nonfiction +ocado +octagon +off +offer +ones +pbk +peachy +pens +play +posted +pots +premixed
+pressur +prone +quality +radical +range +receiver +recommended +reliable +removing +renmin +repair +road +rowling +rpi +scents +schuh
+scottish +sdsqxaa +self +settlers +shelled +sheng +shi +ship +shipped +shop +shower +shrink +shui +shumin +shuttles +silent +since +sm
+social +stackable +stay +strawberries +tall +teabags +teardrop +tech +teeth +teuber +tianfu +today +tosummer +totk +tracker
+traditional +trucks +uht +unworn +urinary +usa +use +waitrose +way +wenxue +wheat +windproof +word +your +zidian +一罚 +一键 +三合
+三季 +三总 +三数 +上班 +下饭 +不卡 +不掉 +不烂 +不脱 +中 +中国 +中小 +主动 +乔迁 +乳蛋 +享生 +享胶 +价粮 +传统 +低泡 +低音 +体卡 +保质
+修工 +光圈 +光显 +克市 +克骆 +全 +公克 +公升 +冬天 +冷蔵 +净 +凉拖 +列号 +刷题 +券后 +刻字 +前摄 +动降 +华润 +单录 +卡尔 +卧室 +印度
+原液 +发动 +受损 +口臭 +古力 +可水 +可过 +合编 +吉他 +吸头 +吸拖 +哥大 +唱片 +喵星 +四 +四长 +团购 +国进 +圣碧 +圣诞 +地色 +场舞 +复合
+夏日 +大哥 +大地 +大白 +女通 +子护 +孕母 +存储 +季新 +完整 +官保 +定妆 +容液 +小王 +小痰 +尼龙 +工地 +市场 +幅标 +干 +平底 +年会 +年级
+广场 +序列 +店餐 +当季 +录前 +快帆 +快拆 +怀孕 +总复 +情侣 +成发 +打工 +扣门 +扫地 +拉罐 +拍照 +拼单 +拼多 +换刀 +换新 +接收 +插头
+插电 +撕不 +收器 +整件 +料理 +断式 +新婚 +新未 +新生 +新疆 +方便 +无广 +易卸 +显尘 +晒单 +智享 +月 +期到 +朱古 +机身 +极速 +树八 +棘轮
+橘色 +欧版 +止痒 +母猫 +每听 +比赛 +毫安 +水插 +法版 +泰瑞 +泵压 +洁齿 +洗剂 +活动 +派克 +流体 +海外 +浸透 +湿粮 +满减 +火焰 +点断
+热卖 +焦系 +焰橙 +爸妈 +版白 +牙龈 +物质 +特产 +瓶 +生 +生活 +男表 +痰盂 +登罐 +监听 +盒贺 +直条 +直身 +直饮 +碗布 +碧濂 +磨牙 +科幻
+粒款 +糖 +红罐 +纽扣 +细管 +细腻 +结团 +编号 +缬草 +美产 +美容 +翡翠 +老婆 +考研 +肌活 +胶卷 +胶片 +能小 +自驾 +舒妍 +色包 +花草 +草茶
+蓝星 +被套 +装 +装约 +要冷 +角男 +译 +质保 +起子 +超轻 +软胶 +过官 +返现 +连接 +送货 +透美 +速食 +配送 +酥脆 +门襟 +防干 +除口 +露
+领导 +香 +香波 +马拉 +骆格 +高中 +高铁 +黑龙 +龙江 -backlit -bnwt -border -buldak -cast -churu -claim:dryskin -claim:rechargeable
-claim:women -cleanmaximizer -collection -colour:pink -counts -data -disposable -dog -down -dual -eh -electric -emergency -eng
-everyday -expires -finger -flavour:水果 -flavour:牌鲜 -flavour:酸奶油洋葱 -flavour:雪松 -foods -galactic -glas -good -goods:dictionary
-goods:pencil -goods:penne -goods:phone -goods:rice -goods:ssd -goods:墨盒 -goods:帐篷 -goods:果泥 -goods:猫砂 -goods:米线
-goods:花生酱 -goods:身体磨砂 -history -hood -hundred -juneng -key -microfiber -mix -modes -multicooker -nugat -nuss -nwt -one
-permanent -playset -plug -portable -prescription -quart -range -release -retractable -saran -security -shock -sim -sm -smart -solitude
-sparkling -strauss -supply -surface -tier:fe -treats -wash -wh -wrap -ye -years -yeast -三口 -八格 -六小 -刘慈 -加密 -助眠 -双卡 -味
-大包 -大虾 -奇迹 -婴店 -小棕 -小规 -弹头 -性套 -慈欣 -抗氧 -折 -未来 -机身 -材料 -标 -棕瓶 -母婴 -泽曼 -渗透 -电精 -白瓶 -秋冬 -管哑
-精密 -网红 -翻书 -翻翻 -肌活 -自营 -莱泽 -血氧 -轨迹 -辅食 -透护 -金属 -铝盒 -防抖 -页 -高刷 -鸡爪
""",
    0.6: """
+a +acne +age +alpha +anos +apples +aroma +awesome +b +barrier +based +beading +best +biao +canister +cars +cien +claim:smoked +coded
+confiture +costco +cups +days +decor +depot +disinfectant +dot +drinks +ecg +evoo +flavour +flavour:cinnamon +flavour:onion
+flavour:raspberry +flavour:可选 +flavour:火鸡 +flowstate +fraises +free +fs +gamer +games +gaming +german +gluten +goods:groundcoffee
+goods:headphones +goods:sauce +goods:植物奶 +goods:空调 +goods:螺丝刀 +goods:酸奶机 +goods:锅 +goods:门锁 +groceries +heg +hifi +i
+ingredient:布洛芬 +ingredient:玻尿酸 +ingredient:锌 +input +instantpot +interchangeable +intermediate +isbn +keeps +kosher +kweichow
+laser +lasts +latest +leg +lifetime +lightly +literature +loads +lunch +make +maps +multiple +nappy +nas +newborn +nine +non-gmo
+nylon +otc +over +pak +pb +polish +pool +prime +programs +proven +qq +quart +raspberries +refillable +regular +reseller +retina +royal
+rust +sbux +sdsqxav +sensibio +sharing +sim +sixteen +slightly +soledad +solution +sr +stonewash +strauss +tape +target +translucent
+unbleached +vermont +vol +warranty +with alexa +万像 +上飞 +东自 +产 +人像 +人同 +伴手 +免疫 +公室 +农家 +冲饮 +凝霜 +初学 +利时 +化旗
+千兆 +半入 +单筒 +压瓶 +原配 +去黑 +发货 +口加 +同屏 +吸袋 +哈里 +四季 +国内 +增强 +备考 +夏天 +大包 +大学 +大容 +大牌 +学备 +学校
+定价 +宝妈 +实体 +宵夜 +家橡 +小泡 +小票 +尺寸 +干裂 +年保 +广告 +开票 +异味 +彩笔 +德产 +怀旧 +情人 +手提 +手礼 +抖音 +护肤 +抹酱
+持鉴 +换季 +搬家 +教育 +散瘀 +新品 +旅行 +日本 +明彩 +春夏 +显瘦 +曹雪 +机洗 +杀菌 +植物 +橡树 +次性 +款可 +比利 +水洗 +永生 +油霜
+泡袋 +涂层 +涂抹 +淡黄 +深层 +熬夜 +爆款 +版中 +特曼 +特蒙 +球头 +理压 +用途 +电纸 +男孩 +男生 +白金 +盒装 +真空 +破壁 +礼袋 +科学
+秒发 +税店 +立减 +笔记 +简单 +纸书 +经典 +绒棉 +结实 +续航 +老人 +老司 +脆油 +自选 +至尊 +节日 +苏打 +药房 +莱特 +蒙金 +蓝牙 +血散
+补贴 +补钙 +袋 +记忆 +读 +赔十 +超大 +超市 +跑步 +跨境 +运存 +送女 +酷睿 +酸 +采购 +里波 +长焦 +长绒 +长辈 +防滑 +雪芹 +靖江 +飞机
+黑方 +黑武 +黑牌 -additive -af -ai -anti -brush -cfi -claim:day -claim:diet -clay -core -e -eos -extra -flavour:raspberry
-flavour:vanilla -flavour:白清 -flavour:红薯 -flavour:轻盐 -food -goods:beer -goods:pads -goods:橄榄油 -goods:狗粮 -goods:电脑
-goods:羽毛球 -goods:羽毛球拍 -ground -heel -ilce -instant -internal -kindle -mirrorless -night -petroleum -prebiotic -primacy -purpose
-quietcomfort -recipe -retail -rich -sata -school -shots -skillet -sun -sustained -tier:air -top -twin -vxd -warranty -wlan -yucang
-乐能 -余华 -冠生 -卡口 -双面 -口味 -多乐 -大条 -夹心 -对装 -明采 -机场 -模式 -浓 -浓香 -港版 -生园 -纸牌 -聚会 -至初 -苏打 -装进 -采笔
-锂电 -顺丰 -香
""",
    0.7: """
+additive +agail +alexa +boehringer +border +brush +build +cans +chdhx +claim:highprotein +claim:no_additives +clasic +cleanmaximizer
+coated +college +colour:yellow +compartments +con +cooker +coppertop +cplt +cushioned +desk +disc +entree +essential +expires +expiry
+family +fine +finish +flavour:oat +flavour:pear +flavour:双重巧克力 +flavour:木质 +floor +foldable +four +frizzante +fry +glare
+goods:milk +goods:rice +goods:soup +goods:ssd +goods:片剂 +goods:豆瓣酱 +goods:钙片 +gourmet +great for +h +hao +healing +in
+induction +ingredient:维e +injuries +ipadair +kilos +korean +laurent +length +libre +liftaction +london +lumen +macbook +machines +mba
+merial +neu +number +ovp +pint +pk +pot +raw +res +resin +round +serve +sichuan +six +spacer +spen +sprungli +stainless +stick
+supplement +surface +swiss +taped +tate +the +tier:mini +tier:slim +total +touchscreen +trays +trimmer +umbra +unread +vetro +vlog
+vxd +walmart +welcome +ww +yves +万能 +三百 +中度 +中烘 +产地 +会议 +像定 +像素 +克斯 +免 +全画 +全自 +六十 +到家 +华碧 +双联 +同款
+吸吸 +命 +四口 +型止 +多效 +夜视 +大瓶 +大量 +婴幼 +小吃 +小型 +小孩 +小罐 +少女 +尺码 +屏 +山姆 +师傅 +带杯 +床品 +度烘 +必备 +成年
+打损 +护发 +挤瓶 +损伤 +文标 +新米 +新货 +旧庄 +有中 +朋友 +木糖 +机场 +棒棒 +武士 +毛躁 +油款 +洋酒 +活血 +淡印 +炒货 +熟饼 +爷爷 +片
+瑞士 +画幅 +百六 +盒马 +直发 +礼物 +科普 +空军 +精密 +糖醇 +绒哑 +维修 +网红 +美则 +翼型 +联装 +背光 +荷兰 +袋免 +裸足 +读速 +贺卡
+超清 +轻量 +辣 +边 +速 +鉴定 +钻石 +链配 +锋隐 +防尘 +陶华 +预售 +香米 +验货 +高性 +高清 -android -auto -cards -claim:concentrated
-claim:plantbased -cube -erh -flavour:金枪鱼 -goods:soysauce -ingredient:神经酰胺 -ingredient:维d -length -lip -open -packs -ratio
-replenishing -selection -sodimm -style -tampons -unisex adult -不含 -东尼 -倍夹 -含 -味苏 -寂寞 -尼寂 -屏障 -年模 -快拆 -收口 -无骨
-模拟 -淡 -独立 -码 -硬盘 -艾拉 -蓝光 -被套 -酸钙 -面
""",
    0.8: """
+activating +aerotwin +attached +before +blemish +board +bumper +by +capacity +claim:men +claim:no_batteries +claws +closure
+commercial +control +copy +dbl +ddia +deck +durable +epa +extract +flavour:冷萃 +flks +food +goods:charger +goods:cookies
+goods:fridge +goods:liquor +goods:memory +goods:processor +goods:watch +goods:订书钉 +gpu +group +headache +hero +hrs
+ingredient:氨基酸 +international +iphone +iso +joy +kleppmann +layout +leakproof +marinated +months +mp +novamin +nutrition +onsite
+order +packs +parma +physical +playtime +postage +pouch +pp +press +promo +pur +rich +seasoned +shelving +shipping +spot +stickerless
+stiletto +storage +straight +style +teas +type +types +vlogging +wet +win +wlan +youth +一体 +一次 +下午 +不漏 +两用 +五三 +亿滋 +他磷
+像胶 +免息 +写笔 +冷暖 +冷链 +单把 +原着 +双背 +司货 +各 +合一 +喜糖 +四大 +复习 +大名 +大条 +奶 +奶白 +妈服 +学生 +官网 +定制 +家享
+小金 +工具 +带 +弹笔 +强免 +彩插 +徒步 +快速 +户外 +手写 +折 +护翼 +拼装 +整盒 +新日 +无骨 +服饰 +期免 +未拆 +未来 +棉混 +椒酱 +次日
+歌词 +正宗 +正版 +死神 +母婴 +水防 +浓 +浓密 +浓香 +混纺 +溯源 +焕活 +生党 +电一 +电精 +畅销 +登山 +础数 +磷青 +礼品 +神永 +积分 +第
+简约 +舰店 +英文 +茶庄 +蓝光 +螺丝 +装修 +西兰 +词本 +调味 +超 +追剧 +送礼 +酱 +铝盒 +镁光 +防汗 +零食 +饮 +饰店 +高三 +黒 -&
-autofocus -claim:kids -claim:senior -conserve -di -digital -exp -fancy -flavour:shrimp -flavour:双重巧克力 -formula -g -gm
-goods:cable -goods:mouthwash -goods:tshirt -harry -macbook -metal -portrait -ramen -reams -tier:se -像素 -双倍 -真空 -翡翠 -被罩 -装正
-速发 -骁龙
""",
    0.9: """
+abv +adults +audio +autofocus +babies +bar +bbe +beutel +bnwt +brew +chemist +chinkiang +claim:no_salt +claim:no_waterproof
+claim:wholegrain +comes +core +dried +equiv +flavor +flavour:herbal +flavour:oolong +flavour:浓郁巧克力 +flea +flybyjing +foods +from
+gan +glass jar +goldbaren +goods:console +goods:phone +goods:咖啡机 +goods:电钻 +goods:磨牙棒 +goods:辣酱 +hood +hw +imported +italian
+j +kaaaa +kartenspiel +kitchen +ks +leaves +lg +machine +mny +office +os +ounce +pastel +portrait +proof +pssd +publishing +qc
+repairing +snack +soy +sparkle +steam +strategy +superior +tick +tower +trigger +vermicelli +virgin +w +xmas +上下 +上海 +两年 +中型
+之一 +伦手 +光学 +入 +全价 +准变 +双层 +变焦 +可中 +台式 +大光 +天猫 +字号 +官旗 +尔克 +屈臣 +屏障 +庄特 +拍下 +持久 +旅游 +木吉 +牌
+琴弦 +白纸 +碱性 +稿纸 +箱 +系列 +纸打 +老字 +联保 +臣氏 +草稿 +行货 +通勤 +锂电 +闲零 +降噪 +随机 +马尔 +黄 -broad -car -film
-flavour:curry -flavour:oatmilk -flavour:puer -flavour:土豆 -fruit -goods:cookies -goods:sauce -goods:轮胎 -guitar -heads -lozenges
-onyx -series -tape -the -to -zhenjiang -城堡 -特惠 -础装 -限时 -雾面
""",
    1.0: """
+analog +bpa +claim:organic +claim:senior +cn +colour:grey +colour:white +de +detachable +edc +exposures +feline +flat +flavour:意式
+flying +fndtn +friendly +gift +godmother +goods:iron +goods:pasta +goods:toothbrush +goods:电子书 +goods:电脑 +goods:蛋白粉 +hybrid
+iem +indigo +ingredient:角鲨烷 +ips +jin +multi +ns +or +performance +plastic +retail +roll +short +shots +simplified +solid +trade
+transparent +treat +treatment +windscreen +wrapped +writing +六小 +原版 +去污 +口气 +含线 +型 +基础 +多色 +夜 +大虾 +娱乐 +子弹 +安溪
+布偶 +带票 +幼儿 +快充 +支持 +效期 +文学 +旗舰 +柳州 +正品 +正装 +淡 +满 +男友 +白底 +直邮 +秋冬 +背键 +致钛 +装进 +选 +钛黄 -aps
-flavour:hazelnut -goods:lens -goods:威化 -n -potter -relief -sarasa -switch -tier:signature -奶糖 -晚 -狂飚
""",
    1.1: """
+app +backlit +balm +beijing +bestseller +bm +brownish +brushed +claim:no_bits +dinner +display +dorm +dpi +elastic +fast +fermented
+flavour:土豆 +flavour:轻盐 +flavour:黑豆 +goods:tablet +goods:保暖内衣 +he +internal +japanese +led +low +master +mcilhenny +merino
+naked +noisecancelling +pain +per +pitera +shelly +size +soothing +squares +superdrug +t +tube +uk seller +us +various +两电 +丰包
+京东 +亲妈 +假一 +免税 +免费 +双倍 +司机 +在保 +备注 +多 +女生 +官方 +寸可 +床单 +扫码 +旗下 +日期 +材料 +来感 +水管 +润肤 +特惠 +睡眠
+税仓 +纤长 +英版 +范晔 +进口 +速发 +量化 -alpha -baume -colour:yellow -fine -goods:battery -pad -电热
""",
    1.2: """
+adjustable +bag +bk +bullet +cosmetics +flavour:banana +flavour:chamomile +flavour:hazelnut +flavour:latte +flavour:佛手柑
+goods:coffee +goods:laptop +goods:乒乓球拍 +home +import +life +on +playstation +roasted +sizes +stm +tub +uk stock +yokagames +双面
+吃鸡 +国货 +增肌 +孕妇 +年上 +性能 +手工 +提神 +数字 +枕套 +狂飙 +管钳 +翼无 +英国 +车载 +门保 +风翼 +黑钛 -goods:memory -instax
-playstation -port -双重 -风味
""",
    1.3: """
+authentic +boxed +carry +cmos +ds +face +flavour:blacktea +flavour:englishbreakfast +frame +g +goods:冻干 +jar +lather +pages +percent
+yw +专柜 +中粮 +份 +公司 +可查 +夜宵 +妈妈 +懒人 +推荐 +直播 +约 +自营 +规格 +酸钙 +香型 -clip -tier:slim -数字
""",
    1.4: """
+amoled +baijiu +bottle +box +cdm +drink +feitian +genuine +goods:drone +goods:soap +goods:墨水 +ingredient:神经酰胺 +loo +magsafe
+roux +tf +京老 +口味 +定焦 +手动 +打印 +有品 +机发 +波浪 +装正 +限时 +黄鸡 -carbon -flavour:tieguanyin -goods:瑜伽垫 -goods:相纸
-pages
""",
    1.5: """
+am +anr +available +bnib +brand new +can +carton +china +chinese +chongqing +choose +claim:frozen +claim:plantbased +delivery +drive
+dual +each +el +exp +factory sealed +flavour:peach +flavour:牛奶巧克力 +flavour:黑咖啡 +fsc +goods:拍立得 +hour +japan +jw +new +new
sealed +nwt +plug +ply +preserved +ramen +sealed +select +shade +shades +ships +sports +tags +tolerance +uk +unopened +up to +warehouse
+一箱 +上门 +代购 +任选 +保修 +保税 +全新 +原封 +可选 +国行 +德国 +接口 +标准 +法国 +玩具 +现货 +神器 +美国 +美版 +配 +顺丰 +顺义
-aerotwin -doses -galaxy -goods:牛仔裤 -inch -thinkpad
""",
}

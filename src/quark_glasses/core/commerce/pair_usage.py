"""How sellers use words, as scripts/fit_same_product.py fitted it to labelled pairs: the odds, then the words."""

from __future__ import annotations

from typing import Final

USAGE: Final[dict[float, str]] = {
    -1.5: """
+aaa +active +barrel +bio +caffeine +chamber +claim:cellular +claim:intense +colour:beige +coral +decaffeinato +devoted +duo +dvd +edge
+eva +express +extra +flavour:cherry +flavour:fruitnut +flavour:jasmine +gain +goods:airfryer +goods:blush +goods:cable
+goods:conditioner +goods:darksoy +goods:gel +goods:kettle +goods:lotion +goods:pants +goods:剃须啫喱 +goods:马甲 +happy +heatsink
+ingredient:益生菌 +junior +kiss +less +mackerel +magnetic +mild +oil-free +panda +paradise +platform +plumper +proglide +puppy +renew
+russian +sdxc +sebium +shield +small +sodium +splatoon +starter +sterilised +tamari +tinted +value +variety +whitening +wild +z +zelda
+亮白 +修身 +单口 +味极 +国战 +宝石 +新色 +无 +水凝 +硅胶 +红宝 +绿瓶 +适用 +铝 +除垢 +鸡油 -duo -f -flavour:cucumber -flavour:earlgrey
-goods:eyecream -goods:spaghetti -hb -invisible -io -philosopher -pop -premium -ruby -spring -tier:lite -whitening -woo -卓萃 -数学 -朱
-飞天
""",
    -1.4: """
+clock +cloud +complete +deal +edition +farm +flavour:酸辣 +frother +full +goods:花生酱 +healthy +hellmann +ice +luminous +mario +mid
+monochrome +refills +reset +super +twin +usm +zealand +仙贝 +双缸 +增艳 +棉韧 +清爽 +藏青 +裸机 -flavour:lemon -goods:bleach
-goods:eaudetoilette -goods:memorycard -quantum -tier:pro -卡带
""",
    -1.3: """
+blades +ceramic +coloured +flavour:lavender +fleece +inserts +lighter +moist +not +only +oro +quick +rondnoir +sa +second +space
+telescopic +ultimate +venice +winter +xo +包 +升级 +去虫 +套餐 +娟姗 +子酒 +强韧 +数模 +本进 +模一 +温和 +白醋 +约克 +纸牌 +背心 +虫胶
+财神 -aa -disc -feasts -flavour:peanut -goods:dishsoap -meadow -melozio -rossa -sapiens -stone -superx -swivel -硅胶
""",
    -1.2: """
+attack +bold +camo +chime +chisel +clear +cotton +creamy +design +doro +empire +empty +expert +fiery +fuzzy +goods:bodywash +hunt
+integrale +io +lady +marrakesh +messiah +out +phantom +refreshingly +rounds +sanitarium +shorts +two +wf +y +丹丹 +亲嘴 +品牌 +嘴烧
+外文 +替换 +清仓 +笔尖 +醇香 +重 +金桂 +锂 +饼 +黑膜 -barista -bw -ef -flavour:cologne -flavour:lavender -flavour:peach
-flavour:三文鱼 -flavour:小苍兰 -goods:cream -lan -nc -protection -real -ruled -tier:standard -ultimate -very -活着 -锐
""",
    -1.1: """
+ahmad +aniseed +arbutin +as +body +clearance +cooked +cooler +count +enduro +flavour:seaweed +flavour:混合 +formula +gels +gloss
+goods:收纳箱 +goods:玉米油 +goods:相纸 +gravy +heat +ingredient:维b +krewrap +lithium +little +live +optimum +overnights +raffaello
+rf +ruby +semi +skinny +smartbase +stretch +travel +vertical +woo +zip +不含 +京炸 +传说 +倍辣 +免煮 +刀头 +单反 +原厂 +吴羽 +壳 +幼犬
+必修 +快熟 +护色 +文版 +日租 +水壳 +清莹 +潜水 +玉容 +白菜 +白边 +租赁 +立式 +第三 +红枫 +联名 +莹露 +蓝水 +贵州 +锋速 +锦珍 +面酱
+韭菜 -ambiance -blend -chinese -de -fair -flavour:mint -goods:energydrink -goods:桌游 -hero -panda -protect -pure -recycled -vsop
-双抗 -清爽 -高速
""",
    -1.0: """
+acqua +acrylic +aranciata +barrett +bliss +branston +breeze +bumpy +claim:decaf +claim:no_box +cookware +desert +distilled +ef +esim
+flavour:matcha +flavour:mint +fried +garden +geburt +goods:chips +goods:sunscreen +goods:toothpaste +goods:地图 +goods:扳手
+goods:油污净 +hazy +holland +illuminated +ingredient:镁 +isolate +jane +madeleine +oss +pair +panna +pd +pea +princess +pronutra
+quartz +real +reverence +room +rough +satin +secrets +serrated +skies +specialist +star +starmix +sub +tangy +tempered +tier:platinum
+tier:standard +unicorn +vest +view +vs +wired +xtra +zhong +休闲 +净妍 +初代 +力擦 +印本 +夏金 +尝鲜 +幻盖 +拔帽 +极鲜 +柔软 +梦幻
+油辣 +注音 +男宝 +缩印 +蓝罐 +超薄 +配方 +金汤 +集尘 +鱼泉 -brulee -europe -fashioned -flavour:chilli -flavour:sunflower -follow
-goods:lipstick -goods:shampoo -goods:washingpowder -gt -luminoso -medium -pollux -protectant -丰包 -女宝 -浩悦 -除螨
""",
    -0.9: """
+added +bl +bling +books +bowls +built +burgundy +burrito +bw +child +chunk +claim:diet +claim:lowfat +claim:nfc +claim:no_msg
+claim:no_the +colour:silver +cosmic +cracked +creator +cut +deus +extreme +f +flavour:三文鱼 +flavour:干爹 +flavour:阳光 +foaming +go
+goods:mayo +goods:橡皮 +hard +hobnobs +holds +homo +hufflepuff +ixo +kato +kingdom +kittens +looser +nick +novel +passata +pocket +pop
+prince +rate +relaxed +salt +sb +sided +sopure +stereo +supreme +surge +tangfastics +taupe +teenie +teething +tomorrow +tubes +tuscany
+unabridged +vga +wbrc +不粘 +丝绒 +丝质 +全屏 +全能 +压式 +坐坐 +坐派 +埃塞 +塔扇 +大结 +天丝 +室内 +密封 +彩图 +彩妆 +影像 +数蓝
+柔润 +毛幼 +泰国 +派对 +热器 +王子 +白增 +粗粒 +结局 +菌味 +萝卜 +西数 +软面 +适配 -claim:no_bio -claim:no_pulp -claim:unsalted
-flavour:orange -goods:bulb -goods:console -goods:eyeshadow -goods:hairdryer -goods:wipes -goods:扫地机器人 -ingredient:维c -khaki
-orgasm -petite -polpa -skincare -starmix -全 -柔滑 -豆豉 -锋隐
""",
    -0.8: """
+advanced +af +alpro +ambiance +baking +bath +belfrage +bowl +britain +catnip +claim:oilyskin +claim:twoinone +cocoa +colour:natural
+comfort +cropped +dn +dslr +dynamic +flavour:cucumber +flavour:mango +flavour:seafood +flavour:冰川 +flavour:菊花 +flushable +follow
+goods:battery +goods:bulb +goods:compact +goods:eyecream +goods:handwash +goods:powerbank +goods:中继器 +goods:公仔 +goods:手办 +goose
+grease +hole +hydrabio +ingredient:烟酰胺 +intensement +ixta +kart +ken +konjac +lamp +liner +ljp +lungo +mattifying +mitt +mixups
+mongar +neon +next +outdoor +pads +penguin +petite +pidan +pm +power +protection +quilts +rear +reconditioned +remote +rise +robot
+scooters +sd +shallow +shutter +single +smoothing +soya +steel +still +stormio +synergy +taste +throat +tier:max +tier:pro +tor +tri
+upcycling +valerian +warm +whole +wring +year +zeus +zone +中文 +乳期 +体美 +克夏 +兔盘 +准口 +减脂 +劲凉 +口洗 +味鲜 +圆领 +型汽
+大卡 +天玑 +封圈 +専用 +崂山 +师批 +幼 +恒星 +扁桃 +批改 +无油 +极润 +柜正 +澡可 +炸酱 +烧 +白兔 +白角 +短毛 +离乳 +竞驰 +糯米 +素食
+红牌 +绝育 +老北 +育幼 +腌制 +蓝袋 +蔗糖 +补充 +语 +课本 +豆瓣 +轻甜 +途虎 +醇味 +防窥 +阿尔 +陈醋 +鞋带 +颗粒 +高领 +魔力 -aaa -after
-claim:lowsalt -deluxe -dtx -esp -flavour:lime -goods:beans -goods:chocolate -goods:卡牌 -goods:地图 -goods:柠檬茶 -hem -indian
-ingredient:布洛芬 -kitten -mr -perfector -place -proglide -simple -wave -加臭 -化毛 -即食 -双电 -柔肤 -毛膏 -白膜 -白边 -经典 -赤岩
-钙 -香醋
""",
    -0.7: """
+0脂肪 +accordion +activity +alcohol +aqua +author +azera +basket +bed +booster +bouquet +breath +broad +camomile +claim:day
+claim:fiftyplus +claim:lowsalt +coco +colic +colour:brown +colouring +container +cooling +corded +crema +cuts +cutter +daily +dairy
+delicious +diffuser +digital +diphenhydramine +doubly +elvis +english +ever +faded +fat +fingerprint +fire +first +flavour:berry
+flavour:caramel +flavour:coconut +flavour:earlgrey +flavour:greentea +flavour:lemon +flavour:pork +flavour:walnut +flavour:物语
+frosted +fuzz +goods:browpencil +goods:icecream +goods:knife +goods:toilet +goods:whisky +goods:狗粮 +goods:电视盒子 +goods:管道疏通剂
+goods:退热贴 +hairball +harry +heads +heartburn +hemmed +infant +infinite +keurig +king +leaf +mademoiselle +mala +meadow
+mediterranean +medium +mehr +mfi +mountain +mtbk +multitool +night +odourless +packet +player +potter +pure +quickwash +rapid +reflux
+rs +ruled +running shoes +scholastic +shorthair +simplee +site +sorcerer +sour +sp +swatched +swirl +tier:lite +treacle +turbo +uses
+v +vde +vintage +washlets +wide +wooden +一对 +仁和 +会呼 +保密 +保暖 +修红 +加热 +卓睿 +单盖 +口腔 +呼吸 +圈铁 +地理 +型瓶 +子机
+小童 +小粉 +小麦 +州特 +帆卓 +开 +式切 +思必 +悦鲜 +扭伤 +按压 +收口 +斯猫 +无袖 +曜能 +曲面 +木纹 +极光 +桦木 +毛尖 +毛猫 +沙漠 +波斯
+洗澡 +溶解 +漠色 +爱思 +牛磺 +物理 +猫去 +猫盘 +甜面 +甲粉 +直屏 +真心 +短袖 +磁力 +磺酸 +第二 +粉金 +红方 +红点 +红霜 +纹加 +肤清
+色钛 +花甲 +草菇 +蒸鱼 +蓝盘 +蔷薇 +蚕豆 +衣物 +轻盈 +金装 +钢化 +铁入 +银罐 +长毛 +防摔 +需煮 +飞行 +高速 +鲜活 +黑边 -advance
-archer -atomic -carle -cerise -cider -claim:antibacterial -claim:extravirgin -code -drv -express -filler -fish -flavour:jasmine
-flavour:柠檬草 -gluten -goods:gel -goods:washer -goods:保鲜盒 -goods:运动相机 -hope -label -list -mount -my -new york -og -oilcontrol
-paperwhite -passport -pike -pressed -queen -shopping -straw -twist -上 -兰 -合蔬 -味蚕 -备长 -小学 -搭配 -新未 -暖 -栀栀 -消噪 -炸盐
-爆炸 -白菜 -箱 -级帮 -蚕豆 -论道 -谷胚 -超韧 -长炭 -阅读
""",
    -0.6: """
+a4 +a5 +a6 +aa +abridged +adventures +afternoon +al +alligator +almond +alpine +amsterdam +animal +annotated +antoine +arctic +assam
+assorted +audiobook +autumn +baby +ballpoint +balsamic +barbell +barcelona +bass +bat +batman +battery +battery-powered +beach +bear
+berlin +berry +bikini +black +blender +bleu +blu-ray +blue +bluish +blurring +blush +bootcut +boys +bracket +brass +brief +briefs
+brooklyn +brushes +buffalo +built-in +bundle +bunny +butter +butterfly +caplets +carpet +case +cashmere +castle +cellular +cerise
+ceylon +chai +charcoal +charger +cheesy +cherry +chestnut +children +chocolit +cl +claim:concentrated +claim:lesssugar +claim:light
+claim:no_case +clarifying +classic +coconut +code +collection +concentrated +conduct +cork +course +cover +crazy +crimson +crisper
+curling +curly +cushion +cushions +damaged +darjeeling +dark +decaf +deeper +densifying +der +dew +diamond +diet +diluted +dino
+dinosaur +dock +dolphin +double +dreams +dress +dubai +duck +earhook +earl +elsa +emerald +exercises +expansion +extender +exupery
+eye +fairy +fall +faulty +fineliner +fit +flamin +flavour:chilli +flavour:cream +flavour:grape +flavour:lime +flavour:mushroom
+flavour:pomegranate +flavour:rose +flavour:teriyaki +flavour:watermelon +flavour:古力 +flavour:奶糖 +flavour:扇贝 +flavour:鼠尾草
+flip +foam +fourth +fox +fragrance-free +freesia +fresh +frizz +frizzy +frosties +frozen +fuchsia +fundamentals +gardenia +gazelle
+gel +gentle +giga +gilet +glacier +glass-cleaner +glossy +goat +goggles +gold +goods:cake +goods:cheese +goods:deodorant
+goods:detergent +goods:flour +goods:lens +goods:marinade +goods:pan +goods:pen +goods:printer +goods:sausage +goods:serum
+goods:sponge +goods:tablets +goods:果泥 +goods:转换器 +grande +graphene +green +griddle +gryffindor +gsr +handle +hardback +havana
+hawaii +hazel +hdmi +heavy +henley +herbal +heritage +hibiscus +hogwarts +holder +honey +honeydew +hoodie +hot +housley +hulk
+hydraulic +icy +ii +iii +illustrated +in-ear +inflatable +insert +insulated +intenso +iris +island +jacket +joe +joggers +journal
+juicer +jungle +keeper +kettle +kettlebell +kidney +kids +kit +kitchen-degreaser +knight +lactose +ladies +lagoon +lamb +laminate
+lapsang +launcher +lcd +leather +legacy +legend +legends +leggings +lengthening +lid +light +lightning +lily +limonata +linen +liners
+lip +lisbon +lite +lte +luigi +magenta +maggo +magnolia +mahogany +manhattan +maple +marigold +mark +matcha +matchbox +matching +mauve
+media +medicated +men +mermaid +metallic +mgo +microfiber +midnight +mildew +mini +minis +mist +ml +mockingjay +modern +monkey
+moonlight +mould +mousse +nacho +narrow +navy +neck +neckband +neutered +ninja +no +nozzle +oak +oat +ochre +oil +olive +on-ear +once
+oolong +open-ear +orchid +origin +original +origins +oven +over-ear +padded +parfum +parka +parts +party-edition +patches +pcs +peel
+peony +perfect +perspirant +philosopher +pictures +pikachu +pink +pirate +plain +plate +platinum +playmat +plum +plush +pneumatic
+polaris +police +polo +porcelain +portable +poultry +prague +premium +pressed +protein +purple +qled +qmk +quad +queen +quilted
+rabbit +radiant +rain +ranch +ravenclaw +red +refill +refurbished +reis +relish +repeater +replacement +return +revenge +ridged
+ristretto +robots +roll-on +rollerball +rome +rope +rosy +rubber +rugged +rxd +saga +salted +sampler +sand +santorini +sapphire
+scarlet +seat +senior +sensitive +sequel +set +sets +shirt +showdown +shuttle +silicone +silk +silver +skimmed +skirt +sleeve
+sleeveless +slim +slytherin +smoked +smoky +sock +soft +softcover +solar +soundbar +spare +spares +splash +sport +spray +squad +square
+squared +ssd +stand +stone +strap +string +subwoofer +suede +sugar +sunrise +sunset +sweet +swimsuit +swing +sydney +tablets +tactile
+tank +taylor +teak +teal +teen +thick +third +threat +three +tier:anywhere +tier:ultra +tights +tips +toasted +treble +trifold +trio
+truck +trunk +trunks +tti +turkey +tweeter +twilight +unsalted +unscented +upholstery +usb-a +used +v2 +v3 +v4 +valley +via +vienna
+villains +violet +volume +volumising +walnut +washable +waterproof +wavy +whipped +white +wine +wipes +wire +wisteria +wizard +women
+workbook +xl +xxl +yeast +yellow +yu +zamo +zero +zesty +三体 +三方 +三防 +三鲜 +丹玉 +之泪 +乐虎 +人兽 +人教 +传应 +低甜 +低腰 +兄弟
+免漆 +全彩 +养肤 +兼容 +兽鬼 +准系 +凤爪 +出山 +分类 +利香 +刷双 +单桶 +卤味 +压嘴 +原瓶 +双 +双电 +双离 +发乳 +口径 +可冲 +可打 +同步
+后盖 +味蚕 +咖片 +器线 +因压 +国之 +块 +增白 +大食 +夹分 +奶糕 +媚娘 +宴席 +家桶 +容空 +小森 +少蔗 +山 +带线 +弹性 +心语 +快乐 +性布
+感棉 +成长 +打墙 +抗痘 +换码 +摆件 +效抗 +料 +无硬 +日礼 +旧版 +期奶 +权力 +杯体 +格书 +案夹 +档案 +橙诺 +汁植 +沁润 +泉出 +泵头 +深
+清油 +清泉 +清白 +清透 +港式 +漆板 +然植 +版清 +玉镇 +环大 +甜夹 +甜扁 +生榨 +生肖 +白兰 +监视 +磁吸 +种兵 +立包 +简史 +精选 +绳式
+绿帮 +老版 +舒润 +舒爽 +色增 +花轻 +苏萨 +茶轴 +菜馅 +装带 +视器 +转 +软霜 +轻纱 +辣白 +达传 +迷你 +郡金 +酚咖 +酵素 +醛增 +金皇 +钛金
+锅胆 +键鼠 +长袖 +雪媚 +雾 +雾小 +面饼 +频兑 +风清 +食袋 +饮品 +骁龙 +高帮 +魔女 +鲜味 +鲜特 +鲜装 +黄豆 -africa -beauty -bone -cd
-ceramic -claim:fiftyplus -claim:no_heatsink -clear -colour:purple -dinner -dot -drip -flavour:chocolate -flavour:matcha -flavour:onion
-flavour:original -flavour:pickled -flavour:redbean -flavour:spicy -flavour:strawberry -flavour:山茶 -flavour:玉米 -fluffy -fluid
-goldbears -goldblend -goods:eaudeparfum -goods:foundation -goods:harddisk -goods:milk -goods:powerbank -goods:router -goods:serum
-goods:sunscreen -goods:拖鞋 -goods:椰汁 -goods:牙胶 -goods:瓜子 -goods:维生素 -goods:钢笔 -goods:鸡精 -gsr -humankind -lined -luminous
-mo -multicare -pre -rc -regular -safari -sdxc -sense -soothing -strength -swaddlers -teddy -tier:flip -tier:platinum -tier:ultra
-umbra -velvet -vol -volcanic -vst -一级 -一英 -之泪 -传统 -加辣 -嘉宾 -国之 -彩色 -整盒 -星皇 -清淡 -清透 -瓦 -甜 -白金 -盈透 -真丝
-秒发 -英文 -蔬菜 -豉油 -辣加 -雪饼 -龙毫
""",
    -0.5: """
+aerosensa +amiibo +architecture +army +aromatique +babycat +backlight +baked +bb +beluga +bond +boxes +breastfeeding +bronze +canvas
+catching +claim:no_clean +claim:no_plus +claim:unsalted +codeine +colour:purple +compact +conserve +cow +curved +df +displayport +dlc
+dolce +door +download +draw +drona +dsm +dtxm +duty +elements +engineering +etextbook +ethernet +europe +favourites +film
+flavour:apple +flavour:cheeseonion +flavour:fivespice +flavour:pepper +flavour:redbean +flavour:yolk +flavour:果子 +flavour:棉花 +flu
+for +forest +gate +gba +general +goods:blades +goods:brandy +goods:chocolate +goods:coldtea +goods:cup +goods:foundation
+goods:graphicscard +goods:handcream +goods:oyster +goods:pencil +goods:内裤 +goods:椰汁 +goods:气垫 +gore +granite +gtx +haptic +head
+helio +hguc +him +hooded +hydrator +ingredient:乳酸 +ins风 +journey +keybo +keys +kindle +knit +know +le +lift +lights +lion +man
+marble +microfighter +minor +mother +mothercare +music +nach +nd +nude +oilcontrol +old +palm +pass +pearl +peeled +pelati +percale
+photo +playground +plumping +poet +ppsu +premiere +protour +pulp +purifying +ready +recipes +rest +roller +same +scrapers +scuro
+shines +shot +south +spring +strength +striped +tagless +tears +tex +textured +to +toki +tone +tonic +top +toy +trail +traveler
+trolli +tundra +unlined +usborne +volta +water +we +wellwoman +witch +working +wrappers +zelen +三光 +上册 +下册 +东北 +丰盈 +久留
+乌檀 +乌龙 +书签 +乳清 +二手 +五谷 +人参 +仑煮 +低尘 +低糖 +低脂 +佳宣 +倍润 +偷偷 +偷看 +儿成 +儿童 +光源 +光镜 +克郡 +全脂 +公交
+内胆 +军绿 +冰峰 +冰川 +冲马 +冻干 +减光 +刷头 +刷起 +前传 +剔骨 +力棒 +加大 +加深 +加绒 +化学 +北海 +单册 +卡其 +厕纸 +厚款 +原浆
+去屑 +及本 +双口 +双模 +双色 +双黑 +变光 +变态 +口力 +只含 +可变 +可可 +可洗 +叶黄 +吊带 +后传 +味奶 +呵护 +咖啡 +咖色 +商务 +器后
+四倍 +囤货 +墨囊 +墨绿 +墩墩 +壳子 +外传 +外壳 +多吸 +多维 +大豆 +大麦 +天蓝 +太阳 +头 +头曲 +夹心 +奈吉 +套 +女士 +奶油 +奶绿 +奶茶
+奶酪 +奶锅 +妍洁 +姗鲜 +子布 +安奈 +宙斯 +宝珠 +尊享 +小 +小伤 +小屋 +小状 +小猫 +尔宙 +屋 +峨眉 +巧克 +布 +布小 +布次 +布鞋 +带盖
+干黄 +平装 +幼猫 +底座 +底盘 +扁平 +手果 +手链 +扩香 +抗皱 +折叠 +抹茶 +换布 +掌机 +控油 +插卡 +支架 +收藏 +政治 +教参 +散养 +散装
+数显 +整木 +斩骨 +旋形 +无叶 +无糖 +无醇 +日橙 +旧款 +易智 +晨曦 +普及 +普洱 +晴雪 +晶石 +智小 +有机 +有线 +木案 +机头 +杏仁 +来简
+极醇 +林克 +果香 +枫叶 +枸杞 +柔护 +柔顺 +柠檬 +核桃 +桂花 +森林 +椒盐 +椰子 +樱花 +橄榄 +橘红 +檀木 +次抛 +气套 +水道 +汤锅 +油酸
+浓红 +浓缩 +海洋 +海獭 +海盐 +海道 +海鲜 +涂卡 +深版 +深蓝 +清新 +滋润 +滑盖 +滚刷 +滤网 +滤芯 +滤镜 +漫画 +炒锅 +炖锅 +炼乳 +焦糖
+煎锅 +煎饼 +煮雪 +燕窝 +燕麦 +爆辣 +版大 +版高 +牌子 +牛油 +牛肉 +物呵 +特安 +特曲 +特辣 +状元 +狗粮 +猎奇 +猪肉 +猪骨 +猫粮 +玉米
+王国 +玫瑰 +玫红 +珍酿 +珠笔 +甜辣 +生抽 +电吹 +电池 +男士 +男直 +留香 +番外 +番茄 +疾速 +痘炭 +白啤 +白桃 +白纱 +白茶 +的魔 +皓月
+眉高 +看里 +真不 +砂锅 +种模 +秘密 +稳抗 +稻花 +空瓶 +空盒 +窖藏 +立体 +竞速 +端盒 +笔芯 +第五 +第四 +米白 +米老 +米醋 +粥米 +精装
+糙米 +紧致 +紧身 +红圈 +红枣 +红烩 +红茶 +纯生 +纯磁 +纱布 +练习 +组合 +绘本 +续集 +绿意 +绿茶 +缎光 +编织 +罐头 +羊奶 +美白 +老年
+老抽 +耳式 +胶原 +脂肪 +脱脂 +腰贴 +膜套 +自然 +臻享 +舒敏 +芒果 +芝士 +芝麻 +花生 +花茶 +花香 +茉莉 +茶 +草莓 +荔枝 +荠菜 +菊花 +菌菇
+菜刀 +菜籽 +葡萄 +葵花 +蒸锅 +蓝莓 +蓝银 +蔬可 +薄款 +薄荷 +薰衣 +藜麦 +藤椒 +蜜分 +螺旋 +裸色 +西安 +西瓜 +试卷 +试涂 +语文 +豆奶
+象牙 +贴纸 +超软 +身裤 +边胶 +进阶 +远峰 +连帽 +选修 +速效 +酒红 +酒鬼 +酱炸 +酱香 +酸奶 +酸辣 +里布 +里面 +金标 +钙铁 +铁锅 +铝框
+锈铁 +镇江 +门禁 +阔腿 +阳能 +阿胶 +限定 +除堵 +除菌 +雅丹 +雅川 +雪晶 +零反 +零糖 +青春 +青柠 +青轴 +静音 +面包 +面横 +领长 +香氛
+香石 +香菇 +香辣 +香醋 +马甲 +马里 +驼奶 +高山 +高效 +高油 +高腰 +高蛋 +高钙 +鱼油 +鲜奶 +鲜脆 +鲜虾 +鸡肉 +鸿蒙 +麻辣 +黄酱 +黑啤
+黑极 +黑柔 +黑米 +黑胶 +黑茶 +黑豆 -adults -all -awesome -c -closer -cloud -colour:black -colour:turquoise -detection -dualsense
-early -extract -fabric -family -fingers -flavour:braised -flavour:honey -flavour:pineapple -flavour:spearmint -flavour:walnut -flex
-fresco -fusion -gigabit -glow -goods:bread -goods:cleanser -goods:headphones -goods:soda -goods:tissue -goods:toner -goods:拍立得
-goods:盲盒 -goods:花生油 -goods:钳子 -hfs -high -hydrating -ingredient:烟酰胺 -ingredient:竹炭 -isbn -japan -lengths -master -moisture
-nature -noisecancelling -normal -oak -old -oled -oro -packets -penguin -poinciana -pregnancy -pronutra -propolis -punk -rgb -rosy
-round -rs -seductress -sherry -sky -tier:plus -transparent -turbo -ul -water -watt -wellman -wireless -三倍 -与 -中型 -克希 -制辣
-原版 -周克 -和油 -哥大 -地扇 -墨羽 -多色 -大哥 -寸灵 -心式 -成猫 -旧庄 -晚餐 -松鼠 -果然 -油制 -活多 -活盈 -混合 -火红 -然多 -片 -猫
-王国 -甜面 -生椰 -白光 -笔尖 -筒用 -管钳 -素 -紫 -红点 -红磨 -纯酿 -背心 -茶 -蓝罐 -角瓶 -调和 -透气 -防蛀 -鞋 -餐盒 -验机 -黑方
""",
    -0.4: """
+addison +adhesive +ampoule +art +artbook +at +auto +beginners +bertolli +big pack +burgers +canopy +carabiner +catering +chuck +cider
+cixin +claim:no_added +claim:no_scratch +classwiz +colab +colorsoft +colour:gold +component +condition +copper +cordial +corse +crafts
+crunchy +cushelle +daffodil +deep +dehydrated +deluxe +device +dials +died +distiller +dotted +dragon +england +exfoliating
+extraordinary +falsies +fc +feasts +feather +fiesta +fillers +flavour:aloe +flavour:blackcurrant +flavour:blueberry +flavour:chicken
+flavour:darkchocolate +flavour:ladygrey +flavour:lychee +flavour:sakura +flavour:spearmint +flavour:牡丹 +flavour:空气 +flavour:骨汤
+flower +fully +ganprime +goods:clingfilm +goods:earbuds +goods:eyeliner +goods:microphone +goods:roll +goods:soysauce +goods:speaker
+goods:usbstick +goods:wine +goods:剪刀 +goods:古铜粉 +goods:味精 +goods:直发器 +goods:辣条 +goods:钱包 +grinder +grisaille +ground
+gte +ha +hamper +hashemi +hawaiian +herb +iceflow +ingredient:胜肽 +ingredient:胶原 +ingredient:芦荟 +ingredient:视黄醇 +kyson +large
+lfrith +li +lightspeed +lightweight +line +liqui +loop +lost +lumbar +malt +manufacturer +mechanical +medley +mizon +moisture +my
+nano +onyx +originale +owl +pate +pg +picador +pixie +pouches +pound +praline +profutura +protect +rack +racquet +rebuild +regulating
+renovating +replenishing +sack +sal +scalp +sebo +sedgewick +selection +sensing +sensor +share +shatterproof +shimmer +shine +simple
+sloe +sod +soleil +sparkling +springtime +steelbook +submarine +supercharge +supplementary +swift +tampons +tan +tattoo +tilt +titan
+titanium +tmr +top rated +tortilla +touch +treats +triple +tritan +twice +unlocked +upgraded +vb +version +wayne +wesley +who +wii
+wireless +wordsworth +woven +一充 +一册 +一弦 +三利 +三绝 +三观 +上臂 +下水 +下酒 +中式 +丹郫 +丽萍 +之宙 +之最 +九州 +云朵 +亮纯 +仁
+他一 +位堂 +便当 +保护 +修型 +健康 +光 +光安 +克市 +免漂 +兑换 +兔年 +全尺 +全覆 +全部 +公大 +六 +典藏 +再现 +冒险 +冰麝 +刮码 +刷锂
+刺果 +前方 +加密 +动圈 +卖血 +卜干 +卡双 +卫星 +压线 +原汁 +去骨 +双待 +反式 +可刮 +可穿 +合微 +含 +含普 +吹风 +哄睡 +地之 +地布 +型风
+城堡 +声光 +大冒 +姜丽 +娜斯 +子初 +子电 +宝树 +宾小 +宾酒 +宿舍 +寒地 +小世 +小海 +小町 +小芽 +小银 +小颗 +少年 +山牌 +山间 +川南
+川老 +州猪 +市场 +帆布 +带骨 +式脂 +弦 +当日 +彩棒 +微动 +心级 +性旋 +性聚 +想之 +感反 +慧的 +成犬 +战马 +抗敏 +抚小 +拌饭 +招牌 +提鲜
+揭秘 +支装 +改修 +方管 +方高 +无磷 +日达 +晚 +术贴 +李记 +核弹 +桌面 +棉质 +椰奶 +槽 +款 +歌曲 +正红 +段 +母鸡 +毛球 +毯 +水晶 +江老
+江苏 +沁水 +油猪 +泡脚 +洞鞋 +活多 +流明 +浅蓝 +浴洗 +润土 +深海 +溶性 +漂洗 +澳贝 +灵高 +炫彩 +烫粉 +版包 +版玻 +牌猪 +特级 +特西
+独显 +献礼 +玻汾 +珍珠 +琛达 +瓷白 +生茶 +电接 +町米 +的再 +的甜 +直板 +相册 +短裤 +码器 +砍刀 +礼版 +神舒 +秘小 +窝小 +童魔 +等全
+米果 +粉胶 +纯魅 +纳袋 +线控 +线量 +绵柔 +缤纷 +网通 +翘风 +老头 +老款 +老母 +肌透 +能量 +脆米 +脚腌 +膜 +膨润 +臂式 +自带 +至臻 +范特
+茶七 +莹亮 +菁护 +蒜油 +蓝帽 +血记 +补配 +西等 +观卖 +观想 +解码 +触感 +许三 +说王 +谣吉 +豆 +豆沙 +贴式 +贵宾 +贵阳 +超人 +转炫 +软毛
+辣核 +迎宾 +通黑 +遗三 +部歌 +配套 +金顶 +铲 +银瓶 +锁骨 +防飞 +阶磁 +降压 +随笔 +霜 +青刺 +静心 +非遗 +面口 +鞋女 +风味 +风嘴 +风板
+风灵 +飞翘 +食提 +食随 +饮食 +香件 +驼色 +骨凤 +骨剪 +骨鸡 +高能 +高达 +魔术 +鸡汤 +鸡骨 +鸭锁 +麝头 +麦蛋 +黑蒜 -a -adult -agile
-anfangsmilch -aniseed -antiseptic -apricot -aranciata -b -basmati -board -boxed -cardboard -cdm -chopped -claim:skimmed
-claim:sugarfree -claim:twoinone -cobra -colour:blue -cracker -crew -crossaction -daytona -deeply -dream -dry -duty -ecotank -edition
-essenza -favourites -flavour:berry -flavour:cappuccino -flavour:六种鱼 -flavour:卤香 -flavour:浓郁巧克力 -flavour:香甜 -glm -go
-goods:backpack -goods:blush -goods:jam -goods:juice -goods:mascara -goods:pasta -goods:pen -goods:soap -goods:syrup -goods:toilet
-goods:vacuum -goods:whisky -goods:主板 -goods:创可贴 -goods:剃须泡沫 -goods:奶瓶 -goods:婴儿车 -goods:榨菜 -goods:沙拉酱 -goods:油画棒
-goods:电子书 -goods:磨牙棒 -gsb -handbook -heavy -ingredient:乳清 -kexi -liberty -liu -lumen -memory -mermaid -on -osmo -paradoxe
-pearl -performance -pm -powder -profutura -refills -resurrection -rg -rolled -samba -scarlet -sorcerer -sterile -super -taupe -tikkina
-train -ultragear -veg -watery -zhou -zsn -三体 -上光 -不带 -东京 -丝滑 -丝质 -两用 -中辣 -亚麻 -京八 -倍现 -全效 -八平 -切两 -利进
-动物 -即煮 -原瓶 -双背 -园天 -国产 -大师 -大面 -天黑 -套 -嫩倍 -孤独 -尿肉 -平米 -年孤 -心酥 -手霜 -打底 -持妆 -接收 -撒尿 -收器 -文原
-斩切 -无硅 -权力 -欧啦 -水嫩 -水润 -活芳 -清香 -滚筒 -灵高 -焙煎 -然片 -牛油 -珍护 -理乳 -用刀 -电源 -白花 -百年 -硅油 -竹 -粉水 -紫白
-红管 -纯白 -网通 -老式 -考数 -肉丸 -肤双 -背键 -胚多 -致钛 -舒颜 -花蛇 -芳香 -草水 -蘸料 -蛇草 -西梅 -解锁 -调理 -豆沙 -豪门 -质鲜
-赋活 -跑步 -道级 -醇香 -重调 -金幼 -金熊 -铁三 -锁机 -雪梅 -面筋 -风灵 -香手 -香牛 -香米 -高品 -高帮 -高考 -鸭脖 -黄盖 -黑后
""",
    -0.3: """
+about +acid +adapted +aeroccino +after +albrecht +alpha +anniv +anthelios +artwork +attachment +azkaban +baron +beanz +best seller
+biofuse +birth +bit +bits +boosting +bounce +braizer +break +brian +burst +cf +chair +chefs +chiew +chu +ciliegini +city
+claim:combinationskin +claim:no_bio +claim:oilinfused +cleaned +clip +collectible +colossal +compatible +cracker +craft +curl +dash
+day +ddrops +deathadder +deskjet +dg +dickies +die +do +dogs +doses +dualshock +dupe +durer +egmont +elderflower +essenza +extensions
+factory +feast +federer +fetherlite +filter +fisherman +flavour:macadamia +flavour:peanut +flavour:火腿 +flavour:玛奇朵 +flavour:盛宴
+flavour:紫罗兰 +flavour:艾草 +flavour:茴香 +flavour:豚骨 +flavour:长粒 +flavour:麻酱 +flexiseal +flossaction +gen +gentleman
+goods:blocks +goods:foam +goods:mask +goods:shaver +goods:创可贴 +goods:墨盒 +goods:日历 +goods:猫条 +goods:羽毛球 +goods:钳子
+goods:香薰 +grip +habanero +hamburg +hardwood +haze +hcf +health +hydra +hydrating +iconic +illuminating +ingredient:水杨酸
+ingredient:硫磺 +ingredient:竹炭 +ingredient:辅酶 +instant +jim +julia +kay +khaki +killers +kissing +kohlrabi +laundry +literide +lp
+madrid +manual +matt +maxtra +meat +mellowed +method +michael +midsummer +minute +mod +moisturizing +nuptse +onemesh +oup +paper
+perspective +pet +phloretin +piece +pin +playtex +plex +powerball +prisoner +programmer +pyramid +reality +refresh +regional +renergie
+restore +revolution +ring +rinse +robert +rosa +rossa +sky +sleepcover +smile +smsl +snow +snug +stiff +su +sul +summer +surreal
+suspension +switch +tasty +team +tennis +tier:youth +toe +training +transmitter +trim +tuck +u +unboxed +under +vehicles +velvet
+vinyl +volcanic +von +waterlily +werk +what +wholesale +widescreen +window +wp +xbox +yield +yingbin +三叶 +三林 +三生 +三胖 +下 +下盖
+与甜 +专用 +东风 +丢勒 +中心 +中草 +之名 +书社 +乳 +云顶 +京酱 +亮 +人科 +仁油 +仓 +以父 +伤手 +体态 +体续 +佳品 +侣对 +修件 +修刀
+倍护 +停车 +健牙 +储茶 +克利 +克力 +全优 +全本 +全网 +其正 +冷热 +凉 +击球 +刀套 +分体 +切片 +初老 +初赋 +刨 +利尔 +削笔 +剥壳 +动马
+勇士 +包拓 +半自 +华套 +华霜 +单壶 +卡龙 +双卡 +双摇 +双木 +双酿 +反馈 +发热 +口袋 +只换 +可插 +可用 +叶惠 +叶草 +司三 +合中 +同人
+同心 +同门 +含屏 +含骨 +吸油 +味上 +味级 +和其 +品味 +商用 +喉糖 +嗨锅 +嘴转 +四摄 +回收 +图注 +圈人 +地利 +地席 +地黄 +塞尔 +墨画
+声机 +声的 +壳包 +壳压 +壶体 +壶身 +夏 +外屏 +大师 +大面 +大骨 +天宫 +头哑 +头油 +奇艺 +奥地 +女 +女友 +姆斯 +学教 +安抚 +宝快 +室零
+宽松 +导演 +封储 +小学 +小瓶 +小酥 +尔布 +尔椰 +尔达 +屎官 +屏幕 +屏防 +展框 +山酿 +岭迷 +岳麓 +工修 +巩俐 +布雷 +带框 +平躺 +年生
+库存 +库纳 +庭囤 +张艺 +强健 +强击 +强力 +形眼 +微辣 +德绒 +心动 +心锁 +念酒 +怡神 +性稀 +总成 +惠美 +惠装 +想体 +感掌 +感柔 +成 +打气
+技跑 +抗初 +抗菌 +抛隐 +拉子 +拉斐 +拉设 +拌杯 +拓展 +挂勾 +挡风 +挤装 +损音 +换胶 +接头 +插拔 +摇杆 +教材 +数据 +整粒 +文卡 +斐尔
+斯克 +斯莫 +新茶 +方全 +方形 +无刷 +无声 +无痕 +无线 +日抛 +早 +旷野 +星飞 +普通 +晴天 +晶镀 +智慧 +暗夜 +曜石 +更省 +有腥 +木三 +朱
+杯总 +极优 +极暖 +果味 +果蔬 +柏地 +柔和 +桃仁 +桃粉 +梦动 +椰蓉 +横版 +横线 +毒剂 +气嘴 +水墨 +汁猪 +汉斯 +油豆 +泥 +派克 +润喉 +润无
+液绿 +源底 +潮垫 +激光 +炒烹 +炼一 +热圆 +热插 +热米 +热酸 +烹炸 +煎炒 +父之 +爽抗 +版掌 +牙釉 +物性 +物负 +特丢 +独立 +王致 +珍藏
+球感 +理想 +瓦拉 +甜牙 +甜豌 +用球 +电影 +电箱 +男童 +留声 +登细 +白吸 +白激 +白雪 +的证 +皇冠 +盐 +监测 +盖 +眸口 +知柏 +矽胶 +磨豆
+禁公 +空 +童鞋 +竹 +笔刀 +答案 +管缎 +箱民 +篇同 +篇小 +米饭 +粉丝 +粒改 +粗糙 +粮 +精炼 +精酿 +糕点 +糙颗 +繁育 +红冰 +红油 +红肉
+纪念 +纯 +纯正 +纳瓦 +纽康 +线 +组件 +细韧 +绒发 +续篇 +绿水 +绿盒 +缺角 +罐 +老师 +老陈 +肉卤 +肌初 +肖纪 +育舍 +胖蛋 +胶唱 +胶条
+脂香 +脆萝 +膜蜡 +自嗨 +致和 +色神 +艺谋 +英伦 +英短 +草药 +荔爱 +莫格 +菁华 +菜调 +落日 +葛优 +蓉扁 +蓝金 +薄空 +蜜纽 +补妆 +表层
+裸妆 +西老 +覆盖 +视停 +角电 +解冷 +詹姆 +设拉 +证词 +调和 +谋导 +豆酱 +豉油 +豌豆 +豪华 +货润 +超即 +车监 +转接 +迷窟 +迷饺 +适合
+透明 +通深 +速干 +造食 +酥球 +酥肉 +酿团 +釉质 +量头 +金典 +金山 +钥匙 +锅芯 +锅调 +长粒 +防爆 +阴降 +附挂 +降火 +隐薄 +雨林 +雪梅
+雪针 +雷特 +霞迷 +面屏 +韧立 +音乐 +顶天 +领熠 +风破 +风速 +飞帆 +食梦 +食醋 +餐三 +首乌 +香锅 +馨香 +马卡 +马桶 +骨架 +骨面 +鸡爪
+麓书 +黄丸 +黑白 +黑罐 +齿敏 +龙岭 -adhesive -adventure -alu -aluminum -anime -authentic -ballet -bears -bg -block -bodyspray -build
-center -chitu -claim:baby -claim:combinationskin -claim:nfc -claim:no_fat -closure -cookbook -cormen -country -craftsmanship -crystal
-custard -cw -daffodil -desk -detect -digestives -dm代购 -easy -eight -elastic -eu -exodia -extreme -feitian -fiba -firming
-flavour:banana -flavour:coconut -flavour:ocean -flavour:seafood -flavour:tangerine -flavour:提拉米苏 -flavour:酸辣 -flavour:黑豆 -foil
-ft -girl -glass -glass jar -goods:coffeecapsules -goods:concealer -goods:foam -goods:ketchup -goods:keyboard -goods:mouse
-goods:powder -goods:shoes -goods:tea -goods:vinegar -goods:wok -goods:yogurt -goods:帽子 -goods:教材 -goods:月饼 -goods:猫粮
-goods:篮球 -goods:网球拍 -goods:辣酱 -goods:锅 -goods:马克笔 -goods:高压锅 -gp -hair -heattech -iems -ingredient:氨基酸
-ingredient:玻尿酸 -jelly -kibble -kingdom -liquid -little -micro -mit -mk -monochrome -movers -mu -multifunction -oasys -pitera
-poreless -pouch -radiant -reminders -rf -roasted -scent -secrets -select -shadow -shield -silent -slam -small -smartcare -software
-specialty -sq -ss -standing -superdrug -tank -tiplus -totk -tour -translation -type -up -usa -wager -wb -wf -whole -wild -wired -word
-wrinkle -专用 -书店 -二八 -云尚 -五分 -仿生 -优雅 -体美 -保税 -倒立 -光及 -入理 -全网 -八酱 -减震 -分袖 -前录 -力水 -动马 -单册 -卡双
-卡龙 -厚 -原生 -原蜜 -去皮 -及彩 -双待 -双效 -古城 -可涂 -可选 -味品 -味极 -品质 -喼汁 -噢麦 -国补 -声学 -复原 -大红 -大蓝 -头戴 -头糕
-女 -姿复 -嫩肤 -学习 -学仿 -学椅 -安卓 -定焦 -宽楦 -小屏 -小巧 -小痰 -尖 -尸语 -布湿 -帝皇 -干酪 -年产 -广式 -庄特 -底黑 -彩光 -彩妆
-彩漂 -德国 -心动 -成像 -户外 -户座 -抗痘 -挤瓶 -捷登 -插头 -搏飞 -支持 -效合 -旋风 -机系 -条头 -极鲜 -枯毛 -柔软 -桑巴 -梅泥 -次成
-母鸡 -毛肚 -气调 -流体 -浅色 -润发 -润土 -深入 -清夜 -清梅 -温度 -湿粮 -滑鼠 -漂粉 -灵眸 -炭泥 -爽网 -特西 -猎户 -猫湿 -猫牌 -球 -理解
-生党 -生安 -生胶 -电纸 -男 -痰盂 -皇蜂 -皮碎 -眼圈 -磨坊 -祛痘 -秀 -空气 -算机 -管装 -箱装 -粒 -粒香 -粗旋 -精绝 -精酿 -素毛 -素颜
-红袍 -纯 -纸书 -绝古 -绢爽 -网面 -老母 -耐磨 -肤露 -胶底 -脆饼 -膨润 -花植 -范特 -茵河 -茶花 -药皂 -莱茵 -营润 -落地 -落差 -蜂姿 -蜂蜡
-螺口 -裸色 -解计 -计算 -记忆 -语者 -调重 -调锁 -赤脚 -踢踏 -转化 -软心 -轻巧 -轻柔 -酥脆 -野香 -金狮 -金瓶 -金砖 -金胶 -锁鲜 -锈润
-锐志 -长续 -防锈 -隐形 -零落 -面酱 -预约 -香菌 -马卡 -验货 -高潮 -高筋 -鸡 -鸡汤 -麦力 -黄金 -黑冰 -黑条 -黑眼 -齿骨
""",
    -0.2: """
+& +acaa +adv +ankle +ap +asiago +basic +bathroom +bayaband +beanie +bezel +bic +blank +boat +bookshelf +british +bulk buy +caddy
+calmer +cd +chameleon +charging +charles +cholula +chunky +cirio +claim:antibacterial +claim:brown +claim:dewy +claim:extralong
+claim:no_answers +claim:no_bottles +claim:no_cap +claim:no_greasy +claim:no_mercy +clinical +cloning +cloths +coarse +colorstay
+colour:pink +compare +conception +continental +ct +cuffed +cycle +danisa +deduction +defense +descaled +different +dimensity +divine
+donaldson +dramatically +driver +duet +duhigg +ea +eau +eko +elementary +em +emptying +ergonomic +euro +evo +ex +extras +fading +fair
+fantasy +feiyu +few +fi +fido +fifty +flavour:cashew +flavour:chipotle +flavour:fig +flavour:grapefruit +flavour:passion
+flavour:sunflower +flavour:whitechocolate +flavour:兔肉 +flavour:椒盐 +flavour:生巧 +flavour:羊肉 +flavour:花香 +flavour:草清
+flavour:蓝山 +flavour:蓝风铃 +flavour:金枪鱼 +flavour:饼干味 +flavour:香菜 +flavour:鸡蛋 +flavour:麝香 +fruitfusion +gabriel +gcse
+gelding +gizeh +glazed +goblet +goo +goods:butter +goods:cereal +goods:lipstick +goods:memorycard +goods:soda +goods:vinegar
+goods:wipeset +goods:充气泵 +goods:圆珠笔 +goods:奶瓶 +goods:娃娃 +goods:床垫 +goods:插座 +goods:文胸 +goods:榨菜 +goods:瓜子
+goods:电饼铛 +goods:砂锅 +goods:空气清新剂 +goods:笔记本子 +goods:自热火锅 +goods:芝麻油 +goods:话梅 +goods:轮胎 +goods:鱼油 +granules
+grow +gu +guide +gummy +gut +handles +hers +highland +hiker +hint +his +homme +horse +house +hydro +icone +indoor +infuser +irish
+june +kenco +key +kitchenaid +kitten +knee +koala +korma +lash +lattecrema +leave +leuchtturm +lipcolour +liu +liver +lk +look
+lubricant +luru +maze +mclaren +messy +milky +miyoo +model +mood +moon +moving +murder +mutiny +mz +napolina +nature +nesti +nimbus
+nocciolata +notes +nvitamin +organizer +pacs +partyboost +paterson +pcie +pebble +person +petroleum +phyto +picnic +pike +plantur +pod
+pore +position +prio +problem +programmers +pull +pvc +pvn +q +quantum +quietcomfort +race +re +recovery +reduced +reef +reprint
+requires +riccomini +right +rigoni +rings +rsl +run +scarlett +schweppes +sealing +selecttech +sensational +separately +series
+shipwreck +shortbread +shoulder +show +skate +skywalker +slime +smartmi +smoother +solo +some +sound +sprout +station +sticks
+succulents +superskin +sword +tale +teats +texas +tier:neo +tikka +toddler +tool +tooth +translation +true +tubs +until +up +upgrade
+valeo +veg +vegetarian +weaning +wi +wilkinson +yamasa +zyliss +一电 +七子 +七巧 +万象 +三色 +三阶 +上汤 +上色 +与被 +世界 +中英 +丹牌
+丹霞 +主摄 +之巅 +乐乐 +乐趣 +九宫 +书架 +书馆 +乱时 +二季 +二色 +二阶 +云感 +井盐 +亚狮 +交门 +人性 +仑霞 +代牧 +们仨 +仲景 +休眠
+传随 +伤口 +位总 +低筋 +低芥 +体口 +体宇 +体感 +佛山 +修饰 +倍 +充气 +充电 +光偏 +光水 +光雾 +光韵 +光驱 +克萨 +免拆 +入耳 +全功 +全碳
+全针 +兰尼 +具书 +冷敷 +凝珠 +凰瓶 +刀架 +刀片 +分析 +创意 +别墅 +剧零 +功能 +加厚 +加碘 +务印 +动漫 +劲改 +包分 +十二 +升降 +华强
+单器 +单电 +卡带 +卡骆 +卯兔 +印书 +卷第 +厕所 +厚底 +去异 +去毛 +双充 +双极 +双解 +发光 +发沐 +发腮 +口萝 +吃家 +吃装 +后置 +含保
+含娃 +含液 +吸墨 +吸盘 +周装 +味虎 +呼呼 +和苏 +咒的 +嗨吃 +圈 +场鲜 +型苏 +垫地 +基因 +塑料 +增肥 +墨器 +备药 +复方 +外线 +大夺 +大屏
+大帝 +大拌 +大码 +大红 +大规 +大颗 +天发 +头滴 +头道 +奇迹 +套至 +奥迪 +女童 +妆元 +娃衣 +嫩夹 +子洗 +子饼 +孔位 +宇宙 +宫格 +家别
+家十 +家地 +家家 +容麦 +宽幅 +密代 +富人 +对拍 +小姐 +小规 +小辣 +小面 +小馒 +小黑 +尖 +尘袋 +尼斯 +层遮 +屉底 +山之 +巧板 +已拼 +布面
+帕萨 +带笔 +带芯 +平价 +平替 +幸福 +幻隐 +序员 +开关 +弹窗 +强北 +当代 +当天 +录音 +彤丹 +彩色 +得克 +御藏 +御裤 +心式 +心理 +心蛋
+心面 +态成 +性幸 +性美 +总控 +我们 +我比 +扩展 +抽屉 +拇指 +拉呼 +拉汁 +拌菜 +拼展 +指纹 +指食 +据分 +控开 +搅拌 +携装 +摩根 +改装
+改错 +效润 +文简 +料瓶 +斯特 +斯磁 +新年 +方调 +族药 +无光 +无拆 +无盒 +无芯 +时期 +显色 +晚熟 +智米 +暗尖 +暗森 +暗沉 +曲屏 +月礼
+有笔 +期的 +木单 +木馒 +未加 +本酿 +机密 +杂粮 +杆帽 +杨玲 +杨绛 +果刀 +架 +柔雾 +根豪 +格米 +案板 +桶精 +桶装 +梵想 +椒麻 +樟木 +橡胶
+欧罗 +款式 +武大 +母长 +比世 +比熊 +气雾 +水 +水垢 +水溶 +水芯 +水贴 +永恒 +汇乐 +汉双 +汤三 +油节 +法雷 +泡机 +注心 +泸溪 +泽尔 +洛达
+洞洞 +津高 +洪武 +洲进 +海牛 +海茶 +涤纶 +润发 +液发 +液态 +淡斑 +淡粉 +深井 +深喉 +混 +清凉 +清梅 +溪河 +溶精 +滤水 +滴管 +炬芯 +炭爽
+炸篮 +烤鸭 +烧止 +烫金 +热狗 +热秋 +烹饪 +焗混 +焦香 +然裸 +爱情 +牌欧 +牛津 +牛筋 +牛舌 +物盐 +物蛋 +特与 +特奥 +特拉 +犬成 +狗肠
+狮龙 +猫成 +环形 +珐琅 +珠淡 +班族 +理学 +琦推 +瓶身 +甜香 +生平 +生物 +生花 +用刀 +电容 +界晚 +疆夺 +疫力 +疮膏 +痒清 +痔疮 +癸卯
+白族 +白矿 +的孩 +的爱 +皮凤 +皮特 +皮蛋 +盏花 +盐味 +盐焗 +盘碗 +直采 +真无 +眼圆 +瞬爽 +碗凝 +碗勺 +碘深 +磁加 +福克 +福永 +秋裤
+程序 +税直 +童女 +童装 +竹切 +笔 +笔槽 +筋丸 +管头 +米兰 +米莱 +米饼 +籽油 +粉嫩 +粮粥 +精修 +素皮 +紫瓶 +红外 +红狗 +红轴 +绿丸 +绿罐
+缓震 +罐装 +网眼 +美厨 +群山 +翠花 +考拉 +考物 +耐摔 +耗材 +肉丝 +肉泥 +肉配 +肖兔 +肥发 +胶头 +胶涂 +能弹 +脆口 +脆菜 +腾讯 +膜装
+自传 +至薄 +舌饼 +艾 +芥酸 +苗条 +英汉 +茶厂 +药业 +莱奶 +萃洁 +萨斯 +萨特 +蓬鹅 +蔡劲 +薄幻 +藏本 +蘸 +虎皮 +蜜糖 +袋拖 +袖背 +被诅
+装金 +角农 +解头 +认证 +许翠 +诅咒 +试吃 +调 +豆机 +象卷 +豪泽 +贝雅 +财富 +货装 +贩装 +贴身 +赤彤 +超白 +身背 +转基 +软底 +软心 +轻妆
+载保 +边刷 +过家 +过载 +运动 +迹绿 +通狂 +遥控 +遮光 +配型 +酱京 +酱肉 +酸特 +量子 +量尺 +量缓 +金属 +金盏 +金罐 +金钱 +钙 +钱心 +钳式
+铝合 +销装 +锅盖 +锦炎 +镀膜 +长裤 +闪亮 +防水 +阶英 +降温 +除水 +除醛 +雅卡 +雪饼 +零添 +零蔗 +雷奥 +雾哑 +震硬 +霍乱 +霞光 +青 +非转
+面料 +面烫 +鞋 +鞋垫 +音彩 +页 +颜料 +飞宇 +食材 +食物 +饭菜 +饮装 +马牌 +骆班 +高阶 +魔法 +鱼 +鱼类 +鲁儒 +鸭酱 +鹿环 +麻味 +黄锦
+黑条 +黑魔 +齐 +龙年 -absolute -acid -agail -age -airism -an -answers -approx -arthritis -bad -balsam -basilisk -blcup -bloomsbury
-body -bolide -bookshelf -brewed -carton -caterpillar -chamber -chunky -claim:salted -cleansing -clementine -cn -cocotte -codenames
-collectible -colour:silver -condoms -cosmetics -cross -deep -delia -dk -dogs -doubleday -dreamhouse -drum -dust -dvitamin -dynamic
-ecam -empty -eric -evo -external -factory -factory sealed -farm -fast -feast -ferulic -fighting -filter -flavored -flavour
-flavour:blueberry -flavour:chicken -flavour:darkchocolate -flavour:松露 -flavour:羊肉 -flavour:长粒 -flavour:麻油 -fluide -folgemilch
-fragrant -ga -ghz -gn -goods:camera -goods:cup -goods:diapers -goods:floss -goods:lipgloss -goods:micellar -goods:pods -goods:printer
-goods:sausage -goods:sponge -goods:便利贴 -goods:保暖内衣 -goods:刀具 -goods:华夫饼机 -goods:口香糖 -goods:咖啡机 -goods:垃圾桶
-goods:墨水 -goods:学习机 -goods:果冻 -goods:植物奶 -goods:甲油 -goods:羽绒服 -hanging -harari -hawkins -hc -headache -health
-heartburn -holes -house -housel -hr -hungry -individually -ingredient:益生菌 -ingredient:硫磺 -ingredient:胜肽 -intact -interior
-introduction -ipadair -j -k -laurent -legion -liping -literature -load -loop -magic -mare -masala -matt -mech -mechanical -media -mgo
-mm -momentum -money -natural -nourishing -odor -oily -ones -overtake -owens -pamplemousse -paris -paula -people -player -poultry
-proven -psychology -r -reader -reduced -reflux -refreshed -rhubarb -rihanna -rohto -rom -run -saint -seat -selecttech -self -senbei
-settle -shelly -shrinkwrapped -smooth -sn -socket -spice -squeezy -starlight -streaming -tears -thomas -tier:mini -tikka -tin -tn
-toilet -tonic -tools -topping -trade -traditional -travel -unclogging -up to -version -vertuopop -washers -x -xtacking -ymtc -yves
-一把 -一次 -一罚 -七夕 -七海 -三叶 -不漏 -不留 -世界 -丝松 -两电 -中王 -主厨 -主粮 -久坐 -乳糖 -云感 -交替 -产 -享装 -京送 -人像 -人类
-人节 -从 -付宝 -仙水 -仙贝 -代码 -代餐 -伤口 -低温 -例调 -保真 -健身 -儿宽 -光丝 -光感 -入耳 -八宝 -六 -内外 -冲饮 -凉拌 -凉拖 -凯尼
-切碎 -初生 -到实 -制盐 -力斯 -办公 -加碘 -动代 -励志 -勃红 -包税 -化家 -化糖 -化食 -北黑 -千兆 -午夜 -华书 -卡斯 -原液 -去污 -双 -变频
-叠加 -口全 -口加 -口防 -古纳 -可叠 -台式 -右岸 -叶草 -吸湿 -吹风 -味深 -哈瑞 -哑雾 -器水 -国酒 -在北 -型胶 -塑箱 -多尺 -夜 -夜色 -大全
-大帝 -大馒 -天使 -夷大 -奇那 -女男 -妙好 -婆婆 -子尺 -学奖 -学术 -宝离 -实践 -宵夜 -家护 -容空 -导管 -尔古 -尔皂 -尼派 -居家 -屋顶
-巧婆 -巧护 -巴氏 -布料 -布朗 -带 -带杯 -带盒 -常规 -平衡 -年 -年人 -年调 -幽莲 -底酱 -开发 -开口 -开黑 -式尿 -弹力 -录单 -微震 -必得
-忆棉 -快递 -总复 -情人 -感刷 -感无 -成年 -我在 -批 -把装 -抗老 -抗菌 -抛原 -护翼 -拆袋 -拟一 -挤挤 -振骋 -损伤 -提尔 -揭秘 -支付 -改善
-效损 -整端 -文版 -斯奇 -斯提 -新包 -新老 -方正 -方猫 -旅游 -无刷 -无痕 -无磷 -无腥 -无障 -显预 -普 -景天 -暗黄 -朗纳 -术类 -术课 -机标
-机电 -杰宝 -松动 -板书 -果奖 -枣花 -染受 -柔丝 -柔情 -柴火 -格兰 -格斯 -桃金 -植物 -次抛 -欧罗 -正 -武大 -武夷 -比 -比例 -氏杀 -气套
-气质 -氮化 -水 -水油 -水泵 -水溶 -水香 -江苏 -汤面 -河右 -油平 -法版 -波格 -洁牙 -洋酒 -洗牙 -洪武 -派克 -派对 -浅蓝 -浴液 -混装 -温巴
-湿发 -滑喷 -火饭 -炫色 -炭爽 -煮饭 -熊猫 -牙器 -狗 -独显 -独芽 -玉容 -王中 -玻汾 -瑞宝 -瓶无 -生 -生平 -用化 -电吹 -电起 -留胶 -痕粉
-痛片 -白底 -白罐 -百搭 -监控 -盒 -盖玻 -直筒 -码大 -砖装 -碘精 -神仙 -神器 -离线 -禽肉 -科技 -立体 -立挤 -筒男 -简史 -管式 -类简 -粉桃
-粉膏 -粉邂 -精制 -糕点 -糖 -糖烘 -红景 -纤长 -级感 -纳河 -纸 -纸板 -线支 -细跟 -经管 -绒雾 -编程 -罐浅 -罗拉 -罚十 -美亚 -老包 -耳式
-联保 -聚餐 -胀气 -胎压 -能防 -脆菜 -腥味 -腰贴 -自然 -舱 -色铝 -芬必 -花酥 -苏格 -茱萸 -莉云 -莉莉 -莲魅 -菜丝 -萨欧 -萸粉 -落肩 -蓝丸
-蓝盘 -蓝银 -薄空 -蜡水 -蟹肉 -蟹醋 -行动 -补可 -袖圆 -裸足 -规尺 -设胎 -调酒 -豆分 -贝尔 -质柔 -贴式 -赛训 -赛顶 -踏琴 -轮总 -辣合
-送快 -逅柔 -通勤 -邂逅 -配苏 -采购 -金工 -金机 -金比 -金牌 -银包 -长粒 -防胀 -附 -附手 -隐薄 -障碍 -雅绢 -雨果 -领落 -额尔 -饭神 -马振
-验 -高中 -高级 -高达 -魅肤 -魔力 -鲍勃 -鲜语 -黄瓶 -黑本 -黑标 -黑笔
""",
    -0.1: """
+absolute +actik +adapt +aerospace +aldi +amplifier +apps +aps +aquarius +aurora +back +bags +bartlett +batanimo +big +blended +blister
+bolt +bridge +bright +bungee +button +byron +cafe +camelia +cannon +carousel +cero +charge +claim:draftbeer +clrs +colour:blue
+complex +condiment +contemporary +data +denim +dings +dispatch +dos +drawers +drip +drum +eclat +excellent +firming +flavour:osmanthus
+flavour:seasalt +flavour:兰花 +flavour:小苍兰 +flavour:竹香 +flavour:红烩 +flavour:罗勒 +flavour:自然清香 +flavour:英国梨
+flavour:馥芮白 +flings +fluid +foil +goods:dictionary +goods:dishsoap +goods:dumplings +goods:eaudeparfum +goods:shoes +goods:washer
+goods:wetsheet +goods:wok +goods:利口酒 +goods:发箍 +goods:拖把 +goods:火锅底料 +goods:牛仔裤 +goods:瑜伽垫 +goods:袜子 +grand
+grandessa +gregory +grp +gun +gusto +haircare +hi +hl +ingredient:肌酸 +jars +jelly +jf +julienne +lacquer +lilac +marks +matte
+megastone +mesh +micronised +missing +mixing +monaco +mpb +mugwort +neutral +nfca +nikka +nxt +older +optic +pale +part +partial
+peace +piratatak +plants +plays +precision +protects +pukka +pz +rabassa +rca +recycled +rosamund +samba +saver +saving +seafarers
+secret +serviced +shaka +shark +single bar +smartwool +snapseal +sole +spaghettini +speculoos +spider +spigen +squeeze +squeezy +stack
+straw +structure +symphony +systems +tapered +tcma +technic +tier:elite +tier:plus +tier:se +touche +track +ultralight +uv +ve +vinca
+vintage classics +wake +war +wh +with +一甲 +三模 +上 +不拆 +世达 +丙烯 +丝带 +中瓶 +中裤 +之道 +乐含 +云锦 +亚克 +亲肌 +人超 +今日
+代尔 +代码 +仿真 +会神 +体中 +体式 +使用 +保障 +倍舒 +光组 +内外 +册装 +军平 +冠文 +冲厕 +净屑 +凤凰 +刀小 +分享 +分裤 +划线 +利波
+剪器 +力健 +加肥 +务杯 +午夜 +半 +单 +单板 +单色 +卡口 +卡通 +卢卡 +卤鸭 +厂地 +压泵 +原木 +双向 +双效 +发油 +号飞 +吃蟹 +合成 +合果
+含片 +含粉 +含糖 +吸休 +周边 +咪排 +哈利 +哈瑞 +喉宝 +国家 +国画 +地垫 +墙绘 +外阅 +大眼 +大飞 +天天 +天见 +头支 +套一 +女春 +妙鲜
+子母 +学椅 +对杯 +小仙 +小厨 +小粗 +小脚 +尔平 +屑舒 +属笔 +已拆 +布边 +带肩 +干爽 +平角 +年回 +库藏 +底妈 +底布 +庭装 +式动 +弹盖
+戏手 +成幼 +手绘 +拆无 +挂件 +指琴 +按动 +接粉 +收敛 +收飞 +改编 +敏肌 +敛水 +整洁 +新手 +方巾 +旋盖 +无修 +无损 +无谷 +无酒 +日简
+星光 +显白 +晶壳 +暖圆 +暗 +有卡 +有棵 +有源 +有盒 +期幼 +材包 +柱包 +桶 +棵树 +欣原 +欧 +正常 +气天 +气针 +江香 +法零 +波特 +泰迪
+泽双 +洁之 +洗发 +洗手 +清香 +渍强 +游戏 +源监 +滋阴 +滤器 +潮地 +灯光 +灯饰 +烈艳 +烈骏 +烯颜 +照道 +牌全 +牧场 +特效 +状闪 +猫奶 +球
+球修 +球状 +球针 +瑞宝 +瓶发 +用水 +痛鼻 +百搭 +益生 +盒有 +盖商 +直流 +直筒 +码整 +码耳 +神秘 +秘的 +笋腐 +笔杆 +筒小 +粉仓 +粉杯
+粗跟 +精钢 +繁体 +红屁 +红柄 +约会 +级 +级能 +纳罐 +细毛 +织线 +绘墙 +缓解 +编自 +罐手 +网布 +置过 +翻边 +老酒 +耳放 +聚能 +聚餐 +肩带
+能效 +能正 +能环 +脚踏 +腐竹 +臀膏 +自刘 +自热 +舒暖 +舒泉 +艳蓝 +花束 +莫代 +莫小 +莹水 +菜丝 +菜沙 +菜芯 +衣服 +补 +袋魔 +袖带 +装卤
+计师 +议用 +设计 +质圆 +赵军 +超洁 +足力 +跑车 +踏钢 +转手 +轻食 +边中 +过保 +迈 +速拧 +道具 +遮 +都乐 +配合 +酿造 +针管 +钙吸 +钢琴
+长听 +长篇 +防皱 +降桌 +隼号 +零敏 +需配 +鞋头 +鞋盾 +音频 +飞组 +飞船 +饮烘 +馒头 +鲜包 +麦卢 +麦辣 +黑一 +黑人 +黑头 +黑暗 +黑钻
+龙胆 -academic -activated -american -amoled -analog -anna -app -argos -arizona -australia -avery -babydry -backache -break -cadbury
-calendula -canary -capsule -charlotte -chinkiang -claim:no_bits -claim:no_more -claim:sensitive -classico -coating -converter
-corrective -course -crackers -cramps -crunchy -dandruff -dem -dent -designed -dm -earc -el -evolution -expiry -explorer -fifty
-fitness -flavour:grapefruit -flavour:ladygrey -flavour:readysalted -flavour:shiraz -flavour:tomato -flavour:牛奶巧克力 -flavour:蓝风铃
-flavour:阳光 -flavour:鳕鱼 -flavour:鼠尾草 -fly -ftwr -games -giant -giorgio -goods:blades -goods:blocks -goods:icecream -goods:冲牙器
-goods:发膜 -goods:奶茶 -goods:模型 -goods:油烟机 -goods:爬行垫 -goods:硒鼓 -gym -hands -hdd -hydraluxe -i -ih -imperfections
-ingredient:对乙酰氨基酚 -ingredient:维a -ingredient:钙 -irish -jnl -karenina -kick -lady -latest -lenses -lessons -let -lju -luminizer
-mat -measuring -minis -mixed -moist -monat -musical -nach -nas -naturally -nifty -novamin -ns -nutritional -oem -orig -originalline
-outer -p -pair -pens -pevear -pharmacy -piano -play -puff -puppy -quencher -refillable -ryzen -secret -ser -settlers -shades -solo
-south -speedcube -stay -still -stonewash -stuf -supersonic -technic -tensor -thin -tires -tooth -tracker -trims -uhd -unisex
-universal -uvmune -vac -valve -volokhonsky -wealth -west -zester -一小 -一日 -一线 -万用 -上色 -不脱 -与魔 -专业 -专微 -主动 -之一
-习椅 -书 -二色 -云佳 -亚利 -亮碗 -人文 -仙虎 -代穿 -会抽 -低帮 -体机 -佛山 -佩里 -健步 -光探 -入带 -全自 -典小 -养猫 -军蓝 -净含 -净白
-准套 -准字 -准定 -凡的 -创口 -利桑 -制 -刷锂 -力调 -加 -加坡 -动剂 -动联 -动降 -包邮 -北语 -十二 -华踢 -单把 -单拍 -单筒 -单色 -卷包
-厂公 -压缩 -厚垫 -厨房 -双链 -口版 -口贴 -可代 -可换 -合一 -合砂 -含量 -味树 -咪夹 -喉片 -喵喵 -喵酥 -噜妙 -囤货 -国药 -国进 -圈入
-圣埃 -场中 -坐坐 -坐派 -坐神 -埃克 -多效 -多肽 -大块 -大桶 -大腰 -头枕 -夹须 -套餐 -婴童 -完美 -定妆 -室内 -家十 -宿舍 -小时 -小狐
-小王 -小细 -小罐 -尔文 -尺寸 -尿布 -尿裤 -工学 -带屏 -带盖 -幅专 -幅定 -干枯 -干爽 -干裂 -平凡 -年会 -年换 -幻小 -店购 -式微 -彩笔
-快捷 -性组 -情侣 -慢流 -手洗 -扣凉 -护眼 -抽奖 -拍照 -换刀 -换面 -探测 -探险 -播快 -收纳 -攻守 -效期 -教育 -数蓝 -整晚 -整瓶 -文学
-文社 -文纸 -斯手 -新加 -新小 -新波 -新西 -新货 -方直 -旗下 -无泪 -无添 -无线 -明彩 -晚 -晚不 -普五 -曲一 -曹雪 -曼督 -替换 -最新 -机不
-条 -杭州 -板木 -柔光 -柔美 -树印 -桑那 -棒基 -毛球 -汁 -汤仙 -汤美 -汽车 -油污 -泳可 -活炭 -活码 -流量 -浴香 -海军 -游泳 -溶性 -滑剂
-激活 -灰网 -焙广 -然感 -爽不 -版科 -牙棒 -牙骨 -牛腩 -牛钢 -特与 -特护 -狐狸 -狗牙 -狗狗 -猫幼 -猫怀 -王子 -珍珠 -珠导 -瑞典 -生铁
-用球 -用霜 -电信 -电无 -界名 -白杆 -的世 -皮抗 -皮肤 -盆栽 -盏花 -直径 -直营 -省力 -着 -督卡 -石墨 -码验 -碗碟 -礼品 -科学 -移动 -空拍
-空海 -穿线 -童尿 -签字 -系统 -紫盖 -红袋 -组 -绒质 -缩卷 -罐装 -罗莎 -美星 -美术 -美短 -翼创 -考试 -者民 -联通 -肤防 -育价 -腰枕 -臭洁
-至 -色动 -色号 -芬味 -英短 -药准 -菌地 -萍主 -蓝牙 -蓝皮 -蜜饯 -裸感 -西数 -规格 -认证 -试可 -语社 -语语 -诺贝 -谣单 -豆 -豪华 -货小
-质地 -购入 -起停 -踏钢 -迪赛 -通电 -速 -那双 -邮 -配 -酸饮 -重油 -金汤 -金球 -金盏 -金钻 -钢琴 -银皮 -链密 -防夹 -险家 -雪芹 -震科 -露
-露营 -面板 -风嘴 -馒头 -鲜上 -黑芯
""",
    0.1: """
+airism +allergy +aln +appliances +argos +atramentiert +autoseal +award +baicui +ball +balls +bionic +blooming +bnisb +bolster +booklet
+borosilicate +braid +brighter +brisket +bronzing +bueno +bugatti +building +calendula +calling +candies +canned +cast +cellophane
+center +chacha +changlixiang +charlotte +cheapest +chvatil +claim:night +claim:no_fat +claim:no_heatsink +cleansing +closer +cnc
+coaxial +colorful +corp +crew +crm +cutters +dac +dap +daytime +dedica +deflated +defying +dem +designed +detailing +dipped +displaces
+displacing +dm +dm代购 +domestic +dosen +drawing +dryer +dsp +du +duddle +dust +egret +eric +es +eurodeli +eversweet +experience
+feature +feedback +feel +fei +feminine +fetch +fever +fiba +filterless +filters +flavored +flavour:ginger +flavour:plum +flavour:云南
+flavour:海鲜味 +flavour:蟹肉 +flow +fm +foodsvitamin +force +fragrant +freshner +fte +gg +goods:beer +goods:microwave +goods:monitor
+goods:oil +goods:penne +goods:pods +goods:shampoo +goods:云台 +goods:修容 +goods:刀具 +goods:包子 +goods:唇膜 +goods:帽子 +goods:拖鞋
+goods:格兰诺拉 +goods:桌游 +goods:沙拉酱 +goods:罐头 +goods:羽绒服 +goods:蚊香 +goods:豆浆机 +gr +granulated +grau +gs +guard
+handstick +harmony +harriman +hdd +hearing +heel +hendo +hepa +her +high +hinges +history +hugo +humans +iherb +incl +infusing
+ingredient:乳清 +ingredient:摩洛哥坚果 +ingredient:维a +insulation +internet +ip +item +john +jonny +jumbo +leakage +leakguard
+lettuce +lewis +liquorice +loose +ltpo +lw +made in +maintainable +many +maotai +marula +mech +micro +mindset +mineral +miniso
+mobigarden +monat +multifunction +napkin +netflix +nian +niche +nifty +northeast +nutritional +october +optical +oversized +pe
+pellets +pen +people +pets +phosphor +piano +picture +pieces +ping +pixma +play +players +pong +poreless +portions +post +potatoes +pr
+pre +pu +racing +radiance +radio +rash +rectangular +region +relieving +remedy +reminders +replaceable +restoring +river +rocher +roe
+rule +saint +sanitary +saps +satellite +satine +see +sf +shape +sheets +sketching +slip +smartcare +sockets +soluble +songbook +sonic
+soothe +ssb +stage +standard +stories +streaming +strings +structural +styles +sunday +sustained +sw +tablet +tear +technology +tests
+unclogging +valeting +valve +vlaada +was +wash +washers +wasserpumpenzange +waterpump +watt +wealth +wings +yangzhou +year warranty
+years +yeation +yorkshire +zester +zucker +一桶 +一碰 +一颗 +上中 +上免 +上加 +上妆 +上帝 +上瓶 +不伤 +不夹 +不改 +不留 +专票 +业采
+东尼 +丝批 +中下 +中常 +中筒 +中高 +主宰 +义利 +之吻 +之王 +乐爬 +书柜 +了困 +事级 +二人 +二锅 +于翡 +五一 +亚马 +交替 +京同 +人双
+人帐 +人机 +从动 +从小 +仙水 +以上 +优选 +传感 +传输 +低粉 +体专 +体内 +体操 +作家 +侣校 +便可 +便携 +促钙 +俊宏 +保装 +保险 +儿园
+儿宽 +儿早 +元宵 +兆双 +光大 +光感 +光瓶 +克马 +免磨 +入牙 +全国 +全屋 +全景 +全面 +公路 +公鸡 +六核 +兰产 +养品 +内含 +冰霸 +净痘
+净重 +准字 +准杯 +出牙 +分泌 +分袖 +切肉 +切菜 +切软 +利奴 +利直 +到上 +到不 +到大 +到笔 +制化 +制发 +刻度 +剂量 +前录 +力多 +力调
+办公 +加西 +务装 +动剂 +动喷 +动机 +动联 +包四 +化热 +化米 +化饼 +北方 +北长 +医用 +医药 +十五 +协议 +单选 +即溶 +卷包 +厂公 +压缩 +厚
+厚切 +厚夹 +原乳 +原神 +原结 +原花 +原蜜 +厨师 +去渍 +去皮 +去锈 +去黄 +双囊 +双抗 +双萃 +双轴 +反级 +发质 +发酵 +发防 +发音 +发黄
+口柔 +古法 +可听 +可涂 +可温 +可溯 +可躺 +可连 +司影 +吊牌 +名着 +吞金 +含后 +听发 +周末 +味品 +味夹 +味手 +味洋 +咪优 +咪体 +咪活
+咬胶 +品家 +哈灵 +哑光 +喝到 +喵喵 +喵美 +喵酥 +喷嘴 +喼汁 +器 +囊独 +四拼 +四款 +四脚 +四角 +园涂 +困了 +国联 +国药 +国补 +国酒 +国际
+圆形 +圆盒 +在夸 +型选 +埃里 +城速 +城闪 +基站 +堡蘸 +塑膜 +墙王 +壁免 +备切 +复颜 +多款 +多省 +多肽 +多趣 +夜灯 +大喷 +大小 +天无
+天续 +天花 +头衫 +夸的 +夹裆 +奶昔 +好握 +妆服 +妆杂 +妈咪 +姿复 +婴节 +子抗 +学老 +安卓 +宝选 +客制 +室外 +宰者 +宴请 +宵节 +家中
+家庭 +家的 +封釉 +小喝 +小喵 +小圆 +小夜 +小混 +小跑 +少粪 +尔德 +尔摇 +尖可 +尘防 +尤瓦 +层厚 +屋覆 +屏数 +属防 +山亲 +山粉 +川特
+工业 +巧 +巧护 +己换 +巾 +布料 +带充 +带刻 +带礼 +带金 +带霜 +干烧 +干粮 +干邑 +庆喜 +应扳 +底帆 +开源 +开门 +式微 +式蔬 +强五 +形珐
+彩屏 +微型 +德爱 +德训 +心酥 +忠于 +悬疑 +意 +感冒 +感器 +感应 +手沐 +手磨 +扫拖 +扫饥 +扭力 +扳机 +承定 +抗疲 +护肝 +拉尼 +拉杆 +拌面
+拼肉 +拼配 +持妆 +按摩 +挑战 +损发 +掌控 +探望 +推理 +推车 +搪胶 +撸串 +收到 +教撕 +教程 +教练 +数可 +整提 +敷料 +断电 +新小 +方冬
+方正 +无火 +无理 +无腥 +无色 +日上 +日草 +时回 +旺季 +春日 +显预 +普百 +暖挂 +最难 +月文 +月生 +有小 +服 +服帖 +望病 +末爬 +术后 +机
+机怀 +机润 +机避 +杆箱 +条 +板切 +板按 +板椅 +极薄 +构客 +构键 +林俊 +果脯 +柄 +柔卸 +柔棉 +柔点 +柠祛 +柯克 +柴火 +标变 +校园 +桌上
+桑巴 +棉圆 +棉感 +椅子 +椒色 +横扫 +橘 +橡 +止血 +每块 +毒水 +毛毛 +毛虫 +气炉 +氧化 +氧抗 +氧泡 +水卸 +水机 +水甩 +汉堡 +汤力 +汤鱼
+沥水 +油痘 +泌滤 +法鸭 +泡洗 +泡茶 +泳可 +泵钳 +泽曼 +洁肤 +活氧 +活水 +活盈 +活颜 +浴液 +浴皂 +浴香 +涂鸦 +涤灵 +润 +液洗 +深入 +混装
+清夜 +温巴 +温水 +游泳 +滤挂 +滤液 +滤破 +滴剂 +漂染 +漆封 +澳爱 +火辣 +火饭 +灵顿 +炎术 +炼川 +烧药 +烫染 +热头 +热榨 +焕采 +焗豆
+焙原 +焙带 +照明 +熟茶 +爬山 +爬行 +爱宝 +片刀 +版图 +牌至 +牙咬 +牙期 +牙洁 +牙石 +牙缝 +牧除 +物到 +物架 +物甾 +物科 +犬干 +狩猎
+猫奴 +猫幼 +环保 +球减 +理由 +瑞卡 +瑟斯 +瓦尔 +瓶点 +生胶 +用书 +用敷 +用酒 +电信 +电器 +电能 +男 +甾醇 +留 +留胶 +病人 +痘乳 +痘肌
+痛退 +百科 +的毛 +的高 +皮刀 +皮炎 +皮碎 +益力 +盖穿 +盖章 +盲抽 +直售 +直径 +直营 +省钱 +省队 +睡哄 +知动 +码数 +硕腾 +硬通 +硼硅
+碰一 +磨粉 +磨铁 +磨锋 +祛腥 +离子 +积食 +空翘 +空轴 +穿墙 +立装 +站自 +童书 +竹案 +签到 +篇 +米拉 +米糊 +粉器 +粉尘 +粉带 +粒 +粒香
+粪便 +精切 +素笔 +素颜 +累了 +约天 +纯奶 +纷乐 +纸 +纽约 +组套 +终身 +绘画 +维稳 +维素 +绷带 +综合 +缩卷 +罐浅 +罐长 +罗琳 +置物 +美利
+美妆 +翻页 +翼创 +老包 +老虎 +耳带 +联通 +肉粒 +肌肉 +肝胶 +肤液 +肿新 +胃痛 +胃酸 +胎压 +胶底 +能块 +能焕 +脚吞 +脱妆 +脸仪 +腐剂
+腹胀 +自制 +自己 +臭上 +臭辣 +舒适 +良品 +色 +色消 +艾瑞 +节 +芮谜 +花板 +花青 +茄汁 +茱萸 +茶真 +茶饮 +草护 +药丸 +药准 +莱泽 +莹润
+菌消 +菜沥 +菜鸟 +菲尔 +萃焕 +萸粉 +蓝晶 +薄 +藏配 +虎任 +虎标 +蛋香 +蜜炼 +螺口 +血小 +血选 +行毯 +街机 +衣杀 +衣领 +表 +表盘 +装小
+装指 +装洗 +装订 +装饰 +裤头 +褐斑 +西峡 +西柠 +角短 +解毒 +解辣 +触屏 +触控 +认养 +认知 +训鞋 +议签 +设胎 +请用 +请硬 +诺牌 +谢菲
+谷维 +豉辣 +豪门 +贝尔 +货怀 +赋能 +赛事 +赛顶 +趣酷 +跨屏 +踏踏 +踢踏 +踢踢 +身质 +车香 +软糯 +轴承 +轻全 +辣上 +辣小 +边牧 +运行
+送上 +送领 +选择 +选母 +选软 +通用 +通电 +通货 +速度 +速移 +速达 +遥遥 +遥领 +避震 +郫县 +都在 +配蔬 +酒之 +酪 +酱陶 +酵机 +酷思 +酸汤
+酸胃 +醺果 +里克 +量可 +金兽 +金胶 +钛合 +钳 +钳眼 +铁罐 +铜弦 +铝杆 +铲屎 +银包 +银离 +锁鲜 +锅头 +锅底 +锈喷 +键扭 +镀晶 +镜面 +长
+长续 +闪送 +防锈 +防霉 +阿强 +附泵 +际赛 +限忠 +除牙 +除锈 +险液 +难喝 +雪山 +雾霾 +震公 +震推 +霍尔 +露娜 +霾颗 +青少 +青素 +面板
+面筋 +顿成 +领先 +领发 +频解 +食 +饭神 +饿的 +香味 +香块 +香粉 +马瑟 +驾游 +驿站 +高硼 +鲜上 +鸟驿 +鸡牌 +鸡皮 +鸭蛋 +鹰眼 +黄克 +黄褐
+黑任 +黑卡 +黑垢 +黑森 -adas -amplifiers -anthelios -approved -aromatique -art -ball -barbie -bars -bathroom -before -bio
-biodegradable -bl -books -booster -borosilicate -botanical -breathable -breed -brew -bueno -bullet -burnt -campfire -caplets -cheapest
-chi -chrome -cicaplast -claim:no_additives -claim:no_greasy -colour:brown -colour:grey -company -cordless -czech -dac -datatraveler
-dec -degree -denim -detergent -dispatch -dried -duddle -effort -envelopes -excellence -fantasy -fire -flavour:americano -flavour:beef
-flavour:冷萃 -flavour:松子 -flavour:板栗 -flavour:混合 -flavour:茴香 -flavour:龙虾 -fry -global -goods:browpencil -goods:chips
-goods:coldtea -goods:controller -goods:jerky -goods:knife -goods:perfume -goods:suitcase -goods:toothbrush -goods:乒乓球拍
-goods:古铜粉 -goods:娃娃 -goods:感冒药 -goods:空调 -goods:笔袋 -goods:自行车 -goods:轨道 -goods:鱼油 -grade -grain -granulated
-granules -grow -hao -hardware -harmonyos -hautcreme -healing -heat -heated -henckels -hi -hospital -hw -icons -ingredient:维e -inst
-interchangeable -intermediate -ja -jd -johnny -jonny -julia -kart -kat -kitchen -la -lacquer -large -layout -lcd -lead -leakproof -leg
-letterbox -lights -lilac -linux -lo -loose -lynchburg -maker -makeup -manual -matte -mic -mp -ms -multicolour -multitool -neon
-newborn -nexode -nude -online -options -otc -pd -pet -pg -pie -pilates -pool -premixed -press -protein -pssd -purifying -qualita -raw
-recommended -res -retina -ribbons -ridge -road -rocher -rowling -running shoes -rx -saving -scientific -sea -seasoning -sensational
-sharing -shelving -shop -short -sichuan -simply -since -softening -sounds -stability -stiletto -supplements -swap -switches -synthetic
-taped -tile -tomatoes -total -trousers -uk seller -unconditional -unified -unit -unread -valeting -vols -volt -wall -warehouse -warm
-wong -xf -xmas -yokagames -yorkshire -一体 -一扭 -一泡 -一箱 -一舔 -万向 -三模 -上路 -上飞 -不伤 -不发 -不改 -不臃 -业级 -丝刀 -丝若
-丝起 -中年 -中性 -中码 -中考 -中贵 -乐播 -乐维 -乒乓 -乓球 -乔迁 -事贴 -互联 -亚诺 -亮洗 -亮肤 -亲子 -亲节 -仓 -以旧 -会议 -伤手 -低敏
-作品 -佰萃 -佳琦 -使等 -便散 -修师 -偏远 -儿手 -元宵 -充盈 -光充 -光学 -光安 -光显 -克兰 -克骆 -免疫 -全家 -全彩 -全球 -全粒 -全阶
-公务 -六一 -共 -养生 -冒险 -冷暖 -冷链 -切 -刘宇 -初学 -刨屑 -利书 -刷题 -刻度 -力钳 -加热 -加班 -务员 -勐海 -包挂 -包正 -包赔 -区不
-十字 -华润 -华碧 -卡亚 -卡尔 -卡林 -卡花 -印 -即日 -厂箱 -厕纸 -原书 -原子 -去痘 -去角 -去黑 -双向 -双层 -双模 -反酸 -发货 -可充 -可水
-可追 -可验 -号色 -后到 -后背 -向轮 -含线 -听装 -吸水 -周末 -咪用 -哄睡 -唇部 -唔使 -喝实 -喷头 -四 -因赋 -围城 -国标 -国科 -圆桶 -地书
-基石 -增强 -声光 -备注 -复古 -夏季 -外书 -多 -大冒 -大力 -大屏 -大扫 -大支 -大法 -天津 -天窗 -头帘 -头瓶 -好喝 -妈鞋 -妍肌 -姆多 -娱乐
-婚礼 -子习 -子护 -孕母 -字号 -字对 -学生 -学霸 -宇昆 -安瓶 -宏轻 -官旗 -定制 -室零 -宫大 -宵甜 -家喝 -家桶 -家级 -容液 -容量 -密代
-对开 -封袋 -小海 -尼龙 -居酒 -屑器 -川辣 -巴斯 -巴琴 -布布 -师傅 -帘神 -带刻 -带尼 -带男 -带蒸 -常熟 -平角 -年后 -年级 -幻基 -广西
-底轻 -店老 -建构 -开放 -开门 -式厨 -式头 -强免 -强力 -彼诞 -徒步 -得物 -心柔 -怀孕 -性拼 -悬液 -惑猫 -成人 -成发 -成犬 -戴式 -手上
-手摇 -扩展 -扫拖 -扫除 -扭一 -扭舔 -抗疲 -抗糖 -抚小 -报事 -拉布 -拉脱 -拉链 -拔盖 -拼插 -指形 -指食 -挤压 -损音 -接口 -推荐 -插拔
-插片 -插电 -撑系 -擦丝 -收音 -放式 -教建 -散步 -新国 -新疆 -新经 -方瓶 -旋菁 -无尘 -无感 -无损 -无毒 -无涂 -日杂 -日草 -旧换 -早教
-显尘 -普翻 -景田 -晶盒 -暖光 -曼杜 -服 -服混 -期日 -机密 -杂店 -李佳 -杜 -杜卡 -来肌 -林巴 -林干 -染烫 -标变 -桌面 -椒脆 -椒酱 -椒香
-正可 -正版 -正装 -母猫 -每包 -气雾 -水中 -水插 -汤好 -油辣 -泡茶 -泰瑞 -洗碗 -洗衣 -洞鞋 -活血 -活露 -浓密 -浓度 -海南 -海茶 -海马
-浸透 -涂层 -润泽 -润肤 -淡黄 -深洁 -混悬 -添加 -清洗 -源监 -滑脂 -滤 -潮玩 -澡后 -澡液 -激光 -灭蚊 -炸鱼 -烟台 -烧心 -热插 -热秋 -焕活
-然诱 -然酿 -熟茶 -熟饼 -父亲 -片状 -牌全 -物星 -物理 -特强 -犬成 -猫成 -环碱 -现当 -珀翡 -理压 -瑞卡 -甜品 -生元 -生壶 -生态 -生日
-用品 -疆长 -疲劳 -痘肌 -白锂 -益生 -监听 -直邮 -睡哄 -石丛 -石装 -砍刀 -础包 -础四 -碗凝 -碗装 -磁性 -磨豆 -礼乔 -秋裤 -科幻 -秒贴
-空间 -立装 -笔 -管大 -管杯 -米 -米家 -米粥 -粉丝 -粉瓶 -粥米 -精品 -系列 -系顶 -索 -紧颜 -红妍 -红罐 -红腰 -约克 -纯水 -纷乐 -细 -绒棉
-绘画 -统大 -维姆 -维萨 -缤纷 -美容 -翡紧 -考公 -耐热 -耳戴 -联装 -肌因 -背去 -胶片 -胶脸 -能霜 -脂喷 -脸洗 -腐剂 -腰子 -臃肿 -自发
-自家 -自封 -舔一 -舔泡 -艾瑞 -花束 -花椒 -芽醋 -若肤 -茶厂 -获奖 -蓝管 -蓝面 -衣拖 -衣服 -衣秋 -表蓝 -衫 -裤冬 -裤无 -西兰 -西柳 -视全
-视频 -角匙 -角方 -角裤 -角质 -认养 -话降 -诱惑 -调配 -豉辣 -货怀 -货老 -贴盒 -贵族 -赔三 -超未 -超清 -超纤 -超级 -路装 -身听 -车门
-软底 -软皮 -较大 -辣 -辣汁 -远地 -追溯 -透美 -配料 -酒屋 -酪 -酸烧 -重组 -金日 -金条 -钟书 -钠 -钢带 -钱钟 -钳 -钻石 -铁平 -铁罐 -铝壳
-铰链 -铸铁 -链天 -链箱 -锂 -锂润 -锅具 -键现 -长条 -长绒 -门级 -门铰 -间音 -防滑 -防裂 -防雨 -阶双 -阶段 -降噪 -除神 -陪睡 -陶华 -随身
-零食 -雷霆 -雾剂 -需煮 -面钢 -音机 -顶级 -颜亮 -风冷 -飞旋 -飞机 -食物 -香波 -香酥 -马店 -驻马 -骆格 -验码 -高浓 -鱼调 -鸡宏 -鸡皮
-鹅绒 -黄角 -黑垫 -黑武 -黑牌 -龙套
""",
    0.2: """
+0添加 +11 +abb +abeille +ac +adaptor +add +airtight +aluminium +an +and +android +any +applicator +armor +artificial +asian
+attachments +aus +australia +backpacking +barn +beans +beeswax +behind +blcup +block +bnwb +bo +boiled +bookcase +boost +bottled
+bouillon +brewers +bubble +bull +burner +business +buttons +calories +cambridge university press +canary +cao +capsules +carbon
+cardboard +cartridges +casioak +charging case +chassis +choice +chopped +citron +claim:dairyfree +claim:darkroast +claim:glutenfree
+claim:no_gmo +claim:no_slip +claim:no_sticky +claim:no_stretch +claim:no_sweeteners +claim:no_white +claim:normalskin +claim:women
+class +classroom +closing +colour:turquoise +compound +country +crackers +crd +cube +cupholder +cushioning +czech +dashboard +dc +dec
+dehydrates +dense +dermatologist +developed +diary +dick +diclofenac +dish +dry +dsd +dullness +ebury +eco +enamelled +energy +enjoy
+essenced +faceplate +families +fashioned +feder +feet +fen +fiberglass +filler +fingers +flavour:eucalyptus +flavour:mustard
+flavour:orange +flavour:tangerine +flavour:东方 +flavour:任选 +flavour:可可味 +flavour:嘉宾 +flavour:山茶花 +flavour:川天
+flavour:希腊 +flavour:无腥 +flavour:松子 +flavour:标醇 +flavour:炼乳 +flavour:牛腩 +flavour:纯甄 +flavour:莲花 +flavour:迷迭香
+flavour:鱼类 +flavour:鲔鱼 +flavour:鹿肉 +flavour:龙虾 +footprint +formerly +france +french +friction +fruits +fullhalter +gi +glas
+global +glow +goods +goods:coffeecapsules +goods:cream +goods:eaudetoilette +goods:energydrink +goods:eyeshadow +goods:formula
+goods:jerky +goods:lipgloss +goods:mouse +goods:pot +goods:primer +goods:spray +goods:suitcase +goods:toner +goods:tv +goods:口香糖
+goods:外套 +goods:奶茶 +goods:学习机 +goods:披萨 +goods:模型 +goods:毛衣 +goods:油漆 +goods:猫粮 +goods:甲油 +goods:硒鼓 +goods:篮球
+goods:精油 +goods:色粉 +goods:花露水 +goods:蜡笔 +goods:身体磨砂 +goods:运动饮料 +goods:钢笔 +goods:锤子 +goods:餐具 +goods:鸡尾酒
+gps +grains +greener +grocer +guan +gym +hainan +hall +have +hegskaaaa +hemostatic +henckels +hexagonal +hgtwfm +hinge +honeyed
+hoover +hospital +hydrophobic +hypersmooth +ideas +impact +indicator +industry +infinity +ingredient:叶酸 +ingredient:复合维生素
+ingredient:支链氨基酸 +ingredient:积雪草 +inner +ins +ja +joysticks +jp +kills +lace +lan +lao +latching +late +latency +lava +leading
+learner +learners +leiserson +lengthens +level +lgg +lickable +lifts +like +linsoul +liping +load +lock +longer +longlasting +luo
+luxury +madevitamin +magimix +magspeed +male +manuka +mat +microfibre +milkfat +minerals +mins +mobile +modeling +modes +moli
+morrisons +mount +moussant +multilingual +nc +neuro +newest +nexode +next day +nipple +nisb +noah +noise +notizbuch +nourishing +nsw
+nugat +nuss +obs +oct +odor +oem +ofdma +ohm +oily +ok +op +org +oriental +osfa +our +outside +p&p +packaging +painted +parties
+perfect for +pick +pigeon +plates +plumbers +pods +pollutant +pores +ports +pps +prep +pressing +pressurised +property +protective
+puffer +puissant +purifiant +ramyun +ratio +read +reference +reheats +release +remotes +restaurant +returns +rgb +ribbed +rihanna
+rivest +roasts +robust +rohto +rolled +royale +safe +saizhenzhu +saute +sc +scalable +scan +school +scotland +screwfix +scroll
+seasoning +security +senbei +shadow +she +shin +si +side +sleeping +slow +smartstraw +snapdragon +softening +spatial +speedcube
+spirits +sporting +squeaky +starvis +steamed +stein +stops +stove +stowable +strained +studio +study +stylenanda +suitable +summilux
+supply +surface +swimming +synthetic +system +tablette +taiwan +telunsu +tested +tft +that +thomas +tianjin +tier:signature +tiger
+timer +tom +tr +trading +trousers +tsa +twitch +uva +vac +vapo +varieties +vent +vert +vibram +vibration +viral +vision +voice +volt
+w/ +washing +ways +wear +weights +wheel +whitestone +wing +workshop +workwear +writers +xdr +xr +ye +youtube +yuan +zhuocui +zuojia
+一泡 +一筒 +一线 +一赔 +丁靴 +七叶 +七星 +万向 +万金 +三国 +三熹 +三福 +三高 +上火 +下单 +不减 +不沾 +不浑 +世代 +丝松 +丝滑 +两装
+个小 +个月 +中王 +中码 +久坐 +之光 +之香 +之魂 +书籍 +五轴 +亚利 +交卡 +京仓 +人 +人声 +人料 +人节 +今年 +他没 +仙女 +仙虎 +代送 +仪表
+企业 +优级 +优诺 +优质 +传奇 +低 +低度 +佐料 +余晖 +佩里 +佳琦 +佳达 +使等 +促销 +信封 +倒立 +做嗨 +傻瓜 +像机 +儿时 +元前 +充盈 +光丝
+光夜 +光影 +克兰 +克印 +克星 +克苏 +免滤 +免过 +兑水 +全包 +全区 +全数 +全方 +公园 +兰制 +兴黄 +其他 +养空 +内蒙 +内页 +冲击 +冲剂
+冷压 +减少 +减轻 +凑单 +出涩 +击起 +分 +分兑 +分可 +分更 +分期 +分未 +刘慈 +利桑 +刮勺 +刮皮 +制皂 +制辣 +刷 +刷冲 +削皮 +力斯 +功率
+加 +加拿 +务免 +动戦 +动植 +动跑 +勃肯 +包清 +包装 +包邮 +化出 +化妆 +化毛 +化痰 +化食 +北香 +区中 +单刀 +单卡 +单爱 +卖便 +南明 +卡装
+即日 +卷弦 +厚度 +原书 +原料 +去泪 +去烟 +及 +双1 +双人 +双截 +双芯 +双蛋 +双重 +双针 +发 +发粮 +取式 +口对 +口版 +口粮 +叮咬 +可做
+可兑 +可刻 +可开 +可换 +可横 +可调 +可验 +台 +司刺 +司团 +合水 +合肉 +吊孔 +吋 +名氏 +后到 +后回 +后期 +向轮 +含答 +听装 +吸水 +周董
+味 +味不 +命完 +咀嚼 +和情 +咖时 +咪用 +咽喉 +品有 +唇脸 +唔使 +善毛 +喉肿 +喷剂 +喷装 +嘉尔 +噜妙 +噜肉 +器免 +回忆 +因赋 +团建 +围城
+国社 +国科 +土砂 +圣埃 +在西 +地区 +地板 +地球 +块状 +型旋 +型香 +埃克 +培训 +基石 +塑箱 +墅大 +声控 +声波 +壶手 +处理 +外卖 +多个
+多块 +多尺 +多点 +够真 +大功 +大手 +大桶 +大火 +大购 +天幼 +天空 +头帘 +夹馍 +奇那 +奕利 +奥秀 +女毒 +奶渍 +妆包 +妖怪 +妙好 +姆外
+姐妹 +婚庆 +婴馆 +子尺 +子盒 +孔硬 +孕套 +字星 +字服 +学季 +孩子 +安芯 +宏轻 +定香 +宜宾 +实惠 +实时 +客房 +宫大 +家袋 +宽 +宽口 +密码
+导入 +导全 +导航 +封袋 +尊超 +小刮 +小包 +小安 +小屏 +小翻 +少尘 +少油 +山帐 +山西 +峰猫 +川味 +川菜 +工艺 +巴氏 +布布 +布莱 +帆婴
+帆幼 +师影 +师指 +帘神 +帝客 +带小 +带尼 +带式 +带泵 +带盒 +带美 +带软 +帧 +常备 +干发 +干铜 +平无 +年产 +年后 +年换 +年调 +幻基 +幼白
+广式 +床上 +店夹 +店自 +度可 +度汤 +度淡 +度酒 +延缓 +开孔 +开学 +开盖 +式无 +式现 +弦器 +弹力 +弹日 +当当 +录仪 +影猎 +微醺 +微闪
+忆配 +快 +怕上 +急救 +恩特 +情缤 +想豪 +意粉 +感刷 +感小 +慈欣 +慢速 +戦士 +截棍 +房用 +房直 +房间 +手持 +手指 +手脚 +手霜 +才出 +扣凉
+扩容 +扬州 +批发 +投标 +抗糖 +抢 +护衣 +抹烘 +抽取 +抽绳 +拉布 +拉链 +拖洗 +拜耳 +拿大 +挂机 +指导 +按键 +挤压 +振膜 +换线 +换袋 +换辅
+掉毛 +掌上 +排装 +探险 +提 +提背 +搭子 +摩登 +播间 +擦脸 +支撑 +放竖 +效合 +敏感 +文全 +文化 +文单 +文艺 +料袋 +斯奇 +新包 +新红 +新经
+新老 +新肌 +方位 +方奶 +方授 +方旗 +旋转 +旋风 +无信 +无名 +无开 +无泪 +无限 +日余 +日记 +早教 +时和 +旺财 +明暗 +易掉 +易破 +星鲁
+晖烂 +晚安 +晚餐 +晟碟 +普五 +景天 +晶冻 +曲一 +更低 +曼杜 +最新 +月辅 +有芯 +朋克 +服务 +期分 +期生 +木塞 +未刮 +本土 +术重 +朱版
+机动 +杂货 +杆木 +杆熟 +杆生 +李佳 +材质 +杜卡 +条意 +来肌 +杯 +松动 +果冷 +果园 +果肉 +枯毛 +染受 +柔丝 +柔光 +柔嫩 +校指 +格兰 +桂林
+桃金 +框可 +桑那 +梅子 +梦原 +梦多 +梦想 +棉贡 +椒香 +榨汁 +榭红 +模工 +横放 +樽装 +次世 +次元 +欧乐 +欧啦 +止咳 +正 +步步 +步顺 +每包
+每袋 +毒人 +毛膏 +氏杀 +氏续 +气调 +氘锋 +水喝 +水油 +水泵 +水润 +汁 +汤仙 +汪汪 +汪队 +汽 +汽修 +汽奶 +汽柴 +沐浴 +没了 +油制 +油平
+油烟 +沾杯 +法头 +泛醇 +泡 +泡一 +泡中 +泡网 +波轮 +波震 +注尺 +泪痕 +泵装 +洁颜 +洋芋 +洗 +洗护 +洗碗 +洗脸 +洗车 +洛极 +洞书 +活力
+活芳 +活露 +浆果 +测量 +浑汤 +浴室 +海冠 +海南 +浸润 +涤剂 +涤块 +润肺 +淡色 +添加 +済 +渍奶 +温感 +滑油 +滑洗 +滚筒 +滤 +漯河 +火力
+炖肉 +点蘸 +点连 +烘干 +烘集 +烟渍 +烫 +热锅 +焙蛋 +然酿 +照手 +煮套 +煮粥 +煮食 +煮饭 +煲汤 +熹玉 +爱在 +爱的 +爽不 +爽素 +版现 +版较
+牙酸 +牛腩 +物双 +物袋 +特蒂 +狂飚 +狮粉 +猎人 +猫咪 +猫怀 +猫湿 +玉养 +王中 +王优 +王嘉 +王宫 +现汉 +珠光 +班神 +球嗑 +球膏 +理桶
+理肠 +琳娜 +琴酒 +瓶无 +生用 +用天 +用茶 +甩干 +电扇 +电批 +电连 +疆大 +疆棉 +疲劳 +痛片 +痰止 +白低 +白瓶 +百梦 +皂洗 +的味 +皮书
+皮马 +皲裂 +盈导 +盈流 +盐分 +盗墓 +盘上 +直型 +直送 +直降 +看球 +真才 +真茶 +眼唇 +睿婴 +石丛 +石振 +码可 +码锁 +码验 +础四 +硬壳
+硬质 +碗装 +碳纤 +碳酸 +示柜 +社科 +社黑 +神冰 +科院 +秒贴 +稳定 +立 +立瓶 +立袋 +竖放 +竹木 +米糠 +类人 +类钻 +粉微 +粉桃 +粒物 +粗旋
+粥新 +粮油 +粮酒 +精灵 +糕后 +紫 +红 +红景 +红格 +红瓶 +红白 +红盖 +纤皮 +纤维 +纯平 +纯英 +纳展 +纳斯 +纸板 +纹锁 +线测 +练字 +组装
+细圆 +细闪 +绍兴 +结构 +统直 +绿盖 +绿管 +缓衰 +缤咖 +网罩 +网课 +罩刀 +美毛 +美颜 +老国 +老板 +考试 +耐热 +耐磨 +耐高 +联赛 +肉干
+肉类 +肉麻 +肌因 +肌洁 +肠胃 +育价 +肺化 +肿痛 +脚干 +腩自 +膏猫 +自 +自封 +自行 +自适 +至高 +致柔 +舔泡 +航胶 +色动 +色彩 +色艾 +艾尔
+节痛 +芋爽 +芋片 +芯片 +花式 +花椒 +芳香 +苏佩 +苏格 +英式 +茶壶 +莱恩 +菜 +菜之 +菜回 +萃水 +萃白 +萍主 +营润 +萨尔 +葵 +蒂铂 +蒙古
+蒸汽 +蓝皮 +蓝管 +蓝调 +蔡司 +蘸料 +蘸酱 +虫叮 +蚊虫 +蛋挞 +螺狮 +行组 +衣皂 +衣秋 +补肾 +衰老 +袋妖 +袋盒 +袖普 +裂皲 +装可 +装成
+装裤 +裤冬 +裸光 +裸睡 +西亚 +西元 +角匙 +角杆 +言所 +训类 +训练 +记录 +语原 +语言 +语音 +课外 +调料 +调正 +调节 +调锁 +调隔 +豪宅
+贡缎 +财务 +货之 +货老 +货节 +质乳 +质小 +购物 +贴盒 +费送 +赋活 +赛琳 +赛车 +赤脚 +起泡 +超值 +超未 +超极 +超爽 +超纤 +超辣 +超频
+跟丝 +身寿 +身粉 +身面 +车仪 +车漆 +车用 +车钥 +转闪 +轮滚 +软木 +轴防 +轻容 +轻巧 +轻柔 +轻牙 +轻透 +轻钛 +辅食 +辣口 +边框 +达隆
+近期 +还原 +进攻 +远程 +连罐 +迷宫 +送起 +适应 +通厚 +速充 +速烘 +道不 +避孕 +那双 +部 +配列 +配对 +配粥 +酒吧 +酒店 +酒金 +酵母 +酸饮
+醇排 +醋 +醋溜 +重力 +重彩 +金卡 +金导 +金工 +金油 +金版 +金致 +金边 +针可 +钟书 +钱钟 +铁 +铁平 +铂丽 +铜模 +链箱 +锋利 +锋透 +键开
+镜蛇 +长度 +门代 +门级 +闪充 +闪连 +问题 +闲食 +间内 +闺蜜 +防毛 +防腐 +防臭 +防裂 +防雾 +防震 +防静 +防风 +阳南 +阴补 +阵本 +院语
+险家 +隐私 +隔板 +雾面 +需自 +震动 +震科 +青啤 +青辣 +静电 +面桶 +面超 +鞋店 +韩国 +音声 +顺发 +顺鞋 +预设 +颜油 +颜色 +颜镜 +风格
+食品 +食用 +饥饿 +饼流 +饼装 +馅 +香手 +香榭 +香酥 +香风 +马丁 +马汀 +马车 +骨汤 +高定 +高密 +高泡 +高温 +高筋 +高考 +魔芋 +鲁王 +鲜果
+鸡宏 +鸭毛 +鹅绒 +麻婆 +麻油 +黄瓶 +黄袋 +黄酒 +黄金 +黄黑 +黑杆 +黑皮 +黑笔 +黑袋 +鼻塞 +龈问 +龙套 +龚奕 -1 year -ace -acrylic
-active -agave -aio -al -alexa -aln -aluminium -apc -award -axel -backpacking -baijiu -band -barkeepers -basic -batch -bean -bedding
-besieged -best -biological -blade -blemish -blended -bnwb -boiled -book -bookcase -bowie -box -brave -bubble -builder -built-in
-button -buttons -cabbage -calories -camomile -can -capacity -cat -cell -cheap -chef -chen -cheng -christian -chroma -chvatil
-claim:concentrated -claim:decaf -claim:ipa -claim:no_battery -claim:no_sweeteners -claim:organic -claim:wholegrain -clog -clogs -cnc
-colic -colour:green -commuter -confiture -coppertop -cordial -cotton -couture -craft -crinkle -cushioned -customizable -cws -dairy
-day -dbl -dc -dental -device -dish -display -drawstring -drink -drive -ed -enamelled -es -essenced -exclusive -eyebrow -face
-fermented -finely -fit -flair -flat -flavour:bbq -flavour:blackcurrant -flavour:blacktea -flavour:cashew -flavour:grape -flavour:pork
-flavour:prawncocktail -flavour:soybean -flavour:可可味 -flavour:希腊 -flavour:标醇 -flavour:海鲜味 -flavour:皮革 -flavour:红袋
-flavour:鲔鱼 -flying -foldable -for -fortress -fraises -friction -friendly -fuel -gaming -genuine -germany -gi -goods:band
-goods:candy -goods:formula -goods:handcream -goods:kettle -goods:microwave -goods:monitor -goods:noodles -goods:oyster -goods:pan
-goods:scale -goods:scrub -goods:ssd -goods:usbstick -goods:water -goods:云台 -goods:彩铅 -goods:披萨 -goods:挂面 -goods:果干
-goods:棒棒糖 -goods:橡皮 -goods:橡皮泥 -goods:洗碗机 -goods:砧板 -goods:破壁机 -goods:米粉 -goods:豆浆机 -goods:辣条 -goods:餐具
-gourmet -gps -grease -heating -heavyweight -hen -hg -hiker -hotel -hour -huang -hugo -hybrid -hydration -hyperscroll -ichiban -immune
-imported -in -inc -included -ingredient:乳酸 -ingredient:蜗牛 -ingredient:视黄醇 -insulation -italy -iwatch -japanese -jet -jiabin -jw
-keys -korean -krups -lash -latency -lb -leak -legend -level -liftaction -lightweight -liuzhou -long -low -lubricant -madevitamin
-maotai -mario -market -mash -mass -mate -maths -maximum -may -mdy -melk -mobile -mode -months -moussant -must -newest -nfhs -niang
-norelco -novel -number -nvme -offer -or -os -ounce -pack -pain -pale -pan -party -pb -pcie -peeler -person -pixian -players -pod
-posted -pot -professional -prone -proof -pu -publishing -purifiant -qian -qt -radical -ramyun -reep -remote -ripe -rule -running -safe
-savings -scottish -screen -sdsdxxu -seasoned -sel -seller -sensor -shade -sheng -shine -snack -softgels -solid -sour -sp -spacer
-spatula -squeeze -strategy -structural -stuff -sun -support -suspension -synchronized -tags -teatime -top rated -touch -tree -triple
-unlocked -use -v -vary -vd -vermont -vlaada -w -waist -wei -wheat -work -worldwide -yield -zeezout -zhacai -zhongshu -一套 -一对 -一排
-七子 -万转 -三一 -三合 -三阶 -三鲜 -上下 -上免 -上海 -下午 -不停 -不减 -不易 -专家 -专柜 -丛书 -东煮 -东自 -丝批 -丝绒 -个 -中国 -中式
-中片 -丸子 -久留 -之光 -之水 -习资 -书柜 -乳蛋 -二锅 -享生 -享碗 -京老 -伴手 -低 -体卡 -佛蒙 -佳达 -便利 -便条 -促销 -保护 -保暖 -修工
-儿时 -儿配 -光影 -光驱 -免 -免税 -免蒸 -兑换 -入 -全价 -全区 -全尺 -全新 -全析 -全画 -全面 -八角 -公司 -兰进 -关东 -关节 -具箱 -典藏
-内保 -农家 -冰袋 -净重 -减轻 -凝珠 -凤爪 -刀头 -分兑 -分地 -分更 -分类 -切换 -初老 -利店 -刮胡 -到期 -制器 -刷毛 -剑雅 -剧磕 -加冰
-加拿 -勇闯 -化出 -区中 -升降 -午茶 -单口 -单机 -卖便 -卤鸡 -卸妆 -历史 -压瓶 -厕宝 -厕所 -原着 -原箱 -去异 -双联 -发音 -口径 -口袋
-古力 -可听 -可带 -可扫 -可连 -台 -号 -号页 -吊牌 -同款 -向滚 -含答 -听发 -吸头 -吸管 -味不 -味料 -咖哩 -啾噜 -喝老 -噜肉 -器人 -四大
-四长 -回忆 -国内 -国行 -坏罐 -型应 -基础 -塑料 -塞尔 -增白 -壁挂 -备切 -外卖 -多用 -多省 -夜宵 -大 -大冢 -大名 -大风 -天 -天发 -天涯
-天然 -天特 -天翘 -头 -夹分 -奶 -好市 -妍洁 -姆外 -子饼 -存储 -学多 -学校 -官方 -实体 -客厅 -家化 -家庭 -家橡 -密 -密集 -寸 -封尿 -小吃
-小姐 -小爱 -小票 -小辣 -小钢 -小飞 -尔达 -尺码 -山姆 -工地 -工艺 -巨无 -市多 -市客 -布桶 -带上 -干邑 -干铜 -幼儿 -广色 -床上 -应用
-庭装 -开市 -开盖 -式炉 -弹盖 -当天 -彩泥 -影猎 -微 -微醺 -怀旧 -思必 -感应 -慢速 -手帐 -手礼 -扩容 -扭伤 -抗初 -护剂 -护清 -护理 -抹烘
-抽绳 -拉杆 -拉罐 -拖机 -拼配 -拿大 -挂耳 -指定 -按动 -损毛 -换辅 -据密 -掌控 -控习 -控制 -支撑 -效高 -散热 -数据 -整件 -文化 -文标
-料袋 -断码 -新日 -新款 -旗舰 -无霸 -日上 -日本 -日礼 -时回 -昆翻 -易拉 -星泡 -春露 -普通 -智享 -智控 -更低 -月 -有中 -木吉 -本土 -本进
-朱古 -机发 -机器 -机洗 -杆生 -杆箱 -条纸 -果蔬 -果酒 -架 -标杆 -树八 -校指 -案夹 -档案 -桶装 -桶面 -梳打 -棉质 -森林 -榨一 -模工 -横向
-横间 -樽装 -橡树 -次性 -欧洲 -武士 -每袋 -毛软 -气炉 -氧抗 -水光 -水晶 -水活 -水淡 -水防 -油款 -泡一 -泡式 -泡芙 -波浪 -波轮 -洁厕
-洁肤 -洗剂 -洞洞 -海家 -涂抹 -深海 -清盈 -清蒸 -渍强 -湾公 -滑油 -滚轮 -滤泡 -澎湃 -澳洲 -灿倍 -炒菜 -点格 -点蘸 -烈艳 -烘干 -烫关
-烫受 -热器 -热锅 -焦系 -然风 -爱思 -爱语 -片切 -牌国 -牌精 -牙龈 -牛二 -牛高 -牟尔 -特咖 -特润 -特醇 -狂飙 -狩猎 -猎人 -猎者 -现磨
-现货 -琴弦 -生活 -用书 -男香 -画幅 -留香 -白牛 -白饼 -皮凤 -盐分 -盘 -盲抽 -直播 -直身 -看剧 -码可 -硬封 -磕不 -磨芯 -礼物 -神机 -科普
-秒杀 -稳定 -空军 -立 -管纯 -类 -粹水 -精粹 -精选 -糖衣 -红 -红标 -红牌 -红瓶 -约 -纯品 -纯粹 -纽西 -组套 -维稳 -缓震 -编号 -罐包 -羊毛
-美光 -美则 -老北 -老卤 -老酒 -肉泥 -肌底 -肤水 -肤液 -能降 -脂香 -脆油 -脱水 -自 -自动 -自热 -致柔 -色域 -艳蓝 -芬浓 -英寸 -茄汁 -茶庄
-茶轴 -药房 -萃幼 -营养 -蒙特 -蓝金 -藏科 -虎皮 -蜜 -衣片 -装带 -裸光 -裸睡 -西 -角男 -解腻 -计数 -训练 -设计 -试按 -语音 -调料 -豆机
-货之 -货速 -资料 -赔十 -起子 -超爽 -超轻 -躁干 -身粉 -车内 -车漆 -转密 -轮人 -轮复 -轮滚 -软毛 -轻牙 -轻钛 -轻音 -辣白 -达隆 -过认
-运存 -追剧 -退烧 -速拧 -速烘 -部分 -都爱 -配粥 -酥饼 -酿造 -醺果 -量杯 -金刚 -金灿 -钛合 -钛金 -钢炮 -铜模 -铝合 -销装 -锅头 -键 -键开
-镀膜 -闪充 -问题 -闯天 -防尘 -防汗 -防脱 -防腐 -阶英 -阿牟 -降旋 -除垢 -隆茶 -隔断 -集型 -零添 -霆小 -青春 -青梅 -鞋男 -音 -音乐 -音炮
-页码 -顶盒 -颗粒 -风力 -风格 -飞碟 -食品 -食用 -食碗 -餐厅 -馅 -香港 -香风 -马拉 -马车 -验证 -高三 -高汤 -高阶 -魔域 -鲜味 -鸡神 -黄杆
-黄牌 -黑森 -黑钛 -龈止 -龈问
""",
    0.3: """
+ace +acoustic +adaptive +ads +aerobie +ai +aio +album +alkaline +already +ambient +amd +america +antennas +apc +armrest +asda
+audiophile +backache +bai +bay +beads +bfast +biodegradable +bnew +botanical +boy +bracelet +brightening +cal +calorie +camp +cap
+caramelised +carle +cask +cell +cheap +cheng +chewy +chi +cidian +claim:fragrancefree +claim:no_lockscreen +claim:no_tinted +cleaner
+clubcard +clue +collectors +colour:orange +com +company +composite +conical +consumer +cordless +cornbread +corner +cornflakes +cramps
+crinkle +crystals +csapp +cupboard +cushiony +dao +derived +detergent +dr +dtx +dualsense +dz +eazypack +eczema +ed +edelbitter
+edible +eight +eighty +envelopes +envy +essentials +exam +exfoliant +extracted +extracts +fa +fancy +favorite +filled +fingertip +fits
+flair +flap +flapjack +flavour:cappuccino +flavour:mocha +flavour:olive +flavour:original +flavour:puer +flavour:rapeseed
+flavour:净棉 +flavour:备注 +flavour:普通 +flavour:曲奇 +flavour:松木 +flavour:枇杷 +flavour:港式 +flavour:牌鲜 +flavour:着更
+flavour:红袋 +flavour:除烟 +flavour:鲜增 +flavour:麻油 +flavour:黑莓 +flex +fly +foamable +focal +fountain +gas +gasket +gents
+giorgio +glycation +good +goods:camera +goods:diapers +goods:lightsoy +goods:lipstain +goods:powder +goods:puzzle +goods:ricecooker
+goods:spaghetti +goods:water +goods:发膜 +goods:地板清洁剂 +goods:彩铅 +goods:护发精油 +goods:教材 +goods:机油 +goods:橡皮泥
+goods:水彩 +goods:测距仪 +goods:玻璃水 +goods:电动牙刷 +goods:电磁炉 +goods:皮带 +goods:眼影盘 +goods:行车记录仪 +goods:运动相机
+goods:靴子 +grid +guarantee +gums +haday +half +hands +hanging +hanyu +harper +hc +hcl +hdr +high speed +hightech +holiday +homeshield
+hr +huang +hydrate +iceland +icons +id +immune +includes +individual +ingredient:维d +ingredients +intimate +jd +jia +jug +k +kanebo
+kd +korea +label +labubu +landscape +leau +liquor +lot +love +lunchbox +lynchburg +magnet +makeup +mass +meal +meatballs +mega +melk
+message +minimalist +mix +mixed +mo +mode +mongolia +mopping +ms +mu +mull +multibuy +multicoloured +musical +nand +nanhai +nib
+nickel +nineteen +nourish +now +numbered +nz +o +og +one +osman +outlet +oxidation +pack +packets +pancake +pancakes +perennial
+perfecting +perfector +pharmacy +pics +pillowcases +pissing +pixian +pomodoro +practice +price +printing +product +proper +prw
+psychology +purchase +pw +raymond +rc +reading +reducer +reep +regenerant +reliever +rhine +richard +rms +roast +rollers +rom
+sainsbury's +san +sanford +savoury +scheffler +schokolade +screen +sealant +seller +serving +shou +shown +simply +slide +smelly +snowy
+softness +specialty +speed +speedflex +spymaster +starlight +stay +sterilizing +stylus +surveyors +swap +swim +tafel +te +tennessee
+tetra +ti +tian +tier:flip +tilers +tingly +tins +tough +tray +uhd +vaporisateur +vd +vi +waist +wars +watery +wei +wilko +works
+wrapper +wrinkle +xiandai +xiang +yrs +yue +yuval +zeezout +zhenjiang +一 +一壶 +一套 +一级 +一芯 +一轮 +万花 +三口 +三轴 +上光 +不辣
+专业 +丛书 +东方 +东莱 +丝享 +丝粉 +丝若 +丝起 +中年 +中美 +中腰 +中贵 +之水 +乐万 +乐维 +习惯 +书山 +买就 +乳业 +争篇 +二十 +亚诺
+京味 +亮采 +亲子 +亲节 +人体 +人文 +代文 +以旧 +价 +伴侣 +低价 +低延 +体外 +体工 +体翻 +佛蒙 +俗读 +保温 +保鲜 +修师 +倍现 +储物 +儿手
+儿配 +光探 +光美 +免洗 +全合 +全幅 +全期 +全析 +全身 +全阶 +八角 +公用 +具箱 +养猫 +写 +军争 +军训 +冰河 +准定 +减 +出品 +出差 +出血
+初生 +利进 +刮胡 +到手 +刺身 +力片 +务本 +劲道 +北语 +十四 +午茶 +华熙 +卓萃 +单饼 +卡 +卡亚 +卡斯 +印 +卷翘 +厂箱 +原子 +双头 +双扣
+双系 +可上 +可带 +可爱 +可玩 +可追 +台监 +史克 +史通 +右手 +号任 +同城 +吧好 +吸管 +味树 +味炸 +味道 +咖哩 +咪去 +品金 +啾噜 +喝 +嗨棒
+回锅 +固态 +国杀 +国标 +图书 +型犬 +型胶 +基酒 +塑封 +塞流 +增稳 +士鞋 +壶一 +复原 +夏洛 +大 +大中 +大人 +大法 +大罐 +大药 +天津 +天送
+头水 +头装 +女孩 +女桃 +好市 +好朋 +妆前 +妍肌 +婴店 +婴童 +嫩倍 +嫩滑 +子习 +子柜 +子酱 +学右 +宠物 +家居 +家用 +密 +密度 +对装 +小细
+尔兰 +尔爷 +尔皂 +就送 +属表 +山东 +山有 +川贝 +工学 +工装 +巨无 +巾纸 +市多 +师版 +带上 +带吊 +带数 +带轮 +常 +干敏 +干杜 +干果 +平衡
+年 +年末 +年猫 +幻小 +庄臣 +底 +底黑 +店 +店用 +延迟 +强效 +彩泥 +往事 +得物 +微研 +微震 +必读 +忆卡 +态链 +悬浮 +感牙 +成像 +手冲 +打
+打底 +扫尘 +扬基 +投影 +护士 +护龈 +拖地 +指定 +授权 +接 +提尔 +提袋 +插脚 +摄像 +撑系 +敏皮 +整月 +整机 +整瓶 +整袋 +文具 +文社 +断热
+斯提 +新 +新国 +新款 +方屏 +无尘 +无添 +无绳 +无霸 +日 +旧换 +明星 +明皂 +易漂 +星闪 +显屏 +晒后 +普书 +普翻 +景田 +智玩 +有油 +有路
+有麦 +服切 +末扫 +机不 +机标 +条装 +来恩 +枕边 +林肯 +果奖 +果酒 +架格 +柔肤 +格任 +格可 +格斯 +格纹 +桃花 +棉 +植物 +楼梦 +次成 +止痛
+母亲 +水不 +水中 +水嫩 +水淡 +水香 +汽车 +沙滩 +河糖 +油剂 +油物 +油胶 +法 +法式 +泛红 +波格 +洗头 +洗面 +洛特 +流光 +流涕 +浅 +浩悦
+涂饰 +消化 +润唇 +润泽 +润滑 +润超 +港服 +渴创 +湿水 +滚轮 +滩凉 +滴滴 +滴香 +点阵 +热鼻 +焦人 +煮 +煮茶 +熙生 +爱尔 +片 +牌国 +牌精
+牙痛 +牙骨 +牛乳 +物箱 +特咖 +犬体 +猫主 +玉女 +玩盘 +环境 +现盈 +球往 +生产 +生儿 +生态 +用型 +电无 +电起 +男香 +痛发 +痛牙 +痛痛
+痛经 +白光 +白杆 +白饼 +盈透 +盈隐 +盖全 +盾文 +研磨 +硬皮 +硬盘 +碳粉 +磁悬 +磁滚 +福来 +空间 +立小 +筒 +简体 +管杯 +米 +籽精 +糖抗
+糖蛋 +系顶 +红妍 +红屏 +红楼 +红金 +纯水 +纯白 +纸包 +纹盘 +组 +细跟 +维萨 +绿光 +罗莎 +罚十 +羊毛 +美史 +美术 +美短 +美肌 +老式 +考数
+聚会 +肝油 +肤露 +肯公 +胶囊 +能膏 +能降 +脆 +脆椒 +腕表 +膜防 +自动 +自提 +自饮 +舞台 +色任 +色铝 +芬味 +芯 +花筒 +苋青 +若肤 +茅盾
+茶派 +茶语 +莱阳 +蒙特 +蓝格 +藏科 +蜡水 +蟹醋 +解牙 +解馋 +话降 +语丝 +语社 +读物 +调理 +调配 +谣弦 +豆分 +负离 +贵族 +赔四 +超导
+超级 +超韧 +轨迹 +转屏 +轮储 +轮复 +轴增 +轻直 +轻音 +辛辣 +边话 +过认 +连瓶 +追溯 +送冰 +逆袭 +酒菜 +酱面 +采柔 +重低 +量棒 +金优
+金条 +金毛 +金球 +销书 +锅肉 +门店 +间音 +防护 +防指 +附小 +除味 +除油 +隐形 +障受 +雅家 +雨果 +霜大 +露营 +霸吸 +非 +非磁 +顶盒 +顶级
+预约 +频千 +食堂 +餐巾 +饮弹 +饮用 +饰蛋 +香料 +马齿 +验真 +高刷 +高汤 +高端 +鱼子 +麻酱 +黄牌 +黄皮 +黑垫 +黑管 +黑芯 +齐全 +齿苋
+龈出 +龙编 -abv -ac -acorn -acoustic -anti -aqua -armor -astrobaby -balls -balm -bar -barkeepersfriend -beanz -bed -boat -bofen -brand
-breakfast -british -bronze -bulk -cam -canister -card -carry -cars -charging -chongqing -claim:no_stretch -cleaning -cooking -cough
-creamy -cushioning -dashboard -delivery -dense -disinfectant -dpi -dual -dz -effaclar -ergonomic -finish -flavour:almond
-flavour:apple -flavour:eucalyptus -flavour:herbal -flavour:mushroom -flavour:oolong -flavour:松木 -flavour:生巧 -flavour:英国梨
-flavour:草地 -flavour:草药 -flavour:鼠尾草与海盐 -flks -force -forerunner -fried -goods:cereal -goods:compact -goods:iron -goods:phone
-goods:purifier -goods:roll -goods:softener -goods:spray -goods:tofu -goods:toothpaste -goods:tv -goods:四件套 -goods:复印纸
-goods:洗车液 -goods:测距仪 -goods:电动牙刷 -goods:皮带 -goods:自热火锅 -goods:蛋白粉 -great for -grips -guo -hdr -hepa -high-speed
-hrs -iccho -ingredient:酪蛋白 -ingredient:鱼油 -input -juicy -keeps -koa -laser -luosifen -machine -magsafe -male -mcg -metres -mfc
-miracle -modern -moisturizing -monsters -murphy -naked -needle -new -niao -noah -ointment -only -ordinary -pa -pei -pendant -perfect
-phosphor -pocket -pods -promo -pur -quick -radiance -resin -resistant -revitalift -roast -sa -san -sanford -sangenic -sauvage -sc
-scented -sha -sheet -shelf -size -sleeping -soy -spen -stickerless -storage -strips -surveyors -t -tft -three -tilers -tray -tub
-under -urearepair -vinyl -wet -wick -width -world -writing -xss -一桶 -一赔 -一键 -丁车 -万金 -下酒 -个月 -中度 -中焙 -习惯 -五轴
-京东 -亿补 -他弦 -他磷 -份 -优盘 -低音 -保修 -保险 -健康 -傻瓜 -先生 -克力 -克斯 -免洗 -全长 -公克 -六角 -净肤 -准变 -利时 -利波 -到家
-力三 -力欧 -北京 -医用 -单头 -单桶 -单返 -卡丁 -卡坦 -卢卡 -卫星 -压榨 -原封 -反馈 -发 -变焦 -口粮 -可 -可查 -台湾 -右装 -司货 -吃鸡
-合金 -含保 -吸收 -哈利 -喜糖 -嘉胃 -器 -四季 -因 -固态 -圈 -在保 -块 -坦岛 -型 -型安 -增肌 -多模 -夜视 -大颗 -头装 -奶泡 -妆点 -妈服
-季新 -安抚 -安溪 -安芯 -定价 -实感 -实时 -家居 -对焦 -尊极 -小泡 -小瓶 -尔克 -层洁 -州特 -工业 -左右 -布鞋 -带美 -带麦 -平价 -年保
-年苏 -年货 -幼 -应扳 -度烘 -开 -强五 -当季 -快充 -手工 -扳机 -投影 -拉尼 -拉松 -拍 -按压 -授权 -插脚 -擦脸 -数显 -整提 -整箱 -斯康
-新华 -新手 -新米 -方授 -旋转 -无绳 -日期 -星星 -春日 -晒单 -晶磨 -智能 -月辅 -有小 -服饰 -期生 -杀菌 -杯 -杯面 -标配 -格纹 -梅酒 -橘
-橡 -欧卡 -止痒 -正宗 -步袜 -比利 -毕利 -民谣 -氟 -水能 -汁黄 -汉双 -汽奶 -沐浴 -油痘 -泡袋 -波特 -洁净 -洋芋 -温和 -满减 -漆镀 -炉头
-点甜 -然实 -版 -甜蜜 -生产 -用途 -电子 -留 -百亿 -直流 -眼镜 -睡眠 -研磨 -磁力 -磨牙 -磷铜 -磷青 -秘翻 -立包 -答案 -米拉 -米糊 -粉红
-粮酒 -系 -红先 -红包 -红白 -纹盘 -线 -续航 -综合 -缓释 -美颜 -翼无 -老牌 -考研 -胃斯 -背光 -腕表 -自备 -自带 -自适 -芋片 -英汉 -茄酱
-茶饼 -荷兰 -菁纯 -菌 -蒸汽 -蓝格 -蕃茄 -蛇水 -蛋白 -表 -装 -装洗 -裸机 -觉反 -触觉 -诺牌 -诺纸 -豉味 -货 -赤足 -车香 -轴防 -返红 -适应
-通话 -配方 -酒菜 -酷铄 -释胶 -重庆 -重菁 -金油 -铝框 -销售 -镀晶 -长焦 -长袖 -防伪 -阿强 -险液 -需自 -青铜 -韩国 -领长 -颜镜 -饮 -饮品
-饮料 -饰店 -香型 -马力 -高铁 -鸿蒙 -麦卢 -黄豆
""",
    0.4: """
+acclaimed +adventure +aerosol +akitamanman +all-day +alu +amazing +angled +anniversary +anti-scratch +anti-slip +antiseptic
+applicators +artists +ascorbic +assistant +atmosphere +authorised +authorized +authors +axis +bakers +barbie +bargain +baristas
+barkeepers +base +batch +battery-life +bazaar +bedtime +best-before +bf +biography +biological +birthday +blemishes +bloomsbury +bone
+book +booktok +bouncy +boxed-new +boyfriend +bpa-free +brewed +brilliant +bristles +brunch +builders +burr +c +cabin +calcium +campers
+camping +capsule +card +carded +cards +cares +cats +ce +charges +christian +christmas +claim:baby +claim:dryskin +claim:no_artificial
+claim:no_film +claim:smoothbutter +claim:sugarfree +cleans +clearer +click-collect +clinically +clips +coders +colour:black +combined
+commuter +commuting +complexion +converter +cooks +cormen +cosy +counts +courier +cozy +crafters +cravings +crisp +cruelty
+crystal-clear +cuppa +cyclists +da +dads +date +dealer +degreasing +dermatologically +designers +despatched +dha +discount
+dishwasher-safe +disposal +dk +down +dpd +drivers +dull +dupe-free +ear +earc +earth +easter +easy-clean +easy-setup +ebay +efficient
+emporium +energy-saving +eng +enthusiasts +etsy +evening +everyday +evri +fairtrade +fans +fast dispatch +fast-charge +fathers +fave
+fedex +festival +fibre +fiction +fights +filling +finance +finger +fitness +flakes +flaky +flatshare +flavour:almond +flavour:bbq
+flavour:oat +flavour:oatmilk +flavour:ocean +flavour:tomato +flavour:vanilla +flavour:山茶 +flavour:柠檬草 +flavour:水果 +flavour:白清
+flavour:雪松 +flavour:韩式 +flavour:鸭肉 +fluffy +fluoroelastomer +fog +food-grade +footbed +format +forty +free-delivery +freelancers
+freeze +freezer-safe +fresh-stock +fuling +fuller +gadget +galactic +gamingroom +garage +genifique +gingham +girlfriend +gives
+glowing +god +gomez +goodness +goods:bleach +goods:bread +goods:coffee +goods:fan +goods:harddisk +goods:juice +goods:pads
+goods:scrub +goods:vacuum +goods:卡牌 +goods:学饮杯 +goods:果干 +goods:盲盒 +goods:自行车 +goods:衬衫 +goods:被子 +goods:豆瓣酱
+goods:车蜡 +google +gorgeous +grandad +grandma +grandparents +gsk +guilt-free +handy +harmonyos +hearty +heavy-duty +helps +hermes
+hikers +hiking +hobbyists +holes +holygrail +housing +huo +husband +hypoallergenic +immaculate +immersive +in-date +inc +inch
+individually +infants +ingredient:蜗牛 +innerwear +instagram +install +installation +insured +jade +jk +jm +lag-free +latest-stock
+lead +leak-proof +licensed +liquid +long-dated +long-lasting +lou +lovely +loves +low-fat +ltd +mail +makes +market +mart +maxi +may
+mcg +memoir +memoirs +memory +meng +metal +metric +mfg +mian +microwave-safe +mint-condition +mm +moreish +mothers +multi-buy +mum
+mums +musicians +must-have +musthave +nan +naturally +near +new-stock +nh +nibble +nibbles +non-slip +non-toxic +nougat +nurse
+nursing +obsessed +odor-free +odour-free +open +ophthalmologically +oral +ordered +orders +orthodontic +otsuka +overnight +owners
+oxide +p +page-turner +pantry +paperback-edition +party +past +penetrant +period +permanent +pet-free +philosophy +photographers
+pickup +plant +plastic-free +pmp +powerful +precise +pressur +pristine +privilege +pro-grade +professionals +prone +protectant
+protein-rich +puff +pupils +purpose +quiet +quite +r +ramadan +recipe +recyclable +redness +reduced-to-clear +reduction +reg +regular
+remembrance +removes +renmin +repurchase +reputable +resealable +resistant +responsive +restocked +road-trip +robusta +rolling +romand
+rooster +rouge +rrp +runners +runtime +rustproof +sameday +sandwich +save +schuh +schwarz +science +scientific +scratch-resistant
+seahorse +sealed-box +selena +self-help +setup +seven +sharp +shiitake +shiny +shockproof +shopping +short-dated +shreds +shuixing
+signed +silky +siri +skinactive +sleek +slides +slimline +smoke-free +snacking +sounds +space-saving +speedy +spill-proof +spotless
+spots +squeaks +stain-resistant +stall +standby +standing +staple +starters +stays +sterile +stock +stockist +store +storey +student
+sturdy +stylish +sun +supple +supplements +supplier +sushi +sustainable +sweatproof +sync +tang +tangle-free +teabags +teacher
+teachers +textiles +thermale +thriller +tier:air +timeless +tin +tired +toddlers +tools +tracked +tracked24 +tracked48 +trader +train
+transfer +travellers +trending +trusted +trusty +uk-based +ultra-clear +uncooked +undamaged +unisex adult +unputdownable +untouched
+ups +use +usps +valentines +value-pack +vary +vegan +vendor +vet +vita +vitamins +vivid +volcano +warmer +warmth +weave +wedding
+wenxue +whisper +wholesaler +wholesome +wick +wife +windows +wipe-clean +wrinkles +writer +xingfeifan +xj +xss +youthful +yum
+zhajiangmian +zhe +一年 +一整 +一瓶 +一盒 +一罐 +一罚 +一英 +万人 +万毫 +万用 +三一 +三伏 +三年 +上学 +不刺 +不易 +专卖 +专营 +专辑
+业打 +个 +中性 +中焙 +中秋 +中通 +主动 +主播 +主粮 +主食 +云杉 +五入 +五星 +享碗 +亲戚 +仓库 +他弦 +付定 +代言 +低帮 +作品 +便宜 +保真
+像头 +光珠 +光细 +光绒 +克骆 +入装 +入门 +全年 +全脸 +六角 +共 +关节 +养胃 +冠军 +冠生 +冬日 +冰蓝 +冰袋 +净含 +凉感 +减压 +切换 +划算
+到期 +刻字 +剂 +加急 +加班 +动降 +助眠 +劲爽 +包安 +包退 +北欧 +北黑 +十一 +十加 +升 +午休 +单云 +单只 +单听 +单支 +单瓶 +单盒 +单身
+博主 +即发 +原 +原产 +原着 +去味 +去油 +双十 +反胶 +发票 +口碑 +可口 +可置 +台立 +号 +吃货 +同事 +含量 +吸收 +员工 +周年 +味料 +味脆
+哥大 +售后 +商超 +回购 +囤着 +国庆 +国潮 +圆头 +圆灶 +圆通 +地吸 +地色 +地铁 +场中 +型可 +型号 +型安 +壹号 +备货 +夏日 +外书 +外婆
+外驱 +多汁 +多用 +多规 +多角 +夜色 +大哥 +大地 +天特 +奥狂 +奶奶 +好吃 +好喝 +好物 +好用 +好评 +妍多 +婆婆 +婴儿 +季帐 +学奖 +安全
+安心 +安装 +定金 +宝宝 +宝贝 +客人 +客户 +客服 +室友 +家人 +容量 +寒冬 +寝室 +寸口 +小巧 +小时 +小白 +小飞 +少女 +尼奥 +尾款 +层三
+居家 +属框 +屯货 +山野 +川郫 +工社 +工程 +带屏 +常规 +干 +干饭 +年人 +年苏 +年货 +幼滑 +开胃 +弹头 +心充 +必囤 +快手 +急发 +性反 +性红
+息续 +手洗 +打奶 +打折 +扫地 +抗老 +折扣 +抽 +拉松 +拍 +挤挤 +探测 +探病 +提亮 +插电 +搭配 +放心 +效洁 +数学 +新版 +新鲜 +无硅 +日常
+日系 +旧庄 +早八 +早餐 +时髦 +易拉 +春天 +春节 +暖光 +月量 +机工 +机芯 +杉吉 +松软 +柜台 +标杆 +核 +格柜 +格犬 +桶面 +梅雨 +棒 +榜单
+欧洲 +欧系 +款任 +每日 +每盒 +比格 +毛 +毛孩 +氟 +水光 +水插 +汪星 +洁牙 +涮 +淘宝 +淡化 +深夜 +混合 +潮流 +灶釜 +烂 +热破 +热销 +焕肤
+焦垢 +燃气 +版白 +牙除 +牛皮 +牛马 +特润 +特醇 +狗 +独居 +猫超 +玻色 +生元 +生园 +生日 +生饼 +用券 +用品 +用霜 +电子 +电式 +电解 +界名
+疆长 +白罐 +白鞋 +百万 +百亿 +盒卡 +直条 +直饮 +看望 +睡前 +硅油 +碗布 +社畜 +祛痘 +福利 +秋天 +秋衣 +种 +种草 +秒杀 +租房 +移动 +立两
+端午 +第一 +管哑 +管饱 +粉水 +粉胖 +粘性 +系车 +索 +红标 +级帮 +纯品 +纯度 +纯酿 +纽西 +线性 +细管 +细纹 +续作 +罐啤 +置换 +美光 +美味
+美肤 +翻书 +翻翻 +老公 +老婆 +老牌 +考 +耐打 +耐用 +肌活 +胖子 +脆辣 +腊梅 +膏 +自煮 +致顺 +航增 +良心 +色可 +色哑 +色因 +花空 +英语
+药店 +菌 +蓝劲 +蔬菜 +虫滴 +蜜饯 +补水 +被罩 +装整 +装约 +规尺 +角度 +角牌 +解压 +解渴 +解腻 +解质 +访友 +豆豉 +货速 +质感 +质水 +走亲
+超轻 +车间 +软皮 +轻奢 +轻松 +辣汁 +过年 +返图 +退换 +送 +送男 +送长 +通俗 +速食 +酱比 +醇厚 +醒脑 +野营 +金熊 +金钻 +钓鱼 +铝金 +铸铁
+销量 +锁水 +锅焦 +键 +长效 +长条 +防晒 +防漏 +阳台 +阶段 +随手 +随时 +随身 +隐致 +隔天 +隔日 +雨季 +零嘴 +靖江 +靠谱 +面单 +韩系 +顺刀
+顺滑 +领券 +颜值 +飚三 +食罐 +饭后 +饱腹 +驱虫 +骆格 +骑行 +高级 +高纯 +魔域 +鲜嫩 +齿骨 -absorbency -action -airpods -alkaline
-bestseller -beta -big -blossom -bluetooth -bm -border -buldak -carrier -cixin -claim:frozen -claim:rechargeable -cloth -colour:gold
-combi -data -days -driver -english -expires -exposures -feet -first -flakes -flavour:soymilk -flavour:东方 -flavour:冰川 -flavour:活芳
-flavour:浆果 -flavour:特浓 -flavour:着更 -flavour:紫罗兰 -flavour:黑咖啡 -flea -flowstate -frame -game -goods:bodywash
-goods:coffeebeans -goods:conditioner -goods:fan -goods:lightsoy -goods:oil -goods:soup -goods:冲击钻 -goods:眼影盘 -goods:米线
-goods:精油 -goods:袜子 -goods:身体磨砂 -goods:钙片 -goods:靴子 -goods:魔方 -grid -hard -he -head -infant -ingredient:复合维生素
-instant -instantpot -inverter -it -kakubin -kweichow -labubu -libre -lifetime -looks -luxury -magnetic -modelling -mucin -nail -nib
-notes -oral -over -pak -pastry -pen -schwarzwald -sdsqxaa -share -skin -sm -solution -speed -sticks -stm -stock -studio -suds -surface
-system -target -tartan -therapy -tick -tint -toning -tube -uht -uk -ultiboost -unopened -usb -vegetable -vlog -wash -washing -with -ye
-year -万毫 -不粘 -个小 -中文 -书架 -乳 -五号 -亲妈 -优诺 -伦手 -余晖 -保价 -免息 -入门 -全合 -凝露 -出品 -利 -包 -包装 -原料 -原配
-双解 -可用 -合性 -合成 -吉他 -唱片 -商务 -地区 -多个 -天续 -套筒 -婴幼 -婴店 -子弹 -孕妇 -小型 -小安 -小棕 -小翻 -尤瓦 -工具 -帆布
-带数 -干发 -年质 -幼猫 -式 -弹头 -当当 -微闪 -懒人 -扫码 -护龈 -抹 -接 -日余 -星球 -显屏 -晖烂 -有品 -期免 -来感 -极速 -柔嫩 -梦多
-棕瓶 -楼梦 -横格 -歌词 -每块 -毫安 -氧化 -沁水 -洗澡 -清新 -满 -煮 -牙洁 -特价 -特级 -瓦尔 -生茶 -男表 -百梦 -真无 -碱性 -积分 -第
-管哑 -粉微 -红楼 -纳斯 -细管 -维修 -编织 -网红 -翻页 -胚芽 -至尊 -芯片 -芽米 -苗条 -英伦 -落日 -蓬松 -补贴 -装修 -词本 -谣吉 -质保 -贴
-超小 -软胶 -近期 -通用 -速食 -酒 -金属 -金装 -镇江 -镜蛇 -防震 -面横 -香 -马尔 -高 -高效 -高清 -鸡爪
""",
    0.5: """
+action +adas +american +anti +approved +approx +ask +ax +bad +badminton +barefoot +barkeepersfriend +bestselling +blossom +bluetooth
+bottles +brake +builder +buldak +buy +cellar +channel +cheek +chef +claim:eyes +claim:highcalcium +claim:neck +claim:no_battery
+claim:no_combo +claim:no_lens +claim:no_toxic +clogs +co +coating +coded +collector +comfortlight +cruelty free +d +dad +despatch +di
+dial +dispatched +drawstring +drc +drinking +drop +durable rubber +ecotank +eu +expiry +flavour:americano +flavour:beef
+flavour:chocolate +flavour:cinnamon +flavour:cologne +flavour:onion +flavour:prawncocktail +flavour:sesame +flavour:soybean
+flavour:soymilk +flavour:spicy +flavour:哥伦比亚 +flavour:性淡 +flavour:胡椒 +flexfoam +fluoride +friends +front +fruit +fun +game
+gamers +germ +german +germany +giving +goods:blender +goods:jam +goods:macaroni +goods:watch +goods:凉鞋 +goods:垃圾桶 +goods:洗碗机
+goods:爬行垫 +goods:眼线液 +goods:空调 +goods:门锁 +goods:马克笔 +growing +halal +harari +hautcreme +heated +homelab +hong +hoop
+hotpot +imperfections +in stock +included +ingredient:钙 +ingredient:锌 +instapot +intermediate +ion +isbn +it +iwatch +jiang +keeps
+kibble +klaus +krups +ldac +letterbox +literature +lovers +luggage +lxt +macaron +made +martin +mash +medical +menghai +metre +metres
+minutes +mondelez +monsters +more +multimineral +needle +nonfiction +ocado +octagon +of +offer +ones +patch +peachy +pens +posted
+pots +preparation +pressure +professional +quality +radical +range +receiver +recommended +removing +repair +road +rowling +rpi
+running +scents +scottish +sdsquab +sdsqxaa +self +settlers +shelled +sheng +ship +shipped +shop +shower +shrink +shumin +shuttles
+silent +since +sleep +slightly +sm +smoothie +social +softgel +soothing +special +stackable +std +strawberries +strips +support
+teardrop +tech +teeth +tesco +teuber +tianfu +toast +today +tosummer +totk +traditional +trucks +uht +unworn +urinary +usa +usb
+waitrose +way +wheat +windproof +word +xinhua +一键 +三合 +三季 +三总 +三数 +上班 +不卡 +不掉 +不晕 +不烂 +不脱 +中 +中小 +乔迁 +乳蛋
+五金 +享生 +享胶 +代表 +价粮 +优惠 +伴手 +低泡 +低音 +体卡 +体机 +保质 +修工 +健身 +像素 +光圈 +光砖 +免 +全效 +公克 +公室 +冬天 +冷蔵
+冷藏 +净 +凉拖 +刷题 +券后 +前摄 +加坡 +单机 +卡尔 +印度 +卸妆 +厂家 +双频 +发动 +发烧 +受损 +口多 +口臭 +古力 +可过 +合编 +吉他 +同学
+含刀 +吸头 +吸拖 +味香 +唱片 +喵星 +四 +四长 +团购 +国进 +圣碧 +圣诞 +场舞 +复合 +多种 +大利 +头手 +女通 +奶泡 +婴幼 +子护 +孕母 +存储
+季新 +完美 +官保 +宝妈 +容液 +小方 +小王 +小痰 +尼龙 +工地 +师程 +常温 +幅标 +平底 +年会 +年级 +广场 +庄特 +店拉 +店餐 +异味 +当季
+录前 +必入 +快帆 +快拆 +怀孕 +总复 +情侣 +意大 +感极 +成发 +手提 +手礼 +打工 +扣门 +抗氧 +抹酱 +拉罐 +拍照 +拼单 +拼多 +换新 +接收
+搬家 +撕不 +收器 +整件 +文原 +料理 +新加 +新品 +新婚 +新未 +新生 +新疆 +新西 +方便 +方块 +易卸 +晒单 +晕染 +智享 +智能 +期到 +朱古
+机身 +杀菌 +柔滑 +树八 +棘轮 +模式 +横间 +橘色 +欧版 +止痒 +母猫 +每听 +每罐 +比赛 +毫安 +法版 +泰瑞 +泵压 +洁齿 +洗涤 +洗衣 +活动
+流体 +海外 +浸透 +涂抹 +液 +淡黄 +深层 +港版 +湿粮 +源码 +满减 +灌汤 +火焰 +热卖 +焦系 +焰橙 +爆款 +爸妈 +爸爸 +牙龈 +物质 +特产 +王
+球釜 +瑞典 +瓶 +生 +生活 +电热 +男女 +痰盂 +登罐 +白机 +监听 +盒贺 +直供 +直身 +石装 +码 +码完 +碧濂 +磨牙 +礼袋 +神仙 +科幻 +笔记
+管小 +精萃 +糖 +紫晶 +红橘 +纽扣 +细腻 +结团 +缬草 +美产 +美容 +老司 +考研 +胶卷 +能小 +自驾 +至尊 +舒妍 +色包 +花草 +英寸 +草茶 +蓝星
+蓬松 +蛋白 +表作 +被套 +要冷 +角男 +译 +调酒 +赔十 +起子 +跑步 +软胶 +过官 +运费 +返现 +连接 +送货 +透气 +透美 +酥脆 +重庆 +金瓶 +门襟
+防干 +除口 +除螨 +露 +领导 +香 +香波 +马拉 +高中 +高铁 +魅惑 +黑龙 +龙江 -back -backlit -bnib -bnwt -bottle -bottles -brushless -cast
-churu -claim:diet -claim:fragrancefree -claim:women -clay -cleanmaximizer -collection -colour:pink -compound -counts -disposable -dog
-down -ear -eh -electric -eng -everyday -flavour:sesame -flavour:咸焦糖 -flavour:水果 -flavour:牌鲜 -flavour:牛排 -flavour:胡椒
-flavour:莲花 -flavour:酱香 -flavour:雪松 -food -foods -full -galactic -glas -good -goods:cake -goods:eyeliner -goods:laptop
-goods:mask -goods:pencil -goods:penne -goods:shaver -goods:spread -goods:墨盒 -goods:帐篷 -goods:消毒湿巾 -goods:猫砂 -goods:花生酱
-heg -hood -hundred -juneng -key -magnet -microfiber -mix -modes -multi -multicooker -mx -nugat -nuss -of -one -percent -permanent
-playset -portable -prescription -quart -range -release -retractable -sandwich -saran -school -sd -security -shock -sim -smart
-solitude -soluble -squished -stainless -strauss -supply -tf -toddler -uk stock -wh -wrap -xbox -years -yeast -万像 -三口 -亿像 -光圈
-八格 -六小 -刀片 -刘慈 -加密 -务本 -助眠 -双卡 -国货 -夜间 -大光 -大包 -大罐 -大虾 -夹心 -奇迹 -妈妈 -字星 -宝幼 -小规 -性套 -慈欣
-手持 -折 -排块 -木糖 -未来 -机身 -材料 -条装 -标 -橘色 -母婴 -泽曼 -淡 -渗透 -炒货 -电精 -白瓶 -秋冬 -精密 -糖醇 -翻书 -翻翻 -老人
-色包 -莱泽 -血氧 -衣物 -超 -轨迹 -轻量 -透护 -酷睿 -铝盒 -长效 -高刷
""",
    0.6: """
+a +alternative +anos +apples +aroma +asmodee +awesome +b +barrier +beading +bears +blemish +brush +caffe +cain +canister +cars +cien
+claim:no_more +claim:sensitive +claim:smoked +cm +corrective +costco +cushioned +decor +degree +depot +disc +dot +drinks +dw +ecg
+entree +evoo +external +field +finish +flavour +flavour:raspberry +flavour:双重巧克力 +flavour:可选 +flavour:特浓 +flavour:祛腋
+flavoured +floor +fry +fs +games +gaming +goods:spread +goods:tea +goods:便利贴 +goods:螺丝刀 +goods:血压计 +goods:辣酱 +goods:酸奶机
+goods:锅 +goods:驱蚊液 +gourmet +groceries +hifi +i +induction +ingredient:布洛芬 +ingredient:氨基酸 +ingredient:玻尿酸
+ingredient:维e +input +instantpot +invisible +is +kosher +kweichow +laser +lasts +latest +leg +libre +lifetime +liuzhou +loads +long
+lu +lunch +macinato +make +maps +multiple +nas +newborn +nine +non-gmo +nvme +nylon +off +otc +paradoxe +pbk +polish +pool +powercore
+prime +programs +proven +qq +raspberries +refillable +reliable +reseller +retina +revitalizing +round +royal +rust +sdsqxav +sensibio
+sharing +shi +sim +six +sixteen +soledad +sprungli +sr +stainless +stonewash +strauss +tall +tape +the +total +tracker +translucent
+trays +unbleached +urry +vermont +vlog +vol +warranty +wasserman +with alexa +your +zidian +万像 +上飞 +东自 +产 +人像 +人同 +代餐
+像定 +光显 +免疫 +全 +公升 +农家 +冲饮 +凝霜 +列号 +初学 +利时 +化旗 +北京 +半入 +华碧 +单录 +单筒 +卧室 +去黑 +双联 +发货 +口加 +可水
+同屏 +哈里 +四季 +国内 +增强 +备考 +夏天 +多效 +大包 +大型 +大学 +大容 +大牌 +大瓶 +大白 +学备 +学校 +完整 +定价 +实体 +宵夜 +家橡
+小吃 +小泡 +小袋 +尺寸 +带杯 +干裂 +广告 +序列 +开票 +彩笔 +德产 +怀旧 +情人 +抖音 +拉花 +持鉴 +换季 +插头 +散瘀 +新米 +旅行 +无广
+明彩 +春夏 +显尘 +显瘦 +曹雪 +月 +机洗 +标配 +棒棒 +橡树 +次性 +比利 +油霜 +泡袋 +活血 +涂层 +消噪 +润肤 +炒菜 +炒货 +熬夜 +版中 +物调
+特曼 +球头 +用途 +电纸 +男孩 +男生 +男表 +盒包 +盒装 +盒马 +科学 +秒发 +税店 +立减 +简单 +管装 +粒款 +红袋 +纸书 +绒棉 +结实 +续航
+维修 +编号 +网红 +翡翠 +老人 +联装 +膨化 +自选 +臻品 +节日 +药房 +莱特 +营养 +蒙金 +血散 +补贴 +补钙 +袋 +裤型 +记忆 +读 +质保 +超大
+超市 +跨境 +运存 +送女 +配送 +酷睿 +酸 +采购 +里波 +链配 +长焦 +长绒 +长辈 +防滑 +陶华 +雪芹 +预售 +飞机 +香港 +黑牌 -additive -af
-brush -claim:day -claim:dryskin -classwiz -core -cube -e -emergency -extra -flavour:shrimp -flavour:vanilla -flavour:白清
-flavour:红薯 -flavour:轻盐 -flavour:酸奶油洋葱 -florida -goods:beer -goods:橄榄油 -goods:狗粮 -goods:羽毛球 -ground -heel -history
-kindle -lip -nwt -petroleum -prebiotic -protectiveclean -purpose -qc -quietcomfort -recipe -rich -sata -skillet -sparkling -sustained
-tampons -tier:fe -top -treats -twin -uv -warranty -wlan -yucang -不含 -乐能 -京都 -余华 -冠生 -即溶 -双面 -味 -多乐 -大条 -对装 -小方
-川贝 -抗氧 -方块 -明采 -机场 -槽 -模式 -独立 -生园 -纸牌 -自营 -至初 -被套 -装进 -超即 -辅食 -采笔 -防抖 -页 -顺丰
""",
    0.7: """
+acne +agail +age +alexa +barista +based +baume +bc +best +biao +boehringer +border +bumper +capacity +cfi +cicaplast +claim:kids
+claim:no_additives +clasic +coated +college +colour:yellow +compartments +confiture +control +cooker +coppertop +cplt +cups +days +dbl
+desk +effect +essential +expires +fine +flavour:pear +flavour:木质 +flowstate +foldable +fraises +free +frizzante +gamer +glare
+gluten +goods:groundcoffee +goods:perfume +goods:rice +goods:ssd +goods:植物奶 +goods:片剂 +goods:钙片 +great for +h +hao +healing
+heg +in +ingredient:鱼油 +intensive +interchangeable +iphone +kilos +korean +laurent +length +lightly +lumen +macbook +mba +merial
+nappy +neu +new york +number +over +ovp +pak +pb +pint +pk +premixed +raw +res +sbux +scotch +serve +sichuan +solution +spen +swiss
+taped +target +tate +tier:mini +tier:slim +touchscreen +umbra +unread +vetro +vxd +walmart +welcome +ww +yves +一体 +万能 +三百 +下饭
+不漏 +中国 +中烘 +产地 +会议 +传统 +像胶 +全画 +六十 +到家 +制器 +千兆 +华润 +原配 +双倍 +合一 +同款 +命 +型止 +多口 +夜间 +大量 +妈服
+小型 +小孩 +小票 +小罐 +尺码 +山姆 +师傅 +年保 +床品 +弹笔 +必备 +成年 +护发 +挤瓶 +控制 +提神 +教育 +文标 +新货 +有中 +朋友 +服饰
+木糖 +机场 +极速 +款可 +正宗 +武士 +毛躁 +永生 +油款 +洋酒 +淡印 +熟饼 +爷爷 +特蒙 +理压 +瑞士 +瓶装 +画幅 +白金 +百六 +直发 +破壁
+礼物 +空军 +精品 +精密 +糖醇 +经典 +绒哑 +美则 +翼型 +背光 +苏打 +荷兰 +蓝牙 +袋免 +装 +裸足 +读速 +贺卡 +超清 +跌打 +轻量 +辣 +边 +速
+酱 +鉴定 +钻石 +镁光 +防尘 +饰店 +香米 +验货 +高性 +黑武 -ai -android -auto -cards -claim:plantbased -eos -erh -finger
-flavour:raspberry -flavour:枇杷 -flavour:金枪鱼 -goods:cable -goods:dictionary -goods:pads -goods:tshirt -goods:果泥 -goods:电脑
-goods:羽毛球拍 -ilce -internal -length -mirrorless -night -open -packs -plug -primacy -ramen -ratio -replenishing -retail -selection
-sodimm -style -tablets -tier:air -unisex adult -vxd -东尼 -倍夹 -卡口 -口味 -口气 -含 -寂寞 -尼寂 -屏障 -年模 -快拆 -拌面 -收口 -无骨
-模拟 -浓 -浓香 -港版 -码 -硬盘 -聚会 -肌活 -苏打 -蓝光 -超辣 -酸钙 -锂电
""",
    0.8: """
+activating +additive +adults +attached +autofocus +before +beutel +board +breakfast +brew +build +cans +chdhx +claim:men
+claim:no_batteries +claim:wholegrain +claws +cleanmaximizer +con +copy +cough +dandruff +ddia +deck +disinfectant +durable +epa
+family +flavour:冷萃 +flavour:靖江 +flks +four +goods:charger +goods:cookies +goods:liquor +goods:milk +goods:sauce +goods:soup
+goods:订书钉 +group +hrs +imported +ingredient:对乙酰氨基酚 +injuries +international +ipadair +iso +joy +kleppmann +layout +london
+machine +machines +marinated +months +mp +nutrition +office +onsite +packs +parma +physical +portrait +postage +pot +pouch +promo
+pssd +pur +quart +seasoned +shelving +shipping +shui +spacer +stick +stickerless +storage +straight +strategy +style +superior
+supplement +teas +trimmer +types +visual +win +wlan +youth +下午 +两用 +五三 +他磷 +克斯 +免息 +写笔 +冷暖 +冷链 +单把 +双层 +口点
+司货 +各 +含氟 +固式 +复习 +夜视 +夹固 +奶 +奶白 +学生 +官旗 +官网 +定制 +家享 +屏 +工具 +平口 +强免 +徒步 +户外 +手写 +折 +护翼 +护肤
+拼装 +整盒 +新日 +旅游 +无骨 +期免 +木吉 +未拆 +未来 +棉混 +次日 +歌词 +正版 +死神 +母婴 +水洗 +水防 +浓 +浓密 +浓香 +混纺 +烘焙 +现磨
+生党 +电一 +电精 +畅销 +登山 +直邮 +真空 +础数 +碱性 +磷青 +礼品 +神永 +科普 +积分 +第 +简约 +红罐 +脆油 +舰店 +茶庄 +蓝光 +螺丝 +装修
+词本 +超 +进口 +追剧 +送礼 +铝盒 +锋隐 +防汗 +降噪 +零食 +高三 +高清 +黑方 -& -baume -car -cfi -claim:senior -conserve -exp -fancy
-formula -gm -goods:cookies -goods:soysauce -harry -ingredient:维d -macbook -onyx -the -tier:se -zhenjiang -真空 -红方 -翡翠 -膏 -艾拉
-被罩 -雾面
""",
    0.9: """
+abv +aerotwin +analog +audio +babies +bar +bnwt +by +claim:organic +claim:senior +closure +colour:white +commercial +core +dried
+equiv +exposures +extract +flavour:hazelnut +flea +food +foods +gan +goods:console +goods:fridge +goods:phone +goods:processor
+goods:咖啡机 +goods:电脑 +goods:磨牙棒 +gpu +headache +hero +hood +hw +italian +j +kaaaa +kartenspiel +kitchen +leakproof +leaves +n
+novamin +order +os +ounce +playtime +pp +press +proof +short +simplified +skincare +snack +soy +sparkle +spot +steam +tick +trigger
+type +ultiboost +vermicelli +virgin +vlogging +wet +xmas +一次 +上下 +中型 +中度 +之一 +亿滋 +伦手 +入 +全价 +全自 +压瓶 +双背 +可中
+吸袋 +喜糖 +四大 +大光 +大名 +大条 +天猫 +字号 +安溪 +尔克 +屏障 +布偶 +带 +度烘 +彩插 +快速 +打损 +拍下 +损伤 +椒酱 +水活 +清洗 +溯源
+特价 +琴弦 +白纸 +稿纸 +箱 +系列 +纸打 +老字 +草稿 +行货 +西兰 +通勤 +锂电 +闲零 +防抖 +随机 +饮 +黄 +黒 -autofocus -di -flavour:curry
-flavour:puer -flavour:双重巧克力 -flavour:土豆 -fruit -g -goods:mouthwash -goods:轮胎 -guitar -heads -ingredient:神经酰胺 -lozenges
-metal -n -portrait -reams -series -tape -像素 -双倍 -味苏 -四指 -城堡 -电热 -础装 -装正 -速发 -限时 -面 -骁龙
""",
    1.0: """
+bbe +bpa +brownish +chemist +chinkiang +claim:no_salt +claim:no_waterproof +cn +colour:grey +comes +feline +finishing +flat +flavor
+flavour:banana +flavour:oolong +flavour:意式 +flavour:浓郁巧克力 +flybyjing +friendly +from +gift +glass jar +goods:iron
+goods:toothbrush +goods:电子书 +goods:电钻 +goods:蛋白粉 +hybrid +iem +ips +ks +led +lg +liftaction +merino +mny +mousseline +multi
+ns +or +performance +pitera +plastic +qc +retail +rich +roll +setting +stiletto +t +tower +trade +transparent +treat +treatment +w
+windscreen +wrapped +writing +上海 +两年 +低温 +假一 +光学 +六小 +准变 +变焦 +含线 +四口 +场烘 +型 +基础 +夜 +大虾 +娱乐 +定妆 +小金
+屈臣 +带票 +幼儿 +广西 +手动 +持久 +换刀 +支持 +旗舰 +无味 +日本 +材料 +柳州 +正品 +正装 +满 +焕活 +牌 +用 +男友 +白底 +秋冬 +纤长
+联保 +背键 +臣氏 +致钛 +英文 +调味 +马尔 -aps -broad -claim:kids -goods:battery -goods:sauce -goods:拖把 -potter -relief -sarasa
-switch -to -奶糖 -水感 -特惠 -狂飚 -电解 -解质
""",
    1.1: """
+am +app +backlit +beijing +bestseller +bm +brushed +claim:no_bits +de +detachable +dinner +dorm +dpi +edc +elastic +face +fast
+flavour:火鸡 +flavour:轻盐 +flying +fndtn +godmother +goldbaren +goods:memory +goods:pasta +goods:保暖内衣 +he +indigo
+ingredient:角鲨烷 +internal +japanese +jin +low +magic +master +on +per +publishing +shelly +size +socket +solid +squares +superdrug
+uk seller +us +various +两电 +丰包 +京东 +免税 +免费 +原版 +口气 +在保 +备注 +多色 +女生 +子弹 +孕妇 +官方 +寸可 +床单 +快充 +扫码
+效期 +断式 +旗下 +水管 +洗剂 +点断 +特惠 +睡眠 +装进 +规格 +速发 +量化 +钛黄 -alpha -colour:yellow -digital -flavour:oatmilk
-goods:lens -goods:威化 -goods:插座 -instax -pad -tier:signature
""",
    1.2: """
+adjustable +bag +bk +boxed +bullet +claim:highprotein +cosmetics +display +ds +fermented +flavour:blacktea +flavour:chamomile
+flavour:herbal +flavour:latte +flavour:佛手柑 +flavour:土豆 +flavour:黑豆 +goods:laptop +goods:tablet +goods:乒乓球拍 +goods:冻干
+goods:拍立得 +home +import +mcilhenny +naked +shots +sizes +tube +uk stock +yokagames +亲妈 +份 +去污 +双面 +台式 +司机 +吃鸡 +吸吸
+增肌 +多 +大冢 +性能 +手工 +数字 +文学 +日期 +来感 +枕套 +淡 +狂飙 +直播 +税仓 +管钳 +翼无 +胶片 +英国 +范晔 +车载 +选 +酸钙 +风翼
+黑钛 -flavour:hazelnut -goods:memory -playstation -port -风味
""",
    1.3: """
+authentic +carry +cmos +frame +g +goods:drone +jar +lather +life +noisecancelling +pages +pain +percent +playstation +roasted +roux
+sports +stm +tub +yw +中粮 +京老 +公司 +夜宵 +妈妈 +年上 +懒人 +推荐 +自营 +英版 +门保 -clip -film -fine -pages
""",
    1.4: """
+box +cdm +flavour:peach +genuine +ingredient:神经酰胺 +loo +unisex +专柜 +可查 +国行 +国货 +定焦 +打印 +有品 +机发 +波浪 +装正 +限时
+香型 +黄鸡 -carbon -flavour:tieguanyin -goods:瑜伽垫 -goods:相纸 -shots -tier:slim
""",
    1.5: """
+amoled +anr +available +baijiu +balm +bnib +bottle +brand new +can +carton +china +chinese +chongqing +choose +claim:frozen
+claim:plantbased +delivery +drink +drive +dual +each +el +exp +factory sealed +feitian +flavour:englishbreakfast +flavour:牛奶巧克力
+flavour:黑咖啡 +fsc +goods:soap +goods:墨水 +goods:威化 +hour +japan +jw +magsafe +new +new sealed +nwt +pastel +plug +ply +preserved
+ramen +repairing +resin +sealed +select +shade +shades +ships +tags +tf +tolerance +uk +unopened +up to +warehouse +一箱 +上门 +代购
+任选 +保修 +保税 +全新 +原封 +口味 +可选 +德国 +接口 +标准 +法国 +玩具 +现货 +神器 +约 +美国 +美版 +配 +顺丰 +顺义 -aerotwin -doses
-galaxy -goods:牛仔裤 -inch -thinkpad -双重 -数字
""",
}

"""How sellers use words, as scripts/fit_same_product.py fitted it to labelled pairs: the odds, then the words."""

from __future__ import annotations

from typing import Final

USAGE: Final[dict[float, str]] = {
    -1.5: """
+aaa +active +bio +caffeine +chamber +claim:intense +colour:beige +complete +coral +decaffeinato +duo +empty +eva +express +extra
+flavour:cherry +flavour:jasmine +goods:airfryer +goods:blush +goods:cable +goods:conditioner +goods:kettle +goods:lotion +goods:花生酱
+happy +heatsink +ingredient:益生菌 +junior +mackerel +magnetic +mild +paradise +platform +proglide +puppy +refills +renew +russian
+sdxc +shield +small +splatoon +sterilised +tinted +value +variety +whitening +wild +z +zelda +亮白 +修身 +单口 +味极 +国战 +无 +裸机
+贵州 +鸡油 -duo -f -flavour:cucumber -flavour:earlgrey -flavour:lemon -goods:cream -goods:dishsoap -hb -pop -tier:lite -whitening -woo
-卓萃 -卡带 -朱 -飞天
""",
    -1.4: """
+claim:cellular +devoted +edition +frother +full +goods:剃须啫喱 +goods:马甲 +healthy +mario +mid +monochrome +twin +ultimate +usm +包
+升级 +双缸 +蓝水 +适用 -disc -goods:memorycard -goods:spaghetti -io -philosopher -ruby -spring
""",
    -1.3: """
+coloured +deal +dvd +fiery +flavour:lavender +flavour:mushroom +goods:pants +hellmann +ice +inserts +kiss +lady +marrakesh +pure
+space +starter +venice +zealand +增艳 +天玑 +套餐 +娟姗 +宝石 +新色 +清爽 +白醋 +硅胶 +红宝 +财神 -barista -feasts -invisible -meadow
-全 -活着 -高速
""",
    -1.2: """
+ahmad +attack +body +bold +bowl +ceramic +chime +cooked +creamy +design +doro +edge +farm +fleece +gain +hunt +lip +not +out +panda
+quick +refreshingly +satin +shorts +skinny +telescopic +winter +刀头 +去虫 +品牌 +必修 +文版 +棉韧 +水凝 +温和 +笔尖 +纸牌 +背心 +蓝罐
+藏青 +虫胶 +除垢 -bw -de -flavour:peach -flavour:三文鱼 -medium -melozio -nc -quantum -rossa -stone -superx -swivel
""",
    -1.1: """
+blades +books +chisel +clock +cloud +cookware +cooler +cosmic +count +empire +flavour:mint +flavour:seaweed +fuzzy +garden +gels
+goods:bodywash +goods:chips +goods:扳手 +goods:玉米油 +gravy +illuminated +integrale +krewrap +lithium +madeleine +phantom +reset +sa
+sebium +semi +starmix +stretch +tier:standard +travel +vertical +y +zip +传说 +吴羽 +夏金 +外文 +子酒 +幼犬 +护色 +数模 +替换 +本进
+模一 +立式 +第三 +联名 +金装 +锂 -aa -blend -chinese -fair -flavour:peanut -goods:桌游 -hero -lan -pure -real -sapiens -tier:pro -vsop
-数学 -白边
""",
    -1.0: """
+acrylic +advanced +aranciata +as +bath +bliss +breeze +burgundy +bw +chunk +claim:diet +clear +clearance +cotton +cut +flavour:酸辣
+follow +geburt +gloss +goods:darksoy +goods:gel +goods:powerbank +goods:地图 +goods:收纳箱 +goods:橡皮 +hazy +isolate +ixo +jane +less
+live +mattifying +oss +overnights +pair +pocket +robot +ruby +sanitarium +second +smartbase +sodium +specialist +star +super +throat
+tier:platinum +two +vest +view +wf +woo +不含 +京炸 +亲嘴 +休闲 +初代 +单反 +印本 +嘴烧 +塔扇 +尝鲜 +彩妆 +影像 +数蓝 +日租 +极鲜
+租赁 +缩印 +舒润 +西数 +豆瓣 +配方 +醇香 +金桂 +金汤 +面酱 -brulee -ef -europe -fashioned -flavour:cologne -flavour:lavender
-flavour:小苍兰 -follow -goods:harddisk -ingredient:维c -luminoso -protect -recycled -双电 -浩悦 -锐
""",
    -0.9: """
+acqua +added +barrett +basket +bling +claim:no_box +claim:no_msg +claim:no_the +comfort +distilled +dslr +ef +first +flavour:coconut
+flavour:fruitnut +flavour:matcha +flavour:混合 +flushable +go +goods:sunscreen +goods:相纸 +holds +hole +holland +hufflepuff +icone
+kato +kittens +lcd +little +mitt +multitool +nick +only +panna +passata +pea +plumper +power +princess +pronutra +relaxed +remote
+rondnoir +ruled +sb +secrets +serrated +shutter +skies +sub +supreme +tamari +tangy +taste +taupe +tier:ultra +titan +unabridged
+unicorn +vs +wired +xtra +zhong +丝质 +克夏 +坐坐 +坐派 +大结 +密封 +専用 +强韧 +按压 +清莹 +白边 +粗粒 +精选 +红枫 +红点 +结局 +莹露
+语 +软面 +锦珍 +鞋带 +香氛 +鸿蒙 -claim:no_pulp -claim:unsalted -flavour:chilli -flavour:orange -flavour:sunflower -goods:energydrink
-goods:hairdryer -goods:serum -goods:washingpowder -goods:扫地机器人 -goods:拍立得 -indian -khaki -pollux -polpa -premium -protectant
-skincare -wave -柔肤 -豆豉 -赤岩 -防蛀 -除螨
""",
    -0.8: """
+baking +belfrage +bl +branston +broad +built +bumpy +claim:decaf +colour:natural +cooling +cracked +crema +cropped +delicious +deus
+diphenhydramine +dn +doubly +dynamic +fit +flavour:cucumber +flavour:pork +flavour:redbean +flavour:三文鱼 +flavour:干爹 +frosties
+goods:chocolate +goods:cup +goods:lens +goods:手办 +grease +heads +homo +hydrabio +infant +ingredient:维b +ingredient:镁 +ixta +kart
+kingdom +konjac +looser +lungo +mademoiselle +mala +meadow +mediterranean +moist +mongar +novel +optimum +oro +outdoor +pads +protein
+quilts +rate +real +rear +reconditioned +rise +roller +rough +rounds +salt +single +sopure +soya +swirl +teenie +teething +tempered
+tuscany +valerian +vintage +warm +washlets +water +wbrc +wring +year +zone +不粘 +乳期 +会呼 +体温 +兔盘 +全屏 +准口 +压式 +味鲜 +呼吸
+咖片 +圆领 +块 +型汽 +埃塞 +思必 +恒星 +扁桃 +检测 +毛尖 +毛幼 +派对 +清仓 +温检 +炸酱 +爱思 +王子 +白兔 +白增 +直屏 +离乳 +竞驰 +第二
+红牌 +绝育 +育幼 +腌制 +草菇 +菌味 +补充 +轻甜 +轻盈 +适配 +途虎 +酚咖 +醇味 +重 +金标 +防窥 +阿尔 +集尘 +颗粒 +风味 +高领 -carle
-code -deluxe -dtx -esp -flavour:jasmine -fluid -goods:eaudetoilette -goods:eyeshadow -goods:lipstick -goods:wipes -goods:卡牌 -mr
-panda -petite -pike -place -proglide -queen -simple -tier:flip -tier:standard -wireless -加臭 -双抗 -柔滑 -白金
""",
    -0.7: """
+aqua +author +azera +bleu +bluish +booster +bouquet +bowls +boys +breath +britain +burrito +camomile +caplets +catnip +claim:light
+claim:nfc +claim:twoinone +coco +colic +colour:silver +colouring +conduct +corded +cuts +cutter +daily +elvis +ever +exfoliating
+faded +fingerprint +flavour:lemon +flavour:扇贝 +flavour:阳光 +goods:browpencil +goods:compact +goods:eyecream +goods:icecream
+goods:mayo +goods:sausage +goods:中继器 +goods:公仔 +goods:狗粮 +goods:电视盒子 +goods:退热贴 +goose +hard +heat +hemmed +hobnobs
+honeydew +hydrating +io +keurig +king +lamp +ljp +matchbox +media +mfi +microfiber +mixups +mountain +night +oil-free +packet +parfum
+pcs +pd +petite +polaris +pop +premium +prince +protection +quickwash +raffaello +room +rs +running shoes +scholastic +simplee +site
+sorcerer +sp +stereo +still +stormio +synergy +threat +tier:lite +tier:pro +tomorrow +tor +treacle +tri +tubes +turbo +unlined
+upcycling +uses +v +wide +wooden +zeus +一对 +丝绒 +中文 +丹丹 +人教 +保暖 +全能 +净妍 +减脂 +卓睿 +单桶 +单盖 +口洗 +口腔 +地理 +天丝
+室内 +封圈 +小童 +小麦 +崂山 +帆卓 +师批 +带线 +幻盖 +幼 +快熟 +批改 +散装 +无袖 +木纹 +极光 +极润 +柔润 +柜正 +桦木 +梦幻 +橙诺 +油辣
+波斯 +注音 +泰国 +澡可 +版清 +猫去 +甜面 +生榨 +甲粉 +白角 +短毛 +短袖 +磁力 +种兵 +约克 +绿帮 +老北 +花甲 +茶轴 +蓝盘 +转 +轻纱 +钢化
+铝 +锅胆 +镇江 +长毛 +长袖 +需煮 +饼 +馨香 +骁龙 +鲜特 +黑罐 -a -advance -after -ceramic -cider -claim:no_bio -dinner -drip -drv
-express -flavour:玉米 -gluten -goods:console -goods:syrup -goods:地图 -kitten -list -mount -my -oilcontrol -orgasm -paperwhite
-passport -perfector -safari -shopping -straw -super -tier:platinum -twist -ultimate -very -vst -一英 -丰包 -亚麻 -兰 -化毛 -即食 -嘉宾
-暖 -毛膏 -箱 -红磨 -论道 -钙 -阅读 -龙毫
""",
    -0.6: """
+a4 +a5 +a6 +abridged +accordion +activity +adventures +af +afternoon +alligator +almond +alpine +amsterdam +aniseed +annotated +arctic
+assam +assorted +audiobook +autumn +baby +ballpoint +balsamic +barbell +barcelona +bass +bat +batman +battery +battery-powered +beach
+bear +bed +berlin +berry +bikini +black +blender +blu-ray +blue +blurring +blush +bootcut +bracket +brass +brief +briefs +brooklyn
+brushes +buffalo +bundle +bunny +butter +butterfly +camo +carpet +case +cashmere +castle +cellular +cerise +ceylon +chai +charcoal
+charger +cheesy +cherry +chestnut +children +chronicles +cixin +cl +claim:concentrated +claim:lesssugar +claim:lowfat +claim:no_clean
+claim:no_plus +classic +coconut +code +collection +concentrated +container +cork +cover +crazy +creator +crimson +curling +curly
+cushion +cushions +dairy +damaged +darjeeling +dark +decaf +densifying +der +desert +dew +diamond +diet +diluted +dino +dinosaur +dock
+dolce +dolphin +double +dress +drona +dubai +duck +earhook +earl +elsa +emerald +esim +expansion +extender +eye +f +fairy +fall
+faulty +favourites +fc +fineliner +fire +flamin +flavour:caramel +flavour:cream +flavour:darkchocolate +flavour:mango
+flavour:teriyaki +flavour:奶糖 +flavour:菊花 +flip +foam +fourth +fox +fragrance-free +freesia +fresh +frizz +frizzy +frosted +frozen
+fuchsia +fuzz +gardenia +gazelle +gba +gel +gentle +giga +gilet +glacier +glass-cleaner +glazed +glossy +goat +goggles +gold
+goods:cheese +goods:detergent +goods:flour +goods:foundation +goods:handcream +goods:knife +goods:marinade +goods:pen +goods:pencil
+goods:syrup +goods:果泥 +goods:椰汁 +goods:油污净 +grande +graphene +green +griddle +gryffindor +gsr +hairball +handle +haptic
+hardback +harry +havana +hawaii +hazel +hdmi +heartburn +helio +henley +her +herbal +heritage +hibiscus +hogwarts +holder +honey
+hoodie +hot +hulk +hydra +hydraulic +icy +ii +iii +illustrated +in-ear +infinite +inflatable +insert +insulated +intenso +iris +island
+jacket +joggers +journal +juicer +jungle +keeper +kettle +kettlebell +keys +kidney +kids +kit +kitchen-degreaser +knight +lactose
+ladies +lagoon +lamb +laminate +lapsang +large +launcher +laundry +leaf +leather +legacy +legends +leggings +lengthening +lid +light
+lightning +lily +linen +liner +liners +lisbon +lite +lte +luigi +magenta +maggo +magnolia +mahogany +manhattan +maple +marigold +mark
+matcha +mauve +medicated +medium +men +mermaid +metallic +midnight +mildew +mini +minis +minute +mist +mockingjay +monkey +moonlight
+mould +mousse +nacho +narrow +navy +neck +neckband +neon +neutered +next +ninja +no +nozzle +oak +oat +oil +olive +on-ear +once
+oolong +open-ear +orchid +origin +original +origins +oven +over-ear +padded +parka +parts +party-edition +pass +patches +peel +penguin
+peony +philosopher +pictures +pikachu +pink +pirate +plain +platinum +player +playmat +plum +plush +pneumatic +police +polo +porcelain
+portable +potter +poultry +ppsu +prague +pulp +purple +qled +quad +queen +quilted +rabbit +rain +ranch +rapid +ravenclaw +red +refill
+reflux +refurbished +repeater +replacement +return +revenge +ridged +ristretto +robots +roll-on +rollerball +rome +rope +rosy +rubber
+rxd +saga +sal +salted +sampler +sand +santorini +sapphire +scarlet +scooters +seat +senior +sensitive +sequel +set +sets +shimmer
+shirt +shorthair +showdown +shuttle +silicone +silk +silver +skimmed +skirt +sleeve +sleeveless +slim +slytherin +smoked +smoky
+smoothing +sock +soft +softcover +solar +soundbar +spare +spares +sparkling +splash +sport +spray +square +squared +ssd +stand +stone
+strap +string +subwoofer +suede +sugar +sunrise +sunset +suspension +swatched +sweet +swimsuit +swing +sydney +tablets +tactile +tan
+tank +taylor +teak +teal +teen +thick +thin +third +three +tights +tips +toasted +top +trail +treble +trifold +trio +truck +trunk
+trunks +tti +turkey +tweeter +twilight +unsalted +unscented +upholstery +usb-a +used +v2 +v3 +v4 +valley +vde +vga +vienna +violet
+volume +volumising +walnut +washable +waterproof +wavy +whipped +white +window +wine +wipes +wire +wisteria +witch +wizard +women
+workbook +woven +xl +xxl +yellow +zero +zesty +三光 +三方 +三防 +三鲜 +专用 +中式 +久留 +之泪 +乳 +仁和 +低尘 +低腰 +儿童 +光源 +免漆
+公交 +准系 +凤爪 +出山 +分类 +利香 +刷双 +卤味 +原瓶 +双口 +双电 +双离 +口径 +可冲 +可打 +同步 +味蚕 +器线 +因压 +国之 +圈铁 +墩墩
+大卡 +大食 +头 +夹分 +夹心 +奶糕 +媚娘 +子布 +子机 +宴席 +家桶 +小森 +小粉 +州特 +布次 +底盘 +开 +式切 +弹性 +心语 +性布 +悦鲜 +感棉
+成长 +扁平 +打墙 +换码 +斯猫 +无叶 +无硬 +日橙 +日礼 +曜能 +曲面 +期奶 +杯体 +格书 +案夹 +档案 +毛猫 +汁植 +泉出 +洗澡 +浓红 +涂卡
+清新 +清泉 +清白 +清香 +漆板 +烧 +牛磺 +玉容 +王国 +环大 +珠笔 +甜夹 +生肖 +留香 +白兰 +白纱 +的魔 +监视 +真心 +真无 +磺酸 +粥米 +红烩
+纱布 +纹加 +绳式 +编织 +老版 +能量 +舒爽 +色增 +苏萨 +蚕豆 +装带 +视器 +试涂 +达传 +迷你 +金皇 +银罐 +锋速 +门禁 +雪媚 +零反 +雾 +雾小
+面横 +面饼 +韭菜 +频兑 +风清 +食袋 +香醋 +马桶 +高帮 +高速 +魔女 +鱼泉 +鲜活 +黄豆 +黑膜 +黑边 -aaa -apricot -archer -cd
-claim:fiftyplus -crystal -family -feitian -flavour:matcha -flavour:original -flavour:redbean -goods:bleach -goods:eyecream -goods:gel
-goods:mascara -goods:router -goods:shampoo -goods:toilet -goods:保鲜盒 -goods:拖鞋 -goods:柠檬茶 -goods:椰汁 -goods:牙胶 -goods:瓜子
-goods:维生素 -goods:钳子 -gsr -gt -ingredient:布洛芬 -liu -multicare -noisecancelling -oak -og -pre -protection -regular -ruled -sense
-sherry -swaddlers -tier:plus -transparent -umbra -volcanic -加辣 -合蔬 -备长 -整盒 -新未 -星皇 -果然 -水润 -清爽 -炸盐 -然多 -爆炸 -瓦
-电源 -笔尖 -级帮 -经典 -谷胚 -超韧 -辣加 -长炭
""",
    -0.5: """
+& +aerosensa +al +amiibo +antoine +architecture +army +at +babycat +backlight +barrel +beluga +big pack +boxes +bronze +cam +canvas
+catching +claim:day +claim:dewy +claim:fiftyplus +claim:lowsalt +claim:no_case +claim:unsalted +colour:brown +compact +component
+course +crisper +crystal +curved +deeper +deluxe +device +df +displayport +dlc +door +download +draw +dreams +dsm +elements
+engineering +england +etextbook +ethernet +europe +exercises +extreme +exupery +fiesta +firming +flavour:blueberry
+flavour:cheeseonion +flavour:chilli +flavour:fivespice +flavour:greentea +flavour:lime +flavour:pepper +flavour:pomegranate
+flavour:sunflower +flavour:watermelon +flavour:古力 +flavour:果子 +flavour:棉花 +flavour:物语 +flavour:花香 +flu +fundamentals
+goods:battery +goods:brandy +goods:earbuds +goods:handwash +goods:microphone +goods:mouse +goods:printer +goods:roll +goods:toner
+goods:whisky +goods:内裤 +goods:剪刀 +goods:管道疏通剂 +gore +granite +grinder +gtx +hdd +heavy +hguc +him +hooded +housley +iconic
+ins风 +joe +keybo +kindle +kissing +knit +know +le +legend +li +lift +lights +lion +lumbar +marble +matching +mgo +microfighter +minor
+mother +mothercare +mtbk +music +nach +nano +nd +nude +pearl +percale +pg +photo +pixie +plate +plumping +pm +poet +premiere
+profutura +qmk +quartz +racquet +ready +recipes +recovery +reis +relish +reverence +rohto +rossa +same +scuro +sd +share +sided
+simple +snow +spring +springtime +striped +supercharge +swift +tagless +tampons +tangfastics +tears +tex +tier:max +toe +toki +tone
+touch +traveler +tundra +vb +via +villains +we +wordsworth +working +wrappers +yeast +yu +zamo +zelen +三体 +上册 +下册 +东北 +丰盈
+丹玉 +丽萍 +乌檀 +乌龙 +书签 +乳清 +二手 +五谷 +人兽 +人参 +伤口 +位堂 +低糖 +低脂 +体美 +佳品 +佳宣 +保密 +倍润 +儿成 +兄弟 +光镜
+全脂 +具书 +养肤 +兼容 +兽鬼 +内胆 +再现 +军绿 +冰峰 +冰川 +冲马 +冻干 +减光 +刷头 +刷起 +前传 +前方 +剔骨 +力棒 +加深 +加绒 +化学
+卜干 +卡其 +卫星 +压嘴 +压线 +厕纸 +厚款 +原浆 +去屑 +双卡 +双色 +双黑 +发热 +变态 +口袋 +只含 +可可 +可洗 +叶黄 +吊带 +后传 +后盖 +含
+吸油 +咖啡 +咖色 +地利 +城堡 +增白 +墨囊 +墨绿 +壳子 +外传 +外壳 +多维 +大豆 +大麦 +天蓝 +头曲 +奈吉 +奥地 +女士 +奶油 +奶绿 +奶茶
+奶酪 +奶锅 +姜丽 +安奈 +宙斯 +宝珠 +尊享 +小 +小伤 +小屋 +小状 +小黑 +尔宙 +屋 +峨眉 +巧克 +布 +布小 +带骨 +干枯 +干黄 +平装 +底座
+慧的 +手果 +手链 +抗敏 +抗皱 +折叠 +抹茶 +换布 +掌机 +控油 +提鲜 +支架 +收口 +政治 +效抗 +教参 +散养 +整木 +斩骨 +方高 +旋形 +无磷
+无糖 +无醇 +日达 +旧款 +易智 +晨曦 +普洱 +晴雪 +智小 +有机 +有线 +木案 +机头 +权力 +杏仁 +极醇 +林克 +果香 +枫叶 +枸杞 +柔护 +柔软
+柔顺 +柠檬 +核桃 +桂花 +森林 +椒盐 +椰子 +樱花 +橄榄 +橘红 +檀木 +次抛 +水感 +水道 +汤锅 +油酸 +泡脚 +泵头 +流明 +浓缩 +海洋 +海獭
+海盐 +海鲜 +深版 +深蓝 +溶解 +滋润 +滤网 +滤芯 +滤镜 +漫画 +澳贝 +炒锅 +炖锅 +炼乳 +焦糖 +煎锅 +煎饼 +燕窝 +燕麦 +爆辣 +版包 +版大
+版高 +牌子 +牛油 +牛肉 +物理 +特曲 +特级 +特辣 +状元 +狗粮 +猎奇 +猪肉 +猫粮 +玉米 +玉镇 +玫瑰 +玫红 +珍藏 +珍酿 +琛达 +甜扁 +甜辣
+生抽 +电池 +男士 +男直 +番外 +番茄 +疾速 +白吸 +白啤 +白桃 +白茶 +白菜 +的再 +皓月 +监测 +眉高 +砂锅 +磁吸 +神舒 +禁公 +秘密 +稻花
+空瓶 +空盒 +窖藏 +立包 +端盒 +笔芯 +第五 +第四 +米白 +米老 +米醋 +精装 +糙米 +糯米 +紧致 +紧身 +红圈 +红方 +红枣 +红茶 +纯生 +纯磁
+线控 +练习 +组合 +绘本 +续集 +绿意 +绿茶 +罐头 +羊奶 +美白 +翘风 +老年 +老抽 +耳式 +肤清 +胶原 +脂肪 +脆萝 +脱脂 +膜套 +自然 +臻享
+舒敏 +芒果 +芝士 +芝麻 +花生 +花茶 +花香 +茉莉 +草莓 +荔枝 +荠菜 +菊花 +菌菇 +菜刀 +菜籽 +萝卜 +落日 +葡萄 +葵花 +蒸锅 +蓝莓 +蓝袋
+蔬可 +蔷薇 +薄款 +薄荷 +薰衣 +藜麦 +藤椒 +螺旋 +补妆 +裸色 +西安 +西瓜 +试卷 +语文 +课本 +豆奶 +象牙 +贴纸 +超软 +身裤 +进阶 +远峰
+连帽 +选修 +透明 +酒红 +酱炸 +酱香 +酸奶 +酸辣 +里布 +钙铁 +铁入 +铝框 +阔腿 +防脱 +防飞 +阿胶 +陈醋 +降压 +限定 +除堵 +除菌 +雅丹
+雅川 +零糖 +青春 +青柠 +青轴 +静音 +面包 +鞋女 +韧立 +领长 +飞翘 +香菇 +香辣 +马甲 +马里 +驼奶 +高山 +高油 +高能 +高腰 +高蛋 +高钙
+鱼油 +鲜奶 +鲜脆 +鲜虾 +鲜装 +鸡肉 +麻辣 +黄酱 +黑啤 +黑极 +黑柔 +黑米 +黑茶 +黑豆 -adults -amoled -atomic -awesome -b -basmati -c
-claim:antibacterial -claim:extravirgin -claim:lowsalt -closer -cloud -cobra -colour:purple -colour:turquoise -crew -crossaction -dot
-dry -essenza -extract -filler -fingers -fish -flavour:cappuccino -flavour:lime -flavour:strawberry -flavour:walnut -flavour:山茶
-goldbears -goods:backpack -goods:chocolate -goods:coffeecapsules -goods:soap -goods:tissue -goods:washer -goods:教材 -goods:电子书
-goods:盲盒 -goods:钢笔 -hair -hfs -hope -humankind -label -liberty -luminous -micro -nature -new york -on -oro -penguin -poinciana
-powder -pronutra -punk -resurrection -rgb -rs -seductress -soothing -starmix -turbo -ul -velvet -watery -中型 -中辣 -之泪 -制辣 -原版
-国之 -国产 -地扇 -墨羽 -大面 -女 -寸灵 -成猫 -户外 -接收 -收器 -晚餐 -栀栀 -欧啦 -油制 -火红 -王国 -甜 -甜面 -秒发 -空气 -紫 -红点
-纯白 -老式 -背心 -致钛 -英文 -蔬菜 -蘸料 -角瓶 -豉油 -透气 -道级 -锋隐 -面筋 -餐盒 -香米
""",
    -0.4: """
+aa +adhesive +alpro +animal +art +bertolli +blended +braizer +built-in +burst +canopy +carabiner +catering +chocolit +chuck +cider
+claim:no_added +clarifying +classwiz +colorsoft +complex +condition +cool +copper +cordial +couture +cow +cracker +crafts +crunchy
+cushelle +dehydrated +dials +dickies +diffuser +distiller +dotted +dragon +dtxm +duty +ea +english +expert +extensions +extraordinary
+falsies +feasts +feather +fillers +flavour:aloe +flavour:blackcurrant +flavour:chicken +flavour:earlgrey +flavour:grape +flavour:rose
+flavour:seafood +flavour:冰川 +flavour:空气 +flavour:酱香 +flavour:麻酱 +flavour:鼠尾草 +flower +for +fully +gate +general +gentleman
+goods:candy +goods:clingfilm +goods:coldtea +goods:eyeliner +goods:graphicscard +goods:lipbalm +goods:oyster +goods:soysauce
+goods:tablets +goods:toilet +goods:usbstick +goods:wine +goods:创可贴 +goods:古铜粉 +goods:味精 +goods:墨盒 +goods:拖把 +goods:直发器
+goods:辣条 +grisaille +ground +habanero +hamper +hashemi +hawaiian +haze +head +indoor +ingredient:乳酸 +ingredient:烟酰胺
+ingredient:胜肽 +ingredient:胶原 +journey +kyson +lfrith +lightspeed +liqui +loop +lost +manual +manufacturer +matt +meal +mechanical
+medley +mellowed +messiah +modern +moisture +nuptse +onyx +originale +owl +palm +paper +pate +peeled +pelati +perfect +pidan
+playground +pouches +powerball +praline +protour +pyramid +rack +rebuild +refresh +renovating +rest +revolution +ring +sack +scrapers
+selection +sensing +sensor +shallow +shatterproof +shines +shot +sloe +soleil +sour +supplementary +surreal +switch +tattoo
+tier:anywhere +tmr +top rated +toy +tritan +trolli +unlocked +up +upgraded +usborne +wellwoman +werk +wii +xo +一弦 +三利 +三绝 +三观
+下水 +下酒 +中草 +之宙 +之最 +京酱 +仑煮 +他一 +仙贝 +便当 +修型 +偷偷 +偷看 +充气 +光安 +兔年 +全彩 +全覆 +全部 +公大 +六 +冒险 +冰麝
+凉 +分享 +刮码 +刷锂 +刺果 +加大 +动圈 +北海 +卖血 +原汁 +去骨 +双 +反式 +变光 +口力 +可刮 +可变 +可穿 +哄睡 +囤货 +地之 +地布 +型风
+声光 +大冒 +大面 +大骨 +太阳 +头油 +女 +姗鲜 +学教 +安抚 +宝树 +宽幅 +宾酒 +宿舍 +寒地 +小海 +小瓶 +小町 +小芽 +小银 +小颗 +屏幕 +山间
+川南 +布鞋 +帆布 +干爽 +幼猫 +式脂 +弦 +当日 +彩棒 +心级 +怡神 +性旋 +想之 +感反 +感掌 +成犬 +战马 +扩香 +抚小 +挂勾 +摆件 +支装 +收藏
+改修 +教材 +数显 +料瓶 +无刷 +旧版 +星飞 +晚 +晶石 +晶镀 +智慧 +本 +术贴 +来简 +桌面 +棉质 +椰奶 +歌曲 +正红 +段 +毛球 +毯 +气天 +水晶
+水润 +汁猪 +江老 +洲进 +浅蓝 +海道 +深喉 +混 +清油 +清透 +港式 +溶性 +滑盖 +灵高 +炫彩 +炼一 +烫粉 +煮雪 +版玻 +特西 +猫盘 +献礼 +玻汾
+珍珠 +瓷白 +生茶 +电吹 +町米 +的甜 +盖 +直板 +看里 +短裤 +矽胶 +码器 +砍刀 +磨豆 +礼版 +种模 +窝小 +竞速 +童魔 +等全 +简史 +篇小 +粉金
+精品 +精炼 +素食 +纳袋 +线量 +绵柔 +缤纷 +网通 +老款 +老酒 +股份 +脚腌 +膜 +膜蜡 +自带 +花轻 +范特 +茶七 +草药 +蒸鱼 +蓝帽 +蓝银 +血记
+衣物 +裸妆 +西等 +观卖 +观想 +解码 +触感 +许三 +谣吉 +豆 +豆沙 +货润 +转炫 +软毛 +迎宾 +速效 +遗三 +部歌 +配套 +酒鬼 +里面 +金罐 +铲
+银瓶 +长粒 +防爆 +阳能 +阶磁 +附挂 +随笔 +雪晶 +青刺 +静心 +非遗 +面口 +韩国 +风嘴 +风板 +风灵 +飞帆 +食随 +餐三 +饮品 +饮食 +香件
+香石 +驼色 +骨凤 +骨剪 +骨面 +骨鸡 +高 +高达 +魔术 +鲜味 +鸡爪 +鸡骨 +麝头 +黑胶 -adhesive -adult -agile -all -anfangsmilch -beauty
-cardboard -chopped -claim:sugarfree -clear -daffodil -detect -digestives -dream -dualsense -ecam -eighth -eu -fabric -favourites
-flavour:braised -flavour:chicken -flavour:coconut -flavour:honey -flavour:onion -flavour:tangerine -flavour:六种鱼 -flavour:柠檬草
-flavour:酸辣 -flex -gen -glm -glow -go -goods:beans -goods:blush -goods:camera -goods:eaudeparfum -goods:foam -goods:foundation
-goods:jam -goods:pen -goods:shoes -goods:vinegar -goods:whisky -goods:主板 -goods:创可贴 -goods:剃须泡沫 -goods:奶瓶 -goods:婴儿车
-goods:油污净 -goods:油画棒 -goods:磨牙棒 -goods:辣酱 -goods:运动相机 -goods:马克笔 -gsb -handbook -high -ingredient:乳清 -isbn -lady
-lengths -lined -master -memory -moisture -old -oled -pearl -pressed -profutura -rosy -round -samba -scarlet -silent -tikkina -train
-ultragear -veg -version -vol -water -watt -wb -wellman -wired -zsn -一级 -上光 -东京 -丝滑 -丝质 -两用 -京八 -入耳 -八平 -切两 -利进
-前录 -即煮 -厚 -双背 -可选 -哥大 -国补 -多色 -大哥 -套 -小巧 -尿肉 -平米 -德国 -心式 -心酥 -持妆 -挤挤 -搭配 -撒尿 -文原 -文版 -斩切
-无磷 -旧庄 -毛肚 -法版 -流体 -浅色 -混合 -滚筒 -灵高 -特护 -猫 -生党 -用刀 -男 -白花 -白菜 -真丝 -磨坊 -竹 -筒用 -管钳 -素毛 -紫白
-红管 -罐装 -肉丸 -背键 -胚多 -花蛇 -草水 -落地 -蛇草 -解锁 -记忆 -轻巧 -金幼 -金瓶 -铁三 -锁机 -鞋 -风灵 -香醋 -验机 -高帮 -黄盖 -齿骨
""",
    -0.3: """
+about +addison +aid +albrecht +alcohol +aluminium +ampoule +ankle +anniv +anthelios +artwork +bb +beanie +beginners +best seller +bits
+bond +boosting +break +bulk buy +calmer +camelia +cf +chair +chameleon +charles +chefs +chiew +child +chu +ciliegini +claim:brown
+claim:combinationskin +claim:no_bio +claim:oilyskin +cleaned +cleansing +clip +cloths +collectible +compatible +concentrate +conserve
+corse +ct +cuffed +dash +ddrops +deathadder +deduction +defense +dg +die +do +doses +duet +duhigg +durer +egmont +eko +elderflower
+fat +feast +federer +film +filter +fisherman +flavour:grapefruit +flavour:lychee +flavour:macadamia +flavour:spearmint +flavour:walnut
+flavour:牡丹 +flavour:玛奇朵 +flavour:盛宴 +flavour:紫罗兰 +flavour:茴香 +flavour:豚骨 +flavour:骨汤 +flavour:麝香 +flossaction
+forest +formula +ganprime +gen +goods:blocks +goods:coffeebeans +goods:dumplings +goods:mask +goods:pan +goods:speaker +goods:榨菜
+goods:羽毛球 +goods:血压计 +goods:话梅 +goods:钱包 +goods:钳子 +granules +gte +gu +hair +hamburg +hardwood +harrogate +herb +homme
+iceflow +ingredient:水杨酸 +jim +kay +khaki +lilac +literide +liu +loose +madrid +malt +meat +method +michael +midsummer +mizon
+moisturizing +mugwort +my +onemesh +oup +part +phloretin +playtex +plex +pod +programmers +protect +q +radiant +re +regional +relief
+restore +rf +rinse +robert +rosa +rugged +sedgewick +skin +sky +sleepcover +slime +smartmi +smile +smsl +snug +sod +squeezy +steel
+sticks +su +submarine +sul +summer +tasty +team +technic +tennis +textured +tilt +titanium +tonic +tool +tortilla +training
+transmitter +treats +trim +tuck +u +under +velvet +version +very +vinyl +von +waterlily +wayne +wesley +what +whole +wholesale +wp
+xbox +yingbin +一充 +三林 +三生 +三胖 +三阶 +上色 +下盖 +与被 +东风 +丢勒 +中心 +丹牌 +丹郫 +之名 +二季 +云感 +云朵 +云顶 +亮 +人科
+仁油 +以父 +传应 +伤手 +体态 +体感 +体续 +侣对 +修件 +停车 +储茶 +光 +克力 +兑换 +入耳 +全尺 +全网 +其正 +击球 +刀套 +分体 +切片 +创意
+制器 +剥壳 +剧零 +加密 +动马 +勇士 +华套 +华强 +单器 +单板 +单色 +卡双 +卡龙 +卯兔 +原厂 +县豆 +及本 +双待 +双摇 +双木 +反馈 +只换
+可插 +可用 +叶惠 +合中 +合微 +同人 +同心 +同门 +含娃 +含屏 +含普 +含液 +含骨 +吹风 +味上 +味级 +和其 +和油 +咒的 +品味 +喉糖 +嗨锅
+器后 +四川 +圈人 +型苏 +塞尔 +墨画 +声的 +壳包 +壳压 +夏 +外屏 +大夺 +大师 +天发 +天宫 +奇艺 +套 +女友 +妍洁 +娃衣 +娜斯 +嫩夹 +子电
+室零 +宽松 +宾小 +导演 +封储 +小世 +小辣 +小酥 +少年 +尔布 +尔椰 +尔达 +尖 +屎官 +屏防 +山酿 +岭迷 +川老 +巩俐 +布雷 +带框 +带芯 +平躺
+库纳 +庭囤 +张艺 +强击 +强北 +当天 +彩图 +微动 +微辣 +德绒 +心动 +心锁 +念酒 +性聚 +惠美 +惠装 +想体 +感柔 +手口 +打气 +技跑 +抗菌
+拉子 +拉斐 +拉设 +持妆 +指纹 +挡风 +损音 +换胶 +插拔 +揭秘 +摇杆 +数据 +整粒 +斐尔 +新茶 +方全 +方形 +无声 +无痕 +无芯 +早 +普及 +普通
+晴天 +智米 +暗夜 +曜石 +更省 +有腥 +木三 +杂粮 +李记 +极优 +极暖 +果刀 +果蔬 +柔雾 +格米 +桃仁 +桃粉 +桶精 +梵想 +椰蓉 +槽 +横版 +横线
+橡胶 +款 +款式 +水墨 +汉斯 +沁水 +油猪 +泡机 +洞鞋 +活多 +济包 +浴洗 +涤纶 +润喉 +润土 +润无 +混合 +清梅 +源底 +滚刷 +潮垫 +澳洲 +激光
+炒烹 +炸篮 +热圆 +热插 +热米 +烹炸 +煎炒 +父之 +爽抗 +版掌 +特丢 +特安 +犬成 +独显 +王致 +球感 +理想 +瓦拉 +生花 +用球 +电影 +电接
+电箱 +男童 +疆夺 +疮膏 +痔疮 +癸卯 +登细 +白激 +白雪 +的孩 +的证 +皮肤 +盏花 +磁加 +离子 +秘小 +稳抗 +空 +童鞋 +竹 +答案 +管缎 +箱民
+箱装 +篇同 +米莱 +米饭 +粉丝 +粉嫩 +粒改 +粗糙 +粮 +粮粥 +精酿 +糙颗 +紫瓶 +繁育 +红冰 +红肉 +纪念 +纯正 +纳瓦 +细长 +细韧 +经济 +绒发
+续篇 +绿盒 +绿罐 +缎光 +缓震 +缺角 +老头 +耐摔 +肉卤 +肌透 +肖纪 +育舍 +胖蛋 +胶条 +膨润 +自嗨 +至臻 +致和 +色神 +艺谋 +苏农 +英伦
+英短 +荔爱 +莱奶 +菜调 +葛优 +蒜油 +蓉扁 +蔗糖 +蘸 +蜜 +蜜分 +补配 +被诅 +覆盖 +视停 +角电 +解头 +设拉 +证词 +诅咒 +说王 +调和 +谋导
+豆机 +豆酱 +豌豆 +豪华 +贵宾 +贵阳 +超人 +车监 +软底 +较大 +迷窟 +迷饺 +迹绿 +适合 +通深 +通黑 +配型 +酥球 +酥肉 +酿造 +量缓 +金盏
+金闪 +金顶 +钛金 +钥匙 +锁骨 +锅调 +长篇 +防摔 +雨林 +雪针 +零蔗 +雷特 +雾哑 +霞迷 +鞋垫 +音乐 +页 +顶天 +领熠 +风破 +首乌 +香锅 +马卡
+骨架 +高效 +鸭锁 +麦蛋 +黑蒜 +龙岭 -adventure -alu -aluminum -anime -aniseed -authentic -ballet -bears -bg -block -board -bone -boxed
-build -cartridge -cdm -center -claim:nfc -claim:night -claim:no_fat -clementine -cocotte -colour:black -colour:silver -cormen -country
-cw -daytona -deeply -desk -dm代购 -dvitamin -easy -ecotank -edition -eight -elastic -eric -exodia -ferulic -fiba -filter
-flavour:caramel -flavour:englishbreakfast -flavour:ocean -flavour:pineapple -flavour:spearmint -flavour:spicy -flavour:tomato
-flavour:卤香 -flavour:提拉米苏 -flavour:长粒 -foil -ft -ghz -gigabit -girl -glass jar -goldblend -goods:dumplings -goods:earbuds
-goods:headphones -goods:juice -goods:keyboard -goods:micellar -goods:milk -goods:perfume -goods:pods -goods:powerbank -goods:printer
-goods:soda -goods:sponge -goods:toner -goods:vacuum -goods:wok -goods:yogurt -goods:月饼 -goods:沙拉酱 -goods:猫粮 -goods:甲油
-goods:篮球 -goods:网球拍 -goods:花生油 -goods:豆瓣酱 -goods:鸡精 -gp -heattech -iems -ingredient:竹炭 -intact -iphone -kibble -kingdom
-liquid -little -macaron -magnifica -mb -mermaid -mit -monochrome -movers -multifunction -paris -performance -radiant -receipt -refills
-reminders -rg -rihanna -rom -scent -shade -shield -sky -slam -smartcare -sorcerer -specialty -sq -standing -sterile -strength
-superdrug -tank -tiplus -tonic -tour -type -uhd -unisex -up -usa -wf -word -wrinkle -x -上 -不留 -五分 -代餐 -仿生 -传奇 -体美 -佩里
-倍现 -健身 -克希 -全网 -八宝 -凉拖 -凝露 -分袖 -力水 -动马 -勃红 -单册 -卡龙 -原液 -原生 -原蜜 -口防 -古城 -可涂 -周克 -味品 -喼汁
-园天 -圣埃 -型胶 -埃克 -基础 -声学 -复原 -大红 -天黑 -姿复 -嫩倍 -嫩肤 -孤独 -学仿 -学椅 -安卓 -定焦 -小屏 -小痰 -尖 -尸语 -巧护 -布湿
-帝皇 -带杯 -干酪 -年孤 -幼滑 -广式 -庄特 -录单 -心动 -户座 -打底 -抗菌 -抛原 -护翼 -挤瓶 -捷登 -搏飞 -支持 -新 -新品 -方正 -无硅 -无线
-松鼠 -桑巴 -次抛 -款 -母鸡 -水嫩 -水溶 -活盈 -润土 -清夜 -湿粮 -灵眸 -然片 -片 -特西 -狗 -猎户 -猫湿 -理乳 -生安 -生胶 -留胶 -痰盂
-白膜 -百年 -皇蜂 -盈透 -直筒 -硅油 -神器 -立挤 -管纯 -粉水 -精绝 -精酿 -素颜 -红袍 -绝古 -网通 -老母 -考数 -耐磨 -耳式 -聚餐 -肤双
-胀气 -胶底 -脆饼 -膨润 -舒颜 -花植 -范特 -茶 -茶花 -蜂姿 -蜂蜡 -表面 -语者 -调理 -调重 -跑步 -踢踏 -转化 -酥脆 -重 -重调 -金标 -金狮
-锐志 -长续 -防胀 -防锈 -隐形 -雪梅 -面酱 -预约 -马卡 -验货 -高潮 -鲍勃 -鸡汤 -鸭脖 -黄金 -黑冰 -黑后 -黑方 -黑条
""",
    -0.2: """
+absolute +absolutely +acaa +acid +actik +adapt +adv +aldi +amplifier +ap +apps +asiago +attract +axel +bartlett +bathroom +bayaband
+bean +bezel +bic +biofuse +birth +bit +blank +blend +bookshelf +british +burgers +caddy +carousel +cassette +cat +cero +charging
+cholula +chunky +cirio +claim:alcoholfree +claim:no_bottles +claim:no_greasy +claim:no_mercy +claim:no_scratch +cleaning +coarse
+codeine +colab +colour:green +colour:red +compare +continental +craft +cycle +day +deep +descaled +deskjet +different +dogs
+dramatically +driver +drum +dualshock +elementary +em +euro +ex +factory +fading +feiyu +few +fido +fifty +flavour:berry
+flavour:cashew +flavour:chipotle +flavour:ladygrey +flavour:osmanthus +flavour:passion +flavour:peanut +flavour:sakura
+flavour:whitechocolate +flavour:兰花 +flavour:松露 +flavour:特浓 +flavour:生巧 +flavour:羊肉 +flavour:艾草 +flavour:蓝风铃
+flavour:金枪鱼 +flavour:长粒 +flavour:馥芮白 +flexiseal +flings +foil +gcse +gelding +gizeh +goblet +goods:beans +goods:cake
+goods:lipstick +goods:mouthwash +goods:nuts +goods:serum +goods:shaver +goods:shoes +goods:toothpaste +goods:vinegar +goods:奶瓶
+goods:娃娃 +goods:床垫 +goods:文胸 +goods:气垫 +goods:猫条 +goods:瑜伽垫 +goods:电饼铛 +goods:白糖 +goods:砂锅 +goods:空气清新剂
+goods:维生素 +goods:自热火锅 +goods:芝麻油 +goods:袜子 +goods:转换器 +goods:轮胎 +goods:连衣裙 +goods:香薰 +goods:鱼油 +grandessa
+gregory +grow +grp +guide +gummi +gun +gut +health +hers +hiker +his +hl +horse +hua +hydro +ih +infuser +ingredient:竹炭
+ingredient:芦荟 +ingredient:辅酶 +julienne +june +kenco +key +killers +kitchenaid +kitten +knee +koala +kohlrabi +korma +leave
+leuchtturm +lined +lipcolour +liver +lk +look +lp +lubricant +luru +man +marvel +maze +mclaren +messy +miyoo +mod +model +monthly
+mood +moon +moving +mpb +murder +mutiny +nature +nesti +neutral +nfca +nikka +nimbus +nocciolata +notes +older +organizer +pacs +pale
+paris +partyboost +person +pet +phyto +piece +plantur +port +position +prio +problem +pull +pvc +pvn +quantum +rabassa +race +reef
+reprint +retro +riccomini +right +rigoni +rings +river +rosamund +rsl +run +saint +saving +scalp +scheffler +schweppes +sealing
+selecttech +senbei +separately +shaka +sheer +shine +shipwreck +shoulder +show +single bar +skate +skywalker +smoother +some
+speculoos +spider +sprout +stiff +straw +structure +succulents +suds +superskin +surge +sword +synchronized +tale +teats +texas
+tier:neo +tier:youth +tikka +toddler +translation +triple +true +tubs +until +valeo +ve +vehicles +vinca +weaning +wilkinson +xmount
+yamasa +yield +you +zyliss +一册 +一甲 +一电 +七子 +万象 +三叶 +三模 +上汤 +与甜 +世界 +世达 +中英 +中裤 +丹霞 +之巅 +书架 +乱时 +二阶
+亚狮 +交门 +人性 +人超 +代牧 +传随 +位总 +体中 +体口 +体宇 +佛山 +保护 +修刀 +修饰 +倍 +偏光 +健康 +光偏 +光水 +光雾 +光韵 +光驱 +克萨
+全功 +全碳 +全针 +兰尼 +册装 +冠文 +冲厕 +冷敷 +冷热 +凝珠 +刀小 +分析 +分裤 +创口 +初赋 +刨 +别墅 +削笔 +功能 +加厚 +加辣 +动漫 +动物
+劲改 +包分 +包拓 +升降 +午夜 +半自 +华霜 +单 +单电 +卡口 +卡通 +卡骆 +卷第 +厂地 +历史 +压花 +厚底 +去异 +去毛 +双极 +双模 +发光 +发沐
+发油 +发腮 +口贴 +叶草 +司三 +吃家 +吃蟹 +吃装 +后壳 +含粉 +吸墨 +吸盘 +味 +味虎 +呼呼 +商务 +商用 +嗨吃 +嘴转 +噢麦 +四摄 +回收 +地席
+地黄 +场鲜 +基因 +塑料 +增肥 +墨器 +声机 +壳更 +备药 +复方 +外线 +大拌 +大码 +大红 +大飞 +头哑 +头滴 +头痛 +头道 +奇迹 +套一 +奥迪
+女童 +妆元 +子洗 +子饼 +孔位 +宇宙 +家别 +家地 +家家 +容空 +密代 +富人 +对拍 +小厨 +小姐 +小猫 +小零 +小面 +尘袋 +尼斯 +层遮 +屉底
+屋顶 +展框 +属笔 +山 +山之 +工修 +布面 +帕萨 +带笔 +平替 +年生 +幸福 +序员 +库存 +开关 +弹盖 +弹窗 +彤丹 +彩色 +得克 +御藏 +心式 +心率
+心理 +心面 +态成 +性幸 +性稀 +总成 +总控 +成 +成幼 +我比 +抗痘 +护眼 +抽屉 +拇指 +拉呼 +拉汁 +拌杯 +拌菜 +拓展 +挂件 +挤挤 +挤装 +据分
+排块 +接头 +控制 +控开 +搅拌 +搪胶 +摩根 +收敛 +改装 +改错 +敏肌 +敛水 +文简 +斯磁 +斯莫 +新 +新手 +族药 +无光 +无盒 +无酒 +时期 +星光
+显色 +晚熟 +暗尖 +暗森 +曲屏 +更换 +月礼 +期的 +木单 +本酿 +机密 +杆帽 +杨玲 +杯总 +架 +柏地 +根豪 +格子 +案板 +椒麻 +樟木 +母长 +毒剂
+比世 +比熊 +毛孔 +气嘴 +气雾 +水果 +水溶 +水贴 +永恒 +汇乐 +汤三 +油节 +油豆 +法零 +法雷 +泸溪 +泽尔 +洗手 +洛达 +洞洞 +海牛 +海茶
+液加 +液发 +淡斑 +清凉 +溪河 +滋阴 +滴管 +炬芯 +炭爽 +点心 +烈骏 +烤鸭 +烧止 +烫金 +热秋 +热酸 +烹饪 +焗混 +然裸 +熊猫 +爱情 +牛筋
+物性 +物蛋 +物负 +特与 +特奥 +特拉 +狮龙 +猫成 +环形 +现代 +班族 +球 +理学 +琦推 +甜牙 +甜豌 +甜香 +生物 +用刀 +界晚 +留声 +疫力 +痒清
+白族 +的爱 +皇冠 +皮凤 +皮特 +皮蛋 +盐味 +盐焗 +盘碗 +直采 +眸口 +眼圆 +知柏 +硬面 +碗凝 +碗勺 +神秘 +福永 +秋裤 +秘的 +程序 +税直
+立体 +童女 +童装 +竹切 +笋腐 +笔刀 +笔杆 +笔槽 +筋丸 +管头 +米兰 +精修 +精钢 +繁体 +红外 +红柄 +红油 +红狗 +红轴 +级 +纳罐 +纽康 +线
+组件 +绿丸 +罐手 +网眼 +美厨 +群山 +翠花 +翻边 +老师 +考拉 +耗材 +肉丝 +肉泥 +肉配 +肌初 +肥发 +胶唱 +胶头 +胶涂 +能弹 +腐竹 +腾讯
+自传 +花束 +茶 +茶厂 +药业 +莫格 +菁华 +萨斯 +萨特 +蔡劲 +藏本 +虎皮 +蜜纽 +衣服 +袋拖 +袋魔 +袖背 +装金 +角农 +解冷 +认证 +许翠 +试吃
+象卷 +豪泽 +贝雅 +负离 +财富 +货装 +贩装 +贴身 +赤彤 +超薄 +身背 +转基 +转接 +软心 +载保 +辣加 +边中 +边刷 +过家 +过载 +运动 +通狂
+速干 +速拧 +遥控 +遮光 +酱京 +酱肉 +量头 +量子 +量尺 +金典 +金钱 +钙 +钙吸 +钱心 +钳式 +铝合 +锅盖 +锦炎 +长罐 +长裤 +防伪 +防水 +阴降
+降温 +降火 +雅卡 +零敏 +零添 +雷奥 +震硬 +霍乱 +青 +非转 +面料 +面烫 +鞋 +鞋盾 +音彩 +颜料 +风速 +飞宇 +食材 +饭菜 +饮装 +马牌 +骆班
+高潮 +魔法 +鱼类 +鲁儒 +鸭酱 +鹿环 +麦力 +麻味 +黄丸 +黄锦 +黑一 +黑头 +黑条 +黑白 +黑魔 +齿敏 +龙年 +龙胆 -acid -agail -airism -an
-app -approx -argos -arizona -available -avery -bad -baijiu -basilisk -bloomsbury -bolide -bookshelf -carton -caterpillar -chitu
-chunky -claim:no_bits -claim:no_more -claim:sensitive -classico -cleansing -closure -clumping -cn -codenames -collectible -cracker
-craftsmanship -crunchy -dandruff -delia -dk -doubleday -dreamhouse -drum -dust -duty -dynamic -effect -evo -expiry -factory -factory
sealed -feast -flavour:berry -flavour:blueberry -flavour:darkchocolate -flavour:grapefruit -flavour:oat -flavour:seafood -flavour:松露
-flavour:火鸡 -flavour:香甜 -flavour:鳕鱼 -flavour:黑豆 -fluffy -fluide -folgemilch -fusion -ga -games -giant -gn -goods:blades
-goods:blocks -goods:bread -goods:concealer -goods:cup -goods:ketchup -goods:lipgloss -goods:mouse -goods:oyster -goods:tea
-goods:便利贴 -goods:保暖内衣 -goods:刀具 -goods:垃圾桶 -goods:帽子 -goods:披萨 -goods:果冻 -goods:羽绒服 -goods:色粉 -goods:高压锅
-gummy -hanging -hawkins -hc -headache -health -heavy -holes -housel -hr -hungry -i -individually -ingredient:对乙酰氨基酚
-ingredient:益生菌 -ingredient:硫磺 -ingredient:维a -ingredient:胜肽 -ingredient:钙 -interior -ipadair -j -japan -jelly -k -legion
-literature -loop -mare -masala -mat -matt -mech -mechanical -media -mgo -mk -mm -model -money -natural -new sealed -no -normal -oatly
-oem -ones -originalline -osmo -overtake -owens -p -pair -pamplemousse -paradoxe -paula -people -period -pevear -player -poultry
-problem -proven -psychology -quencher -r -reader -refreshed -revolution -rf -rhubarb -roasted -run -ryzen -select -selecttech -settle
-shadow -ship -shrinkwrapped -simplified -small -sn -software -solo -starlight -streaming -tears -tier:mini -tikka -tn -tools -topping
-totk -trade -up to -uvmune -volokhonsky -vols -wager -washers -whole -wild -xtacking -ymtc -zester -一线 -一罚 -七夕 -七海 -三叶 -不漏
-与 -专用 -丝松 -两电 -主厨 -主粮 -书写 -书店 -乳糖 -云尚 -亚利 -享装 -京送 -人像 -人类 -从 -付宝 -仙水 -仙虎 -代码 -代穿 -低帮 -体机
-保真 -克苏 -全自 -公升 -六 -写绘 -净含 -准套 -凉拌 -减震 -凯尼 -分享 -切碎 -初生 -利桑 -到实 -制 -力斯 -办公 -动代 -动联 -励志 -包邮
-化食 -北香 -北黑 -华踢 -卡斯 -卷包 -厂公 -压缩 -去污 -去皮 -双 -双链 -发板 -叠加 -口加 -古纳 -可上 -可代 -可叠 -右岸 -叶草 -合砂 -含量
-吸湿 -味深 -和油 -哑雾 -喷剂 -噜妙 -囤货 -国社 -国酒 -图考 -在北 -塑箱 -多效 -夜 -大全 -大帝 -头戴 -夷大 -奇红 -奇那 -套餐 -女生 -女男
-妙好 -婆婆 -学术 -完美 -宝离 -实践 -宽楦 -宿舍 -寸口 -导管 -小时 -小细 -尔古 -尔皂 -尼派 -尿布 -山岩 -工学 -巧婆 -布朗 -带 -常规 -年
-年人 -年调 -底酱 -底黑 -开发 -开黑 -彩妆 -彩漂 -忆棉 -快递 -慢流 -成像 -成年 -我在 -扣凉 -批 -抗痘 -拍照 -按摩 -挤压 -提尔 -支付 -改善
-效合 -敏感 -教育 -整端 -斯奇 -斯提 -新包 -新老 -新货 -方猫 -旅游 -旗下 -无刷 -无腥 -显预 -普 -景天 -暗黄 -曲一 -朗纳 -术类 -术课 -条
-松动 -柔丝 -柴火 -格斯 -桑那 -槽 -次成 -正 -武大 -武夷 -比 -气质 -水泵 -汤仙 -汤美 -汤面 -河右 -法国 -波格 -泳可 -洁牙 -洋酒 -洪武
-活炭 -活码 -浅蓝 -浴液 -游泳 -湿发 -溶性 -滤 -漂粉 -激活 -火山 -火饭 -灿倍 -炫色 -炭泥 -焙广 -然感 -煮饭 -熨斗 -版包 -独显 -独芽 -玻汾
-珍珠 -珠导 -球 -瓶无 -生平 -生铁 -电信 -电纸 -电起 -痕粉 -痛片 -白光 -白底 -白罐 -皮碎 -盏花 -盖玻 -省力 -码大 -社科 -祛痘 -神仙 -离线
-禽肉 -科院 -穿线 -立体 -筒男 -简史 -管式 -类简 -粉膏 -粒 -糖 -紫熨 -红唇 -红景 -纤长 -级感 -纯 -纳河 -纸 -纸书 -线支 -组 -细跟 -经管
-绘图 -编程 -缩卷 -罐浅 -罚十 -美亚 -美国 -美星 -美术 -老包 -考试 -联保 -联通 -聚能 -肤露 -育价 -胎压 -能环 -脆菜 -脸仪 -腥味 -腰枕
-腰贴 -舰店 -舱 -色号 -苏佩 -茵河 -莉云 -莉莉 -莱茵 -菌表 -菜丝 -营润 -落差 -蓝丸 -蓝罐 -蓝银 -蜜 -蟹肉 -行动 -补可 -裸足 -规尺 -规格
-言所 -设胎 -语言 -调和 -豆分 -豪华 -豪门 -贝尔 -质柔 -赛顶 -赤脚 -超纤 -踏琴 -踏钢 -软心 -轻柔 -辣合 -送快 -通勤 -通电 -速 -那双 -配苏
-金灿 -金牌 -金盏 -金砖 -钢琴 -银包 -链密 -锈润 -长篇 -附 -附手 -院语 -零落 -露娜 -额尔 -饭神 -饼装 -香块 -验 -高中 -高级 -高考 -高达
-魔力 -鲜语 -鸡 -黄瓶 -黑本 -黑标 -黑笔
""",
    -0.1: """
+aeroccino +all +allergy +angel +appeal +aps +aquarius +aurora +batanimo +beanz +beija +big +bounce +braided +bright +bungee +cafe
+cannon +car +cd +claim:darkroast +claim:no_answers +claim:no_staining +claim:oilinfused +cloning +colossal +condiment +contemporary
+cord +curl +data +denim +diablo +dimensity +dings +dispatch +divine +dos +drawers +drip +elasti +elevator +eric +evo +excellent
+extras +fair +fantasy +fi +flavour:pickled +flavour:兔肉 +flavour:草清 +flavour:蓝山 +fluid +folio +gabriel +garcia +glass +gma
+goods:diapers +goods:dictionary +goods:eaudeparfum +goods:micellar +goods:spray +goods:tissue +goods:tshirt +goods:充气泵
+goods:利口酒 +goods:发箍 +goods:牛仔裤 +goods:精油 +goods:羽毛球拍 +grain +grater +gummy +haircare +heart +highland +hint +hook
+hyperspeed +ikigai +indian +infused +ingredient:肌酸 +jars +jf +lacquer +lash +lattecrema +line +luminizer +maglev +marks +marquez
+matte +megastone +mehr +micro +micronised +missing +mixing +money +mono +month +murphy +nxt +odyssey +oled +optic +oxygen +pad
+paperbacks +paterson +picnic +pin +piratatak +plants +plays +pz +racket +rca +recycled +requires +rim +samba +sangenic +saver
+scarlett +scientific +screw +secret +sensational +sex +shark +smartwool +sold +sole +solo +sound +spaghettini +spigen +stack +strength
+strong +sunshiny +takeaways +tapered +themed +tier:elite +tier:se +tile +tkwide +track +ultralight +universal +upgrade +veg +wake +wi
+wireless +三电 +不拆 +丙烯 +丝带 +之道 +乐压 +习讲 +二色 +今日 +仓 +代尔 +代码 +仿真 +休眠 +会神 +体式 +使用 +修剪 +元气 +充头 +光充
+光组 +光色 +全长 +兰进 +内外 +净屑 +凉拌 +初老 +利波 +剪器 +力健 +加热 +十二 +单册 +单前 +卢卡 +压榨 +压滤 +厕所 +厨刀 +双效 +双解
+合成 +含糖 +吸休 +吸引 +周装 +周边 +味调 +和金 +咪排 +哈利 +哑光 +园亲 +国家 +国画 +垫地 +墙绘 +复古 +夏季 +大一 +大颗 +天然 +头支
+奖励 +女春 +子母 +学椅 +家十 +容麦 +对杯 +小粗 +小脚 +尔平 +屁屁 +屑舒 +属可 +已拆 +已拼 +布边 +帕纸 +带屏 +带盖 +干狗 +平角 +广角
+底妈 +式动 +引力 +录音 +彩绘 +御裤 +态胭 +性吸 +性美 +恐龙 +戏手 +成人 +手帕 +手绘 +抗初 +护理 +护臀 +拆无 +拼展 +指琴 +指食 +换装
+接粉 +收飞 +改编 +整洁 +料耐 +斯特 +新版 +方巾 +方授 +无修 +无拆 +无损 +日简 +旷野 +暗沉 +有卡 +有棵 +有盒 +期幼 +朱 +材包 +标配 +桶
+棵树 +植萃 +欣原 +款小 +止血 +正常 +母组 +汉双 +沙拉 +波特 +泽双 +洁之 +洗发 +洗地 +液态 +深海 +游戏 +源监 +滤壶 +灯光 +灯饰 +烯颜
+爱乐 +版 +版本 +牌全 +牧场 +物盐 +特种 +状闪 +猫奶 +球修 +球状 +电容 +痛鼻 +白矿 +益生 +盒有 +盖密 +直流 +眼圈 +瞬爽 +码整 +码耳 +碗装
+福克 +秒充 +秘恐 +税装 +童文 +笔 +筒小 +粉仓 +粉杯 +粗跟 +粮酿 +红屁 +约会 +纯粮 +绒雾 +绘墙 +缓解 +编自 +考物 +耳放 +聚能 +聚餐 +肖兔
+肤水 +胭脂 +胶脸 +能正 +能环 +脆心 +脚踏 +臀膏 +臂 +自刘 +自热 +臻萃 +色动 +艾 +英汉 +英语 +莫代 +菜沙 +萃洁 +蓝金 +蜜糖 +袋装 +角镜
+讲义 +豆脆 +质圆 +超白 +足力 +踏钢 +转手 +轻食 +造泡 +道具 +遮 +郫县 +配合 +酸笋 +金属 +针管 +锐志 +键鼠 +镀膜 +长听 +防皱 +降桌 +雨公
+需配 +鞋头 +音频 +颐和 +飞组 +食物 +饭店 +麦卢 +麦辣 +黄金 +黑人 +黑暗 +黑眼 +黑钻 +齐 -absolute -aerobie -alan -amd -answers
-australia -babydry -baked -balsam -base -bk -blcup -bo -bonsai -books -brazilian -break -bum -cadbury -calendula -ce -certified
-claim:baby -claim:men -claim:salted -coated -cocoa -cookbook -cosmetics -course -daily -deep -dem -dent -detergent -digestive -dm
-dogs -earc -eighty -endurance -evolution -external -extreme -fa -face -farm -firm -flavour -flavour:chocolate -flavour:ladygrey
-flavour:mint -flavour:shiraz -flavour:浓郁巧克力 -flavour:羊肉 -flavoured -fluoroelastomer -fly -four -goods:cleansingoil
-goods:detergent -goods:floss -goods:icecream -goods:pants -goods:pasta -goods:towel -goods:公仔 -goods:华夫饼机 -goods:墨水
-goods:格兰诺拉 -goods:模型 -goods:油烟机 -goods:爬行垫 -goods:片剂 -goods:砂锅 -goods:硒鼓 -goods:笔记本子 -goods:门锁 -hdd -heartburn
-heatwave -hifi -hoover -ins风 -introduction -irish -latest -laurent -li -liping -lju -load -luminizer -marblegold -midweight -minerals
-mo -modeling -monat -moon -musical -nach -nas -next day -nineteen -ns -orig -outer -pan -pens -pitera -pouch -powercore -press -puff
-puppy -qwerty -reflux -repairing -saint -sbux -seat -secret -ser -shades -shi -shrink -skies -sleep -sleeves -slow -south -soya
-speedcube -spice -squeezy -still -stonewash -stuf -supermocio -te -tianjin -tier:max -tires -tooth -trims -uk -universal -vac -valve
-vermicelli -wealth -yves -一小 -一把 -一日 -一次 -一端 -上色 -与魔 -专业 -世界 -中筒 -中级 -久坐 -习椅 -书籍 -乳 -二色 -交替 -产 -亮碗
-人文 -人节 -仓式 -代号 -代购 -优惠 -会抽 -停车 -健步 -像定 -光丝 -光感 -全国 -全面 -兰制 -具书 -典小 -养猫 -内外 -军蓝 -准定 -凝霜
-刀架 -刷锂 -剂 -削皮 -力调 -加 -加厚 -动剂 -勃肯 -包税 -化家 -化糖 -北语 -十二 -十五 -午夜 -半自 -单 -单拍 -单板 -单筒 -卡双 -印复
-印扫 -压片 -厚垫 -原瓶 -原盒 -原粒 -去球 -双待 -双扣 -变频 -口全 -口液 -口版 -可挑 -台式 -含刀 -味树 -器水 -国联 -圈入 -坐坐 -坐派
-坐神 -型旋 -墨仓 -复印 -外阅 -夜色 -夜跑 -大人 -大利 -大块 -大师 -大腰 -大馒 -头手 -头枕 -夹须 -妍多 -婴童 -子尺 -学习 -学奖 -家十
-小狐 -尔文 -尿裤 -屏 -属防 -州老 -带票 -常 -幅定 -干爽 -平衡 -年会 -年换 -店 -开口 -式尿 -弹笔 -必得 -必读 -性组 -情人 -意大 -感无
-慢无 -手动 -手慢 -打印 -扫描 -把装 -抗老 -护理 -护眼 -抽奖 -拆袋 -探险 -提鲜 -揭秘 -搭档 -撸串 -收纳 -攻守 -效洁 -文社 -文纸 -新小
-新波 -新西 -无泪 -无痕 -无障 -时怀 -曼督 -机电 -杰宝 -板书 -板木 -枕边 -林肯 -柔美 -树印 -桥英 -棒基 -植物 -橡胶 -欧罗 -步登 -步鞋
-毒水 -比例 -毛球 -氮化 -水 -水果 -水油 -汁 -江苏 -江香 -油平 -油污 -泡中 -洗牙 -派克 -派对 -流量 -浴香 -海军 -消噪 -消毒 -淡香 -清香
-滑喷 -滑鼠 -漱口 -火锅 -灰网 -焙原 -焙煎 -煮粥 -熬夜 -爽不 -版白 -牙器 -牙棒 -牙骨 -牛油 -牛腩 -牛钢 -特与 -狐狸 -狗牙 -猫幼 -猫怀
-猫牌 -瑞典 -生 -用化 -电批 -登山 -白杆 -百搭 -皮刀 -皮抗 -盆栽 -监控 -盒 -直型 -督卡 -码验 -砖装 -硅胶 -硬壳 -碗碟 -礼品 -秋衣 -空拍
-空海 -笔记 -签字 -管小 -篇小 -粉质 -粒传 -粒香 -糕点 -糖烘 -红袋 -纸板 -细腻 -织线 -绒质 -统压 -统轧 -罗琳 -翼创 -者民 -肯公 -能防
-臭洁 -色动 -色可 -色铝 -芬味 -芬必 -苏农 -英国 -萨欧 -落肩 -蓝皮 -蓝盘 -蟹醋 -衣精 -袖圆 -袜 -认证 -语法 -语社 -语语 -诺贝 -调酒 -谣单
-豆 -质地 -质细 -贴式 -赤兔 -起停 -车监 -轧制 -边话 -迪赛 -邮 -配 -醇香 -采购 -重油 -野香 -金工 -金机 -金比 -金汤 -银皮 -锈喷 -长粒
-防夹 -险家 -障碍 -霜大 -露 -面板 -领落 -风嘴 -食小 -食面 -香牛 -香菌 -高泡 -鲜上 -黑芯
""",
    0.1: """
+ac +aerometric +airism +aln +an +android +appliances +argos +atramentiert +autoseal +award +baicui +bare +barista +bars +behind
+bionic +blcup +blooming +bnisb +bnwb +bo +braid +brightening +bueno +bugatti +business +calendula +canned +cdma +cellophane +center
+changlixiang +cheapest +chewable +claim:antibacterial +claim:extralong +claim:no_fat +class +classroom +coaxial +crew +daily use +dap
+darkfield +daylight +dec +dedica +deflated +degreasing +dehydrates +dem +dipped +displacing +dm +dm代购 +domestic +dosen +dreamhouse
+dsp +durum +dust +electric +energy +et +eurodeli +eversweet +experience +faceplate +feature +feminine +fetch +filler +filterless
+filters +flavour:mustard +flavour:plum +flavour:seasalt +flavour:tropical +flavour:水果 +flavour:甜辣 +flavour:笋够 +flavour:蟹肉 +fm
+fte +fussy +gameboy +gg +goods:binbags +goods:blades +goods:bread +goods:monitor +goods:noodles +goods:powder +goods:tv +goods:云台
+goods:刀具 +goods:包子 +goods:拖鞋 +goods:止痛药 +goods:沙拉酱 +goods:牙胶 +goods:甲油 +goods:罐头 +goods:蚊香 +goods:钙片
+goods:高压锅 +gr +grade +grau +greener +gsm +guard +gums +hainan +handstick +harmony +hearing +heavyweight +hendo +hewlett +hong
+hoover +hospital +hugo +humans +ideas +iherb +incl +ingredient:对乙酰氨基酚 +ingredient:积雪草 +insulation +internet +item +john
+jumbo +kong +late +leakage +leakguard +lewis +linsoul +liping +logic +longer +lw +made in +magic +maintainable +manuka +many +market
+marula +mcconnell +mech +memory +microfibre +midwife +mindset +mobigarden +moli +monat +mount +moussant +nc +netflix +niche +nifty
+noah +northeast +notizbuch +nsw +october +op +optical +oversized +packard +pellets +pets +piano +pick +pieces +ping +plumbers +pong
+portions +potatoes +pr +puffer +purifiant +purifying +racing +radio +rash +read +region +reheats +relieving +remedy +reminders +roasts
+roe +saps +satine +sc +scalable +security +shape +sheets +slow +smartcare +socket +sockets +songbook +squished +ssb +state +steve
+stories +stream +strings +structural +styles +sunday +sw +systems +tartan +technology +tests +tiktok +times +tough +ultimune +vac
+valeting +vapo +visible +waffle +wall +was +washers +wasserpumpenzange +waterpump +watt +wealth +wifi +wings +workout +yangzhou +year
warranty +years +yeation +yuval +zucker +一提 +一碰 +一颗 +七叶 +万金 +三刀 +三福 +下单 +不伤 +不夹 +不改 +不留 +与魔 +专票 +业采 +丛书
+东尼 +丝批 +丝松 +中常 +中筒 +义利 +之息 +之旅 +之王 +乐爬 +书 +书单 +书柜 +事儿 +事级 +二人 +二次 +五一 +京同 +人帐 +人机 +从小 +仙水
+以上 +优选 +传感 +位分 +低 +低粉 +余华 +使等 +便可 +促钙 +俗历 +倍速 +儿园 +儿就 +儿早 +儿时 +儿配 +兆双 +光丝 +光大 +光影 +光瓶 +光细
+克康 +克斯 +克马 +免洗 +免磨 +党 +全屋 +全志 +公路 +公鸡 +六核 +具控 +内页 +冰霸 +冲击 +净肤 +准杯 +减轻 +分控 +分泌 +分袖 +切菜 +切软
+利奴 +利直 +到不 +到大 +制化 +剂量 +削皮 +前录 +力水 +力调 +办公 +加糖 +务装 +动喷 +动植 +劲能 +包四 +化热 +化饼 +北方 +北语 +医药
+十五 +卓萃 +单选 +即日 +厂公 +厚切 +原神 +原箱 +原结 +原花 +原蜜 +原装 +厨师 +厨房 +去皮 +去锈 +双蛋 +双重 +反级 +发质 +发黄 +口版
+口磨 +可涂 +可温 +可溯 +可躺 +史蒂 +号 +吊牌 +后到 +吞金 +含后 +含锅 +听装 +味手 +咪优 +咪活 +品家 +哈灵 +唔使 +喝到 +喵美 +喷剂 +喷嘴
+喷头 +喼汁 +四拼 +四款 +四脚 +四角 +园涂 +国产 +国历 +国宴 +国社 +国科 +国补 +国际 +圆盒 +土砂 +在夸 +型任 +型选 +埃里 +城速 +城闪
+基石 +墙王 +墨羽 +壳膜 +备切 +多款 +大扫 +大桶 +天无 +天特 +天花 +夫迈 +头戴 +头瓶 +头衫 +夸的 +夹裆 +奈尔 +套管 +奶昔 +奶泡 +好握
+妆杂 +妈咪 +姿复 +子尺 +子抗 +学季 +学探 +学老 +孩子 +宇治 +安卓 +实测 +宠爱 +客制 +客厅 +室外 +宵节 +家 +家中 +家居 +家的 +宽口 +尊超
+小喝 +小喵 +小圆 +小跑 +尔兰 +尔德 +尔摇 +就吃 +居地 +屋覆 +屏数 +山亲 +巅峰 +川味 +工社 +巧 +巧护 +己换 +巾 +布料 +带小 +带金 +干烧
+干粮 +干邑 +平衡 +年后 +年末 +幻基 +庄臣 +康奈 +开源 +开盖 +式蔬 +弱碱 +强效 +彩屏 +彩泥 +影猎 +彼诞 +得物 +微型 +德训 +急救 +性水
+悬疑 +意 +意粉 +感器 +扫尘 +扫除 +扭伤 +扭力 +投标 +抽 +抽筋 +拉尼 +拉杆 +拼肉 +挂机 +指形 +按摩 +按键 +挑战 +损发 +掌控 +探望 +探险
+推车 +撸串 +收到 +教撕 +教练 +数可 +文单 +新书 +新小 +新老 +方冬 +方旗 +无加 +无泪 +无理 +日草 +旺季 +易破 +星人 +春日 +普百 +暑期
+暖自 +最新 +最难 +月生 +有小 +服 +望病 +期新 +期生 +末扫 +末爬 +术画 +机工 +机怀 +机能 +机避 +杆箱 +材质 +条意 +松动 +板切 +板按 +板椅
+极薄 +构客 +构键 +柄 +染受 +柔光 +柔巾 +柴火 +标变 +校指 +桃花 +桑巴 +棒 +椅子 +榨一 +榨果 +橘 +橡 +欣着 +欧啦 +每盒 +毒水 +毛毛 +毛肚
+毛虫 +气炉 +氧泡 +水卸 +水机 +水泵 +水甩 +水磁 +水离 +汤鱼 +没事 +沥水 +油剂 +泌滤 +泡洗 +泡网 +泡茶 +波轮 +波震 +泽曼 +洁肤 +洁颜
+洛极 +活氧 +活水 +浴液 +浴香 +海三 +涂鸦 +深 +深空 +混装 +清妍 +清蒸 +温水 +滚筒 +滤 +滤挂 +滤液 +滤破 +滴剂 +漂染 +漆镀 +漯河 +澎湃
+澳爱 +灌汤 +火辣 +火饭 +灵顿 +灶台 +炒菜 +炖肉 +炼狱 +热头 +焙原 +照手 +爬山 +爬行 +爱宠 +爱尔 +爱猫 +版新 +牙石 +牧除 +物双 +物架
+物甾 +物韵 +特价 +犬干 +狂飚 +狱蝰 +猎人 +猫奴 +猫幼 +环境 +珠光 +理乳 +理由 +瑟斯 +瓶无 +甜不 +甜果 +生胶 +生蚝 +用酒 +电 +电器 +电扇
+电连 +男 +画画 +甾醇 +留 +留胶 +病人 +痛片 +痛退 +白卡 +百科 +的毛 +的高 +皮刀 +皮碎 +盖穿 +盖章 +盲抽 +直售 +直营 +直送 +直降 +省钱
+省队 +着长 +睡哄 +石丛 +码数 +硬质 +硬通 +硼硅 +碰一 +磁场 +磨脚 +磨锋 +社科 +票之 +科克 +科院 +积食 +空翘 +穿墙 +立瓶 +立装 +竖版
+站自 +童书 +竹案 +筒男 +管组 +篇科 +米拉 +米水 +米糠 +粉尘 +粉带 +粒 +精切 +素毛 +素颜 +红哑 +红白 +纤皮 +约天 +纯净 +纳米 +纷乐 +纸
+纽约 +线测 +细圆 +绘画 +综合 +绿的 +绿管 +罐浅 +网罩 +罩刀 +置物 +美利 +美妆 +翻页 +翼创 +老包 +肉粒 +肤双 +肤露 +肿新 +胶底 +脚吞
+脚贴 +脱妆 +脸仪 +腐剂 +腹胀 +腿抽 +自己 +自适 +臭香 +舱 +良品 +色 +色消 +节 +芮谜 +芯片 +花板 +茶真 +荒野 +药丸 +莉云 +莉莉 +莱泽
+莹润 +菌消 +菜沥 +菜鸟 +菲尔 +蒂夫 +蒸汽 +薄 +蝰蛇 +血贴 +行毯 +街机 +衣精 +衣领 +表盘 +装指 +装订 +裤头 +褐斑 +角短 +解辣 +触屏 +言所
+训鞋 +设备 +语社 +语言 +请用 +请硬 +调理 +调节 +调隔 +谢菲 +豉辣 +贝尔 +货老 +质小 +赋活 +赛事 +赛训 +起泡 +超值 +超纤 +踢踏 +身单
+车票 +转闪 +轮滚 +软糯 +轻牙 +辣小 +边牧 +迈克 +运行 +远程 +送上 +送壳 +送起 +送领 +适应 +选择 +选母 +通俗 +通货 +速达 +避震 +配蔬
+酒之 +酪 +酸汤 +醋溜 +醺果 +里克 +重调 +野之 +量可 +金兽 +金油 +金瓶 +钒钢 +钛合 +钳 +钳眼 +铁平 +铜弦 +铝杆 +铬钒 +铲屎 +银包 +银离
+锅底 +键开 +键扭 +镀晶 +闪送 +间内 +防护 +防毛 +防霉 +防静 +附泵 +际赛 +院语 +除油 +除牙 +除神 +除螨 +除锈 +险家 +隔板 +难喝 +震公
+震动 +震推 +震科 +霍尔 +露娜 +青铜 +静电 +面板 +韵律 +顶盒 +顿成 +领发 +频解 +颜油 +食面 +饭神 +饿的 +香味 +香块 +马瑟 +驿站 +骨密
+高机 +高硼 +鲜上 +鲜榨 +鸟驿 +鸡牌 +鹰眼 +黄克 +黄瓶 +黄褐 +黑任 +黑卡 +黑垢 +黑森 +鼻塞 +龈止 -active -adas -amplifiers -anthelios
-aromatique -award -axel -balm -barbie -bars -bc -bedding -before -bio -booster -botanical -box -breathable -brew -bueno -buldak -burnt
-campfire -capacity -cheapest -chvatil -claim:no_greasy -claim:no_sweeteners -claim:normalskin -claim:oilyskin -clearance -cloth -cnc
-colour:natural -colour:white -coppertop -czech -da -dc -dec -die -dried -effort -elephant -envelopes -essenced -exam -eyebrow -feel
-flavour:macadamia -flavour:sesame -flavour:十三 -flavour:可可味 -flavour:松子 -flavour:松木 -flavour:板栗 -flavour:混合 -flavour:琥珀
-flavour:祛腋 -flavour:茴香 -flavour:麻油 -genuine -germany -goods:chips -goods:controller -goods:jerky -goods:microwave
-goods:softener -goods:suitcase -goods:toothbrush -goods:娃娃 -goods:彩铅 -goods:植物奶 -goods:橡皮泥 -goods:自行车 -goods:蛋白粉
-goods:行车记录仪 -goods:轨道 -goods:鱼油 -hao -hardware -hautcreme -healing -heated -hen -hospital -hua -huang -hugo -icons -included
-ingredient:蜗牛 -ingredient:视黄醇 -inst -interchangeable -intermediate -intro -ion -jin -johnny -kind -la -leakproof -leg -letterbox
-lf -lights -linux -live -luosifen -machine -made in -maximum -mechanics -mian -modelling -months -moto -mp -ms -newborn -online
-otsuka -pacs -paste -pd -pg -pool -premixed -recommended -remote -retina -ridge -rocher -rx -safe -sandwich -saving -scheffler
-scientific -sdsqxav -sdxc -sea -sharing -shelving -sheng -shop -sichuan -simply -soluble -sounds -sour -sp -stinky -supplement
-synthetic -tang -tangyuan -taped -teabags -tile -tomatoes -tool -total -traditional -treatment -trousers -two -unified -valeting
-vlaada -volt -wall -warehouse -xmas -yokagames -一扭 -一泡 -一箱 -一舔 -万向 -三体 -三模 -三阶 -三鲜 -上路 -上门 -不伤 -不发 -不改
-不臃 -不辣 -专家 -世代 -业级 -东自 -丝若 -丝起 -中年 -中度 -久留 -乐播 -乒乓 -乓球 -乔迁 -书柜 -互联 -五金 -亚诺 -亲节 -仓 -以旧 -会议
-伤手 -低敏 -体卡 -体翻 -佛蒙 -佰萃 -佳琦 -使等 -便散 -俊宏 -保健 -保护 -保障 -修师 -偏远 -健品 -光安 -光显 -克兰 -克骆 -免拆 -免洗
-免疫 -全家 -全彩 -全数 -全球 -八角 -六一 -养生 -内保 -冰霸 -冲剂 -冷暖 -减 -分类 -切 -利书 -利时 -刮胡 -刷题 -前方 -力钳 -加热 -包挂
-包正 -化饼 -匹 -区不 -卡亚 -卡林 -卡花 -即日 -厂箱 -历史 -厕纸 -原 -去痘 -去角 -去黑 -双人 -双向 -双层 -反酸 -发货 -发音 -口服 -可充
-可听 -可扫 -可连 -台 -号超 -同款 -后到 -后背 -向滚 -向轮 -听发 -命 -咖哩 -咪用 -哄睡 -唔使 -啾噜 -喜糖 -喝老 -喷嘴 -回忆 -地书 -地区
-塑料 -增白 -增肌 -壁挂 -士 -声光 -备注 -夏季 -外书 -多省 -大力 -天 -天猫 -天窗 -天翘 -头装 -夹分 -妈鞋 -姆多 -婚礼 -孕母 -学多 -安瓶
-官方 -实体 -室零 -家化 -家级 -容液 -密代 -尊超 -小包 -小海 -小爱 -小钢 -尔兰 -居酒 -川菜 -巴琴 -师傅 -带吊 -带男 -带膜 -帧 -常熟 -干邑
-年上 -年后 -幻小 -广西 -底轻 -店老 -度烘 -建构 -异味 -弹性 -强力 -彼诞 -得物 -心率 -怀孕 -性布 -性拼 -总控 -悬液 -成人 -成犬 -手上
-手冲 -手摇 -扫拖 -扭一 -扭舔 -抗糖 -抚小 -护剂 -拆洗 -拉松 -拉罐 -拉脱 -拉链 -拼插 -拼配 -损音 -换新 -探望 -插拔 -插片 -撑系 -收音
-效润 -教建 -散步 -整件 -料袋 -新疆 -新经 -方瓶 -方高 -旋菁 -无味 -无尘 -无损 -日杂 -日草 -旧换 -早教 -昆仑 -昆翻 -易拉 -星泡 -显尘
-普百 -智控 -暖光 -曼杜 -月 -服混 -望病 -机密 -杂店 -李佳 -杜 -杜卡 -林俊 -林巴 -林干 -果蔬 -柔点 -标变 -案夹 -桌面 -档案 -植萃 -椒香
-横向 -次世 -次性 -欧洲 -正可 -正装 -母猫 -比利 -毛躁 -氧化 -江粳 -沙拉 -油痘 -油辣 -泡芙 -泡茶 -洗剂 -洗碗 -洞鞋 -海家 -海茶 -海马
-浸透 -润泽 -深洁 -混悬 -清蒸 -渍强 -温冰 -源监 -滑脂 -滚轮 -潮玩 -澎湃 -澡后 -澡液 -灭蚊 -烟台 -烧心 -烫染 -热插 -焗豆 -然风 -熟饼
-爱尔 -爱攻 -爱语 -父亲 -片女 -牙酸 -牟尔 -物架 -物理 -特咖 -犬成 -狂飙 -猫超 -现当 -现货 -理压 -生壶 -生态 -生日 -生用 -用品 -电式
-电能 -男女 -留香 -疆长 -病人 -白锂 -百科 -皆宜 -监听 -监测 -直播 -睡哄 -石装 -码可 -磁性 -磨芯 -磨豆 -礼乔 -离子 -秋裤 -秒贴 -立小
-立装 -管大 -米 -米家 -米粥 -类 -粉丝 -粥米 -粥饭 -粳米 -糖抗 -糖衣 -系顶 -索 -红牌 -红瓶 -级电 -纯净 -纷乐 -细管 -绒棉 -绘画 -维姆
-维稳 -编号 -缤纷 -置物 -美则 -美容 -肤液 -背去 -能块 -能霜 -脂喷 -脸洗 -腐剂 -臃肿 -致柔 -舔一 -舔泡 -花束 -花椒 -若肤 -茶厂 -获奖
-菜沙 -蒙特 -蓝面 -藏科 -蘸 -衣片 -衣物 -衣秋 -表蓝 -衫 -装带 -装洗 -裤冬 -西柳 -视全 -角匙 -角方 -角质 -认养 -训练 -话降 -负离 -货怀
-货老 -贴盒 -赔十 -超极 -超清 -超级 -路装 -身听 -车内 -车模 -车门 -车香 -轮人 -软底 -轻音 -辣小 -远地 -透美 -都爱 -酒屋 -酥饼 -酪 -酸烧
-醺果 -量杯 -金典 -金日 -金致 -钢带 -钢炮 -钻石 -铁平 -铰链 -链天 -链箱 -锂 -锂润 -键 -镀膜 -长绒 -门店 -门换 -门级 -门铰 -防裂 -防雨
-阶双 -阿牟 -陈酿 -陪睡 -随机 -随行 -随身 -隔离 -雷霆 -霆小 -面钢 -音机 -顶级 -飞旋 -餐厅 -饭皆 -香酥 -马店 -马拉 -驻马 -骆格 -验码
-验证 -高能 -高阶 -鱼调 -鸡皮 -黄杆 -黄角 -黑头
""",
    0.2: """
+11 +abb +abeille +aches +adaptor +add +aio +airtight +album +alkaline +already +ambient +and +antennas +any +applicator +armor
+artificial +asian +aus +backache +backpacking +baked +ball +balls +band +barn +beans +bedtime +beeswax +biodegradable +bnew +boiled
+bolster +book +bookcase +boost +bottled +brewers +brisket +building +buldak +bull +burner +calories +cambridge +cambridge university
press +caramelised +carbon +cardboard +cartridges +casioak +cask +cell +chassis +chopped +christian +chvatil +citron +claim:dairyfree
+claim:night +claim:no_gmo +claim:no_slip +claim:no_sticky +claim:no_stretch +claim:no_sweeteners +claim:no_white +claim:normalskin
+claim:rechargeable +claim:salted +claim:sensitive +claim:smoothbutter +closing +clue +colorful +company +compound +corrective +country
+cramps +crd +crm +cupholder +cups +cushioning +czech +dac +dandruff +dashboard +dc +dense +derived +detailing +detergent +diary +dick
+displaces +dsd +dualsense +duddle +dullness +eco +eighty +enjoy +essenced +essentials +fa +families +feder +feet +fen +fever +fiba
+fiberglass +fits +flaky +flavour:mocha +flavour:original +flavour:sourcream +flavour:strawberry +flavour:东方 +flavour:嘉宾
+flavour:备注 +flavour:川天 +flavour:松子 +flavour:松木 +flavour:火鸡 +flavour:炼乳 +flavour:牛腩 +flavour:玉米 +flavour:莲花
+flavour:迷迭香 +flavour:鲔鱼 +flavour:龙虾 +flex +foamable +footprint +formerly +france +french +friction +fullhalter +gasket +gents
+gi +glas +glow +glycation +god +good +goods +goods:blender +goods:coffeecapsules +goods:controller +goods:energydrink +goods:eyeshadow
+goods:harddisk +goods:jerky +goods:lightsoy +goods:pads +goods:pods +goods:puzzle +goods:shampoo +goods:suitcase +goods:发膜
+goods:口香糖 +goods:外套 +goods:奶茶 +goods:彩铅 +goods:感冒药 +goods:护发精油 +goods:披萨 +goods:毛衣 +goods:水彩 +goods:油漆
+goods:猫粮 +goods:皮带 +goods:硒鼓 +goods:篮球 +goods:色粉 +goods:蜡笔 +goods:行车记录仪 +goods:身体磨砂 +goods:运动饮料 +goods:钢笔
+goods:锤子 +goods:门锁 +goods:餐具 +goods:魔方 +goods:鸡尾酒 +gps +grains +grocer +gs +guan +gym +hall +harriman +have +hegskaaaa
+hemostatic +henckels +hexagonal +hgtwfm +hightech +hinge +hinges +history +holiday +honeyed +hr +hydrophobic +icons +id +impact +inch
+industry +infinity +infusing +ingredient:摩洛哥坚果 +ingredient:维a +inner +ins +interior +ip +it +ja +jade +jonny +joysticks +jp
+lace +latching +latency +leading +learner +learners +leiserson +lengthens +level +lickable +lifts +like +load +lock +longlasting +lot
+ltpo +lu +lumen +luo +luxury +madevitamin +male +maotai +melk +milkfat +minerals +minimalist +miniso +mins +mix +mixed +mo +mobile
+modeling +modes +mull +multilingual +muscle +musical +n +nanhai +neuro +newest +nexode +nickel +nineteen +nipple +nisb +noise +nugat
+nuss +obs +odor +oem +ohm +ointment +ok +one +oral +org +oriental +osfa +our +outside +p +pack +packaging +painted +parties +pen
+people +perfect for +pigeon +pixma +players +pollutant +ports +pre +prep +pressing +pressurised +printing +property +protective +pu
+puissant +ratio +reading +rectangular +reep +reference +remotes +remover +replenishing +restaurant +ribbed +rihanna +rivest +roast
+rolled +rouge +round +royale +saizhenzhu +sandwich +saute +savoury +scan +school +scotland +screwfix +scroll +seasoning +self
+sensibio +serving +shadow +shave +shou +si +side +skinactive +slip +smartstraw +smooth +snapdragon +softness +soothe +speedcube
+speedflex +spirits +sporting +spymaster +squeaky +starlight +starvis +station +steamed +stein +stops +stove +stowable +strained
+streaming +study +suitable +summilux +supply +surveyors +sustained +swimming +synthetic +system +tablette +taiwan +te +tear +tennessee
+tested +text +tft +that +thomas +tianjin +tiger +tilers +timer +tom +tr +trading +trousers +tsa +twitch +unclogging +usb +uva
+varieties +vent +vert +vibram +viral +vision +vita +vlaada +volcano +volt +w/ +walovi +wash +washing +watery +ways +weights +wheel
+whitestone +wing +wood +workshop +workwear +wrinkle +xdr +xr +ye +youtube +yuan +zeezout +zhenjiang +一泡 +一筒 +一级 +一线 +一赔
+丁靴 +七星 +万向 +三口 +上加 +上火 +不减 +不沾 +不浑 +世代 +东方 +丝起 +两装 +个小 +中焙 +久坐 +之光 +之香 +之魂 +乐维 +书籍 +乳业
+二锅 +五轴 +亚利 +亚马 +京仓 +人 +人体 +人声 +人文 +人料 +人节 +今年 +仙女 +仙虎 +代送 +仪表 +优诺 +会抽 +伴侣 +低帮 +低度 +佐料 +体内
+体工 +体操 +余晖 +作品 +佳琦 +佳达 +侣校 +保鲜 +信封 +修师 +倍现 +倒立 +做嗨 +傻瓜 +像机 +元前 +元宵 +充能 +光夜 +光探 +克兰 +克印
+克星 +克郡 +免滤 +免漂 +免过 +兑水 +入牙 +全包 +全区 +全幅 +全效 +全数 +全期 +全阶 +公园 +兰制 +养品 +内蒙 +写 +军训 +冰河 +冰蓝 +冲剂
+冷压 +净 +净痘 +净重 +减少 +凑单 +凝蜜 +出涩 +出血 +击起 +分 +分兑 +分可 +分更 +分期 +分未 +利桑 +利进 +刮勺 +刮皮 +刮胡 +制发 +制辣
+刷 +刷冲 +刻度 +剂 +力斯 +功率 +加 +加坡 +加拿 +加西 +务免 +动戦 +动机 +动跑 +劲爽 +勃肯 +包邮 +化妆 +化毛 +区中 +升 +单刀 +单卡 +单爱
+卖便 +即溶 +即食 +卷弦 +厂箱 +厚夹 +厚度 +原 +原乳 +原料 +去泪 +去渍 +去烟 +去角 +去黄 +双1 +双人 +双截 +双扣 +双系 +双芯 +双针 +发
+发粮 +发酵 +发音 +口对 +口粮 +古法 +叮咬 +可上 +可兑 +可听 +可开 +可换 +可横 +可玩 +可调 +可追 +可验 +台 +司刺 +司团 +吊孔 +吋 +同城
+后回 +后期 +向轮 +吧好 +含答 +听发 +吸收 +吸水 +吸管 +周末 +周董 +味不 +味品 +味夹 +味树 +味苏 +咀嚼 +和情 +咖时 +咪体 +咪用 +唇脸
+善毛 +喵喵 +喵酥 +喷装 +嘉尔 +噜妙 +噜肉 +器免 +四 +回忆 +回锅 +因赋 +团建 +固态 +国标 +圆灶 +在西 +块状 +型旋 +型香 +培训 +堡蘸 +塑包
+塑箱 +墅大 +士 +声控 +声波 +处理 +复颜 +外卖 +多个 +多块 +多尺 +多点 +夜灯 +够真 +大冢 +大功 +大小 +大手 +大购 +天幼 +天空 +夹馍 +奇那
+奥秀 +女性 +女桃 +女毒 +好朋 +妆前 +妆包 +妍多 +妍肌 +妖怪 +妙好 +姆外 +姐妹 +婴馆 +嫩倍 +子吹 +孔硬 +字服 +安芯 +定妆 +宜宾 +宝选
+实惠 +实时 +客房 +宫大 +宴请 +家化 +家用 +家袋 +宽 +密码 +对装 +寿司 +封袋 +封釉 +尊极 +小刮 +小夜 +小安 +小屏 +小方 +小混 +小翻 +小说
+少尘 +少粪 +尔克 +尖可 +层厚 +川菜 +工艺 +巾纸 +布布 +师影 +师指 +帝客 +带充 +带刻 +带尼 +带盒 +带礼 +带美 +带软 +帧 +常 +常备 +干果
+干铜 +平无 +年换 +年猫 +年调 +幻小 +幼白 +广式 +床上 +底帆 +底黑 +店夹 +店用 +店自 +度可 +度汤 +度淡 +度酒 +延缓 +开孔 +开门 +式无
+式现 +弦器 +当当 +录仪 +微醺 +微闪 +微震 +德爱 +心酥 +快 +怕上 +悬浮 +情缤 +想豪 +感极 +慢速 +戦士 +截棍 +房用 +房直 +房间 +手冲 +手脚
+才出 +打 +扣凉 +扩容 +扩展 +扬州 +批发 +抢 +抽奖 +拉布 +拉链 +拍照 +拼配 +拿大 +挂耳 +指定 +指导 +挤压 +振膜 +换刀 +换线 +换袋 +换辅
+掉毛 +掌上 +推理 +提背 +搭子 +搭配 +播间 +擦脸 +支撑 +放竖 +效洁 +整袋 +文具 +文原 +文社 +断电 +斯奇 +新加 +新包 +新国 +新肌 +方块
+方奶 +旋转 +无信 +无尘 +无开 +无添 +无火 +无绳 +日余 +早教 +时和 +旺财 +昆仑 +明暗 +易掉 +星闪 +星鲁 +显预 +晖烂 +晟碟 +普书 +景天
+晶冻 +曲一 +更低 +曼杜 +有麦 +朋克 +服切 +服务 +期分 +木塞 +未刮 +本土 +术重 +朱版 +机 +机动 +机标 +机润 +杂货 +杆木 +杆熟 +杆生 +李佳
+杜卡 +来肌 +杯 +林肯 +果冷 +果肉 +果脯 +柔丝 +柔嫩 +柔肤 +校园 +核 +格任 +框可 +桑那 +桶装 +梅子 +梦多 +梦想 +棉贡 +椒香 +模工 +横放
+樽装 +次世 +次元 +欧乐 +止痒 +正 +每袋 +毒人 +毛膏 +氘锋 +氟 +水不 +水光 +水喝 +水嫩 +水油 +水能 +水香 +汁 +汉堡 +汤仙 +汽 +汽修 +汽奶
+汽柴 +河糖 +油制 +油平 +油物 +沾杯 +法 +法头 +法鸭 +泛醇 +泡 +泡一 +泡中 +注尺 +泪痕 +泳可 +洗 +洗剂 +洗护 +洗拖 +洗脸 +洗衣 +洗车
+洞书 +活力 +活露 +浅 +浆果 +测量 +浑汤 +海南 +海家 +浸润 +涂饰 +消化 +涤块 +涤灵 +润 +润发 +润泽 +液 +淡色 +深入 +清夜 +済 +港服 +游泳
+湿水 +滑油 +滑洗 +漂洗 +漆封 +灶釜 +点连 +烘焙 +烟渍 +烫 +热锅 +热鼻 +焙带 +焙蛋 +照明 +煮套 +煮茶 +煮食 +煮饭 +煲汤 +熟茶 +爱在 +爱宝
+爱的 +爽不 +版图 +版现 +牌至 +牙缝 +牛乳 +牛腩 +物科 +物袋 +特润 +特蒂 +狮粉 +猫怀 +猫湿 +玉女 +王嘉 +王宫 +玩盘 +现盈 +班神 +球减
+球膏 +理桶 +琳娜 +琴酒 +瓶点 +瓶装 +用天 +用茶 +甩干 +电批 +男女 +疆棉 +痘乳 +痛发 +白低 +白光 +百梦 +的味 +皮马 +皲裂 +盐分 +盗墓
+盘上 +直型 +盾文 +真才 +真茶 +眼唇 +眼镜 +知动 +石振 +码锁 +础四 +硕腾 +硬盘 +碱性 +碳纤 +磁悬 +示柜 +神冰 +种 +秒贴 +稳定 +空间 +立
+立袋 +竖放 +竹木 +简体 +管杯 +篇 +米糊 +类芯 +类钻 +粉微 +粉水 +粥新 +粪便 +粮油 +粮酒 +精灵 +糕后 +糖抗 +糖蛋 +素笔 +紫 +红妍 +红景
+红标 +红瓶 +纤维 +级帮 +纯平 +纯白 +纯英 +纯酿 +纳展 +纸板 +练字 +组 +组套 +组装 +终身 +结构 +统直 +维稳 +维素 +维萨 +绿光 +缓衰 +缤咖
+网课 +美毛 +美颜 +老国 +老式 +老板 +老牌 +老虎 +耐热 +耐磨 +耐高 +肉麻 +肌因 +肌洁 +肤液 +肯公 +育价 +胎压 +胶囊 +能降 +脚干 +腩自 +膏
+膏猫 +膨化 +自制 +自封 +自行 +臭上 +臭辣 +至高 +舒适 +舔泡 +航增 +色任 +色号 +色彩 +色艾 +艾尔 +节痛 +芬味 +芯 +芯饼 +花式 +花椒 +英式
+范晔 +茅盾 +茶壶 +菜 +菜之 +菜回 +萨尔 +葵 +蒂铂 +蒙古 +蓝劲 +蓝皮 +蓝调 +虎任 +虫叮 +蚊虫 +蛋挞 +蛋类 +蛋香 +蜜饯 +蜡水 +螺狮 +血选
+行组 +衣拖 +衣秋 +衰老 +袋妖 +袋盒 +袖普 +裂皲 +装成 +装洗 +装裤 +装酿 +裤冬 +裸睡 +西元 +西峡 +角匙 +角杆 +角质 +认知 +训类 +记录
+设胎 +语原 +语音 +诺牌 +调料 +调正 +调配 +谷维 +豪宅 +贡缎 +货之 +货怀 +货节 +贴盒 +费送 +赔四 +赛琳 +赤脚 +超未 +超频 +身粉 +身质
+车仪 +车用 +车钥 +车香 +软木 +轴防 +轻巧 +轻柔 +轻钛 +辣上 +辣口 +边框 +达隆 +近期 +还原 +进攻 +连罐 +迷宫 +追溯 +选软 +通厚 +通用
+速充 +速烘 +道不 +那双 +都在 +配列 +酒吧 +酒店 +酵机 +重低 +重彩 +金卡 +金工 +金熊 +金边 +针可 +铁罐 +铂丽 +铜模 +链箱 +锅头 +锅肉
+锋利 +锋透 +镜蛇 +长度 +长效 +长续 +门代 +闪连 +问题 +闲食 +间音 +防腐 +防臭 +防锈 +防震 +阵本 +隐形 +需自 +霜大 +青少 +青辣 +非 +非磁
+音声 +顺发 +预约 +预设 +频千 +颜镜 +风格 +食 +餐巾 +饥饿 +饮用 +饰蛋 +饼装 +馅 +香料 +香粉 +香酥 +香风 +马丁 +马尔 +马汀 +马车 +高密
+高汤 +高泡 +高温 +高考 +魔力 +鲁王 +鲜果 +鸡皮 +鸭蛋 +麻婆 +麻油 +麻酱 +黄皮 +黄袋 +黄黑 +黑杆 +黑笔 +齐全 +龈出 +龈问 +龙套 -abv -ac
-acoustic -acrylic -agave -aio -airpods -al -alexa -and -antiseptic -apc -backpacking -balls -basic -batch -bathroom -bed -best
-bestseller -biodegradable -biological -bl -blade -blended -blossom -boat -book -bookcase -bookstall -bowie -brand -brave -breakfast
-brightening -bubble -builder -built-in -bulk -button -calories -cam -camomile -can -canister -cell -cheap -chef -chen -childrens
-christian -chroma -claim:decaf -claim:frozen -claim:ipa -claim:no_battery -claim:wholegrain -classwiz -cleaner -clog -clogs -colic
-colour:brown -colour:green -colour:red -commuter -cordial -craft -crinkle -cushioned -customizable -degree -delivery -dental -device
-display -dpi -drawstring -drink -dz -effaclar -el -ergonomic -es -exclusive -fermented -finely -finish -fit -flair -flat
-flavour:americano -flavour:bbq -flavour:beef -flavour:blackcurrant -flavour:cashew -flavour:grape -flavour:pork -flavour:prawncocktail
-flavour:sourcream -flavour:双重巧克力 -flavour:希腊 -flavour:海鲜味 -flavour:牛奶巧克力 -flavour:牛排 -flavour:特浓 -flavour:生巧
-flavour:红袋 -flavour:鲔鱼 -flks -florida -foldable -forerunner -friction -friendly -fry -fuel -gi -global -goods:band -goods:coldtea
-goods:compact -goods:diapers -goods:drone -goods:kettle -goods:monitor -goods:pan -goods:purifier -goods:scale -goods:scrub
-goods:spray -goods:tablets -goods:usbstick -goods:冲击钻 -goods:四件套 -goods:复印纸 -goods:奶嘴 -goods:挂面 -goods:果干 -goods:棒棒糖
-goods:洗碗机 -goods:洗车液 -goods:测距仪 -goods:电动牙刷 -goods:砧板 -goods:破壁机 -goods:罐头 -goods:豆浆机 -gps -grade -granules
-grease -great for -heating -heavyweight -heg -hg -high-speed -hiker -hotel -hybrid -hyperscroll -iccho -ichiban -immune -imported -inc
-ingredient:玻尿酸 -ingredient:神经酰胺 -ingredient:积雪草 -insulation -italy -jet -jiabin -jw -korean -krups -laser -latency -layout
-lcd -leak -legend -liuzhou -long -madevitamin -makeup -male -manual -maotai -mario -mash -may -mdy -melk -mfc -mobile -mode
-moisturizing -monsters -mucin -must -mz -newest -nfhs -niang -nib -norelco -number -offer -ointment -oldenlandia -only -options -or
-os -ounce -pale -pb -peeler -perfect -person -pixian -players -pocket -pod -posted -powerball -promo -protectiveclean -protein
-publishing -qt -quick -quietcomfort -ramyun -reep -repair -ripe -rule -running -sanford -sauvage -savings -sc -scottish -sdsqxaa
-seasoned -sel -seller -sheet -shelf -shine -size -smoothie -softgels -solid -spacer -spatula -spen -squeeze -stainless -stickerless
-strategy -structural -stuff -suds -sun -support -suspension -tags -teatime -tesco -tft -three -tolerance -top rated -tree -triple
-under -unlocked -unread -vary -vermont -w -waist -wifi -work -worldwide -writing -xss -yield -zeezout -zhacai -一套 -一对 -一排 -一桶
-一赔 -一轮 -一键 -丁车 -七子 -万转 -万金 -三一 -三合 -上下 -上免 -上海 -下午 -下饭 -不停 -不减 -专柜 -东煮 -丝批 -个 -个月 -中式 -中片
-丸子 -之光 -习资 -二锅 -五三 -五轴 -享生 -京老 -亮 -亿补 -他弦 -份 -伴手 -低 -低音 -作品 -佳达 -促销 -保修 -保暖 -保温 -修工 -儿时
-儿配 -元宵 -先生 -光影 -光驱 -克斯 -免税 -兑换 -入 -全价 -全区 -全尺 -全析 -全画 -全长 -全阶 -公司 -关东 -关节 -典藏 -农家 -冰袋 -冷链
-净重 -凝蜜 -分兑 -分更 -切换 -初老 -利 -利波 -到期 -刷毛 -剑雅 -剧磕 -力欧 -加冰 -加拿 -包赔 -化出 -区中 -升降 -午茶 -华碧 -单口 -单返
-卖便 -卡丁 -卡装 -卢卡 -卤鸡 -原封 -原着 -原箱 -去异 -反馈 -口腔 -古力 -可带 -可查 -可验 -号页 -司货 -吃鸡 -吊牌 -含答 -听装 -吸头
-吸收 -吸管 -周末 -味不 -哈利 -嘉胃 -噜肉 -器 -四季 -四长 -固态 -国内 -在保 -坏罐 -块 -型安 -型应 -塞尔 -备切 -复习 -外卖 -多角 -夜宵
-大支 -大风 -天发 -天涯 -天然 -天特 -女性 -奶 -奶泡 -好市 -妍肌 -姆外 -子饼 -孕妇 -存储 -学校 -学生 -安抚 -定妆 -实感 -实时 -宠物 -客厅
-宵甜 -家橡 -家用 -密集 -寸 -对焦 -封尿 -尊极 -小方 -小泡 -小辣 -小黑 -尔达 -层洁 -山姆 -川辣 -工地 -工艺 -巨无 -市多 -市客 -布布 -布桶
-带上 -带麦 -干铜 -年保 -幼 -幼儿 -广色 -床上 -应扳 -应用 -庭装 -开 -开市 -开盖 -式 -弹盖 -当天 -彩泥 -影猎 -微 -微醺 -微闪 -快充 -怀旧
-思必 -惑猫 -慢速 -手工 -手帐 -手指 -手礼 -扩容 -扭伤 -扳机 -抗初 -护龈 -抹 -抽绳 -拉尼 -拉布 -拿大 -挂耳 -指定 -指形 -按动 -换辅 -据密
-授权 -推荐 -插头 -支撑 -敏皮 -散热 -数据 -文化 -文标 -断码 -斯康 -新日 -新款 -方块 -旗舰 -无涂 -无谷 -无霸 -日上 -日期 -日本 -日礼
-时回 -星星 -晒单 -普通 -晶冻 -晶盒 -智享 -更低 -月辅 -有中 -木吉 -本土 -朱古 -机发 -杀菌 -杆生 -果酒 -架 -标杆 -标配 -树八 -校指 -棉质
-森林 -椒脆 -榨一 -模工 -横间 -樽装 -橘 -橡树 -欧卡 -止痒 -正版 -武士 -每包 -每袋 -毛软 -气炉 -氟 -水感 -水晶 -水防 -汁焗 -汁黄 -汉双
-汽奶 -沐浴 -油款 -泛醇 -泡一 -泡式 -泡袋 -波浪 -波特 -波轮 -洁净 -洁肤 -浓 -涂层 -深海 -添加 -滑油 -滤泡 -激光 -点格 -烈艳 -烘干 -烫关
-热器 -热锅 -焕活 -焦系 -然实 -然诱 -熟茶 -爱思 -片切 -牛二 -牛高 -特价 -特润 -狩猎 -猎人 -猎者 -猫成 -琴弦 -瓶 -甜品 -生儿 -生活 -用书
-电解 -画幅 -白框 -白牛 -百亿 -盐分 -盒装 -盘 -盲抽 -直身 -看剧 -睡眠 -础包 -硬封 -碱性 -碳酸 -磕不 -神机 -科普 -秒杀 -移动 -稳定 -空军
-立 -立包 -笔 -答案 -管杯 -米拉 -米糊 -粉微 -粉红 -系统 -红先 -红妍 -红罐 -红腰 -纳斯 -纽西 -续航 -缓解 -缓释 -缓震 -罐包 -羊毛 -翼无
-老卤 -老酒 -考研 -联包 -肉泥 -胃斯 -背光 -胶囊 -能降 -脆油 -脱水 -腰子 -自热 -自适 -至尊 -舒妍 -色域 -艳蓝 -英寸 -英汉 -茶庄 -茶轴
-药房 -荷兰 -萃幼 -蒸汽 -蓝管 -蓝金 -蓬松 -补贴 -装 -裸睡 -西 -觉反 -角度 -角男 -解牙 -解腻 -解质 -触觉 -计数 -设计 -试按 -语音 -诱惑
-诺牌 -诺纸 -调料 -豆机 -货之 -质水 -贴 -资料 -超爽 -超轻 -身粉 -车漆 -转密 -轮复 -轮滚 -软毛 -软皮 -轴防 -轻钛 -达隆 -过认 -追剧 -退烧
-适应 -速拧 -速烘 -配粥 -酿造 -释胶 -重庆 -金刚 -金条 -金油 -钛合 -铜模 -铝合 -销售 -销装 -锅具 -锅头 -键开 -闪充 -闯天 -防伪 -防尘
-防汗 -防腐 -阶段 -阶英 -降噪 -降旋 -除垢 -陶华 -隆茶 -隔断 -集型 -零添 -霜 -青梅 -鞋男 -音 -音炮 -页码 -颗粒 -风力 -风格 -食品 -食用
-食碗 -饭菜 -饮 -饮料 -香风 -马力 -马车 -高三 -高汤 -高清 -高铁 -鲜味 -鸡神 -麦卢 -黄豆 -黑森 -黑瓶 -黑钛 -龈止
""",
    0.3: """
+0添加 +acoustic +adaptive +ads +adventure +aerobie +ai +amd +america +apc +armrest +ascorbic +attachments +audiophile +axis +bags +bai
+base +beads +bears +bfast +blossom +bouillon +bracelet +breakfast +brewed +bubble +c +cabin +cal +calorie +camp +cao +cheap +choice
+claim:dryskin +claim:eyes +claim:fragrancefree +claim:glutenfree +claim:no_lockscreen +cleaner +clubcard +collector +collectors
+colour:black +colour:orange +com +composite +conical +consumer +converter +cornbread +corner +cornflakes +counts +crinkle +cupboard
+cushiony +dao +date +dermatologist +developed +down +dr +drawstring +dtx +dz +earth +eazypack +ebury +eczema +edelbitter +eight
+envelopes +envy +exam +exfoliant +extracted +extracts +fairtrade +fancy +fast dispatch +favorite +filled +flair +flap +flapjack
+flavored +flavour:cappuccino +flavour:cologne +flavour:oatmilk +flavour:olive +flavour:puer +flavour:任选 +flavour:净棉
+flavour:可可味 +flavour:无腥 +flavour:普通 +flavour:港式 +flavour:着更 +flavour:纯甄 +flavour:鱼类 +flavour:鹿肉 +flavour:麻油
+flavour:黑莓 +flavoured +fluffy +fly +focal +fountain +fried +fruits +gadget +gas +genifique +giorgio +gomez +goods:camera
+goods:cereal +goods:cream +goods:eaudetoilette +goods:memorycard +goods:oil +goods:perfume +goods:ricecooker +goods:spaghetti
+goods:spread +goods:water +goods:地板清洁剂 +goods:威化 +goods:机油 +goods:模型 +goods:橡皮泥 +goods:测距仪 +goods:玻璃水
+goods:电磁炉 +goods:靴子 +grand +grid +half +hands +hanging +hc +hdr +high speed +homeshield +huo +hydrate +hydrator +iceland
+includes +individual +ingredient:支链氨基酸 +ingredient:角鲨烷 +intensive +jd +jia +jug +k +kd +kills +labubu +lan +landscape +laurent
+liquid +liquor +love +lunchbox +lynchburg +macaron +magnet +magspeed +maker +mat +maxi +mcg +meatballs +medical +mega +message +mit
+mode +mongolia +mopping +morrisons +ms +multibuy +multicoloured +multimineral +nand +new york +next day +nib +nougat +nourish
+nourishing +now +numbered +nz +ofdma +og +open +orthodontic +outlet +p&p +packets +pancake +pancakes +party +past +patch +pharmacy
+pics +pillowcases +pissing +pixian +plant +plates +pomodoro +poreless +powercore +practice +precise +preparation +price +professional
+psychology +purchase +purpose +pw +ramyun +rc +reducer +reliever +remembrance +returns +revitalizing +rgb +rhine +rms +rollers +rom
+rowling +running +sainsbury's +sanford +schokolade +schwarz +screen +sealant +selena +she +shin +shown +skincare +sleep +slide
+smoothie +special +sterilizing +stylus +sun +swap +swim +tafel +teabags +tetra +tian +tier:flip +tingly +toast +tray +uhd +unisex
+vlog +waist +weeks +welcome +wilko +windows +works +wrapper +ww +xiang +xinhua +xss +yrs +yue +yves +zhajiangmian +zhe +zidian +zuojia
+一 +一套 +一轮 +万用 +万花 +三国 +三轴 +三高 +上光 +不易 +专业 +专辑 +丝粉 +丝若 +个月 +中国 +中年 +中码 +中贵 +乐万 +习惯 +买就 +争篇
+二十 +亚诺 +京味 +亲子 +亲节 +他弦 +代餐 +以旧 +价 +企业 +传奇 +低价 +低延 +体外 +体翻 +佛蒙 +促销 +保温 +健身 +全合 +全方 +全析 +全脸
+全面 +八角 +具箱 +养猫 +军争 +冠生 +冲饮 +净含 +准定 +减 +凝霜 +出品 +刀架 +切换 +初生 +到手 +到期 +力片 +加班 +务本 +包安 +包装 +化出
+化食 +北香 +十四 +午茶 +华熙 +单听 +单饼 +南明 +卡 +卡亚 +卡尔 +卡斯 +卧室 +印 +卷翘 +原子 +反胶 +可做 +可刻 +可水 +可爱 +台监 +右手
+号任 +合水 +合肉 +含刀 +味炸 +味脆 +咖哩 +咪去 +啾噜 +喝 +嗨棒 +国杀 +国进 +图书 +圆头 +地吸 +地球 +型可 +型胶 +基酒 +塑封 +增稳 +士鞋
+夏洛 +外书 +大 +大人 +大法 +大药 +天续 +天送 +头手 +头水 +奥狂 +女孩 +女通 +好市 +婴店 +嫩滑 +子习 +子柜 +子酱 +字星 +学右 +学奖 +安装
+完美 +密度 +导全 +小白 +小飞 +尔爷 +尔皂 +就送 +尼奥 +居家 +属框 +属表 +山帐 +峰猫 +工学 +工装 +巨无 +市多 +帆婴 +师版 +带吊 +带数
+干杜 +年 +年级 +店 +延迟 +弹日 +微研 +忆卡 +忆配 +态链 +性反 +性红 +感牙 +成像 +手持 +手洗 +打底 +扬基 +投影 +抗氧 +抗老 +护士 +抹烘
+抽绳 +拆洗 +拍 +拖地 +探测 +接 +提尔 +插脚 +摄像 +摩登 +撑系 +数学 +整月 +整机 +文全 +料理 +料袋 +斯提 +新款 +新经 +方位 +方屏 +无涂
+无霸 +日 +日记 +旧换 +明星 +易漂 +星球 +显屏 +晒后 +晚餐 +普翻 +景田 +月辅 +机不 +杀菌 +来恩 +枕边 +果园 +果奖 +果酒 +架格 +柔滑 +格可
+格斯 +格纹 +棉 +模式 +横间 +次成 +止痛 +步步 +步顺 +母亲 +每包 +毛躁 +氧化 +水中 +水活 +汤力 +汪汪 +汪队 +汽车 +油胶 +法式 +泛红 +波格
+洗头 +洗碗 +洗面 +洛特 +活盈 +浩悦 +浴室 +润唇 +润滑 +润超 +渴创 +滚轮 +滩凉 +滴滴 +滴香 +点蘸 +烂 +烘干 +焦人 +煮 +煮粥 +熙生 +燃气
+牙痛 +牙酸 +牙骨 +物调 +物质 +特咖 +犬体 +猫咪 +现磨 +球嗑 +瑞典 +生产 +生儿 +生园 +生态 +用品 +用型 +用霜 +电子 +电式 +电无 +电解
+界名 +疆大 +疆长 +痛牙 +痛痛 +痛经 +白杆 +白鞋 +盈流 +益智 +盖全 +看球 +码可 +码验 +研磨 +硬皮 +碳粉 +碳酸 +磁滚 +祛痘 +神仙 +福利
+福来 +移动 +筒 +管哑 +米 +米果 +粘性 +系顶 +红屏 +红罐 +纸包 +纹盘 +纽西 +线性 +罗琳 +罚十 +美术 +美短 +考数 +考试 +肉干 +肉类 +肝油
+能膏 +脆 +脆椒 +脆辣 +腕表 +膜防 +自 +自提 +自饮 +舞台 +色铝 +花筒 +苋青 +若肤 +营润 +蒙特 +蓝格 +蓝管 +蔬菜 +藏科 +蘸酱 +蟹醋 +被罩
+西亚 +角牌 +解质 +解馋 +训练 +话降 +课外 +谣弦 +豆豉 +财务 +质水 +购物 +贵族 +超导 +超爽 +身寿 +身面 +车漆 +轨迹 +转屏 +轮复 +软皮
+轴增 +轻容 +辛辣 +边话 +送冰 +逆袭 +通话 +配对 +配粥 +酒菜 +酱面 +酸饮 +金条 +金毛 +金钻 +铸铁 +门店 +门级 +闺蜜 +防指 +阳南 +阶段
+附小 +除味 +隐致 +障受 +雅家 +雨果 +露营 +霸吸 +青啤 +靖江 +鞋店 +音炮 +顶级 +顺刀 +顺鞋 +飚三 +食品 +食堂 +香脆 +马齿 +验真 +骨汤
+高刷 +高端 +鱼子 +鸭毛 +鹅绒 +黑垫 +黑芯 +齿苋 -absorbency -acorn -action -aqua -armor -astrobaby -band -barkeepersfriend -beanz -beta
-big -bluetooth -bofen -boiled -british -bronze -brushless -cabbage -cap -capsules -carry -cars -cast -charging -china
-claim:no_stretch -claim:organic -claim:plantbased -cleaning -confiture -cooking -cotton -creamy -cushioning -dashboard -dense -driver
-ex -flakes -flavour:almond -flavour:apple -flavour:eucalyptus -flavour:herbal -flavour:oolong -flavour:soymilk -flavour:活芳
-flavour:紫罗兰 -flavour:草药 -flavour:莲花 -flowstate -for -fraises -fried -goods:butter -goods:conditioner -goods:fan -goods:laptop
-goods:roll -goods:tablet -goods:tofu -goods:tv -goods:咖啡机 -goods:皮带 -goods:精油 -goods:自热火锅 -goods:袜子 -goods:钙片
-goods:靴子 -grips -guo -hard -hdr -hrs -in -infant -ingredient:酪蛋白 -input -inverter -iwatch -james -juicy -keeps -lifetime
-magnetic -magsafe -mate -mcg -mcilhenny -metres -miracle -murphy -nail -naked -needle -new -niao -night -pain -party -pen -percent
-phosphor -plug -pods -professional -pu -resistant -revitalift -rowling -sa -san -sangenic -scented -screen -sha -smartstraw -speed
-studio -surveyors -system -t -target -tartan -therapy -tilers -tin -tray -tub -tube -uht -uk stock -ultiboost -use -vd -vegetable
-wick -width -year -万毫 -下酒 -不粘 -个小 -中文 -中焙 -京东 -亲妈 -亿像 -他磷 -优盘 -伦手 -保价 -傻瓜 -光学 -克力 -免息 -入门 -全合
-公克 -六角 -准变 -凤爪 -到家 -力三 -勇闯 -包 -包装 -北京 -医用 -单桶 -单色 -卡坦 -压榨 -双联 -发 -变焦 -口径 -口粮 -可 -可用 -台湾
-右装 -合成 -合金 -含保 -味料 -因 -国行 -国货 -圈 -坦岛 -多个 -多模 -多用 -夜视 -大瓶 -大罐 -大颗 -天续 -头 -妈服 -妍洁 -子弹 -季新
-安溪 -安芯 -官旗 -定价 -小型 -小票 -小翻 -尔克 -尤瓦 -州特 -工业 -工具 -左右 -布鞋 -带美 -干发 -平价 -年苏 -年质 -式炉 -强五 -当季
-彩色 -扫码 -投影 -抗氧 -拉杆 -拌面 -拍 -掌控 -控习 -插脚 -擦脸 -数字 -数显 -整提 -整箱 -新手 -新版 -新米 -方授 -旋转 -春日 -显白 -晶磨
-智能 -有小 -服饰 -期免 -期生 -本进 -杆箱 -条装 -杯 -杯面 -极速 -柔嫩 -格纹 -梅酒 -横格 -橡 -正宗 -步袜 -每块 -毕利 -毫安 -民谣 -水磁
-洋芋 -洗澡 -润肤 -清透 -湾公 -溶精 -满减 -漆镀 -炉头 -版 -瓦尔 -生产 -用途 -留 -皮凤 -直流 -真无 -眼镜 -磁力 -磁场 -磷铜 -磷青 -礼物
-科幻 -秘翻 -积分 -立瓶 -粮酒 -精品 -系 -红包 -红白 -纹盘 -线 -维修 -综合 -编织 -美颜 -翻页 -老北 -腕表 -膏 -自动 -自备 -自带 -芋片
-芯片 -苗条 -英伦 -茄酱 -营养 -蓝格 -蕃茄 -虎皮 -蛇水 -蛋白 -裸机 -谣吉 -豉味 -货速 -质保 -赤足 -轻量 -返红 -通用 -配方 -酒 -酒菜 -酱
-酷铄 -金闪 -钛金 -钠 -铝框 -镀晶 -镇江 -镜蛇 -长焦 -长袖 -防脱 -阿强 -需自 -青铜 -顶盒 -颜镜 -饮品 -饰店 -马尔
""",
    0.4: """
+acclaimed +action +adas +akitamanman +all-day +alu +amazing +angled +anniversary +anti-scratch +anti-slip +applicators +artists +asda
+assistant +atmosphere +authorised +authors +ax +bakers +barbie +barefoot +bargain +baristas +barkeepers +batch +battery-life +bay
+bazaar +best-before +bf +biography +biological +birthday +blemishes +bone +booktok +botanical +bouncy +boxed-new +boyfriend +bpa-free
+brilliant +bristles +brunch +builders +burr +calcium +campers +camping +capsules +card +cares +cats +ce +cellar +channel +charges
+chdhx +chewy +christmas +cidian +claim:no_artificial +claim:no_battery +claim:no_film +claim:no_lens +claim:no_toxic +claim:wholegrain
+cleans +clearer +click-collect +clinically +clips +coating +coders +combined +commuter +commuting +complexion +cooks +cordless +cosy
+courier +cozy +crafters +cravings +crisp +cruelty +crystal-clear +cuppa +cyclists +d +da +dads +dermatologically +designers
+despatched +dha +discount +dishwasher-safe +disposal +dk +dpd +drivers +drop +dull +dupe-free +ear +easter +easy-clean +easy-setup
+ebay +edible +efficient +emporium +energy-saving +enthusiasts +etsy +evening +everyday +evri +exposures +fans +fast-charge +fathers
+fave +fedex +festival +fibre +fiction +fights +filling +finance +finger +fitness +flakes +flatshare +flavour:almond +flavour:americano
+flavour:oat +flavour:orange +flavour:sesame +flavour:soybean +flavour:soymilk +flavour:山茶 +flavour:曲奇 +flavour:白清 +flavour:红袋
+flavour:胡椒 +flavour:雪松 +flavour:鲜增 +flavour:鸭肉 +food-grade +footbed +format +forty +free-delivery +freelancers +freeze
+freezer-safe +fresh-stock +friends +front +fuling +fuller +galactic +game +gamingroom +garage +germany +gingham +girlfriend +gives
+glowing +gluten +goodness +goods:bleach +goods:fan +goods:headphones +goods:juice +goods:macaroni +goods:sponge +goods:tea +goods:卡牌
+goods:瓜子 +goods:电动牙刷 +goods:盲盒 +goods:眼影盘 +goods:自行车 +goods:衬衫 +goods:被子 +goods:车蜡 +goods:运动相机 +goods:驱蚊液
+google +gorgeous +grandad +grandma +grandparents +gsk +guarantee +guilt-free +handy +hanyu +harari +hautcreme +hearty +heavy-duty
+helps +hermes +hikers +hiking +hobbyists +holes +holygrail +hotpot +housing +huang +husband +hypoallergenic +immaculate +immersive
+immune +imperfections +in-date +individually +infants +ingredient:维d +ingredient:蜗牛 +ingredients +innerwear +instagram +install
+installation +insured +ion +isbn +jk +jm +kibble +korea +krups +lag-free +latest-stock +ldac +leak-proof +licensed +liuzhou +long
+long-dated +long-lasting +lovely +lovers +loves +low-fat +ltd +luggage +mail +makes +mart +may +memoirs +metal +metric +mfg +mian
+microwave-safe +mint-condition +minutes +mirrorless +mm +monsters +moreish +mothers +multi-buy +mum +mums +musicians +must-have
+musthave +nan +naturally +near +new-stock +nh +nibble +nibbles +non-slip +non-toxic +nurse +nursing +obsessed +octagon +odor-free
+odour-free +of +off +ophthalmologically +ordered +orders +overnight +owners +oxidation +oxide +page-turner +pantry +paperback-edition
+peachy +penetrant +pens +period +permanent +pet-free +philosophy +photographers +pickup +picture +plastic-free +pmp +pouch +powerful
+pressur +pressure +pristine +privilege +pro-grade +professionals +proper +protectant +protein-rich +prw +pupils +quality +quiet +r
+radiance +ramadan +receiver +recipe +recyclable +redness +reduced-to-clear +reduction +reg +removes +removing +repair +repurchase
+reputable +resealable +resistant +responsive +restocked +road +road-trip +robusta +rolling +rooster +rrp +runners +runtime +rustproof
+safe +sameday +san +save +schuh +science +scottish +scratch-resistant +seahorse +sealed-box +self-help +seller +settlers +setup +seven
+sharp +shiitake +shiny +shipped +shockproof +shopping +short-dated +shreds +shuixing +signed +silky +simply +siri +sleek +slides
+slimline +smelly +smoke-free +snacking +social +softgel +sounds +space-saving +specialty +speed +speedy +spill-proof +spotless +spots
+squeaks +stain-resistant +stall +standby +standing +staple +starters +stays +sterile +stock +stockist +store +storey +student +sturdy
+stylish +supple +supplements +supplier +sushi +sustainable +sweatproof +sync +tang +tangle-free +teacher +teachers +teardrop +tesco
+textiles +thriller +ti +timeless +tired +toddlers +tools +tracked +tracked24 +tracked48 +trader +traditional +train +transfer
+translucent +travellers +trending +trusted +trusty +uk-based +ultra-clear +uncooked +undamaged +unisex adult +unputdownable +untouched
+ups +use +usps +valentines +value-pack +vary +vegan +vendor +vet +vitamins +vivid +warmer +warmth +wars +way +weave +wedding +whisper
+wholesaler +wholesome +wife +wipe-clean +with alexa +wrinkles +writer +xiandai +xingfeifan +xj +youthful +yum +一年 +一整 +一瓶 +一盒
+一罐 +一英 +一键 +万人 +万毫 +三一 +三伏 +三季 +三年 +上学 +不刺 +不卡 +专卖 +专营 +业打 +丝滑 +个 +中小 +中度 +中秋 +中美 +中腰 +中通
+主播 +主粮 +主食 +书山 +云杉 +五星 +亲戚 +仓库 +付定 +代文 +代表 +代言 +优惠 +低泡 +便宜 +储物 +像头 +像素 +光珠 +克市 +入门 +全年
+全身 +公用 +六角 +共 +关节 +养胃 +冠军 +冬日 +冰袋 +冷蔵 +冷藏 +凉感 +减压 +出差 +划算 +刺身 +加急 +助眠 +劲道 +包退 +北欧 +北黑 +十一
+十加 +午休 +单云 +单只 +单支 +单机 +单瓶 +单盒 +单身 +博主 +即发 +原产 +去味 +去油 +双十 +双头 +双频 +发烧 +发票 +受损 +口碑 +可口
+可带 +可置 +台立 +史克 +吃货 +同事 +同学 +含量 +员工 +周年 +味道 +哥大 +售后 +商超 +回购 +团购 +囤着 +国庆 +国潮 +圆通 +地铁 +型号
+型安 +型犬 +塞流 +壹号 +备货 +复原 +夏日 +外婆 +外驱 +多汁 +多种 +多规 +多角 +夜色 +夜间 +大中 +大利 +大哥 +大型 +天津 +奶奶 +好吃
+好喝 +好物 +好用 +好评 +婆婆 +婴儿 +婴童 +季帐 +安全 +完整 +定金 +宝宝 +宝贝 +客人 +客户 +客服 +室友 +家人 +容液 +寒冬 +寝室 +寸口
+小巧 +尾款 +层三 +屯货 +山有 +山野 +工程 +市场 +师程 +带上 +带轮 +常温 +常规 +干饭 +年产 +年人 +年苏 +幼滑 +广西 +底 +店拉 +度烘 +开学
+开胃 +异味 +往事 +必入 +必囤 +快手 +急发 +息续 +意大 +手提 +打折 +扫地 +折扣 +护发 +抹酱 +拉松 +探病 +提 +提亮 +放心 +效润 +整瓶 +断热
+新品 +新生 +新鲜 +方正 +无味 +日常 +日系 +早八 +早餐 +时髦 +易拉 +春天 +春节 +智玩 +暖光 +月量 +有路 +机芯 +杉吉 +松软 +柜台 +标杆
+格柜 +格犬 +梅雨 +植物 +榜单 +欧洲 +欧系 +款任 +每日 +比格 +比赛 +毛 +毛孩 +毫安 +汪星 +沙滩 +洁牙 +洗涤 +流涕 +浓 +浸透 +消噪 +涮
+淘宝 +淡化 +深夜 +港版 +源码 +潮流 +火焰 +点阵 +热破 +热销 +焕肤 +焦垢 +焰橙 +爸爸 +牙除 +牛皮 +牛马 +物箱 +特产 +特效 +狗 +独居 +猫主
+猫超 +玻色 +球往 +瓶 +生元 +生日 +用券 +电起 +白机 +百万 +百亿 +盈透 +监听 +盒包 +盒卡 +盒装 +直供 +直条 +直饮 +看望 +睡前 +石装 +码完
+硬壳 +社畜 +秋天 +秋衣 +种草 +科幻 +秒杀 +租房 +立两 +端午 +第一 +管饱 +系车 +索 +红袋 +红金 +纯度 +细纹 +绒哑 +续作 +续航 +罐啤 +置换
+羊毛 +美史 +美味 +翻书 +翻翻 +老公 +考 +耐打 +耐用 +聚会 +肌活 +胶卷 +腊梅 +自煮 +致顺 +良心 +色可 +色哑 +色因 +药店 +菌 +营养 +蓬松
+虫滴 +蛋白 +补水 +表作 +装整 +要冷 +规尺 +角度 +解压 +解渴 +解牙 +解腻 +访友 +译 +调酒 +豆分 +货速 +质感 +走亲 +车间 +轮储 +轻奢 +轻松
+轻直 +轻音 +辣汁 +过年 +过认 +运费 +返图 +连接 +连瓶 +退换 +送 +送男 +送长 +透气 +透美 +配送 +酱比 +醇厚 +醒脑 +重庆 +野营 +钓鱼 +铝金
+销书 +销量 +锁水 +锅焦 +键 +长条 +阅读 +防抖 +防晒 +防漏 +阳台 +随手 +随时 +随身 +隔天 +隔日 +雨季 +零嘴 +霜 +露 +靠谱 +面单 +韩系
+顺滑 +领券 +颜值 +食罐 +饭后 +饭酱 +饮弹 +饱腹 +香波 +香港 +马拉 +驱虫 +骑行 +高级 +高纯 +魔域 +鲜嫩 +齿骨 +龙编 -advanced -aerosol
-alkaline -back -bar -bm -bnib -body -bottles -carrier -churu -claim:rechargeable -claim:women -colour:gold -colour:grey -combi -data
-day -days -dog -electric -english -feet -film -first -flavour:cheese -flavour:vanilla -flavour:东方 -flavour:冰川 -flavour:咸焦糖
-flavour:着更 -flavour:英国梨 -flavour:草地 -flavour:酱香 -flavour:黑咖啡 -flea -force -galactic -game -good -goods:bodywash
-goods:cake -goods:dictionary -goods:lightsoy -goods:mask -goods:noodles -goods:oil -goods:pencil -goods:penne -goods:rice
-goods:shaver -goods:spread -goods:ssd -goods:toothpaste -goods:墨盒 -goods:拖把 -goods:消毒湿巾 -goods:猫砂 -goods:身体磨砂 -grid -he
-head -ingredient:复合维生素 -ingredient:鱼油 -instantpot -internal -it -kakubin -key -kweichow -labubu -libre -looks -loose -luxury
-magnet -mix -modern -multi -mx -notes -of -over -pack -pak -pastry -pendant -roast -schwarzwald -share -shock -skin -sleeping
-squished -stm -stock -storage -strips -tablets -tick -tier:fe -unopened -usb -uv -vinyl -vlog -wash -washing -wet -with -xbox -万像
-丝绒 -习惯 -书架 -优诺 -余晖 -保险 -光圈 -净肤 -出品 -务本 -单头 -卫星 -即溶 -原配 -双解 -口气 -合性 -吉他 -唱片 -型 -大光 -套筒 -妈妈
-婴幼 -婴店 -家庭 -小安 -帆布 -带数 -年货 -幼猫 -懒人 -手持 -折 -按压 -接 -无绳 -日余 -显屏 -晖烂 -有品 -木糖 -未来 -来感 -梦多 -橘色
-歌词 -沁水 -泽曼 -清新 -港版 -满 -炒货 -点蘸 -烘焙 -煮 -牙洁 -特级 -生茶 -男表 -百梦 -磨牙 -秋冬 -第 -糖醇 -老人 -胚芽 -色包 -芽米
-茄汁 -茶饼 -莱泽 -落日 -装修 -词本 -货 -超 -超即 -超小 -超薄 -软胶 -运存 -近期 -通话 -酷睿 -长效 -防抖 -防震 -险液 -面 -面横 -领长
-香型 -高 -高刷 -高效 -鸿蒙
""",
    0.5: """
+age +alternative +american +approved +approx +ask +asmodee +authorized +bad +badminton +barkeepersfriend +bc +bestselling +blemish
+bottles +boy +brake +builder +buy +caffe +canister +carded +chef +claim:baby +claim:highcalcium +claim:highprotein +claim:kids
+claim:neck +claim:no_combo +claim:no_more +clasic +clogs +cm +co +coded +cormen +cruelty free +dad +dealer +despatch +di +dial +disc
+disinfectant +dispatched +drc +durable rubber +dw +earc +ecotank +effect +eng +eu +evoo +external +fine +flavour +flavour:bbq
+flavour:chocolate +flavour:cinnamon +flavour:prawncocktail +flavour:spicy +flavour:tangerine +flavour:哥伦比亚 +flexfoam +flowstate
+fluoroelastomer +foaming +fog +fruit +fun +gamers +germ +giving +global +goods:jam +goods:sauce +goods:scrub +goods:soup +goods:vacuum
+goods:便利贴 +goods:凉鞋 +goods:垃圾桶 +goods:教材 +goods:果干 +goods:植物奶 +goods:洗碗机 +goods:爬行垫 +goods:螺丝刀 +goods:锅
+goods:马克笔 +halal +harmonyos +heated +heg +homelab +hoop +i +in stock +inc +included +indicator +ingredient:钙 +ingredient:锌
+ingredient:鱼油 +instapot +iwatch +jiang +klaus +laser +lasts +latest +lead +letterbox +libre +lxt +macinato +made +make +martin +mash
+memoir +menghai +metre +mondelez +nappy +nas +nonfiction +normal +novamin +nvme +ocado +offer +ones +otc +otsuka +paradoxe +pb +pbk
+pcie +place +play +posted +premixed +prone +proven +puff +qc +quite +radical +range +reliable +royal +rpi +scents +scotch +sdsqxaa
+shelled +sheng +shi +ship +shower +shrink +shui +shumin +shuttles +silent +sim +sm +stay +std +strawberries +supplement +support +tall
+teeth +teuber +thermale +tianfu +tin +today +totk +tracker +trucks +uht +unbleached +unworn +urinary +usa +waitrose +wheat +wick +word
+your +一罚 +万像 +三合 +三总 +三数 +上班 +不掉 +不烂 +不脱 +不锈 +中 +中性 +主动 +乔迁 +乳蛋 +五金 +享生 +享胶 +价粮 +传统 +体卡 +保真
+保质 +光圈 +光显 +光砖 +光绒 +克骆 +免疫 +公克 +公升 +公室 +冬天 +凉拖 +列号 +刷题 +券后 +刻字 +前摄 +动降 +北京 +千兆 +华润 +单录
+印度 +厂家 +双倍 +发动 +口臭 +古力 +可过 +合一 +吉他 +吸拖 +味料 +唱片 +喵星 +四长 +国内 +圣碧 +圣诞 +地色 +场烘 +场舞 +多口 +多用
+大地 +大罐 +婴幼 +孕母 +存储 +季新 +学校 +官保 +宵夜 +容量 +小王 +小痰 +小金 +山西 +工地 +幅标 +平底 +年货 +广场 +序列 +店餐 +当季
+录前 +快帆 +怀孕 +怀旧 +总复 +情侣 +成发 +打工 +扣门 +拉罐 +拉花 +拼单 +拼多 +换新 +接收 +插头 +插电 +撕不 +收器 +整件 +断式 +新婚
+新未 +新疆 +方便 +无广 +易卸 +显尘 +晒单 +智享 +曹雪 +月 +期到 +朱古 +机洗 +机身 +树八 +棘轮 +橘色 +欧版 +母猫 +每听 +每罐 +水插 +水洗
+永生 +法版 +泰瑞 +泵压 +洁齿 +活动 +派克 +流体 +深层 +湿粮 +满减 +点断 +热卖 +焦系 +熬夜 +爸妈 +版白 +牙龈 +球头 +生 +生活 +生饼 +痰盂
+登罐 +直身 +真空 +码 +碗布 +碧濂 +磨牙 +科学 +空军 +空气 +管小 +管装 +粒款 +糖 +红橘 +纽扣 +细管 +细腻 +结团 +编号 +缬草 +美容 +翡翠
+老婆 +考研 +能小 +脆油 +自选 +自驾 +至尊 +舒妍 +色包 +花草 +英寸 +草茶 +袋 +被套 +装约 +角男 +读 +读速 +调味 +质保 +起子 +超轻 +跌打
+软胶 +过官 +返现 +送货 +速食 +酥脆 +酷睿 +门襟 +防尘 +防干 +除口 +雪芹 +领导 +骆格 +高铁 +黑方 +黑龙 +龙江 -af -ai -android -anti
-backlit -bnwt -border -bottle -claim:dryskin -clay -cleanmaximizer -collection -core -counts -disinfectant -disposable -down -ear -eh
-emergency -eng -everyday -expires -exposures -finger -flavour:水果 -flavour:牌鲜 -flavour:胡椒 -flavour:雪松 -foods -full -goods:beer
-goods:phone -goods:帐篷 -goods:果泥 -goods:橄榄油 -goods:眼影盘 -goods:米线 -goods:羽毛球 -goods:花生酱 -history -hood -hundred -ilce
-instant -juneng -lightweight -matte -microfiber -modes -multicooker -nwt -one -oral -permanent -petroleum -playset -portable
-prescription -quart -range -release -retail -retractable -saran -school -sd -series -shots -sm -smart -solitude -sparkling -sticks
-strauss -supply -surface -treats -wlan -wrap -ye -years -yeast -yucang -三口 -乐能 -八格 -六小 -冠生 -加密 -助眠 -双卡 -味 -商务 -多乐
-大包 -大虾 -奇迹 -小棕 -小规 -弹头 -当当 -性套 -材料 -标 -棕瓶 -母婴 -渗透 -温和 -炒菜 -生园 -电精 -白瓶 -管哑 -精密 -纸牌 -网红 -翻书
-翻翻 -聚会 -苏打 -血氧 -装进 -轨迹 -辅食 -透护 -速食 -金属 -铝盒 -页 -鸡爪
""",
    0.6: """
+acne +alexa +alpha +apples +aroma +b +beading +biao +board +build +cars +claim:no_bits +claim:smoked +claim:sugarfree +comfortlight
+con +cooker +coppertop +costco +days +degree +dot +drinks +ecg +entree +field +flavour:onion +flavour:pear +flavour:raspberry
+flavour:tomato +flavour:vanilla +flavour:可选 +flavour:性淡 +flavour:祛腋 +floor +food +four +frizzante +fs +gamer +gaming +german
+goods:butter +goods:groundcoffee +goods:liquor +goods:memory +goods:milk +goods:rice +goods:watch +goods:蛋白粉 +goods:辣酱
+goods:酸奶机 +gourmet +groceries +hao +hifi +in +ingredient:布洛芬 +input +instantpot +interchangeable +intermediate +ipadair +is +joy
+keeps +kosher +kweichow +leg +lifetime +liftaction +lightly +literature +loads +lunch +macbook +makeup +maps +mba +metres +more
+multiple +needle +neu +newborn +nine +non-gmo +number +nylon +onsite +over +ovp +pak +pint +pool +prime +pssd +qq +raw +recommended
+regular +reseller +retina +rust +sdsqxav +sharing +shop +sixteen +slightly +sparkle +sr +stainless +stonewash +strauss +surface +tape
+target +tech +tier:air +tier:mini +tosummer +trays +unread +vermont +vetro +vol +volcanic +walmart +warranty +wlan +上飞 +东自 +产
+人像 +人同 +会议 +伴手 +低音 +体机 +修工 +像定 +农家 +初学 +利时 +化旗 +半入 +华碧 +单筒 +压瓶 +原着 +原配 +去黑 +双联 +发货 +口加
+同屏 +吸袋 +哈里 +四大 +备考 +夏天 +多效 +大包 +大名 +大容 +学备 +定价 +宝妈 +实体 +家橡 +小吃 +小泡 +小票 +少女 +尺寸 +尼龙 +屏 +师傅
+干裂 +年会 +年保 +广告 +开票 +德产 +情人 +手礼 +抖音 +护肤 +持鉴 +换季 +搬家 +教育 +散瘀 +新西 +旅行 +日本 +旧庄 +春夏 +显瘦 +棒棒
+橡树 +次性 +正宗 +比利 +汤面 +油霜 +泡袋 +洋酒 +炒货 +爆款 +版中 +特曼 +理压 +电纸 +男孩 +男表 +白金 +盒贺 +破壁 +科普 +秒发 +税店
+立减 +笔记 +简单 +纸书 +经典 +绒棉 +结实 +网红 +美产 +老司 +联装 +节日 +花空 +苏打 +药房 +荷兰 +莱特 +蓝牙 +血散 +补贴 +袋免 +装 +记忆
+赔十 +超大 +超市 +跑步 +跨境 +跨屏 +轻量 +运存 +送女 +酸钙 +采购 +里波 +链配 +长焦 +长绒 +长辈 +防滑 +陶华 +飞机 +高中 +高性 +黑武
+黑牌 -additive -baume -brush -cards -claim:concentrated -claim:day -claim:diet -colour:pink -couture -cube -e -eos -flavour:红薯
-flavour:轻盐 -flavour:酸奶油洋葱 -food -frame -glas -goods:pads -goods:soysauce -goods:狗粮 -goods:电脑 -goods:羽毛球拍 -ground
-ingredient:维d -kindle -mirrorless -nugat -nuss -open -prebiotic -primacy -pur -qc -ramen -recipe -sata -skillet -style -sustained
-tampons -tier:air -top -twin -unisex adult -vxd -warranty -wh -不含 -东尼 -余华 -双面 -口味 -含 -味苏 -大条 -夹心 -娱乐 -寂寞 -对装
-尼寂 -快拆 -机场 -机身 -模式 -浓香 -淡 -真空 -硬盘 -肌活 -自营 -至初 -蓝光 -被套 -酸钙 -锂电 -香
""",
    0.7: """
+a +additive +analog +anos +awesome +barrier +based +best +bluetooth +boehringer +border +brush +bumper +by +cans +cien +claim:men
+claim:no_additives +claim:no_batteries +cleanmaximizer +coated +college +commercial +compartments +confiture +control +cplt +cushioned
+ddia +decor +depot +desk +epa +expires +expiry +extract +flavour:herbal +flavour:冷萃 +flavour:木质 +flks +foldable +fraises +free
+glare +goods:foam +goods:冻干 +goods:片剂 +goods:豆瓣酱 +great for +h +healing +hero +induction +ingredient:氨基酸 +ingredient:玻尿酸
+ingredient:维e +injuries +iso +kilos +layout +length +london +machines +merial +ounce +performance +pk +playtime +polish +pot +pp
+programs +promo +quart +raspberries +refillable +res +resin +sbux +serve +sichuan +six +soledad +solution +spacer +spen +sprungli
+standard +stick +stm +superior +swiss +taped +tate +teas +touchscreen +trigger +trimmer +umbra +vlogging +vxd +一次 +万能 +三百 +下午
+下饭 +中烘 +产地 +亿滋 +像胶 +全 +全画 +全自 +六十 +冷暖 +到家 +司货 +各 +同款 +吸吸 +命 +喜糖 +四口 +四季 +型止 +增肌 +复习 +夜视
+大学 +大牌 +大瓶 +大量 +奶 +官网 +家享 +小型 +小孩 +小罐 +尺码 +山姆 +工具 +带杯 +庄特 +床品 +强免 +快拆 +成年 +打损 +损伤 +文标 +新米
+新货 +无骨 +智能 +有中 +朋友 +木糖 +机场 +极速 +椒酱 +次日 +款可 +正版 +武士 +死神 +母婴 +水防 +油款 +活血 +海外 +涂抹 +淡印 +淡黄
+熟饼 +爷爷 +瑞士 +用途 +男生 +画幅 +百六 +盒马 +直发 +础数 +礼物 +礼袋 +神永 +箱 +精密 +糖醇 +维修 +翼型 +背光 +蓝光 +补钙 +裸足 +贺卡
+超清 +辣 +边 +追剧 +送礼 +速 +酸 +金牌 +鉴定 +钻石 +锋隐 +闲零 +防汗 +预售 +饮 +香 +验货 +高三 +高清 -auto -cfi -claim:kids -dual -erh
-exp -fancy -flavour:raspberry -flavour:白清 -flavour:金枪鱼 -formula -goods:mouthwash -goods:sauce -harry -length -lip -macbook -packs
-ratio -rich -selection -sodimm -the -tier:se -tier:signature -倍夹 -像素 -单机 -卡口 -收口 -无骨 -独立 -码 -艾拉 -顺丰
""",
    0.8: """
+activating +aerotwin +agail +anti +audio +before +chongqing +claws +closure +colour:yellow +copy +core +dbl +deck +durable +essential
+family +finish +flavour:双重巧克力 +flavour:意式 +fry +games +goods:processor +goods:ssd +goods:toothbrush +goods:电脑 +goods:订书钉
+gpu +group +headache +internal +international +kleppmann +korean +leakproof +leaves +machine +marinated +months +mp +multi +nutrition
+parma +pastel +physical +pitera +playstation +postage +pur +repairing +seasoned +shelly +shelving +snack +spot +stickerless +storage
+straight +style +the +treatment +tube +virgin +win +youth +上下 +上海 +不漏 +两用 +五三 +他磷 +光学 +免息 +写笔 +冷链 +准变 +单把
+双背 +变焦 +台式 +大条 +奶白 +妈服 +娱乐 +学生 +定制 +屏障 +弹笔 +徒步 +必备 +手写 +折 +护翼 +持久 +整盒 +文学 +新日 +服饰 +期免 +木吉
+未拆 +未来 +棉混 +歌词 +浓密 +浓香 +涂层 +混纺 +溯源 +焕活 +牌 +琴弦 +生党 +电一 +电精 +畅销 +登山 +磷青 +礼品 +积分 +第 +简约 +系列
+美则 +老人 +英文 +茶庄 +螺丝 +行货 +装修 +词本 +通勤 +酱 +铝盒 +镁光 +饰店 +香米 +黒 -autofocus -car -claim:senior -conserve -di
-digital -extra -flavour:hazelnut -flavour:shrimp -fruit -g -gm -goods:cable -goods:tshirt -guitar -portrait -potter -purpose -reams
-replenishing -sim -tape -to -zhenjiang -双倍 -城堡 -屏障 -年模 -模拟 -特惠 -翡翠 -被罩 -装正 -速发 -限时
""",
    0.9: """
+abv +adults +attached +autofocus +babies +balm +bar +bbe +bestseller +beutel +bnwt +brew +capacity +chemist +chinkiang +claim:no_salt
+claim:no_waterproof +colour:white +comes +de +dried +flavor +flavour:oolong +flavour:浓郁巧克力 +flea +flying +foods +from +gan +gift
+glass jar +godmother +goldbaren +goods:charger +goods:cookies +goods:fridge +goods:pasta +goods:保暖内衣 +goods:咖啡机 +goods:电子书
+goods:电钻 +goods:磨牙棒 +hood +hrs +hw +hybrid +imported +italian +j +kaaaa +kartenspiel +kitchen +ks +lg +mny +ns +office +order
+packs +portrait +proof +rich +shipping +solid +soy +steam +strategy +tick +tower +trade +type +types +vermicelli +wet +xmas +一体
+两年 +中型 +伦手 +入 +全价 +去污 +双层 +口气 +可中 +吸头 +基础 +增强 +大光 +天猫 +字号 +官旗 +带 +带票 +快充 +快速 +拍下 +拼装 +支持
+旅游 +旗舰 +柳州 +正装 +片 +玩具 +白底 +白纸 +稿纸 +纸打 +老字 +联保 +舰店 +草稿 +西兰 +超 +量化 +钛黄 +锂电 +降噪 +随机 +黄 -& -aps
-broad -flavour:curry -flavour:puer -goods:memory -goods:轮胎 -heads -lozenges -metal -sarasa -switch -雾面 -骁龙
""",
    1.0: """
+beijing +bk +bpa +claim:senior +cn +colour:turquoise +detachable +display +edc +feline +fermented +flat +flavour:黑咖啡 +flybyjing
+friendly +goods:console +goods:iron +goods:phone +he +iem +indigo +ips +jin +lather +life +low +mcilhenny +merino +naked +or +os
+plastic +retail +roll +short +shots +simplified +squares +transparent +treat +w +windscreen +wrapped +writing +亲妈 +六小 +原版 +吃鸡
+含线 +在保 +备注 +多 +多色 +夜 +大白 +大虾 +女生 +子弹 +安溪 +屈臣 +布偶 +幼儿 +户外 +效期 +旗下 +来感 +正品 +润肤 +淡 +满 +男友 +白罐
+直邮 +睡眠 +税仓 +纤长 +背键 +臣氏 +致钛 +装进 +进口 +零食 -alpha -colour:yellow -fine -flavour:oatmilk -flavour:土豆 -goods:battery
-goods:cookies -goods:lens -n -pad -奶糖 -晚 -狂飚 -风味
""",
    1.1: """
+amoled +app +backlit +bm +brushed +bullet +claim:organic +colour:grey +cosmetics +dinner +dorm +dpi +elastic +face +fast
+flavour:banana +flavour:hazelnut +flavour:佛手柑 +flavour:土豆 +flavour:轻盐 +flavour:黑豆 +fndtn +frame +goods:drone +goods:laptop
+goods:tablet +home +japanese +jar +led +master +noisecancelling +on +pain +per +roasted +soothing +superdrug +t +tf +tier:slim +total
+tub +uk seller +us +various +两电 +京东 +假一 +免税 +免费 +双面 +司机 +型 +官方 +寸可 +年上 +床单 +日期 +材料 +水管 +特惠 +秋冬 +管钳
+约 +翼无 +选 +速发 +门保 +风翼 +黑钛 -relief -双重 -电热
""",
    1.2: """
+adjustable +authentic +bag +cmos +flavour:blacktea +flavour:chamomile +flavour:latte +goods:coffee +goods:乒乓球拍 +import
+ingredient:神经酰胺 +iphone +magsafe +pages +percent +publishing +sizes +tolerance +uk stock +yokagames +丰包 +可查 +国货 +孕妇 +性能
+手工 +推荐 +数字 +枕套 +狂飙 +英国 +英版 +车载 +香型 -clip -galaxy -goods:威化 -tier:slim
""",
    1.3: """
+bottle +box +boxed +carry +drink +ds +flavour:englishbreakfast +flavour:牛奶巧克力 +g +goods:墨水 +loo +yw +专柜 +中粮 +份 +保税 +公司
+口味 +夜宵 +妈妈 +懒人 +手动 +打印 +扫码 +提神 +直播 +胶片 +自营 +规格 -carbon -goods:瑜伽垫 -goods:相纸 -port -金装
""",
    1.4: """
+anr +baijiu +cdm +feitian +genuine +goods:soap +japan +ply +ramen +roux +size +tags +京老 +原封 +定焦 +有品 +机发 +法国 +波浪 +装正
+限时 +黄鸡 -flavour:tieguanyin -instax -pages
""",
    1.5: """
+am +available +bnib +brand new +brownish +can +carton +china +chinese +choose +claim:frozen +claim:plantbased +delivery +drive +dual
+each +el +exp +factory sealed +flavour:peach +fsc +goods:拍立得 +hour +jw +new +new sealed +nwt +plug +preserved +sealed +select
+shade +shades +ships +sports +uk +unopened +up to +warehouse +一箱 +上门 +代购 +任选 +保修 +全新 +可选 +国行 +德国 +接口 +标准 +现货
+神器 +美国 +美版 +配 +顺丰 +顺义 -aerotwin -doses -goods:牛仔裤 -inch -playstation -thinkpad
""",
}

"""How sellers use words, as scripts/fit_same_product.py fitted it to labelled pairs: the odds, then the words."""

from __future__ import annotations

from typing import Final

USAGE: Final[dict[float, str]] = {
    -1.5: """
+aaa +active +barrel +bio +caffeine +chamber +claim:cellular +claim:intense +colour:beige +complete +coral +deal +decaffeinato +devoted
+duo +dvd +edge +edition +enduro +eva +express +extra +flavour:cherry +flavour:fruitnut +flavour:jasmine +gain +goods:airfryer
+goods:blush +goods:cable +goods:conditioner +goods:darksoy +goods:gel +goods:kettle +goods:lotion +goods:pants +goods:剃须啫喱
+goods:花生酱 +goods:马甲 +happy +heatsink +hellmann +ingredient:益生菌 +junior +kiss +less +mackerel +mario +mild +oil-free +panda
+paradise +platform +plumper +proglide +puppy +reconditioned +renew +russian +sdxc +sebium +shield +small +sodium +sterilised
+stronghold +tamari +tinted +value +variety +whitening +wild +z +zelda +亮白 +修身 +单口 +双缸 +味极 +国战 +宝石 +新色 +无 +水凝 +硅胶
+红宝 +绿瓶 +适用 +铝 +除垢 +鸡油 -duo -f -flavour:cucumber -flavour:earlgrey -flavour:lemon -goods:eaudetoilette -goods:eyecream
-goods:memorycard -goods:spaghetti -hb -invisible -io -philosopher -pop -premium -ruby -spring -tier:lite -whitening -woo -卓萃 -数学
-朱 -飞天
""",
    -1.4: """
+farm +frother +full +ice +luminous +messiah +mid +monochrome +not +only +reset +splatoon +super +twin +usm +y +仙贝 +增艳 +棉韧 +清爽
+裸机 -disc -goods:bleach -meadow -quantum -swivel -tier:pro -very -卡带
""",
    -1.3: """
+blades +clock +cloud +coloured +design +empire +flavour:lavender +flavour:酸辣 +fleece +goods:相纸 +inserts +lighter +optimum +oro +oz
+quick +refills +rondnoir +rounds +sa +second +space +telescopic +venice +winter +xo +zealand +包 +升级 +去虫 +套餐 +娟姗 +强韧 +本进
+温和 +白醋 +约克 +纸牌 +背心 +藏青 +虫胶 +财神 -feasts -flavour:cologne -flavour:peanut -flavour:三文鱼 -goods:cream -melozio -nc
-rossa -sapiens -stone -superx -硅胶
""",
    -1.2: """
+ahmad +attack +bold +camo +ceramic +chime +chisel +cooked +count +doro +empty +expert +fiery +goods:bodywash +healthy +heat +hunt
+ingredient:维b +integrale +io +lady +marrakesh +moist +out +phantom +refreshingly +ruby +shorts +travel +wf +woo +丹丹 +亲嘴 +品牌
+嘴烧 +外文 +子酒 +数模 +替换 +模一 +清仓 +笔尖 +醇香 +重 +金桂 +锂 +饼 +黑膜 -barista -bw -ef -flavour:lavender -flavour:peach
-flavour:小苍兰 -goods:dishsoap -goods:桌游 -lan -protection -real -ruled -tier:standard -ultimate -活着 -锐
""",
    -1.1: """
+aniseed +arbutin +as +clearance +colour:silver +compare +cotton +extreme +flavour:seaweed +flavour:混合 +fuzzy +gloss +goods:扳手
+goods:收纳箱 +goods:玉米油 +gravy +hazy +holland +jane +krewrap +little +live +magnetic +overnights +pair +pm +raffaello +rate +rf
+sanitarium +satin +sided +skinny +smartbase +stretch +tabasco +timer +two +ultimate +vertical +zip +不含 +京炸 +传说 +倍辣 +初代 +单反
+原厂 +吴羽 +壳 +幻盖 +幼犬 +必修 +快熟 +护色 +文版 +日租 +梦幻 +水壳 +潜水 +玉容 +白菜 +租赁 +立式 +第三 +红枫 +联名 +蓝水 +贵州 +锋速
+锦珍 +面酱 +韭菜 -aa -ambiance -blend -brulee -chinese -de -europe -fair -flavour:mint -goods:energydrink -kitten -protect -pure
-recycled -swaddlers -vsop -双抗 -清爽 -高速
""",
    -1.0: """
+acqua +acrylic +aranciata +bliss +body +branston +breeze +bumpy +claim:decaf +claim:lowfat +claim:no_box +clear +cookware +cooler
+creamy +desert +distilled +equate +esim +europe +flavour:matcha +foaming +fried +garden +geburt +gels +go +goods:chips
+goods:powerbank +goods:sunscreen +goods:toothpaste +goods:公仔 +goods:地图 +goods:油污净 +illuminated +ingredient:镁 +isolate +lithium
+madeleine +oss +panna +pd +pea +petite +pop +princess +pronutra +reverence +rough +secrets +semi +serrated +skies +specialist +starmix
+tangy +teenie +tier:platinum +tier:standard +unicorn +vest +vs +xtra +zhong +休闲 +免煮 +净妍 +刀头 +力擦 +印本 +夏金 +密封 +尝鲜
+拔帽 +极鲜 +油辣 +注音 +清莹 +男宝 +缩印 +莹露 +蓝罐 +超薄 +配方 +金汤 +集尘 +鱼泉 -fashioned -flavour:chilli -flavour:sunflower
-follow -goods:bulb -goods:lipstick -goods:shampoo -goods:washingpowder -gt -hero -khaki -luminoso -medium -panda -pollux -polpa
-protectant -tier:platinum -丰包 -女宝 -浩悦 -除螨
""",
    -0.9: """
+added +advanced +alpro +barrett +bl +bling +books +bowl +bowls +breath +built +burgundy +burrito +bw +chunk +claim:diet +claim:nfc
+claim:no_msg +claim:no_the +claim:oilyskin +claim:twoinone +colorsoft +cosmic +cracked +cut +deus +ef +f +flavour:三文鱼 +flavour:干爹
+flavour:阳光 +formula +goods:bulb +goods:compact +goods:handwash +goods:mayo +goods:橡皮 +grease +hard +heavy +holds +homo +hufflepuff
+hydrabio +ingredient:烟酰胺 +ixo +kato +kittens +ljp +looser +nick +novel +passata +pocket +power +prince +quartz +real +rear +relaxed
+room +salt +sb +shutter +single +sopure +star +starter +stereo +sub +supreme +surge +synergy +tablet +tangfastics +taupe +teething
+tempered +tomorrow +tri +tuscany +unabridged +vga +view +wbrc +whole +wired +zone +不粘 +丝绒 +丝质 +全屏 +压式 +圆领 +坐坐 +坐派
+埃塞 +塔扇 +大结 +天丝 +室内 +彩图 +彩妆 +影像 +数蓝 +极润 +柔润 +毛幼 +泰国 +派对 +王子 +白增 +粗粒 +结局 +菌味 +萝卜 +蓝袋 +西数
+软面 +适配 -aaa -claim:no_bio -claim:no_pulp -claim:unsalted -dtx -flavour:lime -flavour:orange -goods:chocolate -goods:eyeshadow
-goods:hairdryer -goods:wipes -goods:扫地机器人 -ingredient:维c -orgasm -paperwhite -petite -skincare -sky -starmix -wave -全 -双电
-柔滑 -豆豉 -锋隐
""",
    -0.8: """
+af +ambiance +author +baking +basket +bath +bed +bouquet +britain +claim:no_clean +colour:natural +comfort +creator +cropped +cutter
+diffuser +dn +dslr +duty +ever +flavour:coconut +flavour:cucumber +flavour:mango +flavour:冰川 +flavour:菊花 +flushable +follow
+goods:battery +goods:eyecream +goods:中继器 +goods:手办 +goods:电视盒子 +goose +grill +hobnobs +hole +intensement +item +kart +ken
+kid +kingdom +konjac +lamp +liner +lungo +media +mitt +mongar +mtbk +music +my +neon +outdoor +owl +pads +penguin +pidan +protection
+quilts +reflux +rise +robot +running shoes +scholastic +scooters +sd +shallow +smoothing +sorcerer +soya +square +steel +still
+sunrise +taste +throat +tier:pro +tor +upcycling +valerian +wring +zbar +zeus +中文 +乳期 +体美 +克夏 +兔盘 +准口 +减脂 +劲凉 +口洗
+口腔 +味鲜 +型汽 +大卡 +天玑 +封圈 +専用 +崂山 +师批 +幼 +思必 +恒星 +扁桃 +批改 +无油 +柔软 +柜正 +澡可 +炸酱 +烧 +热器 +爱思 +猫盘
+白兔 +白角 +短毛 +离乳 +竞驰 +糯米 +素食 +红牌 +绝育 +老北 +育幼 +腌制 +蒸鱼 +补充 +语 +课本 +豆瓣 +轻甜 +途虎 +醇味 +金装 +防窥 +阿尔
+陈醋 +颗粒 +高领 +魔力 -capsule -claim:extravirgin -claim:lowsalt -deluxe -esp -express -goods:beans -goods:console -goods:地图
-goods:柠檬茶 -indian -ingredient:布洛芬 -mr -perfector -place -proglide -加臭 -即食 -柔肤 -白膜 -白边 -经典 -赤岩 -钙 -香醋
""",
    -0.7: """
+0脂肪 +alcohol +aqua +azera +belfrage +blended +camomile +catnip +claim:fiftyplus +claim:lesssugar +claim:lowsalt +coco +cocoa
+colouring +container +cooling +corded +crema +cuts +daily +dairy +delicious +digital +diphenhydramine +doubly +dynamic +elvis +english
+faded +fingerprint +fire +first +flavour:caramel +flavour:earlgrey +flavour:greentea +flavour:lemon +flavour:pork +flavour:walnut
+flavour:古力 +flavour:扇贝 +flavour:物语 +frosted +fuzz +goods:browpencil +goods:cake +goods:cup +goods:foam +goods:icecream
+goods:knife +goods:toilet +goods:狗粮 +goods:管道疏通剂 +goods:转换器 +goods:退热贴 +hairball +harry +heads +heartburn +hemmed +infant
+infinite +ixta +keeper +king +leaf +mademoiselle +maggo +mala +matchbox +mattifying +meadow +mediterranean +medium +mfi +mixups
+mountain +next +odourless +parfum +potter +quickwash +rapid +rs +ruled +sand +shorthair +simplee +site +sp +stormio +strength
+swatched +swirl +threat +tier:lite +tier:max +treacle +treatments +treats +turbo +uses +v +vde +vintage +warm +washlets +year +一对
+仁和 +会呼 +保密 +保暖 +修红 +全能 +加热 +卓睿 +单盖 +呼吸 +圈铁 +地理 +型瓶 +小童 +小粉 +小麦 +州特 +帆卓 +开 +式切 +悦鲜 +扭伤 +按压
+收口 +料 +斯猫 +无袖 +曜能 +木纹 +极光 +桦木 +毛尖 +毛猫 +沁润 +沙漠 +波斯 +溶解 +漠色 +然植 +牛磺 +物理 +猫去 +甜面 +甲粉 +白边 +直屏
+真心 +短袖 +磁力 +磺酸 +第二 +粉金 +红方 +红点 +红霜 +纹加 +色钛 +花甲 +草菇 +蔗糖 +蔷薇 +蚕豆 +衣物 +转 +软霜 +轻盈 +边胶 +钢化 +铁入
+银罐 +长毛 +长袖 +防摔 +需煮 +鞋带 +飞行 +饮品 +高速 +鲜活 +黑边 -after -archer -atomic -beauty -carle -cerise -cider
-claim:antibacterial -code -drv -filler -fish -flavour:jasmine -flavour:pickled -flavour:柠檬草 -gluten -goods:blender -goods:gel
-goods:harddisk -goods:powerbank -goods:serum -goods:washer -goods:保鲜盒 -goods:卡牌 -goods:运动相机 -hem -label -list -mount -my -new
york -og -oilcontrol -oled -passport -pike -pressed -queen -sdxc -shopping -simple -straw -tier:flip -twist -兰 -化毛 -味蚕 -备长 -搭配
-新未 -暖 -栀栀 -毛膏 -甜 -白菜 -箱 -级帮 -蚕豆 -论道 -谷胚 -长炭 -阅读
""",
    -0.6: """
+a4 +a5 +a6 +abridged +accordion +activity +add +adventures +afternoon +al +alligator +almond +alpine +amsterdam +annotated +antoine
+arctic +assam +assorted +audiobook +autumn +baby +ballpoint +balsamic +barbell +barcelona +bat +batman +battery +battery-powered
+beach +bear +beginners +berlin +berry +bikini +black +blender +bleu +blu-ray +blue +bluish +blurring +blush +booster +bootcut +boys
+bracket +brass +brief +briefs +brooklyn +brushes +buffalo +bundle +bunny +butter +butterfly +carpet +case +cashmere +castle +cellular
+cerise +ceylon +chai +charcoal +charger +cheesy +cherry +chestnut +child +children +chocolit +cl +claim:concentrated +claim:day
+claim:light +claim:no_case +claim:no_plus +clarifying +classic +coconut +code +colic +collection +colour:brown +concentrated +conduct
+cork +cover +crazy +crimson +crisper +curling +curly +cushion +cushions +damaged +darjeeling +dark +decaf +deeper +densifying +der
+dew +diamond +diet +diluted +dino +dinosaur +dock +dolphin +double +dreams +dress +drona +dubai +duck +earhook +earl +elsa +emerald
+erdtree +exercises +expansion +extender +exupery +eye +fairy +fall +fat +faulty +favourites +fineliner +fit +flamin +flavour:apple
+flavour:chilli +flavour:cream +flavour:grape +flavour:mint +flavour:mushroom +flavour:pomegranate +flavour:rose +flavour:teriyaki
+flavour:奶糖 +flavour:鼠尾草 +flip +foam +fourth +fox +fragrance-free +freesia +fresh +frizz +frizzy +frosties +frozen +fuchsia
+fundamentals +gardenia +gazelle +gel +gentle +giga +gilet +glacier +glass-cleaner +glossy +goat +goggles +gold +goods:cheese
+goods:deodorant +goods:detergent +goods:flour +goods:lens +goods:marinade +goods:sausage +goods:serum +goods:sponge +goods:whisky
+grande +graphene +green +griddle +gryffindor +handle +hardback +havana +hawaii +hazel +hdmi +henley +herbal +heritage +hibiscus
+hogwarts +holder +honey +honeydew +hoodie +hot +housley +hulk +hydraulic +icy +ii +iii +illustrated +in-ear +indoor +inflatable
+insert +insulated +intenso +iris +island +jacket +joe +joggers +journal +juicer +jungle +kettle +kettlebell +keurig +kidney +kids +kit
+kitchen-degreaser +knight +lactose +ladies +lagoon +lamb +laminate +lapsang +launcher +leather +legacy +legend +legends +leggings
+lengthening +lid +light +lightning +lights +lily +limonata +linen +liners +lisbon +lite +lte +luigi +magenta +magnolia +mahogany
+manhattan +maple +marigold +matcha +matching +mauve +medicated +mehr +men +mermaid +metallic +mgo +microfiber +midnight +mildew +mini
+minis +mist +ml +mockingjay +modern +monkey +moonlight +mould +mousse +multitool +nacho +narrow +navy +neck +neckband +neutered +night
+nighttime +ninja +no +nozzle +nude +oak +oat +ochre +oil +olive +on-ear +once +oolong +open-ear +orchid +origin +original +origins
+oven +over-ear +packet +padded +palm +parka +parts +party-edition +patches +pcs +peel +peony +perspirant +philosopher +photo +pictures
+pikachu +pink +pirate +plain +plate +platinum +player +playmat +plum +plush +pneumatic +polaris +police +polo +porcelain +portable
+poultry +prague +praline +pressed +purple +qled +qmk +quad +queen +quilted +rabbit +radiant +rain +ranch +ravenclaw +red +refill
+refurbished +reis +relish +remote +repeater +replacement +rest +return +revenge +ridged +ristretto +robots +roll-on +rollerball +rome
+rope +rosy +rubber +rugged +rxd +saga +salted +sampler +santorini +sapphire +seat +senior +sensitive +sequel +set +sets +shirt
+showdown +shuttle +silicone +silk +silver +sis +skimmed +skirt +sleeve +sleeveless +slider +slim +slytherin +smoked +smoky +sock +soft
+softcover +solar +soundbar +sour +spare +spares +splash +sport +spray +squad +squared +ssd +stand +stone +strap +string +subwoofer
+suede +sugar +sunset +sweet +swimsuit +swing +sydney +tablets +tactile +tank +taylor +teak +teal +teen +thick +third +three
+tier:anywhere +tier:ultra +tights +tips +treble +trifold +trio +truck +trunk +trunks +tti +turkey +tweeter +twilight +unit +unsalted
+unscented +usb-a +used +v2 +v3 +v4 +valley +via +vienna +villains +violet +volume +volumising +walnut +washable +waterproof +wavy
+wellwoman +whipped +white +wide +wine +wipes +wisteria +wizard +women +wooden +workbook +xl +xxl +yeast +yellow +yu +zamo +zero +zesty
+三体 +三方 +三防 +三鲜 +丹玉 +之泪 +乐虎 +人兽 +人教 +低甜 +低腰 +兄弟 +免漆 +全彩 +养肤 +兼容 +兽鬼 +准系 +凤爪 +出山 +分类 +利香
+刷双 +单桶 +卤味 +压嘴 +原瓶 +双 +双电 +双离 +口径 +可冲 +可打 +同步 +后盖 +味奶 +味蚕 +咖片 +器线 +因压 +国之 +块 +增白 +大食 +夹分
+媚娘 +子机 +宴席 +家桶 +容空 +小 +小森 +少蔗 +山 +带线 +弹性 +心语 +快乐 +性布 +感棉 +成长 +打墙 +抗痘 +换码 +插卡 +无硬 +日礼 +旧版
+曲面 +期奶 +机头 +权力 +杯体 +格书 +案夹 +档案 +橙诺 +汁植 +泉出 +洗澡 +深 +清油 +清泉 +清白 +清透 +港式 +漆板 +版清 +玉镇 +环大 +甜夹
+甜扁 +生榨 +生肖 +白兰 +监视 +磁吸 +种兵 +立包 +简史 +精选 +绳式 +绿帮 +老版 +肤清 +舒润 +舒爽 +色增 +花轻 +苏萨 +茶轴 +菜馅 +蓝盘
+装带 +视器 +超软 +轻纱 +辣白 +达传 +郡金 +酚咖 +酵素 +醛增 +金皇 +钛金 +锅胆 +键鼠 +雪媚 +雾 +雾小 +面饼 +频兑 +风清 +食袋 +香氛 +骁龙
+高帮 +魔女 +鲜味 +鲜特 +鲜装 +黄豆 -ads -advance -africa -all -bone -cd -ceramic -claim:fiftyplus -claim:no_heatsink -claim:no_scratch
-clear -colour:purple -dinner -dot -flavour:chocolate -flavour:matcha -flavour:onion -flavour:original -flavour:redbean
-flavour:strawberry -flavour:山茶 -flavour:玉米 -fluffy -fluid -freezer -gigabit -goldbears -goldblend -goods:cleanser
-goods:eaudeparfum -goods:foundation -goods:headphones -goods:milk -goods:router -goods:sunscreen -goods:拖鞋 -goods:椰汁 -goods:牙胶
-goods:瓜子 -goods:维生素 -goods:钢笔 -goods:钳子 -goods:鸡精 -gsr -high -hope -humankind -ingredient:竹炭 -lined -luminous -mo
-multicare -noisecancelling -packets -punk -puppy -rc -regular -rs -safari -sense -soothing -strength -teddy -tier:elite -tier:ultra
-umbra -velvet -vol -volcanic -wellman -一级 -一英 -上 -中型 -之泪 -传统 -加辣 -合蔬 -嘉宾 -国之 -小学 -整盒 -旧庄 -星皇 -消噪 -清淡
-清透 -炸盐 -爆炸 -生椰 -白金 -盈透 -真丝 -秒发 -红磨 -英文 -蔬菜 -豉油 -超韧 -辣加 -雪饼 -龙毫
""",
    -0.5: """
+aerosensa +amiibo +architecture +army +aromatique +artbook +babycat +backlight +baked +bass +bb +beluga +bond +boxes +breastfeeding
+bronze +built-in +canvas +caplets +catching +cixin +claim:no_added +claim:unsalted +codeine +colour:gold +colour:purple +conserve
+course +cow +curved +deep +dehydrated +df +dials +displayport +dlc +dolce +door +download +dsm +dtxm +etextbook +extraordinary +film
+flame +flavour:blackcurrant +flavour:cheeseonion +flavour:chicken +flavour:fivespice +flavour:pepper +flavour:redbean +flavour:seafood
+flavour:watermelon +flavour:yolk +flavour:果子 +flavour:棉花 +flavour:空气 +flu +for +forest +gate +gba +general +goods:blades
+goods:brandy +goods:chocolate +goods:coldtea +goods:foundation +goods:graphicscard +goods:handcream +goods:oyster +goods:pan
+goods:pen +goods:pencil +goods:printer +goods:tablets +goods:wine +goods:椰汁 +goods:气垫 +gore +granite +gsr +haptic +hashemi +head
+helio +hguc +him +hooded +ingredient:乳酸 +ins风 +journey +keybo +kindle +knit +know +lcd +le +lift +lion +lip +man +marble
+microfighter +minor +mother +mothercare +nach +nd +oilcontrol +old +pass +passport +pearl +peeled +pelati +percale +playground
+plumping +poet +ppsu +premiere +premium +protein +pulp +pure +purifying +quarter +ready +recipes +roller +sack +same +scarlet
+scrapers +scuro +share +shines +shot +south +steelbook +striped +supplementary +tagless +tex +to +tone +tonic +top +toy +trail
+traveler +trolli +tubes +unlined +upholstery +usborne +volta +water +we +witch +wrappers +zelen +三光 +上册 +下册 +下水 +东北 +丰盈
+久留 +乌檀 +乌龙 +书签 +乳清 +二手 +五谷 +人参 +仑煮 +传应 +低尘 +低糖 +低脂 +佳宣 +倍润 +偷偷 +偷看 +儿成 +儿童 +光源 +光镜 +克郡
+全脂 +公交 +内胆 +军绿 +冰峰 +冰川 +冲马 +冻干 +减光 +刷头 +刷起 +前传 +剔骨 +力棒 +加大 +加深 +加绒 +化学 +北海 +单册 +卡其 +厕纸
+厚款 +原浆 +去屑 +及本 +双口 +双模 +双色 +双黑 +发乳 +变光 +变态 +口力 +只含 +可变 +可可 +可洗 +叶黄 +吊带 +后传 +呵护 +咖啡 +咖色
+商务 +器后 +四倍 +墨囊 +墨绿 +墩墩 +壳子 +外传 +外壳 +多吸 +多维 +大豆 +大麦 +天蓝 +太阳 +头曲 +夹心 +奈吉 +套 +女士 +奶油 +奶糕 +奶绿
+奶茶 +奶酪 +奶锅 +妍洁 +姗鲜 +子布 +子电 +安奈 +宙斯 +宝珠 +尊享 +小伤 +小屋 +小状 +小猫 +尔宙 +屋 +山间 +峨眉 +巧克 +布 +布小 +布次
+布鞋 +带盖 +干黄 +平装 +幼猫 +底座 +底盘 +当日 +扁平 +手果 +手链 +扩香 +抗皱 +折叠 +抹茶 +换布 +掌机 +控油 +摆件 +支架 +收藏 +政治
+效抗 +教参 +散养 +散装 +整木 +斩骨 +旋形 +无叶 +无糖 +无醇 +日橙 +日达 +旧款 +易智 +晨曦 +普及 +普洱 +晴雪 +晶石 +智小 +有机 +有线
+木案 +杏仁 +来简 +极醇 +林克 +果香 +枫叶 +枸杞 +柔护 +柔顺 +柠檬 +核桃 +桂花 +桌面 +森林 +椒盐 +椰子 +樱花 +橄榄 +橘红 +檀木 +次抛 +款
+气套 +水道 +汤锅 +油酸 +泵头 +活多 +浓红 +浓缩 +海洋 +海獭 +海盐 +海道 +海鲜 +涂卡 +深版 +深蓝 +滋润 +滑盖 +滚刷 +滤网 +滤芯 +滤镜
+漫画 +炒锅 +炖锅 +炼乳 +焦糖 +煎锅 +煎饼 +煮雪 +燕窝 +燕麦 +爆辣 +版大 +版高 +牌子 +牛油 +牛肉 +物呵 +特安 +特曲 +特辣 +状元 +狗粮
+猎奇 +猪肉 +猪骨 +猫粮 +玉米 +王国 +玫瑰 +玫红 +珍酿 +珠笔 +琛达 +甜辣 +生抽 +电吹 +电池 +男士 +男直 +留香 +番外 +番茄 +疾速 +痘炭
+白啤 +白桃 +白纱 +白茶 +的魔 +皓月 +眉高 +看里 +真不 +砂锅 +种模 +秘密 +稳抗 +稻花 +空瓶 +空盒 +窖藏 +立体 +竞速 +端盒 +笔芯 +第五
+第四 +米白 +米老 +米醋 +粥米 +精装 +糙米 +紧致 +紧身 +红圈 +红枣 +红烩 +红茶 +纯生 +纯磁 +纱布 +练习 +组合 +绘本 +续集 +绿意 +绿茶
+缎光 +罐头 +羊奶 +美白 +老年 +老抽 +耳式 +胶原 +脂肪 +脱脂 +腰贴 +膜套 +自然 +臻享 +舒敏 +芒果 +芝士 +芝麻 +花生 +花茶 +花香 +茉莉 +茶
+草莓 +荔枝 +荠菜 +菊花 +菌菇 +菜刀 +菜籽 +葡萄 +葵花 +蒸锅 +蓝莓 +蓝银 +蔬可 +薄款 +薄荷 +薰衣 +藜麦 +藤椒 +蜜分 +螺旋 +裸色 +西安
+西瓜 +试卷 +试涂 +语文 +豆奶 +象牙 +贴纸 +身裤 +软毛 +进阶 +远峰 +连帽 +迷你 +选修 +速干 +速效 +酒红 +酒鬼 +酱炸 +酱香 +酸奶 +酸辣
+里布 +里面 +金标 +钙铁 +铁锅 +铝框 +锈铁 +镇江 +门禁 +阔腿 +阳能 +阿胶 +限定 +除堵 +除菌 +雅丹 +雅川 +雪晶 +零反 +零糖 +青春 +青柠
+青轴 +静音 +面包 +面横 +领长 +香石 +香菇 +香辣 +香醋 +马甲 +马里 +驼奶 +高山 +高效 +高油 +高腰 +高蛋 +高钙 +鱼油 +鲜奶 +鲜脆 +鲜虾
+鸡肉 +鸿蒙 +麻辣 +黄酱 +黑啤 +黑极 +黑柔 +黑米 +黑胶 +黑茶 +黑豆 -adults -aniseed -awesome -cloud -colour:black -colour:turquoise
-detection -dream -drip -dualsense -early -elements -fabric -family -fingers -flavour:braised -flavour:honey -flavour:pineapple
-flavour:spearmint -flavour:spicy -flavour:walnut -flex -fourth -fresco -fusion -gain -glow -goods:bread -goods:mascara -goods:pasta
-goods:soda -goods:toner -goods:拍立得 -goods:沙拉酱 -goods:盲盒 -goods:磨牙棒 -goods:花生油 -half -hfs -hydrating -isbn -japan
-lengths -master -moisture -normal -oak -old -on -oro -penguin -poinciana -powder -pre -pregnancy -pronutra -refills -rf -rgb -rosy
-round -seductress -sherry -skinactive -small -transparent -turbo -ul -vst -water -wing -三倍 -与 -亚麻 -克希 -制辣 -周克 -和油 -哥大
-地扇 -墨羽 -多色 -大哥 -寸灵 -彩色 -心式 -成猫 -晚餐 -果然 -油制 -活多 -活盈 -混合 -火红 -然多 -片 -猫 -猫牌 -王国 -瓦 -甜面 -白光
-笔尖 -筒用 -管钳 -素 -紫 -红点 -纯酿 -老式 -背心 -茶 -蓝罐 -角瓶 -调和 -透气 -防蛀 -餐盒 -验机
""",
    -0.4: """
+aa +addison +adhesive +alpha +ampoule +animal +art +at +attract +baron +bertolli +big pack +bits +broad +burgers +canopy +carabiner
+catering +cider +claim:no_noise +claim:no_scratch +classwiz +colab +compact +component +condition +copper +cordial +corse +crunchy
+cushelle +daffodil +ddrops +deluxe +died +distiller +dotted +dragon +draw +elements +engineering +england +ethernet +exfoliating
+falsies +fc +feasts +feather +fiesta +fillers +flavour:aloe +flavour:darkchocolate +flavour:ladygrey +flavour:lime +flavour:lychee
+flavour:peanut +flavour:sakura +flavour:spearmint +flavour:牡丹 +flavour:骨汤 +flower +fully +ganprime +goods:clingfilm +goods:earbuds
+goods:eyeliner +goods:microphone +goods:roll +goods:shaver +goods:soysauce +goods:speaker +goods:usbstick +goods:内裤 +goods:剪刀
+goods:古铜粉 +goods:味精 +goods:果泥 +goods:直发器 +goods:辣条 +goods:钱包 +grinder +grip +grisaille +ground +gte +gtx +guide +ha
+hamper +hawaiian +herb +hydrator +iconic +illuminating +ingredient:竹炭 +ingredient:胜肽 +ingredient:胶原 +ingredient:芦荟
+ingredient:视黄醇 +jim +julia +kay +keys +kissing +kyson +lfrith +li +lightspeed +line +liqui +loop +lost +lumbar +malt +manufacturer
+mechanical +medley +michael +minute +mizon +moisture +nano +nuptse +onemesh +onyx +originale +pate +perfect +pg +picador +pixie +pod
+pouches +pound +profutura +protect +protour +rack +racquet +rebuild +refresh +regulating +renovating +replenishing +ribbed +sal +scalp
+sebo +sedgewick +selection +sensor +shatterproof +shimmer +shine +simple +sloe +snug +sod +soleil +spring +springtime +station
+submarine +supercharge +swift +tampons +tan +tattoo +tears +textured +therapy +thread +titan +titanium +tmr +toe +toki +top rated
+tritan +tstak +tundra +twice +unlocked +upgraded +uv +vb +vinyl +wayne +wesley +who +widescreen +wii +wireless +wordsworth +working
+woven +xbox +一充 +一册 +一弦 +三利 +三绝 +三观 +上臂 +下酒 +中式 +中草 +丹郫 +丽萍 +之宙 +之最 +九州 +云朵 +亮纯 +仁 +他一 +位堂
+便当 +保护 +修型 +光 +光安 +克市 +免漂 +兑换 +兔年 +全尺 +全覆 +全部 +公大 +六 +典藏 +再现 +冒险 +冰麝 +利尔 +刮码 +刷锂 +刺果 +前方
+加密 +动圈 +卖血 +卜干 +卫星 +压线 +去骨 +反式 +口袋 +可刮 +可穿 +合微 +含 +含普 +吹风 +哄睡 +囤货 +地之 +地布 +型风 +城堡 +声光 +大冒
+大面 +头 +姆斯 +姜丽 +子初 +宝树 +宾小 +宾酒 +宿舍 +寒地 +小世 +小海 +小町 +小芽 +小银 +小颗 +少年 +山牌 +川南 +川老 +州猪 +市场 +帆布
+带骨 +式脂 +弦 +彩棒 +微动 +心级 +怡神 +性旋 +性聚 +想之 +感反 +慧的 +成犬 +战马 +技跑 +抗敏 +抚小 +招牌 +提鲜 +揭秘 +摇杆 +支装 +改修
+斯克 +方管 +方高 +无刷 +无磷 +晚 +李记 +核弹 +棉质 +椰奶 +槽 +歌曲 +正红 +段 +母鸡 +毛球 +毯 +水晶 +江老 +江苏 +沁水 +油猪 +泡脚 +洞鞋
+流明 +浅蓝 +浴洗 +润土 +深海 +清新 +溶性 +漂洗 +澳贝 +灵高 +炫彩 +炼一 +烫粉 +版包 +版玻 +牌猪 +特级 +特西 +献礼 +玻汾 +珍珠 +瓷白
+生茶 +电接 +町米 +的再 +的甜 +监测 +直板 +相册 +短裤 +码器 +礼版 +神舒 +秘小 +窝小 +等全 +米果 +粉胶 +精炼 +纯魅 +纳袋 +线控 +绵柔
+编织 +缤纷 +网通 +翘风 +老头 +老款 +老母 +肌透 +能量 +脆米 +脚腌 +膜 +膨润 +臂式 +自带 +至臻 +英伦 +范特 +茶七 +草药 +莹亮 +菁护 +落日
+蒜油 +蓝帽 +血记 +西等 +观卖 +观想 +解码 +触感 +詹姆 +许三 +说王 +谣吉 +豆 +豆沙 +贴式 +贵宾 +贵阳 +转炫 +辣核 +迎宾 +通黑 +遗三 +部歌
+配套 +铲 +银瓶 +锁骨 +防飞 +降压 +随笔 +霜 +青刺 +静心 +非遗 +面口 +鞋女 +风味 +风嘴 +风板 +风灵 +飞翘 +食提 +食随 +饮食 +香件 +驼色
+骨凤 +骨剪 +骨鸡 +高能 +高达 +鸡汤 +鸡骨 +鸭锁 +麝头 +麦蛋 +黑蒜 -agile -anfangsmilch -antiseptic -apricot -aranciata -b -basmati
-board -c -cap -cardboard -cdm -chopped -claim:skimmed -claim:sugarfree -claim:twoinone -closer -cobra -colour:blue -cracker -crew
-crossaction -daytona -deeply -duty -essenza -favourites -flavour:cappuccino -flavour:六种鱼 -flavour:香甜 -go -goods:binbags
-goods:blush -goods:jam -goods:juice -goods:pen -goods:soap -goods:syrup -goods:tissue -goods:toilet -goods:vacuum -goods:whisky
-goods:主板 -goods:剃须泡沫 -goods:奶瓶 -goods:婴儿车 -goods:榨菜 -goods:油画棒 -goods:马克笔 -handbook -heavy -ingredient:氨基酸
-ingredient:烟酰胺 -kexi -kibble -kingdom -liberty -liquid -liu -lumen -memory -mermaid -micro -movers -nature -osmo -paradoxe -pearl
-performance -profutura -propolis -resurrection -rolled -samba -scarlet -sorcerer -taupe -tikkina -totk -train -type -ultragear -veg
-watery -wild -wireless -zhou -zsn -三体 -上光 -不带 -东京 -丝滑 -丝质 -两用 -中辣 -京八 -倍现 -全效 -八平 -切两 -利进 -动物 -即煮
-原版 -原瓶 -双背 -园天 -国产 -大师 -大面 -天黑 -嫩倍 -孤独 -小巧 -尿肉 -平米 -年孤 -心酥 -手霜 -打底 -持妆 -接收 -撒尿 -收器 -文原
-斩切 -无硅 -权力 -松鼠 -柔软 -欧啦 -水嫩 -活芳 -清香 -滚筒 -灵高 -焙煎 -然片 -熊猫 -牛油 -珍护 -理乳 -用刀 -电源 -男 -白花 -百年 -硅油
-竹 -粉水 -紫白 -红管 -纯白 -考数 -耐磨 -肉丸 -肤双 -胚多 -致钛 -舒颜 -花蛇 -芳香 -草水 -蘸料 -蛇草 -西梅 -解锁 -调理 -豆沙 -豪门 -质鲜
-赋活 -跑步 -道级 -醇香 -重调 -金幼 -金熊 -锁机 -隐形 -雪梅 -面筋 -鞋 -风灵 -香手 -香牛 -香米 -高品 -高帮 -高考 -鸭脖 -黄盖 -黑后 -黑方
""",
    -0.3: """
+about +acaa +acid +adapted +albrecht +ankle +anniv +anthelios +artwork +attachment +auto +azkaban +bags +bathroom +beanz +best seller
+biofuse +birth +bit +boosting +braizer +break +breed +brian +bulk buy +burst +certified +cf +chair +charging +chefs +chiew +chu +chuck
+city +claim:antibacterial +claim:no_bio +claim:oilinfused +cleaned +collectible +compatible +cracker +craft +crafts +cycle +dash +day
+deathadder +deduction +deskjet +dickies +die +doses +dualshock +duet +dupe +durer +edges +egmont +elderflower +essenza +extensions
+feast +federer +fetherlite +filter +fisherman +flavour:berry +flavour:blueberry +flavour:grapefruit +flavour:macadamia +flavour:火腿
+flavour:玛奇朵 +flavour:盛宴 +flavour:紫罗兰 +flavour:羊肉 +flavour:艾草 +flavour:茴香 +flavour:豚骨 +flavour:长粒 +flavour:麻酱
+flexiseal +flossaction +gentleman +goods:blocks +goods:butter +goods:memorycard +goods:创可贴 +goods:墨盒 +goods:日历
+goods:空气清新剂 +goods:羽毛球 +goods:香薰 +great +grow +habanero +hamburg +handles +haze +hcf +hydra +iceflow +impression
+ingredient:水杨酸 +ingredient:硫磺 +ingredient:辅酶 +inspired +julienne +june +khaki +kohlrabi +laundry +lightweight +lipcolour
+literide +lp +manual +matt +maxtra +meat +mellowed +midsummer +miyoo +mod +mz +oup +part +perspective +pet +phloretin +piece
+piggyback +pin +playtex +plex +polyurethane +powerball +powilling +prisoner +programmer +pyramid +reality +regional +renergie +restore
+revolution +rinse +robert +rosa +rossa +sensing +shadow +sky +sleepcover +slime +smsl +snow +sparkling +sprayed +stenciled +stiff
+straw +su +sul +surreal +suspension +switch +tasty +team +tennis +tier:elite +tier:youth +tilt +tortilla +touch +training +transmitter
+triple +tuck +u +unboxed +under +until +vehicles +velvet +version +volcanic +von +waterlily +werk +wholesale +window +wp +yield
+yingbin +三叶 +三林 +三生 +三胖 +上汤 +下 +下盖 +与甜 +专用 +东风 +丢勒 +中心 +之名 +书社 +乳 +云顶 +京酱 +亮 +人科 +仁油 +仓 +以父
+伤手 +体态 +体续 +佳品 +侣对 +修件 +修刀 +倍护 +停车 +健康 +健牙 +储茶 +克利 +克力 +全优 +全本 +全网 +其正 +具书 +冷热 +凉 +击球 +刀套
+分体 +切片 +初老 +初赋 +刨 +削笔 +剥壳 +动马 +勇士 +包拓 +半自 +华套 +单壶 +卡双 +卡龙 +原汁 +双卡 +双待 +双摇 +双木 +双酿 +反馈 +发热
+只换 +可插 +可用 +叶惠 +叶草 +司三 +合中 +同人 +同心 +同门 +含屏 +含骨 +吸油 +味上 +味级 +和其 +品味 +商用 +喉糖 +嗨锅 +嘴转 +四摄
+图注 +圈人 +地利 +地席 +地黄 +塞尔 +墨画 +声的 +壳包 +壳压 +壶体 +壶身 +夏 +外屏 +大师 +大骨 +天发 +天宫 +头哑 +头油 +奇艺 +奥地 +女
+女友 +娜斯 +学教 +安抚 +宝快 +室零 +宽松 +导演 +封储 +小学 +小瓶 +小辣 +小酥 +尔布 +尔椰 +尔达 +屎官 +屏幕 +屏防 +展框 +山酿 +岭迷
+岳麓 +工修 +巩俐 +布雷 +带框 +带芯 +平躺 +年生 +库存 +库纳 +庭囤 +张艺 +强健 +强击 +强力 +当天 +形眼 +微辣 +德绒 +心动 +心锁 +念酒
+性稀 +总成 +惠美 +惠装 +想体 +感掌 +感柔 +成 +打气 +抗初 +抗菌 +抛隐 +拉子 +拉斐 +拉设 +拌杯 +拌饭 +拓展 +挂勾 +挡风 +挤装 +损音 +换胶
+接头 +插拔 +教材 +数据 +整粒 +文卡 +斐尔 +斯莫 +新茶 +方全 +方形 +无声 +无痕 +无线 +日抛 +早 +旷野 +星飞 +普通 +晴天 +晶镀 +智慧 +暗夜
+曜石 +更省 +有腥 +木三 +术贴 +朱 +杯总 +极优 +极暖 +果味 +果蔬 +柏地 +柔和 +桃仁 +桃粉 +梦动 +椰蓉 +横版 +横线 +毒剂 +气嘴 +水墨 +汁猪
+汉斯 +汤三 +油豆 +泥 +洲进 +派克 +润喉 +润无 +液绿 +源底 +潮垫 +激光 +炒烹 +热圆 +热插 +热米 +热酸 +烹炸 +煎炒 +父之 +爽抗 +版掌 +牙釉
+物性 +物负 +特丢 +独显 +独立 +王致 +珍藏 +球感 +理想 +瓦拉 +甜牙 +甜豌 +生物 +用球 +电影 +电箱 +男童 +登细 +白吸 +白激 +白雪 +的证
+皇冠 +盐 +盖 +眸口 +知柏 +矽胶 +砍刀 +磨豆 +禁公 +空 +童鞋 +童魔 +竹 +笔刀 +答案 +管缎 +箱民 +篇同 +篇小 +米饭 +粉丝 +粒改 +粗糙 +精酿
+糕点 +糙颗 +紫瓶 +繁育 +红冰 +红油 +红肉 +纪念 +纯 +纯正 +纳瓦 +纽康 +线 +线量 +细韧 +绒发 +续篇 +绿水 +绿盒 +缺角 +罐 +老师 +老陈
+肉卤 +肌初 +肖纪 +育舍 +胖蛋 +胶条 +脂香 +脆萝 +膜蜡 +自嗨 +致和 +色神 +艺谋 +英短 +荔爱 +莫格 +菜调 +葛优 +蓉扁 +蓝金 +薄空 +蜜纽
+补妆 +补配 +表层 +裸妆 +西老 +覆盖 +视停 +角电 +解冷 +设拉 +证词 +调和 +谋导 +豆机 +豆酱 +豉油 +豌豆 +豪华 +货润 +超人 +超即 +车监
+转接 +迷窟 +迷饺 +适合 +通深 +造食 +酥球 +酥肉 +酿团 +釉质 +量头 +量缓 +金典 +金山 +金顶 +钙 +钥匙 +锅芯 +锅调 +长粒 +防水 +防爆 +阴降
+阶磁 +附挂 +降火 +隐薄 +雨林 +雪梅 +雪针 +雷特 +霞迷 +面屏 +韧立 +音乐 +顶天 +领熠 +风破 +风速 +飞帆 +食梦 +食醋 +餐三 +首乌 +香锅
+馨香 +马卡 +马桶 +骨架 +骨面 +魔术 +鸡爪 +麓书 +黄丸 +黑白 +黑罐 +齿敏 +龙岭 -a -adhesive -adult -adventure -agail -alu -aluminum
-anime -authentic -ballet -bears -bg -bites -block -bodyspray -build -caterpillar -center -chitu -claim:baby -claim:combinationskin
-claim:nfc -clementine -closure -cookbook -cormen -country -craftsmanship -crystal -custard -cw -daffodil -desk -detect -digestives
-dm代购 -dry -easy -ecotank -edition -eight -elastic -eu -exodia -extract -extreme -feast -feitian -fiba -firming -flavour:banana
-flavour:berry -flavour:chicken -flavour:coconut -flavour:ocean -flavour:seafood -flavour:tangerine -flavour:卤香 -flavour:提拉米苏
-flavour:浓郁巧克力 -flavour:酸辣 -flavour:黑豆 -foil -girl -glass -glass jar -glm -goods:backpack -goods:coffeecapsules
-goods:concealer -goods:foam -goods:ketchup -goods:keyboard -goods:mouse -goods:powder -goods:shoes -goods:vinegar -goods:wok
-goods:yogurt -goods:帽子 -goods:教材 -goods:月饼 -goods:猫粮 -goods:电子书 -goods:篮球 -goods:网球拍 -goods:羽绒服 -goods:辣酱
-goods:锅 -goods:高压锅 -gp -gsb -hair -heattech -hungry -iems -ingredient:乳清 -ingredient:玻尿酸 -intact -jelly -little -mit -mk
-monochrome -mu -oasys -pitera -pm -poreless -pouch -radiant -reminders -rg -rhubarb -rihanna -roasted -scent -secrets -select -shadow
-shield -silent -slam -smartcare -software -specialty -ss -standing -sterile -super -tier:mini -tiplus -tour -translation -up -up to
-usa -wb -wf -whole -wired -wood -word -wrinkle -xtacking -ymtc -专用 -书店 -二八 -云尚 -五分 -仙水 -代餐 -仿生 -优雅 -体美 -保税 -倒立
-光及 -入理 -全网 -八酱 -分袖 -前录 -力水 -动马 -单册 -卡双 -卡龙 -厚 -原生 -原蜜 -去皮 -及彩 -双 -双待 -双效 -古城 -可涂 -可选 -味品
-味极 -品质 -喼汁 -国补 -塑箱 -声学 -复原 -大红 -大蓝 -头戴 -头糕 -套 -女 -姿复 -嫩肤 -学习 -学仿 -学椅 -安卓 -定焦 -小屏 -小痰 -尖
-尸语 -布湿 -帝皇 -干酪 -平衡 -年产 -广式 -庄特 -底黑 -彩光 -彩妆 -彩漂 -德国 -心动 -成像 -户外 -户座 -抗痘 -挤瓶 -捷登 -搏飞 -支持
-效合 -旋风 -无刷 -机系 -条头 -极鲜 -枯毛 -桑巴 -梅泥 -次成 -母鸡 -毛肚 -气调 -水 -水油 -水润 -汤面 -油平 -流体 -浅色 -润土 -深入 -清夜
-清梅 -温度 -湿粮 -滑鼠 -漂粉 -灵眸 -炭泥 -爽网 -特西 -狗 -猎户 -猫湿 -球 -理解 -生党 -生安 -生胶 -电纸 -痰盂 -白底 -皇蜂 -皮碎 -直筒
-眼圈 -磨坊 -神仙 -秀 -算机 -管装 -箱装 -粒 -粒香 -粗旋 -精绝 -精酿 -素毛 -素颜 -红袍 -纯 -纸书 -绝古 -绢爽 -网通 -网面 -老母 -肤露
-背键 -胶底 -脆饼 -膨润 -花植 -范特 -茶花 -药皂 -营润 -落地 -蜂姿 -蜂蜡 -螺口 -裸色 -解计 -计算 -记忆 -语者 -调重 -调锁 -赤脚 -转化
-软心 -轻巧 -酥脆 -金狮 -金砖 -铁三 -锁鲜 -锈润 -锐志 -长续 -防锈 -面酱 -预约 -马卡 -验货 -高潮 -鸡汤 -黄金 -黑冰 -黑条 -黑眼 -齿骨
""",
    -0.2: """
+adv +aeroccino +after +all +ap +asiago +baker +basic +bayaband +beanie +bezel +bic +big +blank +boat +bookshelf +bounce +bridge
+british +caddy +calmer +cd +chameleon +charles +cholula +chunky +ciliegini +cirio +claim:brown +claim:dewy +claim:extralong
+claim:no_answers +claim:no_bottles +claim:no_cap +claim:no_greasy +claim:no_mercy +claim:rechargeable +clinical +clip +cloning +cloths
+coarse +colorstay +colossal +colour:pink +conception +continental +ct +cuffed +curl +danisa +defense +descaled +device +dg +different
+dimensity +divine +do +donaldson +dramatically +duhigg +ea +eau +eko +elementary +em +euro +evo +ex +extras +factory +fading +fair
+fantasy +few +fido +fifty +flavour:cashew +flavour:chipotle +flavour:fig +flavour:passion +flavour:seasalt +flavour:sunflower
+flavour:whitechocolate +flavour:兔肉 +flavour:兰花 +flavour:椒盐 +flavour:生巧 +flavour:花香 +flavour:草清 +flavour:蓝山
+flavour:蓝风铃 +flavour:金枪鱼 +flavour:饼干味 +flavour:香菜 +flavour:鸡蛋 +flavour:麝香 +fruitfusion +gabriel +gcse +gelding +gen
+gizeh +glad +glazed +glowscreen +goblet +goo +goods:cereal +goods:lipstick +goods:mask +goods:soda +goods:vinegar +goods:wipeset
+goods:充气泵 +goods:圆珠笔 +goods:娃娃 +goods:床垫 +goods:拖把 +goods:插座 +goods:文胸 +goods:榨菜 +goods:猫条 +goods:瓜子 +goods:砂锅
+goods:笔记本子 +goods:自热火锅 +goods:芝麻油 +goods:话梅 +goods:轮胎 +goods:钳子 +goods:鱼油 +granules +gu +gummy +gut +hambrienta
+hardwood +health +hers +highland +hiker +hint +his +homme +house +hydrating +hydro +icone +impact +infuser +instant +irish +jelly
+kenco +key +killers +kitchenaid +kitten +knee +koala +korma +la +large +lash +lattecrema +liu +liver +lk +look +lubricant +luru
+madrid +maze +mclaren +messy +method +milky +moisturizing +monitoring +mood +moon +moving +murder +mutiny +muy +napolina +nature
+nesti +nimbus +nocciolata +notes +nvitamin +organizer +oruga +paper +partyboost +paterson +pebble +person +phyto +picnic +pike
+plantur +pore +position +prio +problem +programmers +proheat +pull +pvc +pvn +q +quantum +quietcomfort +race +rca +re +recovery
+reduced +reef +reprint +requires +riccomini +right +rigoni +rings +rsl +run +sat +scarlett +schweppes +scraper +seafarers +sealing
+selecttech +separately +series +shark +shipwreck +shortbread +shoulder +show +skate +skywalker +smartmi +smile +smoother +solo +some
+sound +spanish +sprout +squeeze +sticks +strong +succulents +summer +superskin +sword +symphony +tale +teats +technic +texas +thin
+tier:neo +tikka +toasted +tool +tooth +translation +trim +true +tubs +ultralight +up +upgrade +valeo +veg +vegetarian +weaning +what
+wilkinson +wire +x +yamasa +zipper +zyliss +一电 +七子 +七巧 +万象 +三色 +三阶 +上色 +与被 +世界 +中瓶 +中英 +丹牌 +丹霞 +主摄 +之巅
+乐乐 +乐趣 +九宫 +书架 +书馆 +乱时 +二季 +二色 +二阶 +云感 +井盐 +亚狮 +交门 +人性 +仑霞 +代牧 +们仨 +仲景 +休眠 +传随 +伤口 +位总
+低筋 +低芥 +体宇 +体式 +体感 +佛山 +修饰 +倍 +充气 +光偏 +光水 +光雾 +光韵 +光驱 +克萨 +免拆 +入耳 +全碳 +全针 +兰尼 +冷敷 +凝珠 +凰瓶
+刀架 +刀片 +分析 +创意 +别墅 +剧零 +功能 +加厚 +加碘 +务印 +动漫 +劲改 +包分 +十二 +升降 +华强 +华霜 +单器 +单电 +单色 +卡骆 +卯兔
+印书 +卷第 +厚底 +去异 +去毛 +双充 +双效 +双极 +双解 +发光 +发腮 +口萝 +吃家 +吃装 +后置 +含保 +含娃 +含液 +吸墨 +吸盘 +周装 +味虎
+呼呼 +和苏 +咒的 +嗨吃 +回收 +场鲜 +型苏 +基因 +增肥 +墨器 +声机 +备药 +复方 +外线 +大夺 +大屏 +大帝 +大拌 +大码 +大红 +大规 +大颗
+头滴 +头道 +奇迹 +套至 +奥迪 +女童 +妆元 +娃衣 +嫩夹 +子洗 +子饼 +孔位 +宇宙 +宫格 +家别 +家十 +家地 +家家 +容麦 +宽幅 +密代 +富人
+对拍 +小姐 +小规 +小面 +小馒 +尖 +尘袋 +尼斯 +层遮 +屉底 +山之 +巧板 +已拼 +布面 +帕萨 +带笔 +平替 +幸福 +幻隐 +序员 +庭装 +开关 +强北
+当代 +录音 +彤丹 +得克 +御藏 +御裤 +心式 +心理 +心蛋 +心面 +态成 +性幸 +性美 +总控 +我们 +我比 +扩展 +抽屉 +拇指 +拉呼 +拉汁 +拌菜
+拼展 +指纹 +据分 +控开 +搅拌 +携装 +摩根 +改装 +改错 +效润 +文简 +料瓶 +斯特 +斯磁 +新年 +方调 +族药 +无光 +无拆 +无盒 +无芯 +时期
+显色 +晚熟 +智米 +暗尖 +暗森 +暗沉 +曲屏 +月礼 +有笔 +期的 +木单 +木馒 +未加 +本酿 +机密 +杂粮 +杆帽 +杨玲 +杨绛 +果刀 +架 +柔雾 +根豪
+格米 +案板 +桶装 +梵想 +椒麻 +樟木 +欧罗 +款式 +武大 +母长 +比世 +比熊 +气雾 +水 +水垢 +水溶 +水贴 +永恒 +汇乐 +汉双 +油节 +法雷 +泡机
+注心 +泸溪 +泽双 +泽尔 +洞洞 +津高 +洪武 +海牛 +海茶 +涤纶 +润发 +液发 +液态 +淡斑 +淡粉 +深井 +深喉 +混 +清凉 +清梅 +溪河 +溶精 +滤水
+滴管 +炬芯 +炭爽 +炸篮 +烤鸭 +烧止 +烫金 +热狗 +热秋 +焗混 +焦香 +然裸 +爱情 +牌欧 +牛津 +牛筋 +牛舌 +物盐 +物蛋 +特与 +特奥 +特拉
+特效 +犬成 +狗肠 +狮龙 +猫成 +环形 +珐琅 +珠淡 +班族 +理学 +琦推 +瓶身 +甜香 +生花 +用刀 +电容 +界晚 +留声 +疆夺 +疫力 +疮膏 +痒清
+痔疮 +癸卯 +白族 +白矿 +的孩 +的爱 +皮凤 +皮特 +皮蛋 +盏花 +盐味 +盐焗 +盘碗 +直采 +眼圆 +瞬爽 +碗凝 +碗勺 +碘深 +磁加 +福克 +福永
+秋裤 +程序 +税直 +童女 +童装 +竹切 +笔 +笔槽 +筋丸 +管头 +米兰 +米莱 +米饼 +籽油 +粉嫩 +粮 +粮粥 +精修 +素皮 +红外 +红狗 +红轴 +组件
+绿丸 +绿罐 +缓震 +罐装 +网眼 +美厨 +群山 +翠花 +考拉 +考物 +耐摔 +耗材 +聚能 +肉丝 +肉泥 +肉配 +肖兔 +肥发 +胶唱 +胶头 +胶涂 +能环
+脆口 +脆菜 +腾讯 +膜装 +自传 +至薄 +舌饼 +舒泉 +艾 +芥酸 +苗条 +英汉 +茶厂 +莱奶 +菁华 +萃洁 +萨斯 +萨特 +蓬鹅 +蔡劲 +薄幻 +藏本 +蘸
+虎皮 +蜜糖 +袋拖 +袖背 +被诅 +装金 +角农 +解头 +认证 +许翠 +诅咒 +试吃 +调 +象卷 +豪泽 +贝雅 +财富 +货装 +贩装 +贴身 +赤彤 +超白 +身背
+转基 +软底 +软心 +轻妆 +载保 +边刷 +过家 +过载 +运动 +迹绿 +透明 +通狂 +遥控 +遮光 +配型 +酱京 +酱肉 +酸特 +量子 +量尺 +金属 +金盏
+金罐 +金钱 +钱心 +钳式 +铝合 +销装 +锅盖 +锦炎 +镀膜 +长裤 +闪亮 +阶英 +降温 +除水 +除醛 +雅卡 +雪饼 +零添 +零蔗 +雷奥 +雾哑 +震硬
+霍乱 +霞光 +青 +非转 +面料 +面烫 +鞋垫 +音彩 +页 +颜料 +食材 +饭菜 +饮装 +马牌 +骆班 +高阶 +魔法 +鱼 +鱼类 +鲁儒 +鸭酱 +鹿环 +麻味
+黄锦 +黑条 +黑魔 +齐 +龙年 -absolute -acid -act -adaptive -age -airism -an -answers -approx -argos -arthritis -artisan -audio -bad
-balsam -basilisk -beeswax -blcup -bloomsbury -body -bolide -bookshelf -calendula -cartridge -chamber -chunky -claim:highprotein
-claim:no_fat -claim:salted -cn -cocotte -codenames -collectible -colour:silver -condoms -cosmetics -covers -cross -crunchy -deep
-delia -dk -doubleday -dreamhouse -drum -durable -dust -dvitamin -dynamic -ecam -empire -empty -energy -eric -evo -factory -fast
-febreze -feline -ferulic -fighting -flavored -flavour -flavour:blueberry -flavour:cheese -flavour:darkchocolate -flavour:grapefruit
-flavour:松露 -flavour:牛奶巧克力 -flavour:羊肉 -flavour:长粒 -flavour:麻油 -fluide -folgemilch -fragrant -ga -ghz -gn -goods:camera
-goods:cup -goods:diapers -goods:groundcoffee -goods:lipgloss -goods:micellar -goods:pods -goods:printer -goods:sausage -goods:sponge
-goods:tea -goods:便利贴 -goods:保暖内衣 -goods:刀具 -goods:创可贴 -goods:口香糖 -goods:咖啡机 -goods:地毯 -goods:墨水 -goods:学习机
-goods:果冻 -goods:植物奶 -goods:甲油 -hanging -harari -hawkins -hc -headache -health -heartburn -holes -housel -hr -individually
-ingredient:硫磺 -ingredient:胜肽 -interior -introduction -ipadair -j -joy -k -laurent -legion -liping -literature -lithium -loop
-magic -magslider -mare -masala -matt -mech -mechanical -media -mgo -mm -momentum -money -multifunction -multifunctional -natural -next
-noise -nourishing -nutritional -odor -oily -ones -overtake -owens -pamplemousse -paris -paula -people -player -poultry -proven
-psychology -r -reader -reduced -reflux -refreshed -rohto -rom -run -saint -seat -selecttech -self -senbei -settle -sharpener
-shrinkwrapped -smooth -sn -socket -solo -spectrum -spf -spice -squeezy -starlight -streaming -superdrug -tank -tears -thomas -tikka
-tin -toilet -tonic -tools -topping -trade -traditional -transparency -unclogging -unseen -version -vertuopop -wager -washers -x -yves
-一把 -一次 -一罚 -七夕 -七海 -三叶 -不漏 -不留 -不紧 -世界 -丝松 -两电 -中王 -主厨 -主粮 -乳糖 -云感 -交替 -产 -享装 -京送 -人像 -人类
-人节 -从 -付宝 -仙贝 -代码 -伤口 -低温 -例调 -保真 -健身 -儿宽 -光丝 -光感 -入耳 -八宝 -六 -内外 -冲饮 -凉拌 -凉拖 -减震 -凯尼 -切碎
-初生 -到实 -制盐 -力斯 -办公 -加碘 -动代 -励志 -勃红 -包税 -化家 -化糖 -化食 -北黑 -千兆 -午夜 -华书 -卡斯 -原装 -去污 -变频 -叠加
-口全 -口加 -口防 -古纳 -可叠 -台式 -右岸 -叶草 -吸湿 -吹风 -味深 -哈瑞 -哑雾 -噜妙 -噢麦 -国酒 -圈入 -在北 -型胶 -夜 -夜色 -大全 -大帝
-大馒 -天使 -夷大 -奇那 -女男 -妙好 -婆婆 -子尺 -学术 -宝离 -实践 -宵夜 -家护 -容空 -宽楦 -导管 -尔古 -尔皂 -尼派 -屋顶 -巧婆 -巧护
-巴氏 -布朗 -带杯 -带盒 -常规 -年 -年换 -幽莲 -底酱 -开发 -开口 -开黑 -式尿 -录单 -微震 -必得 -忆棉 -快递 -总复 -情人 -感刷 -感无 -成年
-我在 -批 -把装 -抗老 -抗菌 -护翼 -拆袋 -拟一 -挤挤 -振骋 -损伤 -提尔 -插头 -揭秘 -支付 -改善 -效损 -整端 -文版 -斯奇 -斯提 -新包 -新老
-方正 -方猫 -无痕 -无磷 -无腥 -显预 -普 -景天 -暗黄 -朗纳 -术类 -术课 -机标 -机电 -杰宝 -松动 -果奖 -枣花 -染受 -柔丝 -柔情 -格兰 -格斯
-桃金 -植物 -欧罗 -正 -武大 -武夷 -比 -比例 -氏杀 -气套 -气质 -氮化 -水泵 -水溶 -水香 -河右 -法版 -波格 -洁牙 -洋酒 -洪武 -派克 -浅蓝
-浴液 -润发 -温巴 -湿发 -滑喷 -炫色 -炭爽 -特护 -独显 -独芽 -玉容 -王中 -玻汾 -瑞宝 -瓶无 -生 -生平 -用化 -电吹 -留胶 -痕粉 -痛片 -白罐
-百搭 -盆栽 -盏花 -盒 -盖玻 -码大 -砖装 -碘精 -祛痘 -神器 -离线 -禽肉 -科技 -空气 -立体 -立挤 -筒男 -简史 -管式 -类简 -粉桃 -粉膏 -粉邂
-精制 -糕点 -糖 -糖烘 -紧绷 -红景 -级感 -纳河 -纸板 -线支 -组 -细跟 -经管 -绒雾 -编程 -罐浅 -罗拉 -罚十 -美亚 -老包 -耳式 -联保 -聚餐
-胀气 -胎压 -能防 -脆菜 -腥味 -腰枕 -腰贴 -自然 -舱 -色铝 -芬必 -花酥 -苏格 -茱萸 -茵河 -莉云 -莉莉 -莱茵 -莲魅 -菜丝 -萨欧 -萸粉 -落差
-落肩 -蓝丸 -蓝盘 -蓝银 -薄空 -蜡水 -蟹肉 -蟹醋 -行动 -补可 -袖圆 -裸足 -规尺 -设胎 -调酒 -豆分 -豪华 -贝尔 -质柔 -贴式 -赛训 -赛顶
-起停 -踏琴 -踢踏 -轮总 -轻柔 -辣合 -送快 -逅柔 -通勤 -邂逅 -配 -采购 -野香 -金工 -金机 -金比 -金瓶 -金盏 -金胶 -银包 -长粒 -防胀 -附
-附手 -隐薄 -雅绢 -雨果 -零落 -领落 -额尔 -香菌 -马振 -验 -高中 -高筋 -高级 -高达 -魅肤 -魔力 -鲍勃 -鲜语 -鸡 -麦力 -黄瓶 -黑本 -黑标
-黑笔
""",
    -0.1: """
+& +absolute +actik +adapt +aerospace +aldi +amplifier +angel +answers +aps +aquarius +atmos +aurora +back +bartlett +blister +bolt
+braided +bright +bungee +button +byron +cafe +camelia +cannon +carousel +cassette +cero +claim:draftbeer +clrs +coat +colour:blue
+complex +condiment +contemporary +cookbook +data +denim +diablo +dispatch +dos +drawers +driver +dustproof +eclat +emptying +endurance
+etched +excellent +feiyu +fi +firming +flavour:osmanthus +flavour:小苍兰 +flavour:皮革 +flavour:竹香 +flavour:红烩 +flavour:罗勒
+flavour:自然清香 +flavour:英国梨 +flavour:酱香 +flavour:馥芮白 +flings +fluid +folio +gma +goods:dictionary +goods:dumplings
+goods:eaudeparfum +goods:nightpants +goods:shoes +goods:spread +goods:tofu +goods:wetsheet +goods:wok +goods:利口酒 +goods:发箍
+goods:奶瓶 +goods:火锅底料 +goods:牛仔裤 +goods:瑜伽垫 +goods:电饼铛 +goods:袜子 +grand +gregory +grips +grp +gun +gusto +haircare
+horse +infused +ingredient:肌酸 +jars +jf +lap +leave +leuchtturm +lighting +litter +magnacut +marks +matte +megastone +merry +mesh
+micronised +missing +mixing +monaco +month +mpb +mucin +mugwort +neutral +nfca +nikka +nxt +official +older +optic +oxo +oxygen +pacs
+partial +pcie +peace +petroleum +protects +pukka +pz +rabassa +recycled +reflecting +rim +ring +rosamund +samba +saver +saving +secret
+serviced +shaka +smartwool +snapseal +sold +sole +spaghettini +spider +squeezy +stack +structure +systems +tapered +tcma +tier:se
+touche +ve +vinca +vintage classics +wake +war +wh +wi +with +一甲 +三模 +上 +不拆 +世达 +丙烯 +丝带 +中裤 +之道 +乐含 +习讲 +云锦
+亚克 +亲肌 +人超 +今日 +代尔 +代码 +仿真 +会神 +体中 +体口 +使用 +保障 +修剪 +倍舒 +充电 +光组 +全功 +内外 +册装 +军平 +冠文 +冲厕
+净屑 +凤凰 +刀小 +分享 +分裤 +划线 +利波 +剪器 +力健 +加肥 +务杯 +午夜 +半 +单 +单板 +卡带 +卡通 +卢卡 +卤鸭 +厂地 +压泵 +厕所 +原木
+双向 +发沐 +发油 +号飞 +吃蟹 +合成 +合果 +含片 +含粉 +含糖 +吸休 +周边 +咪排 +哈利 +哈瑞 +喉宝 +国家 +国画 +圈 +地垫 +坏罐 +垫地 +塑料
+墙绘 +壁挂 +外阅 +大一 +大眼 +大飞 +天天 +天见 +头支 +套一 +女春 +妙鲜 +子母 +学椅 +对杯 +小仙 +小厨 +小粗 +小黑 +尔平 +屑舒 +属笔
+已拆 +布边 +带肩 +干爽 +平价 +平角 +年回 +库藏 +底妈 +底布 +式动 +弹盖 +弹窗 +态胭 +戏手 +成幼 +手绘 +扩散 +拆无 +挂件 +指琴 +指食
+接粉 +收敛 +收飞 +改编 +敏肌 +敛水 +散器 +数显 +整洁 +新手 +方巾 +旋盖 +无修 +无谷 +无酒 +日简 +星光 +显白 +晶壳 +暖圆 +暗 +有卡 +有棵
+有源 +有盒 +期幼 +材包 +柱包 +桶 +桶精 +棵树 +橡胶 +欣原 +欧 +气天 +气针 +水果 +水芯 +江香 +法零 +波特 +泰迪 +洁之 +洗发 +洗手 +洛达
+清蒸 +清香 +渍强 +游戏 +源监 +滋阴 +滤器 +潮地 +灯光 +灯饰 +烈艳 +烈骏 +烯颜 +烹饪 +牌全 +牧场 +状闪 +猫奶 +环碱 +球 +球修 +球状 +球针
+瑞宝 +瓶发 +生平 +用水 +痛鼻 +百搭 +益生 +盒有 +盖商 +直筒 +真无 +码整 +码耳 +神秘 +秘的 +笋腐 +笔杆 +筒小 +粉仓 +粉杯 +粗跟 +精钢
+繁体 +红屁 +红柄 +约会 +级能 +纳罐 +细毛 +织线 +绘墙 +缓解 +编自 +罐包 +罐手 +网布 +置过 +翻边 +老酒 +耳放 +聚餐 +肩带 +胭脂 +能弹
+能效 +脚踏 +腐竹 +臀膏 +自刘 +自热 +舒暖 +艳蓝 +花束 +药业 +莫代 +莫小 +莹水 +菜丝 +菜沙 +菜芯 +衣服 +补 +袋魔 +袖带 +装卤 +计师 +议用
+讲义 +赵军 +超洁 +足力 +跑车 +踏钢 +转手 +轻食 +边中 +过保 +迈 +速拧 +道具 +遮 +都乐 +配合 +酿造 +针管 +钙吸 +长听 +长篇 +防皱 +降桌
+零敏 +需配 +鞋 +鞋头 +鞋盾 +音频 +飞宇 +飞组 +食物 +饮烘 +馒头 +高 +鲜包 +麦卢 +麦辣 +黑一 +黑人 +黑头 +黑暗 +黑钻 +龙胆 -academic
-activated -amd -american -amoled -analog -anna -app -arizona -australia -avery -babydry -backache -bolt -brewed -brewer -brushed
-cadbury -cain -canary -carton -certified -charging case -charlotte -chinkiang -claim:no_bits -claim:sensitive -classico -coating
-comfort -con -converter -course -crackers -cramps -dandruff -dem -dent -designed -detailer -dm -dogs -earc -eighty -el -evolution
-expiry -factory sealed -farm -fast dispatch -feder -fifty -filter -fitness -flavour:ladygrey -flavour:latte -flavour:readysalted
-flavour:shiraz -flavour:蓝风铃 -flavour:阳光 -flavour:鳕鱼 -flavour:鼠尾草 -fly -four -ftwr -fullhalter -genifique -giant -giorgio
-girls -goods:blades -goods:floss -goods:fridge -goods:icecream -goods:microphone -goods:speaker -goods:华夫饼机 -goods:发膜
-goods:垃圾桶 -goods:奶茶 -goods:模型 -goods:油烟机 -goods:爬行垫 -goods:猫条 -gym -harrogate -have -hdd -house -hydraluxe -i -iced -ih
-imperfections -indoor -ingredient:对乙酰氨基酚 -ingredient:益生菌 -ingredient:维a -ingredient:钙 -ion -irish -jnl -karenina -kick
-latest -lenses -let -lju -load -luminizer -mat -minis -mixed -moist -monat -musical -nach -nas -naturally -next day -nifty -nineteen
-ns -oem -orig -originalline -outer -p -pens -pevear -pharmacy -piano -play -puff -quencher -refillable -retro -revolution -ring -ryzen
-secret -ser -setting -settlers -shelly -slate -sleep -south -speedcube -still -stuf -supersonic -technic -teeth -temperature -tensor
-thin -thirteen -tier:plus -tires -tn -tooth -tracker -travel -trims -uhd -unisex -upholstery -uvmune -volokhonsky -wasserman -wealth
-west -zester -一小 -一日 -一线 -上色 -不脱 -与魔 -专业 -专微 -主动 -久坐 -之一 -习椅 -书 -二色 -云佳 -亚利 -亮碗 -人文 -仙虎 -代穿
-优惠 -会抽 -低帮 -体机 -佛山 -佩里 -健步 -光探 -入带 -全自 -典小 -养猫 -军蓝 -净含 -净白 -准套 -准字 -准定 -刀架 -创意 -利桑 -制 -刷锂
-剂 -力调 -加 -加坡 -动剂 -动圈 -动联 -动降 -北语 -十二 -半自 -华踢 -单把 -单拍 -单筒 -厂公 -厚垫 -原液 -厨房 -去球 -双链 -口版 -可上
-可代 -可换 -合一 -合砂 -含刀 -含量 -味树 -咪夹 -喉片 -喵喵 -喵酥 -器水 -囤货 -国药 -国进 -圣埃 -场中 -坐坐 -坐派 -坐神 -埃克 -多尺
-大块 -大桶 -大腰 -头手 -头枕 -夹须 -套餐 -婴童 -学奖 -完美 -定妆 -家十 -宿舍 -寸口 -小时 -小狐 -小王 -小细 -小罐 -尔文 -尺寸 -尿布
-尿裤 -居家 -工学 -布料 -带 -带盖 -幅专 -幅定 -干枯 -干裂 -年人 -年会 -年调 -店购 -式微 -弹力 -弹开 -弹笔 -彩笔 -德产 -快捷 -情侣 -慢流
-手指 -手洗 -扣凉 -抛原 -护眼 -抽奖 -拍照 -换刀 -换面 -探测 -探险 -播快 -收纳 -攻守 -效期 -教育 -整晚 -整瓶 -文社 -文纸 -斯手 -新加
-新小 -新波 -新西 -新货 -方直 -旅游 -旗下 -无泪 -无添 -无障 -明彩 -晚 -晚不 -普五 -曲一 -曹雪 -替换 -最新 -条 -杭州 -板书 -板木 -枕边
-柔光 -柔美 -柴火 -树印 -桑那 -次抛 -款八 -汁 -江苏 -汤仙 -汤美 -汽车 -油污 -泳可 -洗牙 -洛极 -活炭 -活码 -派对 -流量 -浴香 -海军 -混装
-游泳 -溶性 -滑剂 -激活 -火饭 -灰网 -焙广 -然感 -煮饭 -版科 -牙器 -牙骨 -牛腩 -牛钢 -特与 -狐狸 -狗狗 -猫幼 -猫怀 -王子 -珍珠 -珠导
-瑞典 -生铁 -电信 -电起 -界名 -白杆 -皮抗 -皮肤 -监控 -直径 -直营 -省力 -着 -石墨 -码验 -硬壳 -碗碟 -礼品 -科学 -移动 -空拍 -空海 -穿线
-童尿 -笔记 -签字 -系统 -紫盖 -红袋 -纤长 -纸 -绒质 -罐装 -罗莎 -美星 -美短 -翼创 -考试 -者民 -联通 -肤防 -育价 -至 -舰店 -色动 -色号
-芬味 -英短 -药准 -菌地 -菌表 -萍主 -蓝牙 -蓝皮 -薄款 -蜜饯 -表面 -规格 -角农 -认证 -试可 -语社 -语语 -诺贝 -谣单 -豆 -货小 -质地 -购入
-踏钢 -踪器 -边话 -迪赛 -追踪 -通电 -速 -那双 -邮 -配苏 -酸饮 -重油 -金汤 -金牌 -金球 -金钻 -钢琴 -银皮 -链密 -键弹 -防夹 -防干 -除锈
-险家 -障碍 -雪芹 -震科 -霜 -霜大 -露 -露营 -面板 -预设 -风嘴 -饭神 -馒头 -鲜上 -黑芯
""",
    0.1: """
+airism +alkaline +allergy +almost +aln +appliances +arabica +argos +atramentiert +autoseal +award +baicui +ball +balls +beeswax
+bionic +block +blocks +blooming +boardbook +bolster +boost +bowie +braid +brewer +brisket +bueno +bugatti +calico +calling +cambridge
+candies +cdma +cellophane +chacha +changlixiang +charlotte +chase +cheapest +chrome +chvatil +claim:darkroast +claim:no_fat
+claim:no_heatsink +claim:no_run +claim:women +closer +cnc +coaxial +colorful +colour:green +combi +containers +corp +correction +crew
+crm +cube +dac +dap +dart +darts +daytime +dedica +deflated +defying +dehydrate +dem +detailing +diclofenac +dipped +displaces
+displacing +dm +dm代购 +domestic +dosen +drawing +dream +dsp +duddle +dust +ear +egret +es +eurodeli +eversweet +feature +feedback
+feel +feminine +fever +fiba +filters +fingers +flavored +flavour:eucalyptus +flavour:mustard +flavour:plum +flavour:云南
+flavour:海鲜味 +flavour:蟹肉 +flow +fm +foodsvitamin +footprint +fragrant +freshner +fte +functional +gb +gg +goods:beer
+goods:diapers +goods:headphones +goods:pods +goods:体温计 +goods:刀具 +goods:包子 +goods:奶茶 +goods:帽子 +goods:拖鞋 +goods:止痛药
+goods:沙拉酱 +goods:甲油 +goods:罐头 +goods:羽绒服 +goods:蚊香 +goods:豆浆机 +gr +grade +granulated +grau +greener +gs +gsm +hac
+hainan +handstick +harmony +harriman +have +hdd +hearing +heel +hendo +hepa +hinges +history +hugo +humans +iced +iherb +incl
+ingredient:摩洛哥坚果 +insulation +internet +jazwares +john +jonny +leakage +leakguard +lengthens +lewis +lifts +logic +ltpo +lw
+magnifica +maintainable +makeup +manuka +many +marula +mastering +mech +micro +microfibre +mindset +mineral +miniso +mobigarden
+module +monat +multilingual +multimedia +nail +napkin +netflix +niche +nifty +north +northeast +nutritional +october +odor +ot
+parties +paste +pe +pellets +perfect for +pets +phosphor +piano +pick +ping +pixel +pixma +players +plumbers +pong +portions +potatoes
+pr +pre +pu +qt +qwerty +racing +radiance +radio +rash +region +relieving +remedy +reminders +river +robust +rocher +rohto +rotary
+rotating +rule +saint +sanitary +saps +satellite +satine +sensitivity +sf +shape +sheets +sketching +skillet +slide +smartcare
+sockets +songbook +soothe +sore +squeaky +ssb +stacking +stories +strings +study +stuffable +styles +sunday +sushi +sustained +sw
+tear +technology +tests +tier:fe +time +times +tumbling +tuong +ultimune +ultrasoft +unclogging +valeting +vegetable +very +vlaada
+waffle +was +wash +wasserpumpenzange +waterpump +watts +wealth +wings +workshop +year warranty +years +yeation +yorkshire +zester
+zucker +一桶 +一碰 +一颗 +三刀 +上中 +上免 +上加 +上妆 +上帝 +上瓶 +不伤 +不夹 +不改 +不留 +专票 +东尼 +东煮 +丝批 +丝滑 +中下 +中常
+中筒 +中高 +主宰 +义利 +之王 +乐爬 +书柜 +了困 +事级 +二人 +二锅 +于翡 +五一 +亚马 +京同 +人双 +人帐 +人机 +人节 +从动 +从小 +仙水
+以上 +优盘 +优选 +会抽 +传感 +传输 +位分 +低粉 +体专 +体内 +体操 +作家 +侣校 +便可 +促钙 +俊宏 +保装 +保险 +儿园 +儿宽 +儿早 +元宵
+兆双 +光大 +光瓶 +克马 +免磨 +免过 +入牙 +全国 +全屋 +全景 +全面 +公路 +公鸡 +六核 +兰产 +关东 +养品 +内含 +内饰 +冰霸 +净痘 +净重
+准字 +准杯 +出牙 +分控 +分泌 +分袖 +切肉 +切菜 +切软 +利奴 +利直 +刮勺 +到上 +到不 +到大 +到笔 +制化 +制发 +刻度 +剂量 +前录 +力多
+力调 +办公 +加西 +动剂 +动喷 +动机 +动联 +包四 +化热 +化米 +化饼 +北方 +北长 +医用 +医药 +十五 +协议 +单返 +单选 +即溶 +卷包 +厂公
+压缩 +厚 +厚切 +厚夹 +原乳 +原神 +原箱 +原结 +原花 +原蜜 +厨师 +去渍 +去皮 +去锈 +去黄 +双囊 +双抗 +双萃 +反级 +发质 +发酵 +发防 +发音
+发黄 +口柔 +古法 +可听 +可涂 +可温 +可溯 +可躺 +可连 +司影 +吊牌 +名着 +后到 +吞金 +含后 +听发 +味品 +味夹 +味手 +味洋 +咪优 +咪体
+咪活 +咬胶 +品家 +哈灵 +喝到 +喵喵 +喵美 +喵酥 +喷嘴 +喼汁 +囊独 +四拼 +四款 +四脚 +四角 +园涂 +困了 +国科 +国联 +国药 +国补 +国酒
+国际 +圆形 +在夸 +型选 +埃里 +城速 +城闪 +基石 +堡蘸 +塑膜 +墙王 +壁免 +备切 +复颜 +多款 +多省 +多趣 +夜灯 +大小 +天无 +天续 +头衫
+夸的 +夹裆 +奥秀 +奶昔 +好握 +妆服 +妆杂 +妈咪 +姿复 +婴节 +子吹 +子尺 +子抗 +安卓 +安慰 +宝选 +客制 +室外 +宰者 +宴请 +宵节 +家中
+家庭 +家的 +封釉 +小刮 +小喝 +小喵 +小夜 +小混 +小跑 +少粪 +尔德 +尔摇 +尖可 +尘防 +尤瓦 +层厚 +屋覆 +屏数 +属防 +山亲 +山粉 +川味
+川菜 +工业 +巧 +巧护 +己换 +巾 +布料 +带充 +带刻 +带礼 +带金 +带霜 +干烧 +干粮 +干邑 +幻基 +庆社 +应扳 +底帆 +开源 +开门 +式 +式微
+式蔬 +强五 +形珐 +彩屏 +彼诞 +微型 +德爱 +德训 +心酥 +忠于 +悬疑 +意 +感冒 +感器 +感应 +手沐 +扫拖 +扫饥 +扭力 +扳机 +抗疲 +护肝 +抽奖
+拉尼 +拉杆 +拌面 +拼肉 +拼配 +按摩 +挑战 +损发 +掌控 +排装 +探望 +推理 +推车 +撸串 +收到 +收缩 +教撕 +教程 +教练 +数可 +整提 +敷料
+断电 +新小 +方冬 +方正 +无火 +无理 +无腥 +无色 +日上 +日草 +时回 +旺季 +春日 +显预 +暖挂 +最难 +月文 +月生 +有小 +服 +服帖 +望病 +末爬
+术后 +机怀 +机润 +机避 +杆箱 +材质 +条 +板保 +板切 +板按 +板椅 +极薄 +构客 +构键 +林俊 +果脯 +柄 +柔卸 +柔棉 +柔点 +柠祛 +柴火 +标变
+校园 +桌上 +桑巴 +棉感 +椅子 +椒色 +横扫 +橘 +橡 +止血 +每块 +毒水 +毛毛 +毛虫 +氧化 +氧抗 +氧泡 +水卸 +水机 +水甩 +汉堡 +汤力 +汤鱼
+沥水 +油痘 +泌滤 +泡洗 +泡茶 +泳可 +泽曼 +洁肤 +活氧 +活水 +活盈 +活颜 +浆果 +浴液 +浴皂 +浴香 +涂鸦 +涤灵 +润 +液洗 +深入 +混装 +清夜
+温巴 +温水 +游泳 +滤挂 +滤液 +滤破 +漂染 +漆封 +澳爱 +火辣 +火饭 +灵顿 +炎术 +炼川 +烧药 +烫关 +热头 +热榨 +热水 +焕采 +焗豆 +焙原
+焙带 +照明 +爬山 +爬行 +爱宝 +父母 +版 +版图 +牌至 +牙咬 +牙期 +牙洁 +牙石 +牙缝 +牛魔 +牧除 +物到 +物架 +物甾 +犬干 +狩猎 +猫幼 +环保
+玻瓶 +球减 +理由 +瑟斯 +瓦尔 +瓶点 +生胶 +用书 +用敷 +用酒 +甩干 +电信 +电器 +电能 +男 +甾醇 +留 +留胶 +病人 +痘乳 +痘肌 +痛退 +的毛
+的高 +皮刀 +皮炎 +皮碎 +益力 +益智 +盖穿 +盲抽 +直售 +直径 +直营 +省钱 +省队 +睡哄 +石丛 +码数 +硕腾 +硬通 +硼硅 +碰一 +磨铁 +磨锋
+祛腥 +积食 +空翘 +空轴 +穿墙 +立装 +站自 +童书 +竹案 +签到 +米拉 +粉尘 +粉带 +粒 +粒香 +粪便 +精切 +素笔 +素颜 +累了 +约天 +纯奶 +纷乐
+纸 +纽约 +线测 +组套 +终身 +维素 +绷带 +综合 +缩卷 +缩毛 +罐浅 +罐长 +罗琳 +置物 +美利 +美妆 +翻页 +翼创 +老包 +耳带 +联通 +肉粒 +肌肉
+肝胶 +肤液 +肿新 +胃痛 +胃酸 +胎压 +胶底 +能块 +能焕 +脚吞 +脱妆 +脸仪 +腐剂 +腹胀 +自制 +自己 +臭上 +臭辣 +良品 +色 +色消 +节 +芮谜
+芯片 +花青 +茄汁 +茱萸 +茶真 +茶饮 +草护 +药丸 +药准 +莱泽 +莹润 +菌地 +菌消 +菜沥 +菜鸟 +菲尔 +萃焕 +萸粉 +蓝晶 +薄 +藏配 +虎标 +蜜炼
+螺口 +血小 +血选 +行毯 +街机 +衣杀 +衣领 +表 +表板 +表盘 +装小 +装成 +装指 +装订 +装饰 +裤头 +褐斑 +西柠 +角短 +解毒 +解辣 +触屏 +触控
+认养 +训鞋 +议签 +设胎 +请用 +请硬 +诺牌 +诺纸 +谢菲 +谷维 +豉辣 +豪门 +货怀 +赋能 +赛事 +赛车 +赛顶 +超频 +趣酷 +跨屏 +踏踏 +踢踏
+踢踢 +身质 +车内 +软糯 +轻全 +辣上 +辣小 +边牧 +运行 +送上 +送领 +选择 +选母 +选软 +通用 +通电 +通货 +速度 +速达 +遥遥 +遥领 +避震
+都在 +配蔬 +酒之 +酪 +酱陶 +酵机 +酵母 +酷思 +酸汤 +酸胃 +醺果 +里克 +量可 +金兽 +金胶 +钛合 +钳 +钳眼 +铁 +铁罐 +铜弦 +铝杆 +铲屎
+银包 +银离 +锁鲜 +锅头 +锅底 +锈喷 +键扭 +镀晶 +镜面 +长 +长续 +闪送 +闭口 +防锈 +防霉 +阿强 +附泵 +际赛 +限忠 +除牙 +除锈 +险液 +隐私
+难喝 +雪山 +雾霾 +震公 +震推 +霍尔 +露娜 +霾颗 +青少 +青素 +面板 +顿成 +预设 +领先 +领发 +频解 +食 +饭神 +饰表 +饿的 +香味 +香块 +马瑟
+驾游 +驿站 +骨汤 +高硼 +鲜上 +鲜榨 +鸟驿 +鸡牌 +鸡皮 +鹰眼 +黄克 +黄褐 +黑卡 +黑垢 +黑森 -adas -amplifiers -anthelios -approved
-aromatique -art -ball -bare -bars -before -bio -biodegradable -bl -blister -borosilicate -botanical -breathable -bueno -bullet -burnt
-camomile -cheapest -chi -chrome -cicaplast -claim:night -claim:no_additives -claim:no_greasy -claim:no_sweeteners -clearance
-colour:brown -colour:grey -colour:natural -compact -company -cordless -dac -datatraveler -day -daytime -dec -degree -denim -depot
-dispatch -duddle -elephant -envelopes -essenced -essential -excellence -fantasy -fire -flavour:americano -flavour:beef
-flavour:soybean -flavour:冷萃 -flavour:松子 -flavour:板栗 -flavour:混合 -flavour:茴香 -flavour:龙虾 -fry -gaming -goods:browpencil
-goods:chips -goods:coldtea -goods:controller -goods:jerky -goods:knife -goods:pan -goods:suitcase -goods:toothbrush -goods:乒乓球拍
-goods:唇膜 -goods:娃娃 -goods:感冒药 -goods:洗碗机 -goods:电钻 -goods:笔袋 -goods:自行车 -goods:订书钉 -goods:轨道 -grade -grain
-granulated -granules -grow -hao -harmonyos -hautcreme -healing -heat -heated -henckels -hi -hospital -hw -icons -in -ingredient:维e
-inkjet -inst -interchangeable -intermediate -ja -jd -jonny -julia -kat -la -lacquer -lasting -lcd -lead -leakproof -led -leg
-letterbox -linux -lo -loose -lunch -lynchburg -manual -mass -matching -matte -mcilhenny -mic -millennium -moto -ms -multicolour
-multitool -napkin -newborn -nexode -nude -nvme -online -options -otc -otsuka -pads -pain -paper -pet -pie -pilates -premixed -protein
-pssd -purifying -qualita -raw -recommended -res -ribbons -road -rocher -roll -rowling -running shoes -rx -sanitary -savings
-scientific -sdsqxav -sea -seasoning -sheng -shop -shuinenbeixian -simply -since -smoothie -snack -softening -solid -stability
-stiletto -strong -supplements -swap -switches -synthetic -table -tang -taped -tier:max -tier:neo -tile -total -trousers -types -uk
seller -unconditional -unified -unit -unread -valeting -vols -wall -warehouse -warm -wong -yokagames -your -一体 -一扭 -一泡 -一箱
-一舔 -万向 -三模 -上路 -上飞 -不伤 -不发 -不改 -不臃 -业级 -东自 -丝刀 -丝若 -丝起 -中码 -中考 -中贵 -乐播 -乐维 -乒乓 -乓球 -乔迁
-事贴 -互联 -亚诺 -亚马 -亮洗 -亮肤 -亲子 -仓 -以旧 -优质 -会议 -伤手 -低敏 -低音 -佰萃 -佳琦 -便散 -保温 -修师 -偏远 -元宵 -光安 -光显
-克兰 -克夏 -免疫 -兑换 -全彩 -全球 -全粒 -公务 -六一 -养生 -冰霸 -冷暖 -冷链 -准变 -凝蜜 -分兑 -切 -刘宇 -刨屑 -利书 -刻度 -力钳 -加热
-加班 -务员 -动跑 -勐海 -包挂 -包正 -包赔 -区不 -十字 -华润 -华碧 -卡亚 -卡林 -卡花 -卡装 -印 -厂箱 -压瓶 -厕纸 -原书 -原子 -去烟 -去痘
-去角 -去黄 -去黑 -双人 -双向 -双层 -反酸 -变焦 -口屁 -可充 -可追 -可验 -号色 -后到 -后背 -向滚 -向轮 -含线 -听装 -吸水 -周末 -咪用
-哄睡 -啾噜 -喝实 -四 -因赋 -围城 -国标 -国科 -圆桶 -地书 -基石 -增强 -声光 -备注 -复古 -外书 -多 -大力 -大容 -大屏 -大支 -天窗 -好喝
-妈鞋 -妍肌 -姆多 -婚礼 -子习 -子护 -子柜 -孕母 -字号 -字对 -学多 -学生 -学霸 -宇昆 -安瓶 -宏轻 -官旗 -宵甜 -家喝 -家桶 -家级 -容液 -宽
-密代 -密封 -对开 -封袋 -小吃 -小海 -小黑 -尔仕 -尺码 -尼龙 -屁可 -居酒 -屑器 -川辣 -巴斯 -巴琴 -布布 -师傅 -带刻 -带男 -带蒸 -常备
-常熟 -幅标 -平角 -年后 -年级 -幻基 -广西 -底 -底轻 -店老 -建构 -开放 -开门 -异味 -式厨 -式头 -强免 -强力 -彼诞 -徒步 -得物 -心柔 -怀孕
-性拼 -悬液 -成人 -成发 -成犬 -戴式 -手上 -手摇 -扩展 -扫拖 -扭一 -扭舔 -抗疲 -抗糖 -抚小 -报事 -拉布 -拉脱 -拉链 -拔盖 -拼插 -指形
-指食 -损音 -换辅 -接口 -插拔 -插片 -插电 -撑系 -擦丝 -收音 -放式 -教建 -散步 -新国 -新疆 -方瓶 -旋菁 -无尘 -无感 -无损 -无散 -无毒
-日杂 -日草 -旧换 -早教 -春露 -显尘 -普翻 -景田 -晶盒 -暖光 -服 -服混 -期日 -术生 -机密 -杂店 -李佳 -来肌 -林巴 -林干 -架格 -染烫 -标变
-桌面 -梳打 -椒脆 -椒酱 -椒香 -横向 -次性 -正可 -正版 -正装 -母猫 -每包 -气雾 -水中 -水光 -水插 -水洗 -水漾 -江粳 -汤好 -油辣 -泡茶
-波浪 -泰瑞 -洗碗 -洗衣 -洞洞 -洞鞋 -活血 -活露 -浓度 -海南 -海茶 -海马 -浸透 -消肿 -润泽 -润肤 -淡黄 -混悬 -添加 -源监 -滑脂 -滚轮
-潮玩 -澡后 -澡液 -澳洲 -激光 -火锅 -灭蚊 -炸鱼 -烟台 -烟渍 -烧心 -热插 -热秋 -焕活 -然酿 -熟饼 -片状 -牌全 -物星 -物理 -特强 -犬成
-猫成 -玛尔 -环碱 -现当 -珀翡 -理压 -甜品 -生元 -生壶 -生日 -生用 -用品 -疆长 -疲劳 -痘肌 -白框 -白锂 -皆宜 -益生 -监听 -直邮 -睡哄
-石丛 -砍刀 -础包 -碗凝 -碗装 -磁性 -磨豆 -礼乔 -秋裤 -秒贴 -空间 -立小 -立装 -笔 -管大 -米 -米家 -米粥 -粉丝 -粉瓶 -粥米 -粥饭 -粳米
-精品 -系列 -系顶 -紧颜 -红妍 -红标 -红罐 -约克 -纯水 -纷乐 -细 -绒棉 -绘画 -统大 -维姆 -维萨 -缤纷 -美容 -翡紧 -考公 -耐热 -耳戴 -联包
-联装 -肌因 -背去 -胶脸 -能霜 -脂喷 -脸洗 -臃肿 -自发 -自家 -自封 -舔一 -舔泡 -花束 -花椒 -芽醋 -若肤 -茶厂 -获奖 -蓝面 -衣拖 -衣服
-衣秋 -表蓝 -衫 -裤冬 -裤无 -西柳 -视全 -角匙 -角方 -角裤 -角质 -认养 -话降 -豉辣 -货怀 -货老 -质乳 -质水 -贴盒 -贵族 -赔三 -超市 -超未
-超清 -超纤 -超级 -路装 -身听 -车门 -轮人 -软底 -软皮 -较大 -辣 -辣汁 -远地 -追溯 -透美 -配料 -酒屋 -酪 -酸烧 -重组 -金日 -金条 -钟书
-钠 -钢带 -钱钟 -铁罐 -铝壳 -铰链 -链天 -链箱 -锂润 -锅具 -键现 -长条 -长绒 -门级 -门铰 -间音 -防裂 -防雨 -阶双 -降噪 -陪睡 -陶华 -随行
-零食 -雷霆 -雾剂 -需煮 -霸杯 -青春 -面钢 -音乐 -音机 -顶级 -颜亮 -风冷 -飞旋 -飞机 -食物 -食碗 -饭皆 -香酥 -马店 -驻马 -验码 -验证
-高浓 -魔域 -鱼调 -鸡宏 -鸡皮 -鹅绒 -黄角 -黑垫
""",
    0.2: """
+0添加 +11 +abb +abeille +ac +adaptor +airtight +album +aluminium +an +any +applicator +armor +asian +attachments +aus +australia
+backpacking +bare +barn +battery life +beads +beans +behind +blcup +bluetooth +bnisb +bnwb +bo +boiled +bookcase +borosilicate
+bottled +bouillon +brewers +brighter +bubble +bull +burner +business +calendula +calories +cambridge university press +camp +canary
+cao +capsules +captain +cardboard +cartridge +cartridges +casioak +cast +chassis +choice +chopped +citron +claim:dairyfree
+claim:glutenfree +claim:no_gmo +claim:no_slip +claim:no_stretch +claim:no_sweeteners +claim:no_white +claim:normalskin +classroom
+closing +colour:turquoise +compound +cornbread +cornflakes +country +crackers +crd +cupholder +cushioning +czech +dashboard +dc +dec
+dehydrates +dense +dermatologist +developed +diary +dick +dish +dispensers +dsd +dullness +dz +ebury +effective +enamelled +enjoy
+essenced +faceplate +families +favorite +fen +fetch +fiberglass +filler +flavour:tangerine +flavour:东方 +flavour:任选 +flavour:可可味
+flavour:山茶花 +flavour:川天 +flavour:希腊 +flavour:无腥 +flavour:松子 +flavour:标醇 +flavour:炼乳 +flavour:牛腩 +flavour:纯甄
+flavour:莲花 +flavour:迷迭香 +flavour:鱼类 +flavour:鲔鱼 +flavour:鹿肉 +flavour:龙虾 +force +formerly +france +french +friction
+fruits +gas +gents +gi +gigabit +global +glow +goods +goods:coffeecapsules +goods:dishsoap +goods:eaudetoilette +goods:energydrink
+goods:eyeshadow +goods:formula +goods:microwave +goods:mouse +goods:oil +goods:pot +goods:ricecooker +goods:spray +goods:suitcase
+goods:toner +goods:tv +goods:云台 +goods:外套 +goods:学习机 +goods:披萨 +goods:桌游 +goods:模型 +goods:毛衣 +goods:油漆 +goods:猫粮
+goods:电动牙刷 +goods:硒鼓 +goods:篮球 +goods:精油 +goods:色粉 +goods:花露水 +goods:蜡笔 +goods:身体磨砂 +goods:运动饮料 +goods:钢笔
+goods:锤子 +goods:餐具 +goods:鸡尾酒 +gps +grocer +guan +guard +gym +hall +hands +hegskaaaa +hemostatic +henckels +hexagonal +hgtwfm
+high +hinge +honeyed +hoover +hospital +hydrophobic +hypersmooth +ideas +indicator +industry +infinity +infusing +ingredient:叶酸
+ingredient:支链氨基酸 +ingredient:积雪草 +inner +ins +ja +jeff +joysticks +jp +kills +kinney +lace +lan +lao +lasting +latching +late
+latency +lava +leading +learner +learners +leiserson +level +lgg +lickable +lids +like +linsoul +liping +liquor +load +lock +longer
+longlasting +luo +madevitamin +magimix +magspeed +male +maotai +mat +mike +milkfat +minimalist +mins +mobile +modeling +modes +moli
+most +mount +moussant +nexode +next day +nipple +nisb +noah +nose +notizbuch +nourishing +nsw +obs +oct +oem +ofdma +ohm +ok +one +op
+optical +org +oriental +outside +p&p +packaging +painted +people +pigeon +plates +play +pods +pollutant +ports +pressing +pressurised
+property +published +puffer +puissant +purifiant +ratio +read +rectangular +reference +reheats +release +remover +replacements
+restaurant +restoring +returns +rgb +rivest +roasts +roe +royale +safe +saizhenzhu +sanford +saute +sc +scalable +scan +school
+scotland +screwfix +scroll +seasoning +see +senbei +she +shin +si +side +slip +slow +smartstraw +snapdragon +softening +soluble
+spatial +speedcube +speedflex +spirits +sporting +stage +starvis +steamed +stein +stops +stove +stowable +strained +strategies
+structural +stylenanda +stylus +suitable +summilux +swimming +synthetic +tablette +taiwan +telunsu +temperature +tested +tft +thomas
+tianjin +tier:signature +tiger +tom +toys +tr +traditionally +trousers +tsa +twitch +ul +underpants +uva +vac +vapo +varieties +vent
+vert +vibram +vibration +video +viral +vision +wall +washing +wear +weights +wheel +whitestone +wing +wrinkle +xdr +yangzhou +yards
+ye +youtube +yuan +zhuocui +zuojia +一泡 +一筒 +一线 +一赔 +丁靴 +七叶 +七星 +万向 +万金 +三口 +三国 +三熹 +三福 +三高 +上火 +下单
+不减 +不沾 +不浑 +专业 +世代 +丝松 +两装 +个小 +个月 +中王 +中码 +久坐 +之光 +之吻 +之香 +之魂 +习惯 +书籍 +五轴 +亚利 +交卡 +京仓 +人
+人声 +人料 +今年 +他没 +仙女 +仙虎 +代送 +仪表 +企业 +优级 +优质 +传奇 +低 +低度 +佐料 +余晖 +佩里 +佳琦 +佳达 +使等 +便携 +促销 +信封
+做嗨 +傻瓜 +像机 +儿时 +元前 +充盈 +光丝 +光夜 +光影 +光感 +克兰 +克印 +克星 +克苏 +免洗 +免滤 +兑水 +全包 +全区 +全数 +全方 +公园
+兰制 +兴黄 +其他 +养空 +内页 +冲击 +冲剂 +冷压 +减少 +减轻 +凑单 +出涩 +击起 +分 +分兑 +分可 +分更 +分期 +分未 +刘慈 +利桑 +刮皮 +制皂
+制辣 +刷 +刷冲 +削皮 +加 +加拿 +务免 +动戦 +动森 +动植 +动跑 +勃肯 +包清 +包装 +包邮 +化出 +化妆 +化毛 +化痰 +化食 +北香 +区中 +单刀
+单卡 +单爱 +卖便 +南明 +卡套 +卡装 +即日 +卷弦 +厚度 +原书 +原料 +去泪 +去烟 +及 +双1 +双人 +双截 +双芯 +双蛋 +双重 +双针 +发 +发粮
+取式 +口对 +口版 +口粮 +叮咬 +可做 +可兑 +可刻 +可开 +可换 +可横 +可调 +可验 +台 +司刺 +司团 +合水 +合肉 +吊孔 +名氏 +后回 +后期 +向轮
+含答 +听装 +吸水 +周末 +周董 +味 +味不 +命完 +咀嚼 +和情 +咖时 +咪用 +咽喉 +品有 +哑光 +唇脸 +唔使 +善毛 +喉肿 +喷剂 +喷装 +嘉尔 +噜妙
+噜肉 +器 +器免 +回忆 +回锅 +因赋 +团建 +围城 +国社 +土砂 +圣埃 +在西 +地区 +地板 +地球 +块状 +型旋 +型香 +埃克 +培训 +基站 +塑箱 +墅大
+声控 +声波 +壶 +壶手 +处理 +外卖 +多个 +多块 +多尺 +多点 +够真 +大手 +大桶 +大火 +大购 +天幼 +天花 +头帘 +夹馍 +奇那 +奕利 +女毒 +奶渍
+妆包 +妖怪 +妙好 +姆外 +姐妹 +婚庆 +婴馆 +子盒 +孔硬 +孕套 +字星 +字服 +学季 +孩子 +安芯 +宏轻 +定位 +定香 +宜宾 +实惠 +实时 +客房
+宫大 +家袋 +宽 +宽口 +密码 +导入 +导全 +导航 +封袋 +尊超 +小包 +小安 +小屏 +小翻 +少尘 +少油 +山帐 +山西 +工艺 +巴氏 +布布 +布莱 +帆婴
+帆幼 +师影 +师指 +帘神 +帝客 +带小 +带尼 +带式 +带数 +带泵 +带盒 +带美 +带软 +帧 +常备 +干发 +干铜 +平无 +年产 +年后 +年换 +年调 +幼白
+广式 +庆喜 +床上 +店夹 +店自 +度可 +度汤 +度淡 +度酒 +延缓 +开孔 +开学 +开盖 +式无 +式现 +弦器 +弹力 +弹日 +当当 +录仪 +彩泥 +影猎
+微醺 +微闪 +忆配 +快 +怕上 +急救 +恩特 +情缤 +想豪 +意粉 +感刷 +感小 +慈欣 +慢速 +戦士 +截棍 +房用 +房直 +房间 +手压 +手持 +手指 +手脚
+手霜 +才出 +打底 +扣凉 +扩容 +扬州 +批发 +投标 +抗糖 +抢 +护衣 +护龈 +抹烘 +抽取 +抽绳 +拉布 +拉链 +拖洗 +拜耳 +拿大 +持妆 +挂机 +指导
+按键 +挤压 +振膜 +换线 +换袋 +换辅 +掉毛 +掌上 +探险 +提 +提背 +搪胶 +搭子 +摩登 +播间 +擦脸 +支撑 +放竖 +效合 +敏感 +整机 +文全 +文化
+文单 +文艺 +料袋 +斯奇 +新包 +新款 +新红 +新经 +新老 +新肌 +方位 +方奶 +方授 +方旗 +旋转 +旋风 +无信 +无名 +无开 +无散 +无泪 +无限
+日余 +日记 +早教 +时和 +旺财 +明暗 +易掉 +易破 +星鲁 +显屏 +晖烂 +晚餐 +晟碟 +普五 +普百 +景天 +晶冻 +曲一 +更低 +曼杜 +最新 +月辅
+有芯 +朋克 +服务 +期分 +期生 +木塞 +未刮 +本土 +术重 +朱版 +机 +机动 +杂货 +杆木 +杆熟 +杆生 +李佳 +杜卡 +条意 +条装 +来恩 +来肌 +杯
+松动 +果冷 +果园 +果肉 +染受 +柔丝 +柔光 +柔嫩 +校指 +格兰 +桂林 +桃金 +框可 +桑那 +梅子 +梦多 +梦想 +棉贡 +植物 +椒香 +榨汁 +榭红
+模工 +横放 +樽装 +次世 +次元 +欧乐 +欧啦 +止咳 +正 +步步 +步顺 +每袋 +毒人 +毛膏 +氏杀 +氏续 +气调 +氘锋 +水喝 +水油 +水泵 +水润 +汁
+汤仙 +汽 +汽修 +汽奶 +汽柴 +沐浴 +没了 +油制 +油平 +油烟 +沾杯 +法头 +法鸭 +泛醇 +泡 +泡一 +泡中 +泡网 +波轮 +波震 +注尺 +泪痕 +泵装
+泵钳 +洁颜 +洋芋 +洗 +洗碗 +洗脸 +洗车 +洛极 +洞书 +活力 +活芳 +活露 +测量 +浑汤 +海冠 +海南 +浸润 +涤剂 +涤块 +润肺 +淡色 +添加 +済
+渍奶 +滑油 +滑洗 +滚筒 +滤 +漯河 +火力 +炖肉 +点蘸 +点连 +炼狱 +烘干 +烘集 +烟渍 +烫 +烫染 +热锅 +焙蛋 +然酿 +照手 +煮套 +煮粥 +煮食
+煮饭 +煲汤 +熙生 +熟茶 +熹玉 +爱在 +爱的 +爽不 +爽素 +版现 +版较 +牙酸 +牛腩 +物双 +物科 +物袋 +特蒂 +犬体 +狂飚 +狮粉 +狱蝰 +猎人
+猫咪 +猫奴 +猫怀 +猫湿 +玉养 +王中 +王优 +王嘉 +王宫 +现汉 +珠光 +班神 +球嗑 +球膏 +理桶 +理肠 +琳娜 +琴酒 +瓶无 +生用 +用天 +用茶
+电扇 +电批 +电连 +疆大 +疆棉 +疲劳 +痛片 +痰止 +白低 +白瓶 +百梦 +百科 +皂洗 +的味 +皮书 +皮马 +皲裂 +盈导 +盈流 +盐分 +盗墓 +盘上
+直型 +直送 +直降 +看球 +真才 +真茶 +眼唇 +睿婴 +知动 +石振 +码可 +码锁 +码验 +础四 +硬壳 +硬质 +碗装 +碳纤 +碳酸 +示柜 +社科 +社黑
+神冰 +福来 +离子 +科院 +秒贴 +稳定 +立 +立瓶 +立袋 +竖放 +竹木 +篇 +米糊 +米糠 +类人 +类钻 +籽精 +粉微 +粉桃 +粒物 +粗旋 +粥新 +粮油
+粮酒 +精灵 +糕后 +紫 +红 +红景 +红格 +红瓶 +红白 +红盖 +纤皮 +纤维 +纯平 +纯英 +纳展 +纳斯 +纸板 +纹锁 +练字 +组装 +细圆 +细闪 +绍兴
+结构 +绘画 +统直 +绿盖 +绿管 +缓衰 +缤咖 +网罩 +网课 +罩刀 +美毛 +美颜 +老国 +老板 +老虎 +耐热 +耐磨 +耐高 +联赛 +肉干 +肉类 +肉麻
+肌因 +肌洁 +肠胃 +育价 +肺化 +肿痛 +胶囊 +脚干 +腩自 +膏猫 +自封 +自行 +自适 +至高 +致柔 +舒适 +舔泡 +航胶 +色彩 +色艾 +艾尔 +节痛
+芋爽 +芋片 +花式 +花板 +花椒 +芳香 +苏佩 +苏格 +英式 +茶壶 +莱恩 +菜 +菜之 +菜回 +萃水 +萃白 +萍主 +萨尔 +葵 +蒂铂 +蒸汽 +蓝皮 +蓝管
+蓝调 +蔡司 +蘸料 +蘸酱 +虎任 +虫叮 +蚊虫 +蛋挞 +蛋香 +蝰蛇 +螺狮 +行组 +衣皂 +衣秋 +补肾 +衰老 +袋妖 +袋盒 +袖普 +裂皲 +装可 +装洗
+装裤 +裤冬 +裸光 +裸睡 +西亚 +西元 +西峡 +角匙 +角杆 +言所 +认知 +训类 +训练 +记录 +语原 +语言 +课外 +调料 +调正 +调节 +调配 +调锁
+调隔 +豪宅 +贡缎 +财务 +货之 +货老 +货节 +质乳 +质小 +购物 +贴盒 +费送 +赋活 +赛琳 +赤脚 +起泡 +超值 +超未 +超极 +超爽 +超纤 +超级
+超辣 +超韧 +跟丝 +踪器 +身寿 +身粉 +身面 +车仪 +车漆 +车用 +车钥 +车香 +转闪 +轮滚 +软木 +轴防 +轻容 +轻巧 +轻柔 +轻牙 +轻透 +轻钛
+辅食 +辣口 +边框 +达隆 +近期 +还原 +进攻 +远程 +连罐 +迷宫 +追踪 +送起 +适应 +通厚 +速充 +速烘 +道不 +避孕 +那双 +部 +郫县 +配列 +配对
+配粥 +酒吧 +酒店 +酒金 +酸饮 +醇排 +醋 +醋溜 +重力 +重彩 +金卡 +金导 +金工 +金油 +金版 +金致 +金边 +针可 +钟书 +钱钟 +铁平 +铂丽 +铜模
+链箱 +锅肉 +锋利 +锋透 +键开 +镜蛇 +长度 +门代 +门级 +闪充 +闪连 +问题 +闲食 +间内 +闺蜜 +防毛 +防腐 +防臭 +防裂 +防雾 +防震 +防静
+防风 +阳南 +阴补 +阵本 +院语 +除味 +险家 +隔板 +雾面 +需自 +震动 +震科 +青啤 +青辣 +静电 +面桶 +面超 +鞋店 +音声 +顶盒 +顺发 +顺鞋
+颜油 +颜色 +颜镜 +风格 +食品 +食用 +饥饿 +饼装 +馅 +香手 +香榭 +香粉 +香酥 +香风 +马丁 +马汀 +马车 +高定 +高密 +高泡 +高温 +高筋 +高考
+魔芋 +鲁王 +鲜果 +鸡宏 +鸭毛 +鸭蛋 +鹅绒 +麻婆 +麻油 +黄瓶 +黄袋 +黄酒 +黄金 +黄黑 +黑任 +黑杆 +黑皮 +黑笔 +黑袋 +鼻塞 +龈问 +龙套
+龚奕 -1 year -ace -agave -aio -al -aln -aluminium -apc -aqua -award -axel -backpacking -baijiu -balm -band -barkeepers -basic -batch
-bathroom -bean -bedding -besieged -best -biological -blemish -blended -bnwb -boiled -bookcase -booster -bowie -box -brave -brew
-bubble -builder -button -cabbage -calories -can -canister -capacity -caplets -card -cat -cell -cheap -chef -chen -cheng -chroma
-chvatil -claim:concentrated -claim:decaf -claim:ipa -claim:organic -claim:wholegrain -clog -clogs -cnc -colic -colorful -colour:green
-commuter -coppertop -cordial -cotton -couture -craft -crinkle -cushioned -customizable -cws -dairy -dav -dbl -dc -deathadder -dental
-detergent -device -dish -dried -ed -effort -elevator -enamelled -ergonomic -exclusive -eyebrow -fermented -finely -finish -fit -flair
-flat -flavour:bbq -flavour:blackcurrant -flavour:blacktea -flavour:cashew -flavour:grape -flavour:pork -flavour:prawncocktail
-flavour:可可味 -flavour:希腊 -flavour:标醇 -flavour:海鲜味 -flavour:皮革 -flavour:红袋 -flavour:鲔鱼 -flying -foldable -for -fortress
-friction -friendly -from -fuel -gear -germany -gi -goods:band -goods:candy -goods:cereal -goods:formula -goods:handcream -goods:kettle
-goods:microwave -goods:monitor -goods:noodles -goods:oyster -goods:phone -goods:scrub -goods:ssd -goods:usbstick -goods:water
-goods:云台 -goods:彩铅 -goods:披萨 -goods:挂面 -goods:果干 -goods:棒棒糖 -goods:橡皮 -goods:橡皮泥 -goods:砧板 -goods:破壁机
-goods:米粉 -goods:辣条 -goods:餐具 -gourmet -gps -grease -heating -heavyweight -hen -hg -hiker -hotel -hour -huang -hugo -hybrid
-hydration -hyperscroll -ichiban -immune -imported -inc -included -ingredient:乳酸 -ingredient:蜗牛 -ingredient:视黄醇 -insulation
-italy -iwatch -japanese -jet -jiabin -johnny -jw -korean -krups -latency -layout -leak -level -liftaction -lightweight -lilac -liuzhou
-low -lubricant -madevitamin -maker -makeup -maotai -mario -market -mash -mate -maths -may -mdy -melk -min -mobile -months -moussant
-must -naked -newest -nfhs -niang -norelco -novel -offer -optical -os -pack -pale -party -pb -pcie -pd -peeler -person -pilkey -pixian
-players -pod -posted -pot -press -programmable -prone -proof -pu -publishing -purifiant -qian -radical -ramyun -reep -retina -ripe
-rule -running -safe -saving -scented -scottish -sdsdxxu -seasoned -sel -seller -sharing -shine -sichuan -softgels -sour -sp -spacer
-spatula -sr -storage -strategy -structural -stuff -sun -support -suspension -synchronized -tags -teatime -tilt -tomatoes -top rated
-track -tray -tree -triple -unlocked -v -vary -vd -vermont -vlaada -w -waist -wei -wesn -wheat -windows -work -worldwide -xf -yd
-zeezout -zhacai -zhongshu -一套 -一排 -丁车 -七子 -万转 -三一 -三合 -三阶 -三鲜 -上下 -上免 -上海 -下午 -不停 -不减 -不易 -不晕 -专家
-专柜 -丛书 -东煮 -丝批 -丝绒 -个 -中国 -中式 -中性 -中片 -丸子 -久留 -之光 -之水 -习资 -书柜 -乳蛋 -二锅 -享生 -享碗 -京老 -亲节 -伴手
-低 -体卡 -佛蒙 -作品 -佳达 -便利 -便条 -促销 -保护 -保暖 -修工 -儿手 -儿时 -儿配 -光学 -光影 -光驱 -克骆 -免 -免洗 -免税 -免蒸 -入
-全价 -全区 -全家 -全尺 -全新 -全析 -全画 -全面 -八角 -公司 -兰进 -共 -关东 -关节 -具箱 -典藏 -内保 -农家 -冰袋 -净重 -减轻 -凝珠 -凤爪
-刀头 -分地 -分更 -分类 -切换 -初老 -利店 -刮胡 -到期 -制器 -刷毛 -刷题 -剑雅 -剧磕 -力欧 -加冰 -加拿 -化出 -区中 -升降 -午茶 -单口
-单机 -卖便 -卡丁 -卢卡 -卤鸡 -历史 -厕宝 -厕所 -原着 -原箱 -去异 -双联 -发音 -口径 -口袋 -古力 -可听 -可带 -可扫 -可水 -可连 -台 -号
-号页 -合啦 -吊牌 -同款 -含答 -听发 -吸管 -味不 -味料 -咖哩 -喜糖 -喝老 -噜肉 -器人 -四大 -四长 -回忆 -国内 -国行 -坏罐 -型应 -基础
-塑料 -塞尔 -增白 -壁挂 -备切 -夏季 -外卖 -多省 -夜宵 -大 -大冢 -大名 -大风 -天 -天发 -天津 -天涯 -天然 -天特 -头 -夹分 -奶 -好市 -姆外
-娱乐 -子饼 -存储 -学校 -官方 -实体 -客厅 -家化 -家橡 -容量 -密 -密集 -封尿 -小姐 -小爱 -小票 -小钢 -小飞 -尔达 -山姆 -工地 -工艺 -市多
-市客 -布桶 -带上 -干邑 -干铜 -年质 -幼儿 -广色 -床上 -应用 -开市 -式炉 -弹盖 -当天 -彩泥 -影猎 -微醺 -怀旧 -思必 -惑猫 -感应 -慢速
-手工 -手帐 -手礼 -扭伤 -抗初 -护剂 -护清 -护理 -抽绳 -拉杆 -拉罐 -拖机 -拿大 -挂耳 -指定 -按动 -损毛 -据密 -掌控 -控习 -控制 -推荐
-支撑 -效高 -散热 -数据 -整件 -文化 -文标 -料袋 -断码 -新日 -新款 -新经 -旗舰 -无涂 -日上 -日本 -日礼 -时回 -昆翻 -易拉 -星泡 -晕染
-普通 -智享 -智控 -智能 -更低 -曼杜 -有中 -木吉 -本进 -朱古 -机发 -机器 -机洗 -杆生 -杆箱 -杜卡 -条纸 -杯米 -果蔬 -果酒 -架 -标杆 -校指
-案夹 -档案 -桶装 -桶面 -棉质 -森林 -榨一 -模工 -模糊 -樽装 -橡树 -欧卡 -欧洲 -武士 -每袋 -毛软 -气炉 -氧抗 -水晶 -水淡 -水防 -汁黄
-油款 -泡一 -泡式 -泡芙 -波轮 -洁厕 -洁肤 -洗剂 -浓密 -海家 -涂层 -深洁 -深海 -清洗 -清盈 -清蒸 -渍强 -温和 -湾公 -滑油 -滤泡 -澎湃
-炒菜 -点格 -点蘸 -烈艳 -烘干 -烫关 -烫受 -热器 -热锅 -焦系 -然诱 -然风 -熟茶 -爱思 -爱语 -父亲 -片切 -牌国 -牌精 -牙龈 -牛二 -牛高
-牟尔 -特咖 -特润 -特醇 -狂飙 -狩猎 -猎人 -猎者 -现磨 -现货 -琴弦 -生活 -用书 -男香 -画幅 -留香 -白牛 -白饼 -皮凤 -盐分 -盘 -盲抽 -直播
-直身 -看剧 -石装 -码可 -硬封 -磕不 -磨芯 -礼物 -神机 -科幻 -科普 -秒杀 -稳定 -空军 -立 -答案 -管杯 -管纯 -类 -粹水 -精粹 -精选 -糊逻
-糖衣 -索 -红 -红瓶 -红腰 -约 -纯品 -纯粹 -纽西 -组套 -维稳 -缓震 -编号 -罐包 -羊毛 -美光 -美则 -老北 -老卤 -老酒 -肉泥 -肌底 -肤水
-肤液 -胶片 -能降 -脂香 -脆油 -脱水 -腰子 -自 -自动 -自热 -致柔 -色域 -艳蓝 -芬浓 -英寸 -茄汁 -茶庄 -茶轴 -药房 -萃幼 -营养 -蒙特 -蓝管
-蓝金 -藏科 -虎皮 -蛋白 -蜜 -衣片 -装带 -裸光 -裸睡 -西 -解腻 -计数 -设计 -试按 -语音 -诱惑 -调料 -调配 -豆机 -货之 -货速 -资料 -赔十
-起子 -超爽 -超轻 -躁干 -身粉 -车内 -转密 -轮复 -轮滚 -软毛 -轻牙 -轻钛 -轻音 -辣白 -达隆 -过认 -运存 -追剧 -退烧 -速拧 -速烘 -逻辑
-部分 -都爱 -配粥 -酥饼 -酱 -酿造 -醺果 -量杯 -金刚 -钛合 -钛金 -钢炮 -钻石 -铜模 -铝合 -销售 -销装 -锅头 -键 -镀膜 -闪充 -问题 -闯天
-防汗 -防滑 -防脱 -防腐 -阶英 -阿牟 -降旋 -除垢 -隆茶 -随身 -隔断 -集合 -集型 -零添 -霆小 -青梅 -鞋男 -音 -页码 -顶盒 -颗粒 -风力 -风格
-飞碟 -食品 -食用 -餐厅 -馅 -香港 -香风 -马力 -马拉 -马车 -骆格 -高三 -高汤 -高阶 -鲜味 -鸡神 -麦卢 -黄杆 -黄牌 -黑森 -黑牌 -黑钛 -龈止
-龈问
""",
    0.3: """
+ace +acoustic +aerobie +aio +already +aluminum +amd +and +antennas +antiseptic +apc +armrest +artificial +asda +audiophile +backache
+bai +bars +bay +best +bf +bfast +biodegradable +blaze +bnew +botanical +boy +bracelet +brightening +burr +buttons +cal +calorie
+cancellation +caramelised +carbon +cask +cheng +chewy +chi +cidian +claim:baby +claim:dryskin +claim:fragrancefree +claim:night
+claim:no_lockscreen +claim:no_sticky +claim:smoothbutter +class +clement +clubcard +clue +collectors +colour:orange +com +company
+composite +conical +consumer +cordless +corner +cramps +crinkle +crystals +csapp +cupboard +dao +date +derived +detergent +dishwashing
+dr +dry +dtx +dualsense +eazypack +eco +eczema +ed +edelbitter +edible +eight +eighty +energy +envelopes +eric +essentials +exfoliant
+extracted +extracts +fa +fancy +fashioned +fast dispatch +feder +filterless +fingertip +fits +flair +flap +flapjack
+flavour:cappuccino +flavour:mocha +flavour:olive +flavour:orange +flavour:puer +flavour:rapeseed +flavour:spicy +flavour:净棉
+flavour:嘉宾 +flavour:备注 +flavour:曲奇 +flavour:松木 +flavour:枇杷 +flavour:果莓 +flavour:港式 +flavour:牌鲜 +flavour:着更
+flavour:红袋 +flavour:除烟 +flavour:鲜增 +flavour:麻油 +flavour:黑莓 +flex +fly +foamable +focal +footbed +fountain +fullhalter
+gasket +giorgio +glas +glycation +goods:camera +goods:jerky +goods:lightsoy +goods:lipstain +goods:powder +goods:primer +goods:puzzle
+goods:spaghetti +goods:water +goods:发膜 +goods:口香糖 +goods:地板清洁剂 +goods:彩铅 +goods:护发精油 +goods:教材 +goods:机油
+goods:橡皮泥 +goods:水彩 +goods:测距仪 +goods:煮蛋器 +goods:玻璃水 +goods:电磁炉 +goods:皮带 +goods:眼影盘 +goods:行车记录仪
+goods:靴子 +grains +grid +guarantee +gums +haday +half +hanging +hanyu +harper +hc +hcl +hdr +high speed +hightech +hr +huang +hurd
+iceland +icons +id +immune +includes +individual +ingredient:对乙酰氨基酚 +ingredient:维d +intimate +ip +jd +jia +jug +k +kanebo +kd
+kibble +label +labubu +landscape +leau +lot +love +lunchbox +luxury +lynchburg +magnet +mass +may +meal +meatballs +mega +melk
+message +minerals +mix +mixed +mo +mongolia +mopping +morrisons +ms +mu +mull +multibuy +multicoloured +nand +nanhai +nineteen +now
+nugat +numbered +nuss +nz +o +og +osfa +osman +oxidation +packets +pancakes +perennial +perfecting +perfector +pharmacy +pics
+pillowcases +pissing +pixian +pomodoro +pores +pouring +pps +practice +price +printing +product +programmable +proper +prw +psychology
+purchase +pw +ramyun +rc +reading +reducer +reep +regenerant +remotes +retro +rhine +richard +rihanna +rms +roast +robusta +rolled
+rollers +rom +running +safety +sainsbury's +san +scheffler +schokolade +schwarz +sealant +security +seller +shapes +shou +shown
+simply +sleeping +slides +smelly +snowy +softness +specialty +speed +spymaster +starlight +sterilizing +surface +surveyors +swap +swim
+tafel +te +tennessee +tetra +that +ti +tian +tier:air +tier:flip +tilers +tingly +tins +tough +trading +tray +vaporisateur +vd +vi
+waist +wars +watery +watt +ways +weave +wei +wesn +wilko +works +workwear +wrapper +writers +xiandai +xiang +yrs +yue +yuval +zeezout
+zhenjiang +一 +一壶 +一套 +一级 +一芯 +一轮 +万花 +三轴 +上光 +不辣 +专辑 +丛书 +东方 +东莱 +丝享 +丝粉 +丝若 +丝起 +中年 +中性 +中腰
+中贵 +之水 +乐万 +乐维 +书山 +买就 +乳业 +争篇 +二十 +亚诺 +京味 +亮采 +亲子 +亲节 +人体 +人文 +他弦 +代文 +以旧 +价 +优诺 +伴侣 +低价
+低延 +体外 +体工 +体翻 +佛蒙 +俗读 +保温 +保鲜 +修师 +倍现 +倒立 +储物 +儿手 +儿配 +元素 +光探 +光美 +全合 +全幅 +全期 +全析 +全身
+全阶 +八角 +公用 +具箱 +养猫 +内蒙 +写 +军争 +军训 +冰河 +准定 +减 +出品 +出血 +初生 +利进 +刮胡 +到手 +到期 +力斯 +力片 +务本 +劲道
+北语 +十四 +午茶 +华熙 +卓萃 +单饼 +卡 +卡亚 +卡斯 +印 +卷翘 +厂箱 +原子 +双头 +双扣 +双系 +可上 +可带 +可爱 +可玩 +可追 +台监 +史通
+右手 +号任 +吋 +同城 +吧好 +吸管 +味树 +味炸 +味脆 +味道 +咖哩 +咪去 +品金 +啾噜 +喝 +嗨棒 +固态 +国杀 +国标 +图书 +型可 +型犬 +型胶
+基酒 +塑封 +塞流 +增稳 +士鞋 +壶一 +复原 +夏洛 +大 +大中 +大人 +大罐 +大药 +天津 +天空 +天送 +头水 +头装 +女孩 +女桃 +好市 +好朋 +妆前
+妍肌 +婴店 +婴童 +嫩倍 +嫩滑 +子习 +子柜 +子酱 +学右 +家居 +家用 +密 +密度 +对装 +小细 +尔兰 +尔皂 +就送 +属表 +山东 +山有 +峰猫 +川贝
+工学 +工装 +巨无 +巾纸 +市多 +师版 +带上 +带吊 +带轮 +常 +干敏 +干杜 +干果 +平衡 +年 +年末 +年猫 +庄臣 +底黑 +店 +延迟 +强效 +往事
+得物 +微研 +微震 +必读 +忆卡 +态链 +悬浮 +感牙 +成像 +手冲 +打 +扫尘 +扬基 +投影 +护士 +拖地 +指定 +授权 +接 +提尔 +提袋 +插脚 +摄像
+撑系 +敏皮 +整月 +整瓶 +整袋 +文具 +文社 +断热 +斯提 +新 +新元 +新国 +新版 +方屏 +无尘 +无添 +无绳 +无霸 +日 +旧庄 +旧换 +明星 +明皂
+易漂 +星闪 +晒后 +普书 +普翻 +景田 +智玩 +有油 +有路 +有麦 +服切 +末扫 +机不 +机标 +枕边 +林肯 +果奖 +果酒 +枯毛 +架格 +柔肤 +格任
+格可 +格斯 +格纹 +桃花 +梦原 +棉 +楼梦 +次成 +止痛 +母亲 +每包 +水不 +水中 +水嫩 +水洗 +水淡 +汪汪 +汪队 +汽车 +沙滩 +河糖 +油剂 +油物
+油胶 +法 +法式 +泛红 +波格 +洗护 +洗面 +洛特 +流光 +流涕 +浅 +浆 +浩悦 +浴室 +涂饰 +消化 +润唇 +润泽 +润滑 +润超 +温感 +港服 +渴创
+湿水 +滚轮 +滩凉 +滴滴 +滴香 +点阵 +热鼻 +焦人 +焦垢 +煮 +煮茶 +爱尔 +片 +牌国 +牌精 +牙痛 +牙骨 +牛乳 +物箱 +特咖 +猫主 +玉女 +玩盘
+环境 +现盈 +球往 +生产 +生儿 +生态 +用型 +电无 +电起 +男香 +痛发 +痛牙 +痛痛 +痛经 +白光 +白多 +白杆 +白罐 +白饼 +盈透 +盈隐 +盖全
+盾文 +研磨 +硬皮 +硬盘 +碳粉 +磁悬 +磁滚 +空间 +立小 +第一 +筒 +简体 +管杯 +米 +糖抗 +糖蛋 +系顶 +红妍 +红屏 +红楼 +红金 +纯水 +纯白
+纸包 +纹盘 +组 +细跟 +维萨 +绿光 +罗莎 +罚十 +美术 +美短 +美肌 +老式 +考数 +考试 +肝油 +肤露 +肯公 +能膏 +能降 +脆 +脆椒 +脆辣 +腕表
+膜防 +自 +自提 +自饮 +舞台 +色任 +色动 +色铝 +芬味 +花空 +花筒 +苋青 +若肤 +茅盾 +茶派 +茶语 +莱阳 +菌 +营润 +蒙古 +蒙特 +蓝格 +蔬菜
+藏科 +蟹醋 +解牙 +解馋 +话降 +语丝 +语社 +语音 +读物 +调理 +谣弦 +豆分 +负离 +贵族 +赔四 +超导 +轨迹 +转屏 +轮储 +轮复 +轴增 +轻直
+轻音 +边话 +过认 +连瓶 +追溯 +送冰 +逆袭 +酒菜 +酱面 +采柔 +重低 +量棒 +金优 +金条 +金毛 +金球 +销书 +锅焦 +门店 +间音 +防护 +防指
+附小 +除油 +隐形 +障受 +雅家 +雨果 +霜大 +露营 +霸吸 +非 +非磁 +韩国 +顶级 +预约 +频千 +食堂 +餐巾 +饮弹 +饮用 +饰蛋 +饼流 +香料 +马齿
+验真 +高刷 +高汤 +高端 +鱼子 +麻酱 +黄牌 +黄皮 +黑垫 +黑芯 +齐全 +齿苋 +龈出 +龙编 -abv -ac -acorn -acoustic -acrylic -action -alexa
-armor -astrobaby -balls -bar -barkeepersfriend -beanz -bed -blade -bluetooth -boat -bofen -book -brand -bronze -bulk -cam -carry -cars
-charging -chongqing -christian -claim:fragrancefree -claim:no_stretch -cleaning -cloth -coin -confiture -cooking -cough -creamy
-cushioning -dashboard -delivery -dense -disinfectant -display -distance -dpi -drink -drive -dual -dz -effaclar -es -exposures
-flavour:almond -flavour:apple -flavour:eucalyptus -flavour:herbal -flavour:mushroom -flavour:oolong -flavour:松木 -flavour:浆果
-flavour:生巧 -flavour:英国梨 -flavour:草地 -flavour:草药 -flavour:鼠尾草与海盐 -flks -force -forerunner -fraises -fried -game
-goods:compact -goods:iron -goods:lightsoy -goods:purifier -goods:roll -goods:scale -goods:softener -goods:spray -goods:tofu
-goods:toothpaste -goods:tv -goods:四件套 -goods:复印纸 -goods:测距仪 -goods:猫砂 -goods:电动牙刷 -goods:皮带 -goods:自热火锅
-goods:豆浆机 -goods:铝箔 -great for -grips -guo -hepa -high-speed -hrs -iccho -ingredient:酪蛋白 -ingredient:鱼油 -input -inverter
-juicy -keeps -keys -koa -legend -lickable -lifetime -long -luosifen -machine -male -maximum -mcg -metres -mfc -miracle -modelling
-modern -moisturizing -monsters -mucin -murphy -needle -new -niao -noah -number -ointment -only -ordinary -pa -pei -pen -pendant
-perfect -phosphor -pocket -pods -pur -qt -quick -radiance -resin -resistant -revitalift -sa -san -sanford -sangenic -sauvage -sc
-screen -sdsqxaa -sensor -sha -shade -sheet -shelf -size -skillet -skin -sleeping -soy -spen -squeeze -stickerless -strips -surveyors
-t -tft -tilers -tool -touch -tub -use -voluminous -wet -wick -width -world -writing -xss -yield -一对 -一桶 -一赔 -万毫 -万金 -下酒
-个月 -中度 -中焙 -习惯 -五轴 -京东 -亿补 -他弦 -他磷 -份 -优盘 -保修 -保险 -健康 -傻瓜 -先生 -克力 -克斯 -全长 -公克 -六角 -净肤 -利时
-利波 -到家 -力三 -勇闯 -北京 -医用 -单头 -单桶 -单返 -卡坦 -卸妆 -压榨 -原封 -反馈 -发 -口粮 -可 -可查 -台湾 -右装 -司货 -吃鸡 -合金
-含保 -吸头 -吸收 -哈利 -嘉胃 -器 -四季 -因 -固态 -圈 -在保 -块 -坦岛 -型 -型安 -增肌 -多模 -多用 -夜间 -大颗 -天翘 -头装 -奶泡 -妆点
-妈服 -妍洁 -子弹 -季新 -安抚 -安溪 -安芯 -定价 -实感 -实时 -家居 -寸 -对焦 -尊极 -小泡 -小瓶 -小辣 -尔克 -层洁 -州特 -工业 -左右 -巨无
-布鞋 -带美 -带麦 -平价 -年保 -年货 -幼 -应扳 -度烘 -开 -开盖 -式 -强五 -当季 -微 -微闪 -快充 -扳机 -抹烘 -拉尼 -拉松 -拍 -拼配 -按压
-授权 -擦脸 -整提 -整箱 -斯康 -新华 -新手 -新米 -方授 -旋转 -无绳 -无霸 -日期 -星星 -春日 -晒单 -晶磨 -月 -月辅 -有小 -服饰 -期生 -本土
-杀菌 -杯 -杯面 -标配 -树八 -格纹 -梅酒 -横间 -橘 -橡 -止痒 -正宗 -步袜 -比利 -毕利 -民谣 -氟 -水活 -水能 -汉双 -汽奶 -沐浴 -油痘 -泡袋
-波特 -洁净 -洋芋 -涂抹 -满减 -漆镀 -灿倍 -炉头 -点甜 -然实 -版 -牙洁 -甜蜜 -生产 -电子 -留 -百亿 -直流 -眼镜 -研磨 -碱性 -磁力 -磨牙
-磷铜 -磷青 -秘翻 -立包 -米拉 -米糊 -粉微 -粉红 -粮酒 -系 -红先 -红包 -红牌 -红白 -纹盘 -线 -续航 -综合 -缓释 -美颜 -翼无 -老牌 -考研
-胃斯 -背光 -腕表 -自备 -自带 -自适 -芋片 -英汉 -茄酱 -茶饼 -荷兰 -菁纯 -菌 -蒸汽 -蓝格 -蕃茄 -蛇水 -表 -装 -装洗 -裸机 -觉反 -角男
-触觉 -训练 -诺牌 -诺纸 -豉味 -货 -质保 -赤足 -车漆 -车香 -轴防 -返红 -适应 -通话 -配方 -酒菜 -酷铄 -释胶 -重庆 -重菁 -金属 -金油 -金灿
-铝框 -键开 -镀晶 -长焦 -长袖 -防伪 -防震 -阿强 -险液 -需自 -青铜 -领长 -颜镜 -饮 -饮品 -饮料 -饰店 -香型 -高 -高铁 -黄豆
""",
    0.4: """
+acclaimed +adaptive +ads +adventure +aerosol +ai +akitamanman +all-day +alu +amazing +america +android +angled +anniversary
+anti-scratch +anti-slip +applicators +artists +ascorbic +assistant +atmosphere +authorised +authorized +authors +axis +bakers +bargain
+baristas +barkeepers +base +batch +battery-life +bazaar +bedtime +best-before +bestselling +biography +biological +birthday +blemishes
+bloomsbury +bone +book +booktok +bouncy +boxed-new +boyfriend +bpa-free +brake +brewed +brilliant +bristles +brunch +builders +buldak
+c +cabin +calcium +campers +camping +canned +capsule +card +cards +cares +carry +ce +charges +charging case +cheap +christian
+christmas +claim:combinationskin +claim:no_artificial +claim:no_battery +claim:no_combo +claim:no_film +claim:no_tinted
+claim:sugarfree +cleaner +cleans +clearer +click-collect +clinically +clips +coders +collector +colour:black +combined +commuter
+commuting +complexion +converter +cooks +cormen +cosy +counts +courier +cozy +crafters +cravings +crisp +cruelty +crystal-clear +cuppa
+cushiony +cutters +cyclists +da +dads +dealer +degreasing +dermatologically +designers +despatched +dha +discount +dishwasher-safe
+disposal +dk +down +dpd +drivers +dull +dupe-free +earc +earth +easter +easy-clean +easy-setup +ebay +ecotank +efficient +emporium
+energy-saving +eng +enthusiasts +envy +etsy +evening +everyday +evri +exam +experience +fairtrade +fans +fast-charge +fathers +fave
+fedex +festival +fibre +fiction +fights +filled +filling +finance +finger +flakes +flaky +flatshare +flavour:almond +flavour:bbq
+flavour:beef +flavour:chocolate +flavour:oatmilk +flavour:ocean +flavour:original +flavour:soybean +flavour:tomato +flavour:vanilla
+flavour:山茶 +flavour:普通 +flavour:水果 +flavour:白清 +flavour:韩式 +flavour:鸭肉 +flea +fluffy +fluoroelastomer +fog +food-grade
+format +forty +free-delivery +freelancers +freeze +freezer-safe +fresh-stock +fuling +fuller +gadget +galactic +gamingroom +garage
+genifique +gingham +girlfriend +gives +glowing +god +gomez +goodness +goods:bleach +goods:bread +goods:coffee +goods:fan
+goods:harddisk +goods:juice +goods:lipgloss +goods:pads +goods:scrub +goods:学饮杯 +goods:果干 +goods:盲盒 +goods:自行车 +goods:衬衫
+goods:被子 +goods:车蜡 +google +gorgeous +grandad +grandma +grandparents +gsk +guilt-free +handy +harari +harmonyos +heart +hearty
+heavy-duty +helps +hermes +hikers +hiking +hobbyists +holes +holygrail +homeshield +hotpot +housing +husband +hydrate +hypoallergenic
+immaculate +immersive +in-date +individually +infants +ingredient:复合维生素 +ingredient:蜗牛 +ingredients +innerwear +instagram
+install +installation +insured +it +jade +jm +korea +lag-free +latest-stock +ldac +lead +leak-proof +licensed +liquid +long-dated
+long-lasting +lou +lovely +loves +low-fat +ltd +mail +makes +market +mart +maxi +mcg +memoir +memoirs +meng +metal +mfg +mian
+microwave-safe +mint-condition +mm +mode +more +moreish +mothers +multi-buy +multimineral +mum +mums +musicians +must-have +musthave
+nan +near +neuro +new-stock +nh +nibble +nibbles +nickel +non-slip +non-toxic +nougat +nourish +nurse +nursing +obsessed +odor-free
+odour-free +of +ones +ophthalmologically +oral +ordered +orders +orthodontic +otsuka +overnight +owners +p +page-turner +pancake
+pantry +paperback-edition +past +pen +penetrant +period +pet-free +philosophy +photographers +pickup +plant +plastic-free +pmp
+precise +preparation +pristine +privilege +pro-grade +professionals +prone +protein-rich +puff +pupils +quiet +quite +r +ramadan
+raymond +receiver +recyclable +redness +reduced-to-clear +reduction +reg +reliever +remembrance +removes +renmin +replaceable
+repurchase +reputable +resealable +resistant +responsive +restocked +road-trip +rolling +romand +rooster +rouge +rrp +runners +runtime
+rustproof +sae +sameday +sandwich +save +savoury +schuh +science +scientific +scratch-resistant +screen +seahorse +sealed-box +selena
+self-help +serving +setup +seven +sharp +shiitake +shiny +shockproof +shopping +short-dated +shreds +shuixing +signed +silky +siri
+sleek +slimline +smoke-free +snacking +space-saving +special +spectrum +speedy +spf +spill-proof +spotless +spots +squeaks
+stain-resistant +stall +standby +standing +staple +starters +stays +sterile +stock +stockist +storage +store +strawberries +student
+sturdy +stylish +sun +supple +supplements +supplier +supports +sustainable +sweatproof +tang +tangle-free +taurine +teabags +teacher
+teachers +textiles +thermale +thriller +tick +timeless +tin +tired +toddlers +totk +tracked +tracked24 +tracked48 +trader +train
+transfer +travellers +trending +trusted +trusty +uhd +uk-based +ultra-clear +undamaged +unisex adult +unputdownable +untouched +ups
+usps +valentines +value-pack +vary +vegan +vendor +vet +vita +vitamins +vivid +voice +volcano +warmth +wedding +wenxue +whisper
+wholesaler +wholesome +wick +wife +wipe-clean +wrinkles +writer +xingfeifan +xj +xmp +xss +youthful +yum +zhajiangmian +一年 +一整
+一瓶 +一盒 +一罐 +一罚 +万人 +万毫 +万用 +三一 +三伏 +三年 +上学 +不易 +不紧 +专卖 +专营 +业打 +丢定 +个 +中焙 +中秋 +中美 +中通 +主动
+主播 +主粮 +主食 +乳蛋 +云杉 +五入 +五星 +享碗 +亲戚 +仓库 +付定 +代言 +低帮 +低泡 +作品 +便宜 +保真 +健身 +像头 +光珠 +光细 +光绒
+克骆 +入装 +入门 +全年 +全脸 +六角 +共 +关节 +具钳 +养胃 +冠军 +冠生 +冬日 +冰蓝 +冰袋 +净含 +凉感 +减压 +出差 +切换 +划算 +刺身 +前摄
+加急 +加班 +动降 +助眠 +劲爽 +包安 +包退 +北欧 +北黑 +十一 +十加 +升 +午休 +单云 +单只 +单听 +单支 +单瓶 +单盒 +单身 +博主 +卡尔 +即发
+原 +原产 +原着 +去味 +去油 +双十 +反胶 +发烧 +发票 +口碑 +可口 +可置 +台立 +史克 +号 +吃货 +同事 +含量 +员工 +周年 +味料 +哥大 +售后
+商超 +回购 +囤着 +国庆 +国潮 +圆头 +圆灶 +圆通 +地吸 +地色 +地铁 +场中 +型号 +型安 +壹号 +备货 +夏日 +外书 +外婆 +外驱 +多汁 +多用
+多肽 +多规 +多角 +夜色 +大哥 +大地 +大法 +奥狂 +奶奶 +奶泡 +好吃 +好喝 +好物 +好用 +好评 +妍多 +婆婆 +婴儿 +季帐 +学奖 +安全 +安心
+安装 +定金 +宝宝 +宝贝 +宠物 +客人 +客户 +客服 +室友 +家人 +容量 +寒冬 +寝室 +寸口 +小巧 +小时 +小白 +小飞 +少女 +尔爷 +尼奥 +尾款
+层三 +居家 +属框 +屯货 +山野 +川郫 +工社 +工程 +常规 +干 +干饭 +年人 +年级 +年苏 +年货 +幻小 +幼滑 +庄特 +底 +店用 +开胃 +弹头 +心充
+必囤 +快手 +急发 +性反 +性红 +息续 +手洗 +打奶 +打折 +扣门 +抗老 +折扣 +抽 +拉松 +拍 +挤挤 +探测 +探病 +提亮 +插电 +搭配 +放心 +效洁
+数学 +新鲜 +无硅 +日常 +日系 +早八 +早餐 +时髦 +易拉 +春天 +春节 +暖光 +月量 +机工 +机芯 +杉吉 +松软 +柜台 +标杆 +核 +格柜 +格犬 +桶面
+梅雨 +棒 +榜单 +模式 +欧洲 +欧系 +款任 +每日 +每盒 +比格 +毛 +毛孩 +氟 +水光 +水插 +水香 +汪星 +洁牙 +洗头 +涮 +淘宝 +淡化 +深夜 +混合
+潮流 +灶釜 +烂 +热破 +热销 +焕肤 +燃气 +版白 +牙除 +牛皮 +牛马 +特润 +特醇 +狗 +独居 +猫超 +玻色 +生元 +生园 +生饼 +用券 +用品 +用霜
+电子 +电式 +电解 +界名 +疆长 +白鞋 +百万 +百亿 +盒卡 +直供 +直条 +直饮 +看望 +睡前 +硅油 +碗布 +社畜 +祛痘 +福利 +秋天 +秋衣 +种 +种草
+秒杀 +租房 +移动 +立两 +端午 +管哑 +管小 +管饱 +粉水 +粉胖 +粘性 +精萃 +系车 +索 +紧绷 +红标 +级帮 +纯品 +纯度 +纯酿 +纽扣 +纽西 +线性
+细管 +细纹 +续作 +罐啤 +置换 +羊毛 +美光 +美史 +美味 +美肤 +翻书 +翻翻 +老公 +老牌 +考 +耐打 +耐用 +聚会 +肌活 +胖子 +腊梅 +膏 +自动
+自煮 +致顺 +航增 +良心 +色可 +色哑 +色因 +芯 +英语 +药店 +蓝劲 +虫滴 +蜜饯 +蜡水 +补水 +被罩 +装整 +装约 +规尺 +角度 +角牌 +解压 +解渴
+解腻 +解质 +访友 +豆豉 +货速 +质感 +质水 +走亲 +超轻 +车间 +软皮 +轻奢 +轻松 +辛辣 +辣汁 +过年 +返图 +退换 +送 +送长 +通俗 +速食 +酱比
+醇厚 +醒脑 +野营 +金熊 +金钻 +钓鱼 +铸铁 +销量 +锁水 +键 +长效 +长条 +门襟 +防丢 +防晒 +防漏 +阳台 +阶段 +随手 +随时 +随身 +隐致 +隔天
+隔日 +雨季 +零嘴 +靖江 +靠谱 +面单 +韩系 +顺刀 +顺滑 +领券 +颜值 +飚三 +食罐 +饭后 +饱腹 +驱虫 +骆格 +骑行 +高级 +高纯 +魔域 +鲜嫩
+黑管 +齿骨 -absorbency -airpods -anti -bestseller -beta -big -blossom -bm -border -bottle -breakfast -british -broad -buldak -buttons
-carrier -cixin -claim:frozen -colour:gold -data -english -expires -feet -first -flakes -flavour:soymilk -flavour:东方 -flavour:冰川
-flavour:活芳 -flavour:特浓 -flavour:着更 -flavour:紫罗兰 -flavour:黑咖啡 -flea -flowstate -frame -full -genuine -goods:bodywash
-goods:coffeebeans -goods:conditioner -goods:fan -goods:mask -goods:oil -goods:soup -goods:冲击钻 -goods:洗车液 -goods:消毒湿巾
-goods:眼影盘 -goods:米线 -goods:精油 -goods:蛋白粉 -goods:袜子 -goods:身体磨砂 -goods:钙片 -goods:靴子 -goods:魔方 -grid -hard -hdr
-he -heg -infant -ingredient:复合维生素 -instant -instantpot -it -kweichow -labubu -lash -libre -looks -luxury -magnetic -nail -nib
-notes -oral -pak -pastry -promo -remote -roast -schwarzwald -share -sm -solution -speed -squished -stainless -sticks -stm -stock
-studio -surface -system -target -tartan -therapy -three -tick -tint -toning -tube -uht -uk -ultiboost -unopened -urearepair -variety
-vegetable -vinyl -wash -washing -with -year -一键 -不粘 -个小 -中文 -乳 -五号 -亲妈 -优诺 -伦手 -余晖 -保价 -免息 -入门 -全合 -凝露
-出品 -利 -包 -包装 -卫星 -原料 -原配 -双解 -可用 -合性 -合成 -吉他 -唱片 -商务 -地区 -多个 -夜视 -天续 -套筒 -孕妇 -小型 -小安 -小棕
-小翻 -尤瓦 -工具 -帆布 -带数 -干发 -年苏 -幼猫 -弹头 -当当 -懒人 -扫码 -投影 -护龈 -抹 -接 -插脚 -日余 -星球 -显屏 -晖烂 -有品 -期免
-来感 -极速 -柔嫩 -棕瓶 -楼梦 -横格 -歌词 -每块 -氧化 -沁水 -泽曼 -洗澡 -浆 -满 -煮 -特价 -特级 -瓦尔 -生茶 -用途 -男表 -积分 -第 -管哑
-红楼 -纳斯 -细管 -维修 -编织 -网红 -翻页 -老人 -胚芽 -至尊 -芯片 -芽米 -苗条 -英伦 -莱泽 -落日 -蓬松 -血氧 -补贴 -装修 -词本 -谣吉 -贴
-超小 -软胶 -近期 -通用 -酒 -金装 -镇江 -镜蛇 -香 -马尔 -高效 -高清 -鸡爪 -鸿蒙
""",
    0.5: """
+action +adas +american +anti +approach +approved +approx +ask +ax +bad +badminton +barbie +barefoot +barkeepersfriend +blossom
+bottles +brush +builder +buy +carded +carle +cars +cats +cellar +channel +cheek +chef +claim:eyes +claim:highcalcium +claim:neck
+claim:no_lens +clogs +co +coating +coded +comfortlight +commercial +counterintuitive +cruelty free +d +dad +degree +despatch +di +dial
+dispatched +drawstring +drc +drinking +drinks +drop +durable rubber +ecg +expiry +external +feet +field +fitness +flavour
+flavour:americano +flavour:cinnamon +flavour:cologne +flavour:onion +flavour:prawncocktail +flavour:raspberry +flavour:sesame
+flavour:哥伦比亚 +flavour:性淡 +flavour:柠檬草 +flavour:祛腋 +flavour:胡椒 +flexfoam +fluoride +friends +front +fruit +gamers +games
+germ +german +germany +giving +goods:blender +goods:jam +goods:macaroni +goods:vacuum +goods:watch +goods:凉鞋 +goods:卡牌
+goods:垃圾桶 +goods:洗碗机 +goods:爬行垫 +goods:眼线液 +goods:空调 +goods:豆瓣酱 +goods:运动相机 +goods:门锁 +goods:马克笔 +growing
+halal +hautcreme +heated +homelab +hong +hoop +huo +imperfections +in stock +inc +inch +ingredient:布洛芬 +ingredient:钙
+ingredient:锌 +intermediate +isbn +iwatch +jiang +jk +klaus +krups +letterbox +liuzhou +living +lovers +luggage +lxt +macaron +manson
+maps +martin +mash +medical +memory +menghai +metre +minutes +mondelez +monsters +multiple +musical +nonfiction +ocado +octagon +offer
+outlet +oxide +pack +patch +peachy +pens +permanent +posted +pots +powerful +pressur +pressure +professional +protectant +proven
+purpose +quality +radical +range +recipe +recommended +removing +repair +road +rpi +scents +scottish +sdsquab +sdsqxaa +self +serve
+settlers +shelled +sheng +ship +shipped +shop +shower +shrink +shumin +shuttles +silent +since +skinactive +sleep +slightly +sm
+smoothie +social +softgel +soothing +sounds +stackable +stay +std +streaming +strips +support +tall +tech +tender +tesco +teuber
+tianfu +toast +today +tools +tosummer +traditional +trucks +uht +unworn +urinary +usa +usb +use +waitrose +way +wheat +windproof +word
+zhe +一英 +一键 +三季 +三总 +三数 +上班 +不刺 +不卡 +不掉 +不烂 +不脱 +中 +中小 +乔迁 +五金 +享生 +享胶 +代表 +价粮 +优惠 +伴手 +低音
+体机 +保质 +修工 +像素 +光圈 +光砖 +免 +全效 +公克 +公室 +冬天 +冷蔵 +冷藏 +净 +凉拖 +列号 +刷题 +券后 +刻字 +剂 +功率 +加坡 +单机
+印度 +卸妆 +厂家 +双频 +发动 +受损 +口多 +口臭 +古力 +可过 +合编 +吉他 +同学 +含刀 +吸头 +吸拖 +吸收 +味香 +唱片 +喵星 +四 +四长 +团购
+国进 +圣碧 +圣诞 +场舞 +复合 +多种 +大利 +大功 +大容 +大白 +天特 +头手 +女通 +婴幼 +子护 +孕母 +存储 +季新 +完美 +官保 +宝妈 +容液
+小方 +小王 +小痰 +尼龙 +工地 +师程 +常温 +幅标 +平底 +年会 +广场 +序列 +店拉 +店餐 +异味 +当季 +录前 +必入 +快帆 +快拆 +怀孕 +怀旧
+总复 +情人 +情侣 +意大 +感极 +成发 +手礼 +打工 +扫地 +抗氧 +拉罐 +拍照 +拼单 +拼多 +换新 +接收 +搬家 +撕不 +收器 +整件 +文原 +料理
+新加 +新品 +新婚 +新未 +新生 +新疆 +新西 +方便 +方块 +易卸 +晒单 +智享 +智能 +朱古 +机身 +柔滑 +树八 +棘轮 +横间 +橘色 +欧版 +止痒
+母猫 +每听 +每罐 +比赛 +法版 +泰瑞 +泵压 +洁齿 +洗涤 +洗衣 +活动 +流体 +海外 +浸透 +涂抹 +液 +淡黄 +港版 +湿粮 +源码 +满减 +灌汤 +火焰
+热卖 +焦系 +焰橙 +熬夜 +爆款 +爸妈 +爸爸 +牙龈 +物质 +特产 +王 +球头 +球釜 +瑞典 +瓶 +生 +生日 +生活 +电热 +男女 +痰盂 +白机 +监听
+盒贺 +直身 +石装 +码 +码完 +碧濂 +磨牙 +礼袋 +科幻 +笔记 +紫晶 +红橘 +细腻 +编号 +缬草 +美产 +美容 +老司 +老婆 +考研 +胶卷 +能小 +自驾
+舒妍 +色包 +花草 +英寸 +草茶 +蓝星 +蓬松 +表作 +被套 +要冷 +角男 +译 +调酒 +赔十 +起子 +跑步 +过官 +运费 +返现 +连接 +送男 +送货 +透气
+透美 +酥脆 +重庆 +金瓶 +铝金 +防干 +除口 +除螨 +露 +领导 +香 +香波 +马拉 +高中 +高铁 +魅惑 +黑龙 +龙江 -back -backlit -bnib -bnwt
-bottles -brushless -cast -churu -claim:rechargeable -clay -cleanmaximizer -collection -combi -counts -days -disposable -dog -down
-driver -ear -eh -electric -eng -everyday -flavour:sesame -flavour:咸焦糖 -flavour:果莓 -flavour:水果 -flavour:胡椒 -flavour:莲花
-flavour:酱香 -flavour:雪松 -florida -food -foods -galactic -good -goods:cake -goods:eyeliner -goods:laptop -goods:pencil -goods:penne
-goods:shaver -goods:spread -goods:墨盒 -goods:帐篷 -goods:狗粮 -goods:花生酱 -hood -hundred -juneng -kakubin -key -laser -lip -magnet
-magsafe -microfiber -mix -modeling -modes -multi -multicooker -mx -of -one -over -percent -permanent -playset -portable -prescription
-quart -range -recipe -release -retractable -sandwich -saran -school -sd -security -shock -sim -smart -solitude -soluble -strauss -suds
-supply -tf -toddler -twin -uk stock -under -vlog -wrap -xbox -ye -万像 -三口 -书架 -亿像 -光圈 -六小 -冠生 -刀片 -刘慈 -功率 -务本
-助眠 -双卡 -口气 -味 -国货 -大光 -大功 -大包 -大虾 -奇迹 -妈妈 -婴幼 -婴店 -字星 -宝幼 -小规 -性套 -慈欣 -手持 -折 -排块 -木糖 -机身
-材料 -条装 -梦多 -槽 -橘色 -母婴 -淡 -渗透 -炒货 -生园 -电精 -白瓶 -百梦 -真无 -秋冬 -精密 -糖醇 -翻书 -翻翻 -色包 -衣物 -超 -轨迹
-轻量 -透护 -速食 -酷睿 -铝盒 -长效 -面横 -高刷
""",
    0.6: """
+age +alternative +ambient +anos +apples +aroma +asmodee +awesome +b +barista +barrier +beading +bears +blemish +caffe +cain +cien
+claim:no_more +claim:sensitive +claim:smoked +cm +construction +control +coppertop +corrective +costco +decor +depot +disc +dog +dot
+dw +entree +eu +evoo +fine +finish +flavor +flavour:pear +flavour:soymilk +flavour:可选 +flavour:特浓 +flavoured +floor +flowstate
+foldable +fs +fun +game +gamer +good +goods:rice +goods:tea +goods:便利贴 +goods:片剂 +goods:螺丝刀 +goods:血压计 +goods:辣酱
+goods:酸奶机 +goods:锅 +goods:驱蚊液 +gourmet +groceries +h +hifi +i +induction +ingredient:氨基酸 +input +instantpot +instapot
+intensive +invisible +iphone +is +keeps +kweichow +lasts +latest +libre +lifetime +literature +loads +long +lu +lunch +macinato +make
+metres +nas +needle +newborn +nib +nine +nvme +off +open +otc +paradoxe +party +pbk +polish +premixed +prime +programs +qq +quart
+raspberries +refillable +regular +reliable +reseller +retina +revitalizing +rowling +royal +rust +sdsqxav +sensibio +sharing +shi
+shipping +six +sixteen +soledad +sprungli +sr +stonewash +storey +strauss +sync +system +tape +teardrop +the +total +translucent
+trays +unbleached +urry +vermont +vlog +vol +warranty +wasserman +windows +with alexa +ww +xinhua +your +万像 +三合 +上飞 +不晕 +东自
+中烘 +产 +人像 +人同 +代餐 +体卡 +像定 +光显 +免疫 +公升 +农家 +冲饮 +凝霜 +初学 +利时 +化旗 +北京 +半入 +华碧 +单录 +单筒 +卧室 +双倍
+双联 +发货 +口加 +同屏 +哈里 +四季 +增强 +备考 +夏天 +大包 +大型 +大学 +大牌 +大瓶 +大量 +学备 +学校 +完整 +定价 +宵夜 +家橡 +小吃
+小泡 +小袋 +尺寸 +带屏 +带杯 +干裂 +广告 +开票 +彩笔 +德产 +手提 +抖音 +护发 +抹酱 +拉花 +持鉴 +换季 +插头 +散瘀 +新米 +旅行 +无广
+明彩 +春夏 +显尘 +显瘦 +晕染 +曹雪 +月 +期到 +机洗 +杀菌 +极速 +标配 +棒棒 +橡树 +次性 +比利 +油霜 +泡袋 +活血 +涂层 +消噪 +润肤 +深层
+炒菜 +炒货 +版中 +物调 +特曼 +特蒙 +用途 +电纸 +男孩 +男生 +男表 +登罐 +盒包 +盒装 +盒马 +神仙 +科学 +秒发 +税店 +立减 +简单 +管装
+粒款 +糖 +红袋 +纸书 +绒棉 +结团 +结实 +续航 +网红 +翡翠 +老人 +联装 +膨化 +自选 +至尊 +臻品 +节日 +药房 +莱特 +营养 +蒙金 +蛋白 +血散
+补贴 +袋 +裤型 +记忆 +读 +质保 +超大 +超市 +跨境 +软胶 +运存 +送女 +配送 +酷睿 +酸 +采购 +里波 +链配 +长焦 +长绒 +长辈 +防滑 +陶华
+雪芹 +预售 +飞机 +香港 +黑牌 -additive -af -auto -brush -claim:day -claim:diet -claim:dryskin -claim:women -colour:pink -core -cube -e
-emergency -flavour:shrimp -flavour:vanilla -flavour:牌鲜 -flavour:牛排 -flavour:白清 -flavour:红薯 -flavour:轻盐 -flavour:酸奶油洋葱
-flavour:金枪鱼 -glas -goods:beer -goods:果泥 -goods:橄榄油 -goods:羽毛球 -ground -head -heel -history -kindle -night -nugat -nuss -nwt
-petroleum -prebiotic -protectiveclean -purpose -qc -retail -rich -sata -sparkling -sustained -tampons -tier:fe -top -treats -usb -uv
-warranty -wh -wlan -years -yeast -yucang -乐能 -京都 -八格 -加密 -即溶 -双面 -口味 -多乐 -大条 -大罐 -夹心 -对装 -小方 -川贝 -抗氧
-方块 -明采 -未来 -机场 -标 -模式 -清新 -睡眠 -纸牌 -聚会 -自营 -至初 -超即 -辅食 -采笔 -锂电 -韩国 -页
""",
    0.7: """
+a +acne +agail +alexa +baume +bc +biao +boehringer +border +build +bumper +cfi +cicaplast +claim:kids +claim:no_additives +clasic
+coated +colour:yellow +compartments +confiture +cooker +cups +cushioned +days +dbl +desk +effect +essential +expires +flavour:木质
+flavour:雪松 +flavour:靖江 +flks +fraises +free +frizzante +fry +gaming +glare +gluten +goods:groundcoffee +goods:iron +goods:perfume
+goods:植物奶 +goods:钙片 +great for +hao +healing +heg +in +included +ingredient:玻尿酸 +ingredient:鱼油 +injuries +interchangeable
+ion +kilos +korean +laser +laurent +leg +length +lightly +macbook +machines +mba +merial +months +nappy +new york +newest +non-gmo
+number +over +pak +pb +pk +pool +pot +res +round +sbux +sichuan +sim +solution +spacer +spen +stainless +stick +swiss +taped +target
+tate +teeth +tier:slim +touchscreen +trimmer +umbra +unread +vetro +volt +vxd +walmart +welcome +yves +zidian +一体 +万能 +下饭 +两用
+中国 +产地 +会议 +传统 +像胶 +全 +全画 +到家 +制器 +千兆 +华润 +原配 +去黑 +合一 +同款 +命 +国内 +型止 +多口 +多效 +夜视 +实体 +家享
+小型 +小孩 +小票 +小罐 +尺码 +山姆 +师傅 +年保 +床品 +弹笔 +必备 +成年 +挤瓶 +控制 +提神 +教育 +文标 +新货 +有中 +朋友 +木糖 +机场
+款可 +正宗 +武士 +毛躁 +永生 +油款 +洋酒 +淡印 +熟饼 +理压 +瑞士 +瓶装 +画幅 +白金 +直发 +破壁 +礼物 +精品 +精密 +糖醇 +绒哑 +维修
+美则 +翼型 +背光 +舰店 +苏打 +荷兰 +蓝牙 +补钙 +袋免 +装 +裸足 +读速 +贺卡 +超清 +跌打 +轻量 +辣 +边 +速 +酱 +鉴定 +钻石 +防尘 +饮
+香米 +验货 +高性 +黑武 -ai -alkaline -android -cards -claim:plantbased -classwiz -compound -eos -erh -extra -finger -flavour:raspberry
-flavour:枇杷 -goods:cable -goods:dictionary -goods:pads -goods:tshirt -goods:电脑 -goods:羽毛球拍 -ilce -internal -length -mirrorless
-open -packs -primacy -quietcomfort -ratio -selection -sodimm -tablets -tier:air -unisex adult -vxd -不含 -东尼 -余华 -倍夹 -卡口 -含
-寂寞 -尼寂 -屏障 -快拆 -拌面 -收口 -数显 -毫安 -浓 -浓香 -港版 -独立 -码 -硬盘 -苏打 -蓝光 -被套 -装进 -超辣 -酸钙 -防抖 -顺丰
""",
    0.8: """
+activating +additive +aerotwin +attached +autofocus +based +before +board +capacity +chdhx +claim:no_batteries +claim:wholegrain
+claws +cleanmaximizer +college +con +copy +core +cough +cplt +dandruff +ddia +deck +disinfectant +epa +exposures +family +flavour:oat
+flavour:冷萃 +four +goods:console +goods:cookies +goods:liquor +goods:milk +goods:processor +goods:sauce +goods:soup +goods:ssd
+goods:磨牙棒 +goods:订书钉 +group +hrs +imported +international +ipadair +iso +joy +kleppmann +kosher +layout +leaves +london +lumen
+made +marinated +metric +mp +neu +noise +nutrition +nylon +office +onsite +order +ovp +parma +physical +pint +portrait +postage +pouch
+powercore +promo +pssd +pur +raw +shelving +shui +stickerless +straight +style +superior +supplement +teas +tier:mini +treat +visual
+win +wlan +youth +三百 +下午 +不漏 +五三 +他磷 +克斯 +免息 +六十 +写笔 +冷暖 +冷链 +单把 +双层 +口点 +司货 +各 +含氟 +固式 +复习 +夜间
+夹固 +奶 +奶白 +妈服 +学生 +官旗 +官网 +定制 +屏 +平口 +强免 +徒步 +户外 +手写 +折 +护翼 +护肤 +拼装 +整盒 +新日 +旅游 +无骨 +服饰
+期免 +木吉 +未拆 +未来 +次日 +歌词 +正版 +死神 +母婴 +浓 +浓密 +浓香 +烘焙 +爷爷 +现磨 +生党 +电一 +电精 +畅销 +登山 +百六 +直邮 +础数
+碱性 +磷青 +礼品 +神永 +科普 +积分 +空军 +第 +简约 +红罐 +经典 +脆油 +茶庄 +蓝光 +螺丝 +装修 +词本 +超 +追剧 +送礼 +铝盒 +锋隐 +镁光
+降噪 +零食 +饰店 +高三 +黑方 -& -baume -car -claim:senior -conserve -exp -fancy -flavour:土豆 -formula -gm -goods:cookies
-goods:soysauce -harry -ingredient:维d -macbook -plug -ramen -replenishing -style -the -tier:se -zhenjiang -双倍 -年模 -无骨 -模拟
-真空 -红方 -翡翠 -肌活 -膏 -艾拉 -被罩 -雾面
""",
    0.9: """
+abv +adults +audio +babies +bar +beutel +bnwt +brew +canister +cans +cell +claim:men +claim:senior +closure +colour:grey +comes
+covers +dried +equiv +extract +flavour:banana +flavour:双重巧克力 +flavour:意式 +gan +goods:charger +goods:fridge +goods:phone
+goods:咖啡机 +headache +hero +hood +hw +italian +j +kaaaa +kartenspiel +lb +leakproof +machine +n +novamin +on +os +ounce +packs
+playtime +pp +proof +retail +scotch +seasoned +short +simplified +skincare +snack +soy +sparkle +spot +steam +tube +type +types
+ultiboost +virgin +vlogging +xmas +一次 +中型 +中度 +之一 +亿滋 +伦手 +入 +全价 +全自 +压瓶 +双背 +可中 +含线 +吸袋 +喜糖 +四大 +大光
+大名 +大条 +字号 +安溪 +尔克 +屏障 +布偶 +带 +度烘 +彩插 +快速 +打损 +拍下 +损伤 +换刀 +棉混 +椒酱 +水活 +水防 +混纺 +清洗 +溯源 +特价
+琴弦 +白纸 +真空 +稿纸 +箱 +纸打 +老字 +草稿 +行货 +西兰 +进口 +通勤 +锂电 +闲零 +防汗 +马尔 +高清 +黄 +黒 -autofocus -cfi -di
-flavour:curry -flavour:oatmilk -flavour:puer -fruit -g -goods:mouthwash -goods:轮胎 -guitar -heads -ingredient:神经酰胺 -lozenges
-metal -n -onyx -portrait -potter -reams -series -switch -tape -to -像素 -味苏 -四指 -城堡 -电热 -础装 -装正 -速发 -限时 -面 -骁龙
""",
    1.0: """
+analog +bbe +bestseller +breakfast +by +chemist +claim:no_salt +claim:no_toxic +claim:no_waterproof +claim:organic +cn +colour:white
+display +durable +fast +feline +finishing +flavour:hazelnut +flavour:oolong +flybyjing +food +foods +from +ft +gift +glass jar
+goods:电子书 +goods:电脑 +goods:电钻 +gpu +hybrid +iem +ips +kitchen +ks +led +lg +liftaction +mny +mousseline +multi +or +performance
+plastic +press +qc +rich +sq +stiletto +strategy +t +trade +trigger +vermicelli +w +wet +windscreen +wrapped +writing +上下 +上海
+两年 +低温 +假一 +光学 +六小 +台式 +四口 +场烘 +型 +基础 +备注 +夜 +大虾 +天猫 +娱乐 +定妆 +小金 +屈臣 +工具 +带票 +幼儿 +广西 +快充
+手动 +持久 +支持 +旗舰 +日本 +材料 +柳州 +正品 +正装 +满 +焕活 +牌 +用 +男友 +白底 +秋冬 +系列 +纤长 +联保 +背键 +臣氏 +致钛 +英文
+调味 +速发 +防抖 +随机 -aps -claim:kids -flavour:双重巧克力 -goods:lens -goods:sauce -goods:拖把 -relief -sarasa -奶糖 -水感 -特惠
-狂飚 -电解 -解质
""",
    1.1: """
+am +app +backlit +bpa +brownish +chinkiang +claim:no_bits +cosmetics +de +detachable +dinner +dpi +edc +elastic +flat
+flavour:blacktea +flavour:chamomile +flavour:浓郁巧克力 +flavour:火鸡 +flavour:轻盐 +flavour:黑豆 +flying +fndtn +friendly +godmother
+goods:pasta +goods:toothbrush +goods:保暖内衣 +goods:拍立得 +goods:蛋白粉 +he +indigo +ingredient:维e +ingredient:角鲨烷 +internal
+jin +magic +master +merino +naturally +noisecancelling +ns +pitera +setting +shelly +socket +squares +superdrug +tower +transparent
+treatment +uk seller +various +丰包 +京东 +免税 +免费 +准变 +原版 +变焦 +口气 +吸吸 +在保 +多色 +女生 +子弹 +孕妇 +官方 +寸可 +床单
+扫码 +效期 +断式 +旗下 +无味 +毫安 +水管 +洗剂 +点断 +特惠 +睡眠 +装进 +选 +量化 +钛黄 -alpha -colour:yellow -digital -goods:插座
-instax -pad -playstation -port -tier:signature
""",
    1.2: """
+adjustable +beijing +bk +bm +boxed +brushed +bullet +dorm +ds +dual +face +fermented +flavour:herbal +flavour:latte +flavour:佛手柑
+flavour:土豆 +goldbaren +goods:laptop +goods:memory +goods:tablet +goods:乒乓球拍 +goods:冻干 +home +import +japanese +low +mcilhenny
+naked +per +publishing +roll +shots +solid +tub +uk stock +uncooked +warmer +两电 +亲妈 +份 +去污 +双面 +司机 +吃鸡 +多 +大冢 +性能
+手工 +数字 +文学 +日期 +来感 +枕套 +淡 +狂飙 +直播 +税仓 +管钳 +翼无 +英国 +范晔 +规格 +车载 +风翼 +黑钛 -flavour:hazelnut
-goods:battery -goods:memory -goods:威化 -风味
""",
    1.3: """
+authentic +cmos +frame +g +goods:drone +jar +lather +pain +percent +playstation +roasted +roux +select +sizes +sports +stm +unisex
+yokagames +yw +中粮 +京老 +增肌 +夜宵 +妈妈 +年上 +懒人 +推荐 +自营 +酸钙 +门保 -clip -film -fine -pages
""",
    1.4: """
+bag +box +cdm +flavour:peach +genuine +goods:威化 +loo +pages +size +us +专柜 +公司 +可查 +国行 +国货 +定焦 +打印 +有品 +机发 +波浪
+英版 +装正 +限时 +香型 +黄鸡 -carbon -doses -flavour:tieguanyin -goods:瑜伽垫 -goods:相纸 -shots -tier:slim
""",
    1.5: """
+amoled +anr +available +baijiu +balm +bnib +bottle +brand new +can +carton +china +chinese +chongqing +choose +claim:frozen
+claim:highprotein +claim:plantbased +delivery +drink +drive +each +el +exp +factory sealed +feitian +flavour:englishbreakfast
+flavour:牛奶巧克力 +flavour:黑咖啡 +fsc +goods:soap +goods:墨水 +hour +ingredient:神经酰胺 +japan +jw +life +magsafe +new +new sealed
+nwt +pastel +plug +ply +preserved +ramen +repairing +resin +sealed +shade +shades +ships +tags +tf +tolerance +uk +unopened +up to
+warehouse +一箱 +上门 +代购 +任选 +保修 +保税 +全新 +原封 +口味 +可选 +德国 +接口 +标准 +法国 +玩具 +现货 +神器 +约 +美国 +美版 +胶片
+配 +顺丰 +顺义 -aerotwin -galaxy -goods:牛仔裤 -inch -thinkpad -双重 -数字
""",
}

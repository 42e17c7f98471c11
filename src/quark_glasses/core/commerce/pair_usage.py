"""How sellers use words, as scripts/fit_same_product.py fitted it to labelled pairs: the odds, then the words."""

from __future__ import annotations

from typing import Final

USAGE: Final[dict[float, str]] = {
    -1.5: """
+aaa +ambiance +barrel +books +caffeine +chamber +claim:cellular +claim:decaf +claim:intense +claim:nfc +claim:no_msg +colour:beige
+complete +coral +deal +decaffeinato +devoted +duo +dvd +edge +edition +ef +empire +europe +eva +extra +farm +flavour:cherry
+flavour:fruitnut +flavour:jasmine +flavour:酸辣 +gain +goods:airfryer +goods:blush +goods:bodywash +goods:cable +goods:conditioner
+goods:darksoy +goods:gel +goods:kettle +goods:lotion +goods:pants +goods:中继器 +goods:公仔 +goods:剃须啫喱 +goods:花生酱 +goods:马甲
+happy +heat +heatsink +hellmann +impact +ingredient:益生菌 +inserts +junior +left +less +lighter +luminous +mackerel +mario +messiah
+mid +mild +oil-free +only +optimum +oz +panda +paradise +platform +plumper +pm +proglide +puppy +quick +reconditioned +refills +rf
+ruby +russian +sa +sdxc +sebium +shield +small +snuglock +sodium +space +sterilised +straw +super +tamari +tinted +value +variety +wf
+whitening +wild +woo +zelda +不含 +亮白 +仙贝 +修身 +倍辣 +单口 +双 +味极 +国战 +宝石 +快熟 +无 +替换 +棉韧 +水凝 +清仓 +清莹 +温和
+硅胶 +笔尖 +红宝 +绿瓶 +莹露 +财神 +适用 +锂 +除垢 +鸡油 -aa -brulee -ce -ceramic -cerise -chisel -disc -duo -ef -f -fair
-flavour:cucumber -flavour:earlgrey -flavour:lavender -flavour:lemon -goods:eaudetoilette -goods:eyecream -goods:processor -hb
-invisible -nc -personal -philosopher -pop -premium -proglide -quantum -rossa -ruby -sapiens -sky -spring -tier:lite -tier:standard
-volcanic -whitening -woo -卓萃 -数学 -朱 -活着 -白膜 -飞天
""",
    -1.4: """
+active +bw +chime +creamy +doro +enduro +expert +express +flavour:lavender +flavour:matcha +goods:sunscreen +kiss +little +oro +rated
+refreshingly +renew +rondnoir +rxd +sided +splatoon +two +ultimate +y +z +丹丹 +包 +增艳 +套餐 +广角 +油辣 +租赁 +约克 -clear -europe
-flavour:peach -flavour:小苍兰 -goods:memorycard -meadow -melozio -stone -superx -swaddlers -y
""",
    -1.3: """
+ahmad +artbook +claim:no_box +clock +colour:silver +extreme +flavour:caramel +fleece +goods:mascara +goods:sponge +goods:收纳箱
+goods:柠檬茶 +goods:玉米油 +goods:相纸 +gtx +holland +io +mountain +not +novel +premiere +raffaello +roller +sb +shell +site +skinny
+steelbook +thin +tomorrow +usm +venice +xo +传说 +修红 +幻盖 +文版 +梦幻 +清爽 +玉容 +白醋 +红霜 +蓝水 +裸机 -feasts -flavour:cologne
-goods:bleach -goods:spaghetti -goods:水彩 -goods:瓜子 -gsr -ingredient:竹炭 -real -solo -swivel -tier:platinum -tough -ultimate -very
-vsop -上 -硅胶
""",
    -1.2: """
+aranciata +attack +barrett +bio +breed +camo +chisel +daily +empty +equate +flavour:earlgrey +flavour:seaweed +flavour:混合
+flavour:陈皮 +foaming +gloss +goods:eyecream +goods:marinade +goods:油污净 +grease +grill +hard +healthy +hole +illuminated
+ingredient:镁 +integrale +mediterranean +oss +pair +pd +peak +room +sanitarium +second +teenie +xtra +zealand +丝绒 +净妍 +娟姗 +新色
+极润 +橘皮 +第三 +背心 +醇香 +铝 -barista -chinese -claim:no_bio -claim:no_shells -cotton -dtx -flavour:lime -flavour:mint
-flavour:peanut -ga -goods:cream -goods:dishsoap -goods:energydrink -goods:桌游 -gt -io -lan -protect -protectant -protection -tier:pro
-女宝 -除螨 -雪饼 -香醋
""",
    -1.1: """
+allowing +aqua +backpacking +blades +branston +bumpy +chuck +claim:fiftyplus +claim:lowfat +claim:lowsalt +claim:no_stand +collapsible
+cookware +cooler +cotton +goods:mayo +goods:toothpaste +goods:扳手 +hazy +hunt +ice +ingredient:维b +isolate +jane +king +lactose
+letter +out +pea +penguin +petite +pop +pouches +power +reset +rm +rough +rounds +sd +serrated +shorts +sopure +spanish +stiff
+telescopic +tg +tier:lite +tier:platinum +twin +unit +vertical +vest +warm +亲嘴 +亲肤 +人教 +休闲 +原厂 +嘴烧 +壳 +子酒 +密封 +幼犬
+必修 +恒温 +收藏 +本进 +极鲜 +柔润 +水壳 +白边 +纤维 +藏青 +轻盈 +金桂 +金汤 +颗粒 -bw -claim:unsalted -fairmont -fish -flavour:chilli
-flavour:三文鱼 -goods:chocolate -goods:console -goods:shampoo -goods:washingpowder -hero -ice -ingredient:烟酰胺 -kitten -luminoso
-oak -performance -simple -student -wave -卡带 -双抗 -消噪 -清爽 -锐
""",
    -1.0: """
+added +advanced +body +bold +bt +chunk +claim:oilyskin +cloud +continuous +cooked +corded +count +diffuser +distilled +fiery
+flavour:cucumber +flavour:mango +flavour:三文鱼 +flavour:干爹 +flavour:物语 +flavour:长粒 +fried +full +goods:橡皮 +halo +helio
+hobnobs +hufflepuff +kid +kingdom +mb +mx +my +overnights +owl +panna +princess +protection +relaxed +remanufactured +robot +satin
+semi +stronghold +tangy +taste +tier:anywhere +tier:elite +tier:pro +to +unabridged +unicorn +vintage +zbar +zesty +zip +中文 +京炸
+半自 +单桶 +印本 +双缸 +夏金 +外文 +大结 +封圈 +尝鲜 +护色 +条细 +物理 +白菜 +盖 +结局 +续集 +缩印 +舒润 +衣物 +锦珍 +防摔 +韭菜 +饼
+高领 +鱼泉 -atomic -cd -dx -express -fashioned -flavour:sunflower -flavour:柠檬草 -flex -follow -goods:bulb -goods:eyeshadow
-goods:lipstick -goods:盲盒 -khaki -noisecancelling -pollux -pure -queen -recycled -ruled -starmix -unlimited -之泪 -即食 -国之 -水溶
-浩悦 -王国 -雪梅 -高速
""",
    -0.9: """
+alpro +arbutin +bling +bouquet +bowl +breath +breeze +built +burgundy +certified +child +claim:diet +claim:lesssugar +claim:no_cap
+claim:no_mercy +clear +creator +deus +dotted +elvis +esim +ever +favourites +flavour:cream +flavour:peanut +flavour:yolk +flavour:扇贝
+follow +gels +goods:bulb +goods:chips +goods:powerbank +goods:转换器 +grass +grip +gsb +hamper +homo +hydrabio +indoor +infinite
+ingredient:烟酰胺 +ingredient:竹炭 +ingredient:酪蛋白 +kart +lipcolour +lithium +maggo +magnetic +marrakesh +mileage +modern +mongar
+origin +pedal +photo +prince +quarter +rapid +rate +real +reverence +secrets +sipping +skies +smoothing +square +star +starmix +stereo
+sub +supreme +textured +than +threat +tier:standard +travel +tree +uv +volta +wavy +winter +丝质 +儿童 +初代 +单反 +卡口 +去虫 +味蚕
+圆领 +天丝 +奢护 +州特 +强韧 +扁桃 +斯猫 +无油 +柔软 +毛幼 +注音 +泰国 +王子 +白增 +纸牌 +绝育 +老师 +老版 +联名 +育幼 +膜 +虫胶 +蚕豆
+贵州 +轻甜 +适配 +鸿蒙 -aaa -adults -after -aniseed -archer -blend -bookshelf -claim:extravirgin -claim:lowsalt -claim:no_heatsink
-claim:no_pulp -deluxe -drv -egyptian -extended -flavour:jasmine -flavour:orange -goods:blender -goods:bread -goods:toilet -goods:wipes
-goods:华夫饼机 -goods:扫地机器人 -hem -medium -mo -og -orgasm -panda -petite -polpa -pura -swagger -teddy -velvet -water -兰 -单电
-双电 -搭配 -白边 -经典 -绒 -豆豉 -赤岩 -黑标
""",
    -0.8: """
+0脂肪 +af +as +bits +booster +camomile +charge +claim:no_preservatives +coco +colic +colour:brown +compare +cooling +cropped +cut
+dehydrated +delicious +desert +dn +door +doubly +download +duty +em +enameled +flavour:apple +flavour:mushroom +flavour:pork
+flavour:冰川 +flavour:奶糖 +flavour:菊花 +fox +ganprime +geburt +goods:battery +goods:browpencil +goods:compact +goods:handwash
+goods:tablets +goods:气垫 +goods:狗粮 +goods:电视盒子 +goods:管道疏通剂 +gore +granules +gravy +hairball +heavy +hex
+ingredient:荷荷巴 +intensement +key +lady +legend +live +ljp +loved +malt +matt +meat +minimo +minute +monochrome +music +our
+perspirant +pidan +precision +premium +qi +quickwash +sapphire +sequel +show +single +smartbase +solar +sorcerer +specialist +sunrise
+swivel +synergy +tabasco +taupe +teething +tempshield +tex +throat +tool +tor +track +tri +upholstery +uses +whole +wicked +zhong
+zone +乳期 +低甜 +体美 +倍 +克夏 +全能 +准口 +凤爪 +刀头 +劲凉 +升级 +双电 +含 +囤货 +圈铁 +型汽 +小麦 +屁屁 +影像 +思必 +拔帽 +拟物
+数模 +无袖 +模一 +波斯 +派对 +潜水 +炸酱 +热器 +热量 +爱思 +猫盘 +白角 +短毛 +磁吸 +离乳 +立式 +竞驰 +简史 +粉金 +糯米 +红枫 +缎光
+老北 +肤清 +补充 +补配 +角变 +豆瓣 +超广 +超薄 +达传 +透水 +配方 +锐 +除臭 +零热 +需煮 +面酱 +黑膜 -advance -africa -ambiance -camping
-capsule -contemporary -dinner -farm -filler -flash -flavour:pickled -flavour:strawberry -glow -goods:beans -goods:router -goods:washer
-goods:保鲜盒 -goods:柠檬茶 -goods:油画棒 -goods:运动相机 -hope -italian -japan -lxt -mr -my -passport -pre -rs -sense -watery -weed
-wild -三体 -丰包 -亚麻 -仁 -全 -加臭 -化毛 -味级 -品味 -星皇 -毛膏 -水润 -白菜 -箱 -级帮 -论道 -超韧 -锋隐 -高潮
""",
    -0.7: """
+acqua +aged +alcohol +alone +alpine +aniseed +basket +be +birth +bit +bl +bliss +bronze +burrito +ceramic +cerise +changing +cheaters
+cl +claim:no_clean +claim:no_cooler +claim:no_gmo +clearance +codeine +coloured +colouring +comfort +cosmic +deathly +dtxm +emulsion
+english +ergo +film +fire +fit +flavour:blueberry +flavour:lime +flavour:mint +flavour:teriyaki +flavour:walnut +flavour:watermelon
+flavour:巴西 +flushable +for +forerunner +formula +frother +fundamentals +gizeh +go +goods:blades +goods:cake +goods:detergent
+goods:foundation +goods:icecream +goods:lens +goods:printer +goods:sausage +goods:粽子 +goods:退热贴 +graphics +hallows +heads +hours
+insulation +keys +kidney +kittens +krewrap +lawn +lift +lightest +liner +liners +lip +looser +matchbox +matching +mattifying +meadow
+media +mildew +mirrored +mitt +mockingjay +moist +mould +odourless +oilcontrol +old +orangeasm +pads +pass +passata +passport +pearl
+personalised +plate +played +pocket +pronutra +qmk +quality +quickset +rash +rugged +shorthair +simplee +slider +soya +sp +spoon
+station +still +stretch +tablet +tears +tempered +three +tier:ultra +tips +tone +tubs +users +via +view +villains +vs +wall +washlets
+wring +zelen +zeus +zoom +一对 +三方 +丹郫 +保密 +兔盘 +全屏 +公交 +出山 +刺果 +力擦 +单卡 +口洗 +吴羽 +周边 +味鲜 +品牌 +地理 +坐坐
+坐派 +塔扇 +大卡 +容空 +开 +彩妆 +恒星 +按压 +数蓝 +日租 +极光 +核辣 +泉出 +清油 +清泉 +清白 +清透 +澡可 +甜夹 +甜面 +生榨 +白兔 +白兰
+直屏 +短袖 +第二 +米饼 +精选 +红方 +红点 +红牌 +绒面 +肉丝 +萝卜 +蒸鱼 +西数 +超软 +转 +郡金 +醇味 +重 +锅胆 +锋速 +键鼠 +门禁 +防窥
+阿尔 +陈醋 +青刺 +面饼 +风清 +鲜味 +鲜装 -beauty -body -bouquet -carle -chambord -cider -claim:light -code -elements -esp -eu -evo
-fingers -flavour:matcha -flavour:onion -flavour:六种鱼 -flavour:酸辣 -fluid -fourth -fusion -gallon -goods:eaudeparfum
-goods:hairdryer -goods:拖鞋 -goods:牙胶 -goods:花生油 -goods:鸡精 -graphics -hfs -ie -indian -ingredient:布洛芬 -kingdom -multicare
-normal -oily -pacific -pike -place -regular -rhubarb -safari -state -strength -suite -twist -wing -一级 -传统 -克希 -周克 -味蚕 -备长
-小学 -手口 -新未 -暖 -栀栀 -清淡 -炸盐 -爆炸 -白金 -背心 -英文 -蚕豆 -超声 -钙 -长炭 -阅读 -防蛀
""",
    -0.6: """
+a4 +a5 +a6 +abridged +adventures +afternoon +almond +amsterdam +annotated +ansi +arctic +arrabbiata +assam +assorted +attract
+audiobook +autumn +baby +ballpoint +barbell +barcelona +basic +bat +batman +battery +battery-powered +bear +bed +berlin +berry +bikini
+black +blender +bleu +blu-ray +blue +blurring +blush +bootcut +bowls +boxes +bracket +brass +brief +briefs +brooklyn +brushes +buffalo
+bundle +bunny +butter +butterfly +carpet +case +cashmere +castle +catnip +cellular +ceylon +chai +charcoal +charger +cheesy +cherry
+chestnut +claim:no_case +claim:no_wheat +clarifying +classic +coconut +collection +colorsoft +concentrated +cork +course +cover +cow
+creators +crema +crimson +curling +curly +cushelle +cushion +cushions +cuts +cutter +darjeeling +dark +decaf +defining +denim
+densifying +design +dew +diamond +diet +diluted +dino +diphenhydramine +dlc +dock +dolphin +dreams +dress +drum +dslr +dubai +duck
+earhook +earl +easy +efficiency +elsa +emerald +evo +expansion +extender +eye +fairy +fall +faulty +fermentation +fineliner +flamin
+flavour:cheeseonion +flavour:lemon +flavour:pepper +flavour:pomegranate +flavour:redbean +flavour:rose +flavour:seasalt
+flavour:spearmint +flavour:阳光 +flavour:鼠尾草 +flip +foam +fourth +fragrance-free +freesia +fresh +frizzy +frosties +frozen +fuchsia
+fuzzy +gardenia +gate +gel +general +gentle +german +giga +gilet +glacier +glass-cleaner +gma +goat +goggles +gold +goods:cheese
+goods:eyeliner +goods:handcream +goods:knife +goods:pencil +goods:toilet +goods:whisky +goods:创可贴 +grande +green +griddle
+gryffindor +handle +hardback +harry +havana +hawaii +hdmi +hemmed +henley +herbal +heritage +hibiscus +hogwarts +holder +honey +hooded
+hoodie +hot +hulk +hydraulic +icy +ii +iii +illustrated +in-ear +infant +inflatable +ingredient:虾青素 +insert +insulated +intenso
+iris +island +ixo +jacket +joggers +journal +juicer +jungle +kato +kettle +kettlebell +kids +kit +kitchen-degreaser +knight +konjac
+ladies +lagoon +lamb +lamp +lapsang +le +leather +legacy +legends +leggings +lengthening +lid +light +lightning +lily +linen +lisbon
+lite +lost +lte +luigi +made +madeleine +mademoiselle +magenta +magnolia +mahogany +man +manhattan +maple +marigold +matcha +mauve
+memc +men +mermaid +mfc +mic +midnight +mini +minis +mist +mixups +mod +mommy +monkey +moonlight +mousse +mz +nacho +navy +neck
+neckband +neutered +newicon +nick +ninja +oak +oat +official +oil +olive +on-ear +oolong +open-ear +orchid +original +origins +oven
+over-ear +parfum +parka +parts +party-edition +peel +peeled +peony +percale +perfect for +pg +pikachu +pink +pins +pirate +plain
+platinum +playmat +plum +plush +pneumatic +police +polo +porcelain +portable +potter +prague +pressed +problem +protectant +protein
+protour +purple +qled +quad +queen +quilts +qvo +rabbit +radeon +radiant +ranch +ravenclaw +ready +rear +red +refill +refurbished
+release +repeater +replacement +resistant +rest +revenge +ridged +rinse +ristretto +robots +roll-on +rollerball +rome +rope +rosy
+route +rubber +saga +salted +sampler +santorini +saving +scrapers +scrolling +scrubber +semolina +senior +sensitive +set +shallow
+shimmer +shine +shirt +showdown +shuttle +silicone +silk +silver +skimmed +skirt +sleeve +sleeveless +slim +slytherin +smoked +smoky
+sock +soft +softcover +soundbar +spare +spares +speeds +splash +sport +spray +squad +squared +squeeze +squeezed +ssd +stand +standard
+strap +suede +sugar +sunset +sweet +swimsuit +swing +swirl +sydney +tangfastics +tartar +teak +teal +teen +thick +third +ti +tights
+timer +tomlin +touch +training +traveler +treatments +treble +trio +trunk +trunks +tuf +turkey +tuscany +twilight +umami +unsalted
+unscented +up +upcycling +usb-a +used +v2 +v3 +v4 +valley +vegetarian +vienna +violet +volume +volumising +walnut +washable
+waterproof +wbrc +wellwoman +whipped +white +wide +wine +wipes +wired +wisteria +wizard +women +wooden +workbook +x +xl +xlg +xxl
+yellow +yu +zamo +zero +三光 +三观 +三鲜 +专用 +丹玉 +乌檀 +人兽 +人机 +仁和 +低腰 +光源 +克郡 +免漆 +免煮 +兼容 +兽鬼 +刷锂 +加热
+卓睿 +卖血 +双黑 +口径 +口腔 +可洗 +国民 +型瓶 +埃塞 +塞尔 +大食 +套 +奶糕 +子布 +子电 +室内 +小猫 +小童 +少年 +尔达 +山 +布次 +帆卓
+师批 +幻隐 +幼猫 +彩图 +感棉 +手果 +扩香 +批改 +抗痘 +拌饭 +换码 +旧版 +曜能 +曲面 +期奶 +机头 +权力 +杯体 +格书 +桶装 +橙诺 +檀木
+毛尖 +沁润 +沙漠 +泡脚 +洗澡 +溶解 +滚刷 +漆板 +漠色 +然植 +版清 +牌子 +牛磺 +特安 +玉镇 +甜扁 +生肖 +男宝 +白纱 +短款 +磺酸 +素食
+级版 +纱布 +纹加 +绿帮 +腌制 +色钛 +花轻 +茶轴 +草菇 +蓝罐 +蔗糖 +蔬可 +薄幻 +血记 +观卖 +角镜 +许三 +课本 +货装 +软霜 +软面 +轻纱
+酒鬼 +酵素 +钛金 +铁入 +长袖 +雾 +鞋带 +频兑 +马里 +高速 +鲜特 +黄豆 -ads -adult -bone -claim:no_scratch -de -dot -dualsense -fabric
-fhd -flavour:redbean -flavour:vanilla -flavour:山茶 -flavour:红枣 -flavour:香甜 -flavour:香菜 -fluffy -freezer -fresco -gluten
-goods:deodorant -goods:graphicscard -goods:jam -goods:juice -goods:mascara -goods:pasta -goods:pot -goods:powder -goods:serum
-goods:speaker -goods:主板 -goods:拍立得 -goods:椰汁 -goods:沙拉酱 -goods:羽绒服 -goods:钢笔 -goods:钳子 -grilled -half -humankind
-ingredient:维c -isbn -lengths -lollipods -marinara -mono -mount -new york -oilcontrol -packets -paperwhite -penguin -perfector
-poinciana -preschool -pressed -propane -propolis -publication -rog -rosy -round -rtu -sdxc -strix -super -tier:elite -totk
-transparent -type -untinted -us -veranda -vol -wellman -zsn -丝质 -加辣 -合蔬 -哥大 -嘉宾 -地扇 -墨羽 -声波 -大哥 -家电 -小巧 -心式
-心酥 -无刷 -无硅 -松鼠 -柔滑 -柔肤 -柔软 -清透 -火红 -灵高 -甜面 -真丝 -硅油 -粉水 -素 -红点 -红磨 -纯 -老式 -考数 -蔬菜 -辣加 -风灵
-龙毫
""",
    -0.5: """
+aa +acrylic +al +albrecht +answering +anthelios +antoine +architecture +azera +balsamic +bath +beach +belfrage +blended +bond +bound
+broad +carb +catching +claim:light +claim:no_scratch +claim:oilinfused +claim:twoinone +claim:unsalted +cleansing +coal +coat
+colour:blue +colour:natural +condition +conduct +content +copper +crazy +crisper +curved +dairy +day +defense +der +died +dinosaur
+displayport +drona +due +durer +durum +entertainment +erdtree +etextbook +executive +exercises +exfoliating +extraordinary +extras
+exupery +f +fade +fat +fava +fc +feast +feeds +filter +fingerprint +first +flavour:coconut +flavour:eucalyptus +flavour:grape
+flavour:yuzu +flavour:古力 +flavour:果子 +flavour:羊肉 +flavour:骨汤 +flossaction +fussiness +fuzz +gallons +garbanzo +goods:brandy
+goods:chocolate +goods:coldtea +goods:foam +goods:pen +goods:roll +goods:shaver +goods:内裤 +goods:古铜粉 +goods:拖鞋 +goods:直发器
+goods:空气清新剂 +goods:辣条 +goose +granite +gt +hambrienta +hashemi +heather +hguc +hikers +him +honeydew +impression
+ingredient:乳酸 +ingredient:视黄醇 +ins风 +integration +item +ixta +journey +ken +khaki +kitten +la +lcd +leaf +leakproof +lion +mala
+marble +marseille +medium +minor +moisturizing +monitoring +month +most +muy +nach +narrow +nation +nontoxic +nude +ochre +oruga
+packet +pad +palm +pan +paper +patches +pattern +perfection +philosopher +pod +polaris +poultry +ppi +ppsu +pullover +qq +quilted
+ratcheting +recycled +reflux +refresh +requires +resolution +rise +running shoes +same +scalp +scarlet +scooters +seamless +search
+selection +sets +sh +shaker +shutter +stanmore +starter +stone +stormio +streamer +supplementary +sushi +swatched +sweeteners +tan
+taylor +therapy +toki +tortilla +trifold +truck +twice +unlined +usborne +v +valerian +vga +vibrant +vision +who +wilderness +witch
+wost +三体 +三防 +上册 +下册 +丝油 +丰盈 +之泪 +乌龙 +乐虎 +九州 +书桌 +书签 +乳清 +二手 +五谷 +亮纯 +人人 +人参 +人夸 +低糖 +低脂
+倍润 +偷偷 +偷看 +光镜 +兑换 +全彩 +全脂 +六仁 +内胆 +军绿 +冰川 +冻干 +准系 +凝霜 +切片 +利尔 +利香 +刷头 +刷起 +前传 +剔骨 +力棒
+加大 +加绒 +化学 +千弘 +华套 +单盖 +卡其 +卤味 +压嘴 +压式 +厕纸 +厚款 +原浆 +去屑 +去骨 +双倍 +双口 +双离 +双色 +变态 +口力 +只含
+可可 +叶黄 +吊带 +后传 +后盖 +咖啡 +咖片 +咖色 +器线 +四倍 +因压 +国之 +地布 +增白 +墨囊 +墨绿 +壳包 +壳子 +外传 +外壳 +多维 +大豆
+大骨 +大麦 +天玑 +天蓝 +头曲 +女士 +奶油 +奶绿 +奶茶 +奶酪 +奶锅 +妍洁 +姆斯 +姗鲜 +媚娘 +安瓶 +家桶 +宾酒 +宿舍 +导演 +専用 +尊享 +小
+小伤 +小学 +小森 +小状 +小粉 +小粗 +小银 +岩崎 +崂山 +崎千 +州猪 +巧克 +巩俐 +干煸 +平装 +平躺 +年度 +年新 +幸福 +幼 +底座 +度神 +弘插
+张艺 +弦 +悦鲜 +成长 +手链 +抖摄 +抗皱 +折叠 +抹茶 +拍神 +掌机 +控油 +控温 +插卡 +插图 +支架 +收口 +政治 +效抗 +教参 +散养 +斩骨 +斯克
+新作 +新年 +方管 +旅拍 +旋形 +无叶 +无硬 +无糖 +无醇 +日橙 +旧款 +时隔 +旷野 +易智 +晨曦 +普洱 +智小 +暖治 +有机 +有线 +木纹 +杏仁
+来简 +果香 +枫叶 +枸杞 +柔护 +柔顺 +柠檬 +核桃 +桂花 +桦木 +森林 +椒盐 +椰子 +樱花 +橄榄 +橘红 +次抛 +水润 +水道 +江老 +汤锅 +油酸
+治愈 +洛达 +活多 +浅蓝 +浓缩 +海洋 +海獭 +海盐 +海鲜 +润薄 +深喉 +深蓝 +清香 +温暖 +滋润 +滤网 +滤芯 +漫画 +炒锅 +炖锅 +炼乳 +烧 +焦糖
+煎锅 +煎饼 +煸肉 +燕窝 +燕麦 +爆辣 +牛油 +牛肉 +特曲 +特辣 +状元 +狗粮 +猪肉 +猫粮 +玉米 +王国 +玫瑰 +玫红 +环大 +珍珠 +珍藏 +珍酿
+珠笔 +甜辣 +生抽 +甲粉 +电吹 +电影 +电池 +男士 +番外 +番茄 +疾速 +痘炭 +白啤 +白桃 +白茶 +监视 +相册 +看里 +真不 +砂锅 +磁力 +磨毛
+神作 +种兵 +稻花 +空瓶 +空盒 +窖藏 +立体 +立包 +童鞋 +笔芯 +第五 +第四 +米白 +米老 +米醋 +粗跟 +粥米 +精装 +糙米 +系网 +紧致 +红圈
+红枣 +红茶 +纯 +纯生 +纯磁 +纯魅 +线 +练习 +组合 +绘本 +绿茶 +罐头 +网膜 +羊奶 +美白 +老人 +老味 +老头 +老年 +老抽 +耳式 +肌透 +肚魔
+胶原 +胶条 +能量 +脚腌 +脱脂 +膜刀 +膜套 +臻享 +舒敏 +舒爽 +色修 +色增 +艺谋 +芋丝 +芒果 +芝士 +芝麻 +花生 +花甲 +花茶 +花香 +茉莉
+草莓 +荔枝 +荠菜 +莹亮 +菊花 +菌味 +菌菇 +菜刀 +菜籽 +葛优 +葡萄 +葵花 +蒸锅 +蓝盘 +蓝莓 +蔷薇 +薄款 +薄荷 +薰衣 +藜麦 +藤椒 +裸色
+西瓜 +视器 +詹姆 +论道 +试卷 +语 +语文 +谋导 +豆奶 +豆沙 +象牙 +豪华 +贴纸 +软毛 +辣白 +迎宾 +进阶 +远峰 +连帽 +选修 +速干 +速效 +道级
+酒红 +酚咖 +酱香 +酸奶 +酸辣 +醛增 +里面 +钙铁 +钢化 +铁锅 +铲 +银瓶 +锈铁 +镇江 +阔腿 +防水 +阿胶 +限定 +除堵 +除菌 +隐装 +雅丹 +雅川
+集尘 +雪媚 +零糖 +雾小 +青柠 +青轴 +静音 +面包 +风味 +食袋 +香菇 +香辣 +香醋 +马甲 +驼奶 +骑士 +骨凤 +骨面 +高效 +高油 +高腰 +高蛋
+高钙 +魔女 +鱼油 +鲜奶 +鲜活 +鲜虾 +鸡肉 +麻辣 +黑啤 +黑米 +黑茶 +黑豆 +黑边 -acton -all -amoled -beeswax -board -cdm -chromecast
-claim:sugarfree -closer -cloud -colour:turquoise -cone -controls -crewneck -crossaction -daytona -deeply -detailer -detection
-digestives -dre -dreamhouse -duty -early -federal -flavour:chicken -flavour:original -flavour:spearmint -flavour:spicy
-flavour:提拉米苏 -flavour:浓郁巧克力 -fly -ghz -goods:blush -goods:cleanser -goods:coffeecapsules -goods:detergent -goods:foundation
-goods:harddisk -goods:milk -goods:pan -goods:pen -goods:printer -goods:rice -goods:tissue -goods:whisky -goods:剃须泡沫 -goods:卡牌
-goods:地图 -goods:婴儿车 -goods:榨菜 -goods:篮球 -heavy -hydrating -iiix -indoor -k -kexi -konjac -label -large -liu -luminous -matt
-memory -moisture -nacho -nature -nuptse -oro -pregnancy -pronutra -rc -rgb -rolled -seat -seductress -select -short -skinactive -smoke
-smooth -sundome -taupe -tin -ul -umbra -veg -whole -zhou -三倍 -上光 -与 -专微 -丝滑 -中型 -中辣 -利进 -制辣 -动物 -双背 -和油 -国产
-国补 -头糕 -孤独 -尖 -幅专 -年孤 -彩光 -彩色 -振骋 -揭秘 -旧庄 -晚 -有源 -权力 -条头 -气调 -油制 -活多 -浅色 -特西 -猫 -猫牌 -甜 -生椰
-白光 -百年 -砍骨 -竹 -笔尖 -管钳 -紫 -纯白 -聚餐 -背键 -致钛 -舒颜 -范特 -角瓶 -调和 -谷胚 -豆沙 -赤脚 -跑步 -透气 -道级 -马振 -验机
-高帮 -黄盖
""",
    -0.4: """
+accordion +activated +adjust +aeroccino +ages +airfree +all +alligator +amiibo +ampoule +anniv +ara +army +aroma +aromatique +author
+autofocus +azalea +babycat +backlight +backrest +bags +baked +baking +beanie +bertolli +between +block +bluish +boys +braizer +brews
+bridge +british +built-in +burn +cafe +calories +caplets +cheat +chocolit +choice +cider +city +claim:concentrated +claim:extralong
+claim:no_plus +claim:no_pre +claim:no_the +clementine +code +colour:pink +colour:purple +concentrate +continent +convertible +cookbook
+court +cracked +crunchy +cs +cuffed +deluxe +df +dials +dickies +double +drying +dsm +dualshock +edges +egmont +eko +engineering
+expandable +faded +favourite +feasts +fertilizer +filters +flavour:chilli +flavour:darkchocolate +flavour:greentea +flavour:ladygrey
+flavour:lychee +flavour:saltvinegar +flavour:seafood +flavour:sunflower +flavour:棉花 +flavour:牡丹 +flavour:琥珀 +flavour:盛宴
+flavour:鳕鱼 +flower +flu +forest +frizz +frosted +fx +gasket +gazelle +gba +gentleman +gone +goods:blocks +goods:deodorant
+goods:earbuds +goods:flour +goods:keyboard +goods:lipstick +goods:mask +goods:memorycard +goods:nuts +goods:shoes +goods:soda
+goods:speaker +goods:tissue +goods:地毯 +goods:椰汁 +goods:毛毯 +goods:瓜子 +goods:马克笔 +grow +gsr +ha +handcuff +handsets
+happiness +heartburn +high-speed +highland +hl +housley +hygiene +hyper +ingredient:水杨酸 +irresistibly +joe +june +keeper +keybo
+know +kyson +lighting +lightspeed +line +lined +liqui +literide +lollipods +loop +lumbar +luminate +lungo +luxurious +maison +manual
+maxtra +medicine +meter +mfi +mgo +michael +mizon +moisture +more +mother +mothercare +motorized +multicat +multitool +nd +neon +next
+nimbus +numbered +once +onyx +outdoor +pack +part +pate +phantom +phoenix +piggyback +pike +pitcher +player +plumping +poe +poweriq
+praline +prevention +profutura +pure +purifying +racket +rain +recipes +reis +rhododendron +rossa +rs +rubberised +salt +scent
+scholastic +scuro +sensing +sensitivity +shaft +shatterproof +sis +skydome +sleepcover +sloe +sneaky +snow +softest +sous +sparkling
+sprayed +spring +springtime +stains +stenciled +sticking +stovetop +strengthens +string +striped +strong +submarine +subwoofer +surge
+tabbed +tactile +tank +timber +tmr +tonic +total +trail +treacle +tritan +turbo +until +vide +we +widescreen +window +wireless
+wordsworth +work +working +woven +year +yeast +yields +you +一充 +三绝 +下水 +交门 +仑煮 +会呼 +传应 +伤口 +伤手 +位堂 +保暖 +修型
+健康 +克利 +免漂 +兔年 +全优 +典藏 +冒险 +冰峰 +冰麝 +减光 +减脂 +分类 +刷双 +加密 +北海 +单册 +卜干 +厂直 +压线 +厚底 +及本 +双解
+发乳 +发热 +口袋 +可冲 +同心 +味奶 +呵护 +器后 +地利 +地黄 +块 +型负 +型风 +墩墩 +大冒 +大面 +头油 +头艺 +夹分 +奈吉 +套件 +奥地 +娜斯
+安奈 +宙斯 +宝珠 +宴席 +宽幅 +小世 +小屋 +小说 +小面 +少蔗 +尔宙 +屋 +山牌 +工厂 +布小 +带线 +年模 +年陈 +弹性 +强爽 +录音 +彩棒 +御裤
+心语 +心锁 +快乐 +怡神 +性布 +性旋 +性聚 +成幼 +成犬 +成猫 +战马 +扁平 +护眼 +护臀 +拼装 +挂勾 +揭秘 +摆件 +改修 +方全 +方形 +旋钮
+昆仑 +星飞 +普及 +普通 +晶石 +暗夜 +术贴 +术限 +李记 +极醇 +林克 +果蔬 +柏地 +核弹 +案夹 +档案 +梵想 +椰奶 +椰蓉 +模拟 +横版 +欣原
+母鸡 +毛猫 +气套 +水箱 +汁植 +汉双 +汉斯 +油豆 +泵头 +浓红 +海老 +海道 +涂卡 +深海 +清新 +清梅 +溶性 +滑盖 +滤镜 +漂洗 +潮工 +灵高
+炫彩 +炮手 +热秋 +煮雪 +熊猫 +版扫 +版掌 +版高 +物呵 +物蛋 +特级 +猪骨 +猫去 +猫成 +瓷白 +生物 +生茶 +男直 +的魔 +直销 +眉高 +真心
+着改 +知柏 +短裤 +矽胶 +码器 +神舒 +秘小 +童文 +童魔 +答案 +箱版 +粗粒 +精酿 +紧身 +紫瓶 +红烩 +红肉 +红轴 +纯正 +绳式 +绵柔 +绿意
+翘风 +老款 +老母 +臂 +至臻 +艺术 +苏萨 +英汉 +英短 +菜馅 +蓝袋 +蓝银 +蘸 +螺旋 +街头 +装需 +西安 +认证 +试涂 +豆 +贵宾 +跟缎 +跟随
+身裤 +转炫 +辣核 +适合 +途虎 +遗三 +配套 +里布 +重炮 +量头 +量瓶 +金山 +金条 +金标 +金皇 +金装 +银罐 +锁骨 +锅芯 +长毛 +防飞 +附挂
+陈酿 +降压 +限量 +雪晶 +非遗 +面口 +韧立 +风灵 +飞帆 +飞翘 +饮用 +首乌 +香件 +高刷 +高山 +高帮 +高达 +魔术 +鲜脆 +鸡汤 +鸭锁 +麝头
+麦蛋 +黄丸 +黑极 +黑柔 +黑胶 -absolute -adjustable -agile -anfangsmilch -arizona -b -backache -bloomsbury -bolide -build -center
-chitu -claim:combinationskin -claim:fiftyplus -claim:intense -claim:skimmed -coated -cobra -colour:beige -colour:purple -commander
-cormen -covers -crackers -custard -daffodil -dect -dm代购 -documents -dream -edition -ekg -el -energy -favourites -flavour:braised
-flavour:cappuccino -flavour:tangerine -flavour:walnut -flavour:玉米 -flavour:鳕鱼 -gain -glm -goldbears -goldblend -goods:binbags
-goods:concealer -goods:drone -goods:foam -goods:pods -goods:soda -goods:syrup -goods:vacuum -goods:内裤 -goods:刀具 -goods:奶瓶
-goods:帽子 -goods:甲油 -goods:维生素 -goods:网球拍 -goods:马克笔 -handbook -harari -headache -high -housel -ingredient:乳清
-introduction -kibble -kind -lasting -letter -liberty -list -liver -manual -mermaid -micro -mit -money -multifunction -ns -nylon -oled
-overtake -pair -pamplemousse -paradoxe -pearl -pruning -psychology -punk -puppy -rd -refills -resurrection -samba -sand -shadow
-sharpener -shears -sherry -shopping -shrinkwrapped -skincare -slam -small -smartcare -smith -soothing -ss -stan -standing -stm -straw
-taylor -tears -tier:ultra -tikkina -tn -tour -translation -ultragear -unisex -vst -wb -word -一英 -不带 -东京 -两用 -两电 -中王 -乳鸽
-云尚 -京八 -仙贝 -倍现 -入理 -全网 -八平 -切两 -即煮 -厚 -双效 -口加 -古城 -噢麦 -园天 -塑箱 -多色 -大师 -大面 -天黑 -嫩倍 -嫩肤 -导管
-小细 -尸语 -尿肉 -布湿 -平米 -彩妆 -成猫 -户座 -手霜 -打底 -抗痘 -持妆 -捷登 -撒尿 -效合 -斩切 -机系 -条 -果然 -标准 -欧啦 -母鸡 -水嫩
-水泵 -活芳 -润土 -深入 -清梅 -湿粮 -滚筒 -炫色 -炭泥 -然多 -熊猫 -片 -牛油 -猎户 -猫湿 -王中 -珍护 -理乳 -理解 -用刀 -男 -白花 -盒
-盖玻 -秒发 -筒用 -算机 -粒香 -精绝 -红管 -纯酿 -细跟 -绝古 -网通 -老母 -肉丸 -肤双 -脆菜 -脆饼 -色动 -花植 -花蛇 -芳香 -茶花 -草水
-菜丝 -落地 -蓝罐 -蛇草 -裸足 -西梅 -解计 -解锁 -计算 -记忆 -语者 -调理 -调锁 -豉油 -质柔 -赋活 -踢踏 -配 -酥脆 -醇香 -重调 -金幼 -金标
-金熊 -钟书 -钱钟 -锁机 -锁鲜 -锈润 -长粒 -防锈 -面筋 -鞋 -预约 -香手 -香牛 -香米 -骨刀 -鸡汤 -麦力 -黑后 -黑方
""",
    -0.3: """
+aaaa +across +activity +adapted +add +addison +area +attachment +azkaban +bank +bass +bayaband +beanz +beginners +beloved +biofuse
+biome +bottom +breastfeeding +brian +bright +britain +brushless +bulk buy +burst +calm +cannon +canopy +carabiner +cases +cd +celeste
+chair +channels +chdfb +cixin +claim:dewy +claim:glutenfree +claim:no_added +claim:no_answers +claim:no_bio +claim:no_graphics
+claim:no_noise +claim:skimmed +classwiz +clip +colab +colorstay +colossal +combined +compatible +concise +conscious +cooking +cordial
+corse +counter +cycle +damaged +dash +delicate +dg +dissolvable +distiller +dolce +dragon +draw +dupe +dustbags +dynamic +e +early
+easier +edi +elderflower +eliminator +end +england +evens +fair +falsies +feather +fed +fetherlite +fibre +fiesta +file +fillers
+flame +flavors +flavour:aloe +flavour:blackcurrant +flavour:cashew +flavour:chicken +flavour:fig +flavour:whitechocolate +flavour:火腿
+flavour:生巧 +flavour:紫罗兰 +flavour:蓝山 +flavour:豚骨 +flavour:金枪鱼 +flavour:麝香 +flavour:麻酱 +flexiseal +fudge +gardening
+giant +glazed +goods:butter +goods:clingfilm +goods:coffeebeans +goods:cup +goods:microphone +goods:oyster +goods:scrub
+goods:soysauce +goods:spread +goods:usbstick +goods:剪刀 +goods:味精 +goods:地图 +goods:墨盒 +goods:外套 +goods:娃娃 +goods:手办
+goods:文胸 +goods:日历 +goods:杀虫剂 +goods:榨菜 +goods:泳镜 +goods:火锅底料 +goods:牛仔裤 +goods:白板 +goods:眼膜 +goods:羽毛球
+goods:轮胎 +goods:钱包 +grain +grammar +grand +graphene +grates +ground +gte +guide +gusto +haptic +hawaiian +haze +hazel +hcf +her
+highly +hobs +homekit +hyclean +hydra +igrill +illuminating +indian +ingredient:胜肽 +instantly +jim +julienne +kay +kenco +killers
+kindergarten +kindle +kissing +knee +lacquer +lbs +lfrith +limonata +liu +lockaway +lovely +magfit +magical +mark +math +medley
+microfighter +million +mite +miyoo +ml +moderately +nano +night +nighttime +no +nocciolata +nozzle +nuptse +oled +onemesh +open
+orchard +overtake +pelati +pheromone +picador +pictures +piece +plaque +playground +playtex +plex +poet +polyurethane +portugal
+powilling +premier +printmax +prisoner +pulp +quantum +racquet +rainproof +reading +recommended +regulating +relish +renergie
+replaces +responsibly +restore +revolution +right +ryzen +sack +sand +scheme +schweppes +seafarers +sebo +sedgewick +share +shark
+sheer +shock +smartmi +smoother +snug +softer +sole +some +south +spinosad +spotlight +stress +study +succulents +sul +supercharge
+tagless +tattoo +thong +thread +tier:max +tier:plus +toe +tooth +top +top rated +torque +translation +trim +trolli +true +tubes
+tundra +under +undercoat +unlocked +upgrade +upgraded +vde +vet +waffle +wand +wayne +wesley +wh +whirl +wii +wrappers +zyliss +一册
+一弦 +七子 +三利 +上汤 +不粘 +不连 +与甜 +世界 +东风 +丢勒 +主演 +丽萍 +之名 +之宙 +之最 +书社 +乳玉 +云感 +云顶 +仓 +他一 +以父 +休眠
+低尘 +佳宣 +值得 +停车 +像机 +儿成 +兄弟 +光 +光丝 +光安 +克力 +全功 +全本 +全覆 +全部 +公大 +六 +其正 +冲马 +出门 +刀架 +刀片 +分体
+刮码 +前方 +剥壳 +剧 +功能 +加厚 +加深 +动态 +勇气 +包头 +北固 +医生 +华强 +单壶 +卡双 +卯兔 +卵石 +压花 +原木 +原汁 +双待 +双模 +发板
+变光 +只换 +可刮 +可变 +可穿 +可视 +叶惠 +合微 +含屏 +含普 +含骨 +听读 +吸油 +吹风 +味虎 +味道 +和其 +商用 +喉糖 +固山 +图注 +圈人
+地之 +地席 +基因 +声光 +声卡 +壳压 +壶体 +壶身 +夏 +外穿 +多吸 +多烤 +大字 +大屏 +大师 +大帝 +大眼 +天宫 +太阳 +头凉 +头哑 +头道 +夹心
+套床 +妃稻 +妆元 +妻子 +姜丽 +嫩肤 +子机 +子饼 +孔位 +学小 +宇宙 +宝树 +宾小 +密包 +寒地 +小海 +小町 +小芽 +小颗 +尔布 +尔椰 +尘袋
+层遮 +屏幕 +岳麓 +峨眉 +布 +布雷 +帖薄 +带盖 +带骨 +干黄 +平替 +年生 +库纳 +底盘 +庭囤 +开发 +式切 +弹窗 +强北 +彩色 +微动 +德绒 +念酒
+总成 +惠美 +惠装 +想之 +感反 +成 +打墙 +打气 +扭伤 +技跑 +抚小 +拉子 +拉斐 +拉设 +拌杯 +拌面 +招牌 +指纹 +损音 +换布 +换胶 +控开 +提鲜
+携装 +支付 +支装 +改善 +散装 +数显 +整木 +斐尔 +料 +料贴 +新货 +方高 +无磷 +明主 +显色 +晴天 +晴雪 +晶镀 +智米 +更 +木案 +朱 +杯总
+果味 +果油 +果然 +柜正 +格子 +格米 +桃仁 +桶精 +梦动 +棉质 +植萃 +歌曲 +正红 +武大 +毛球 +毯 +水垢 +水贴 +汤三 +沁水 +油猪 +油马 +泡机
+津高 +洪武 +洲进 +海茶 +润发 +润喉 +液态 +淡粉 +深 +深版 +混 +滴管 +潮垫 +澳贝 +火锅 +炒烹 +热圆 +烹炸 +然多 +然裸 +煎炒 +父之 +爽抗
+版现 +版玻 +牌猪 +牛津 +特与 +特丢 +特西 +犬驱 +猎奇 +献礼 +玉皇 +王致 +玻汾 +珠淡 +琛达 +瓦拉 +瓶大 +甜豌 +电箱 +男童 +町米 +癸卯
+白吸 +白激 +白雪 +的勇 +皇冠 +皇妃 +皓月 +皮凤 +皮肤 +直板 +看笔 +真无 +眸口 +眼圆 +码看 +磨豆 +礼版 +禁公 +禁支 +福牌 +福的 +秋裤
+种模 +科医 +秘密 +稻香 +空 +窝小 +端盒 +竹切 +笔顺 +等全 +管头 +管缎 +箱民 +米莱 +粉瓶 +粒改 +粗糙 +糙颗 +红敏 +红油 +红盘 +纪念 +纳瓦
+纽康 +线控 +细韧 +绒发 +绿盒 +编织 +缺角 +罐 +网眼 +罗琳 +老酒 +考总 +肖纪 +股份 +胶涂 +能弹 +脆萝 +腰贴 +膜蜡 +膨润 +自带 +致和 +范特
+茶七 +茶厂 +莱奶 +莹水 +菜调 +落日 +蒜油 +蓉扁 +蓝金 +薄空 +薄膜 +蜜纽 +表层 +裸妆 +西等 +观想 +规范 +角电 +触感 +设拉 +说王 +读音
+调和 +谣吉 +豆机 +豉油 +豌豆 +贡米 +质柔 +贴式 +赛车 +车监 +转基 +轻便 +边刷 +连抽 +连接 +通深 +通黑 +道明 +遮光 +部歌 +郫县 +酥球
+酱炸 +金典 +金属 +金顶 +钙 +铝框 +长粒 +长续 +长裤 +阅读 +阳能 +阶磁 +阶英 +陈道 +除水 +随笔 +隐薄 +雪针 +零反 +雷特 +非转 +面横 +面筋
+鞋女 +顶天 +顺听 +领长 +颜料 +风嘴 +风破 +风速 +飞行 +食提 +食梦 +餐三 +饮品 +饼怀 +首选 +香贡 +马桶 +驼色 +骨剪 +骨架 +骨鸡 +高能
+高阶 +魔法 +魔芋 +鸡骨 +鹅卵 +麓书 +麻味 +黄酱 +黑蒜 +黑魔 -academic -address -airism -alder -anime -antiseptic -app -approx -apricot
-aranciata -avery -awesome -ballet -basmati -bears -beetles -bg -blauw -block -bodyspray -c -cap -cardboard -caterpillars -chiaro
-chopped -claim:antibacterial -claim:nfc -claim:twoinone -classico -cn -cocotte -codenames -collectible -condoms -cookbook
-craftsmanship -cramps -crew -crystal -delia -doubleday -drip -drum -dry -dust -dvitamin -ecam -effects -elegant -empty -evolution
-exodia -feast -fiba -flavour:chocolate -flavour:coconut -flavour:grapefruit -flavour:pineapple -flavour:seafood -flavour:长粒
-flavour:鸡蛋 -flavour:麝香 -flowers -foil -fragrant -fuego -girl -go -goods:backpack -goods:camera -goods:earbuds -goods:mouse
-goods:sausage -goods:soap -goods:vinegar -goods:便利贴 -goods:保暖内衣 -goods:口香糖 -goods:学习机 -goods:月饼 -goods:电锤
-goods:磨牙棒 -goods:锅 -gp -gsb -have -hc -hr -iems -ih -import -ingredient:氨基酸 -ingredient:玻尿酸 -intact -jelly -joy -lake -lined
-liquid -literature -little -lumen -magic -masculine -master -mk -momentum -monochrome -movers -muscle -no -nourishing -oasys -odor
-owens -people -powder -radiant -ready -refreshed -refreshingly -rihanna -settlers -shield -silent -sodimm -software -sorcerer -spf
-stack -stuf -superdrug -swaddler -tank -teachers -thomas -thrips -timothy -tiplus -toilet -train -turbo -unseen -use -vdc -wager
-washers -western -wheat -wood -七夕 -丝松 -书店 -二八 -五分 -人像 -代码 -仿生 -优雅 -低帮 -体美 -例调 -光及 -入男 -八酱 -共生 -内外
-凉拖 -分袖 -前录 -力水 -动马 -勇气 -半自 -单册 -卡龙 -印复 -印扫 -厌的 -原版 -原瓶 -原蜜 -去皮 -及彩 -古纳 -右岸 -吸湿 -味极 -味深
-喼汁 -塑膜 -墩墩 -声学 -复印 -复原 -大全 -大红 -大蓝 -头戴 -套 -妙好 -姿复 -学习 -学仿 -官旗 -宵夜 -寸口 -小包 -小王 -尔古 -帝皇 -带屏
-带杯 -干酪 -平衡 -年产 -幽莲 -广式 -庄特 -底黑 -德国 -心动 -必得 -手指 -打印 -扫描 -抗菌 -搏飞 -支持 -教程 -整盒 -文原 -文版 -新老
-旋风 -无腥 -显预 -晚餐 -松动 -极鲜 -果奖 -枯毛 -染受 -柔美 -格兰 -桑巴 -梅泥 -植物 -比例 -气套 -水油 -汤面 -河右 -油平 -法版 -流体
-混合 -清夜 -温度 -湿发 -滑鼠 -焙煎 -然片 -爽网 -特护 -狗 -独芽 -王子 -瓶无 -生 -生党 -用安 -男用 -疮膏 -痔疮 -痛片 -的勇 -皇蜂 -皮碎
-码大 -祛痘 -秀 -科技 -稻共 -管装 -粉膏 -粒 -粗旋 -精酿 -紫白 -红袍 -纳河 -绢爽 -网面 -老包 -耐磨 -肤露 -胎压 -胚多 -腥味 -膜装 -膨润
-舰店 -色号 -芬必 -苏格 -茵河 -莱茵 -莲魅 -营润 -蓝盘 -薄空 -蜂姿 -螺口 -蟹稻 -被讨 -裸入 -讨厌 -设胎 -调重 -货小 -质鲜 -起停 -踏琴
-转化 -轻巧 -重组 -野香 -金比 -金狮 -金瓶 -金砖 -铁三 -长续 -附手 -隐形 -隐薄 -雨果 -额尔 -餐盒 -香菌 -马卡 -高中 -高品 -高达 -魅肤
-鸭脖 -黄瓶 -黄金 -黑冰 -黑条 -黑笔
""",
    -0.2: """
+& +about +absolute +acaa +advantage +aerosensa +alarms +alerts +apps +artificially +artwork +association +auto +baron +bathroom
+battery life +bb +beluga +best +bic +big pack +bigger +bookmark +bookshelf +boosting +boxx +break +breathable +buff +building +calmer
+camping +card +carousel +catering +chameleon +change +chase +chewable +chewing +chiew +cholula +chromax +chronicles +chu +ciliegini
+cirio +claim:antibacterial +claim:brown +claim:day +claim:fragrancefree +claim:no_bottles +clay +cleaned +clinical +cloning +cloth
+cloths +cocoa +cold +colour:gold +compact +component +conflict +container +continental +controlled +crafted +crafts +ct +curl
+daffodil +danisa +dcp +ddrops +deathadder +deduction +deep +delia +dentist +deskjet +detailer +dfr +digital +do +dogs +donaldson
+doses +drug +duet +ea +elementary +emergency +engines +ergonomic +ericaceous +essenced +essenza +etched +euro +existing +extensions
+fading +faster +federer +feiyu +fights +fill +fine +firming +firms +flavored +flavour:chipotle +flavour:fivespice +flavour:jalapeno
+flavour:readysalted +flavour:sakura +flavour:sandalwood +flavour:咸焦糖 +flavour:小苍兰 +flavour:玛奇朵 +flavour:盐焗 +flavour:空气
+flavour:竹香 +flavour:红烩 +flavour:艾草 +flavour:英国梨 +flavour:茴香 +flavour:草清 +flavour:饼干味 +fleas +foot +fruitfusion +garden
+glad +glass +glowscreen +gn +goo +goods:diapers +goods:dumplings +goods:graphicscard +goods:pan +goods:serum +goods:toaster
+goods:tofu +goods:wok +goods:利口酒 +goods:发箍 +goods:圆珠笔 +goods:拖把 +goods:按摩仪 +goods:插座 +goods:果泥 +goods:油漆
+goods:芝麻油 +goods:袜子 +goods:钳子 +goods:鱼油 +grinder +grisaille +gun +gut +gw +habanero +haircare +hamburg +hardshell +hardwood
+hear +herb +hers +hilarious +his +homme +house +hydro +ignition +increased +ingredient:硫磺 +ingredient:胶原 +ingredient:辅酶 +inkjet
+inside +into +irish +julia +keurig +killer +kitchenaid +knit +koala +kohlrabi +korma +large +larger +launcher +leave +li +lice +like
+lk +lopper +lp +luminizer +luru +madrid +mailbox +massage +master +matte +mavea +mechanical +mehr +mellowed +merry +metallic
+microfiber +mix +module +monthly +moon +motion +movies +mpb +mtbk +murder +mutiny +myofascial +napolina +natural +now +nvitamin
+originale +oup +owens +own +oxo +padded +palette +parental +pcs +peaches +pebble +percussive +person +perspective +pets +phase +phew
+phyto +picassotiles +pin +plants +plantur +polymer +pore +pound +powerball +prep +preparedness +present +prevents +prio +privee +probe
+programmer +proheat +protect +psychological +puppies +pvc +pyramid +rack +radio +ranches +re +rebuild +reduce +reduced +reflecting
+regional +renovating +renranring +resealable +resource +return +ring +roasting +rot +run +sal +scented +scope +score +scraper +seat
+see +selecttech +shadow +shaka +shines +shipwreck +shot +shows +skinned +slice +slime +smsl +sod +soleil +soothes +sour +spout +stacks
+steamer +sterilizer +sticks +strategy +stream +su +summer +superskin +surreal +surround +suspension +sword +symphony +table +tablets
+takeaways +tale +tapered +tcma +teabags +team +teapot +tennis +thinnest +ticks +tier:neo +tier:youth +tikka +tilt +time +tokens
+tomatoes +toy +train +treats +triple +tti +tutors +tweeter +u +unboxed +underwood +uno +valeo +veg +velvet +vestibule +vinyl +visibly
+von +water +waxes +weatherproof +weight +werk +what +wholesale +wi +wilkinson +wiring +works +world +xbox +xr +yamasa +yellowing
+yingbin +za +zipper +三林 +三模 +三生 +三胖 +三阶 +上臂 +下盖 +不拔 +不挑 +不贵 +与被 +中式 +中心 +中英 +中草 +丹牌 +丹霞 +久留 +之息
+乐乐 +乐趣 +乳 +乳植 +二八 +二季 +二次 +二色 +云朵 +亚克 +京酱 +亮 +人性 +人科 +人类 +人超 +亿像 +仁 +仁油 +代牧 +以下 +仲景 +传感
+低芥 +体口 +体宇 +体态 +体续 +佳品 +侣对 +便当 +信赖 +修件 +修刀 +倍护 +健牙 +储茶 +光微 +光水 +光泽 +光韵 +免拆 +入耳 +全尺 +八酱
+兰尼 +具书 +再现 +写笔 +冲厕 +冲泡 +冷热 +净肤 +凉 +击球 +刀套 +初老 +刨 +利波 +别墅 +刺激 +削笔 +动马 +勇士 +包拓 +化食 +十二 +升降
+单器 +单板 +卡龙 +卤鸭 +厂地 +双摇 +双效 +双木 +双极 +双酿 +反式 +反馈 +可打 +号国 +合中 +合青 +同人 +同门 +含保 +含娃 +含液 +含电
+吸休 +周装 +味上 +呼呼 +咒的 +哈利 +商务 +啦电 +善松 +喝不 +嗨锅 +嘴转 +回收 +场鲜 +型苏 +型调 +墨画 +声机 +声的 +外屏 +大夺 +头滴
+奇艺 +奇迹 +奥迪 +女童 +好吸 +妙控 +妙鲜 +娃衣 +孔菌 +学教 +学者 +安抚 +宝快 +家别 +家十 +家地 +家家 +容纱 +富人 +封储 +小农 +小瓶
+小酥 +尖 +尼斯 +层孔 +屎官 +展框 +属笔 +山酿 +山间 +岭迷 +川南 +工修 +带散 +带框 +带笔 +带肩 +帧 +干痒 +库存 +开关 +式 +式脂 +强健
+强击 +形眼 +彤丹 +得信 +得珍 +微辣 +心动 +心式 +心级 +心面 +性幸 +想体 +感器 +感掌 +感柔 +慧的 +手写 +扩展 +抛隐 +拉呼 +拉寿 +拓展
+拔干 +拼音 +挂件 +挑皮 +接头 +搅拌 +摄像 +摇杆 +摩根 +改装 +教材 +敢达 +散热 +数据 +整粒 +文简 +料瓶 +斯磁 +斯莫 +方调 +族药 +无刷
+无声 +无涂 +无痕 +无芯 +日抛 +日礼 +明花 +晚 +晶壳 +服帖 +木三 +木单 +杂粮 +松弛 +极优 +极暖 +柔和 +柔雾 +标卷 +根豪 +桃粉 +桌面 +椒麻
+槽 +樟木 +横线 +欧罗 +毛孔 +气嘴 +气雾 +水墨 +水感 +水晶 +水果 +永恒 +汁猪 +沙拉 +油节 +法石 +法雷 +波特 +泸溪 +泽双 +泽尔 +浴洗 +润土
+润无 +液晶 +液绿 +源底 +溪河 +滋阴 +滤水 +炬芯 +炭爽 +炸篮 +炼一 +烈艳 +烤鸭 +烫粉 +热狗 +热米 +热酸 +焗混 +焦香 +版包 +版大 +牌欧
+牙釉 +物盐 +物羊 +特奥 +狗肠 +独显 +环肽 +珐琅 +球感 +理乳 +理想 +甜牙 +甜香 +生平 +用防 +电接 +电源 +画风 +留声 +留香 +疆夺 +登细
+白族 +白矿 +的再 +的孩 +的甜 +的证 +益生 +盐 +盐焗 +瞬爽 +碑国 +磁加 +神秘 +福永 +离子 +秘的 +稳抗 +竞速 +童女 +童装 +笋腐 +笔 +笔刀
+笔杆 +笔槽 +篇同 +籍 +米兰 +米饭 +类简 +籽油 +粉胶 +粮 +粮粥 +精炼 +精美 +精讲 +繁育 +红冰 +红干 +级酿 +纳袋 +线量 +组件 +绒被 +续篇
+绿丸 +绿水 +绿罐 +缓解 +罐装 +网通 +羊绒 +美画 +翠花 +老肌 +老陈 +考拉 +考物 +耐摔 +耗材 +聚能 +肉卤 +肉配 +肤双 +肩带 +育舍 +胖蛋
+胶唱 +胶头 +能效 +能环 +脂肪 +脂香 +腐竹 +臂式 +自嗨 +自然 +色神 +艳蓝 +芥酸 +花瓶 +英伦 +茶饮 +草药 +荔爱 +莫格 +菁护 +蓬松 +虎皮
+蜜分 +衡水 +袋拖 +袖背 +被诅 +装卤 +装带 +装超 +装金 +装预 +西老 +覆盖 +视停 +解冷 +解头 +解码 +许翠 +设计 +证词 +诅咒 +豆酱 +豪泽
+负离 +财富 +贩装 +贴身 +贵阳 +赤彤 +超人 +超白 +身背 +转接 +轻妆 +达标 +过家 +运动 +迷窟 +迹绿 +透明 +通狂 +造食 +遥控 +部分 +配型
+酥肉 +酱京 +酱肉 +酸特 +酿团 +醇黑 +釉质 +重调 +野之 +量缓 +金钱 +钥匙 +钱心 +铝合 +锅调 +防爆 +阴降 +降火 +雨林 +雪梅 +雪豹 +零蔗
+雷奥 +雾哑 +霜 +静心 +面屏 +面料 +鞋垫 +鞋男 +音声 +页 +领熠 +风板 +食随 +饮料 +饮食 +香氛 +香浓 +香石 +马卡 +马牌 +魔力 +鱼类 +鲜包
+鲜爽 +鸭酱 +黄酒 +黑人 +黑双 +黑瓶 +黑白 +黑调 +齿敏 +龙岭 +龙年 -acid -act -activated -adhesive -agail -alan -alu -amd -analog
-animal -anna -arthritis -asian -authentic -bagged -balsam -basilisk -battery life -beautifully -birko -blcup -brewed -bucket -built-in
-calendula -carton -caterpillar -charging case -charlotte -chassis -chuck -claim:no_battery -claim:no_fat -claim:no_hub
-claim:sensitive -clementine -colour:black -colour:blue -colour:silver -con -converter -cool -coppertop -country -cw -decor -desk
-detect -dimmable -double -easy -ebury -edison -eliminates -endurance -essenza -external -factory -family -febreze -ferulic -fifty
-fighting -firming -flavour -flavour:banana -flavour:blueberry -flavour:cheeseonion -flavour:englishbreakfast -flavour:honey
-flavour:ladygrey -flavour:latte -flavour:sourcream -flavour:六鱼 -flavour:兰花 -flavour:卤香 -flavour:山茶花 -flavour:松露
-flavour:羊肉 -flavour:蓝风铃 -flavour:阳光 -flor -folgemilch -ft -girls -glass -glass jar -glycation -gn -goods:cup -goods:floss
-goods:gel -goods:gin -goods:headphones -goods:icecream -goods:lotion -goods:marinade -goods:nuts -goods:powerbank -goods:shaver
-goods:sponge -goods:tea -goods:wok -goods:yogurt -goods:冲牙器 -goods:创可贴 -goods:教材 -goods:果冻 -goods:植物奶 -goods:模型
-goods:油污净 -goods:油漆 -goods:油烟机 -goods:爬行垫 -goods:片剂 -goods:电钻 -goods:辣酱 -gravy -habits -hair -hanging -harrogate
-harvest -hawkins -hdd -health -heartburn -homekit -house -houseplants -hungry -hypoallergenic -individually -ingredient:硫磺
-ingredient:钙 -interior -ipadair -jihong -jnl -karenina -kayano -latest -lee -legion -li -liping -lithium -lju -load -long -loop -lot
-mare -martin -masala -mech -mechanical -media -mesh -mfp -mgo -min -mixer -mm -moisturizes -moka -motorcycle -music -musical -next
-nifty -noise -nutritional -old -operated -or -orig -originalline -oxidation -package -packaging -paula -pharmacy -pitera -player
-plumping -pm -poreless -pouch -poultry -pour -powershred -professional -profutura -provides -puff -qwerty -r -reminders -rg -roasted
-rohto -run -scent -schedule -screw -sdsdxxd -secret -secrets -self -senbei -ser -settings -settle -shedding -shou -shrubs -single
-slate -slot -smoothing -sn -socket -soluble -speedcube -sq -squeezy -stackable -starlight -sterile -stir -stonewash -streaming
-supplies -surge -takes -teardrop -thin -tikka -timer -tracker -traditional -trees -truck -true -uno -up -uvmune -vac -vertuopop -voice
-w -wealth -with alexa -worst -wrinkle -xtacking -ymtc -yoka -z -zelda -zester -zoom -一充 -一小 -一次 -一罚 -七海 -三叶 -不漏 -不紧
-不脱 -专业 -专用 -世界 -业本 -丝 -中筒 -主动 -主厨 -久坐 -习椅 -书源 -乳糖 -云感 -交替 -产 -享装 -京送 -人 -人节 -从 -付宝 -仙水 -仙虎
-传奇 -伤口 -低温 -作业 -保真 -保税 -倒立 -健身 -儿宽 -光丝 -光探 -全方 -八宝 -冲击 -准字 -减震 -凯尼 -切碎 -创意 -初生 -到实 -制盐
-力斯 -力调 -加碘 -动代 -动剂 -动降 -励志 -勃红 -化家 -化糖 -化食 -北语 -午夜 -华书 -华踢 -单板 -卡双 -卡斯 -厂公 -厚垫 -原生 -原装
-去污 -双待 -变频 -叠加 -口全 -口版 -口防 -可叠 -可换 -可涂 -叶草 -合一 -合砂 -味品 -和数 -咪夹 -品质 -哈瑞 -哑光 -哑雾 -喵喵 -喵酥
-喷剂 -噜妙 -器水 -国药 -国酒 -在北 -场中 -坐坐 -坐派 -坐神 -型胶 -士鞋 -外科 -夜 -夜色 -大 -大帝 -大桶 -大流 -大腰 -天使 -头枕 -夷大
-夹须 -女 -女男 -子机 -子盒 -字小 -学奖 -学术 -学椅 -安卓 -完美 -定妆 -定焦 -宝离 -实践 -家享 -家护 -容空 -宽楦 -导全 -小屏 -小痰 -小说
-小麦 -尔皂 -尼派 -居家 -屋顶 -巧护 -巴氏 -布朗 -带 -带盒 -常规 -幅定 -干黄 -年人 -年换 -幻小 -底酱 -开黑 -式尿 -弹开 -录单 -彩笔 -微醺
-微震 -忆棉 -快捷 -快递 -总复 -情人 -情侣 -惠装 -感刷 -成像 -成年 -我在 -批 -抗老 -护士 -护眼 -护翼 -拆袋 -拟一 -挂件 -挤挤 -挤瓶 -损伤
-损包 -换面 -探测 -接收 -提尔 -播快 -支付 -收器 -效损 -数蓝 -文纸 -斯手 -斯提 -新包 -新波 -方位 -无泪 -无磷 -无线 -无色 -无障 -旷野
-明彩 -普 -景天 -暗黄 -朗纳 -术类 -术课 -机电 -板书 -枣花 -柔光 -柔情 -柴火 -树印 -橡胶 -次成 -欧罗 -正 -武大 -武夷 -武汉 -比 -毛肚
-氏杀 -气质 -氮化 -汁 -汉特 -江苏 -汤仙 -油污 -法 -泵钳 -洁牙 -洗牙 -洪武 -活码 -派对 -流明 -流量 -浅蓝 -浴液 -浴香 -润发 -清香 -温巴
-滑剂 -滑喷 -滤 -滩凉 -激活 -火饭 -灰网 -炭爽 -焦人 -煮饭 -版包 -版图 -版现 -牙器 -牛腩 -特产 -独显 -玉容 -玻汾 -球 -瑞宝 -瓦 -生安
-生胶 -用化 -用外 -电一 -电吹 -电器 -电起 -痕粉 -痰盂 -白底 -百变 -百搭 -皮抗 -盏花 -监测 -省力 -眼圈 -着 -短导 -石墨 -砖装 -破损 -碘精
-磨坊 -神仙 -神器 -离线 -禽肉 -移动 -立挤 -签字 -粉邂 -粮食 -精制 -糕点 -糖 -糖烘 -系统 -素毛 -素颜 -紧绷 -红景 -红格 -红袋 -红轴 -红零
-级感 -纸板 -线支 -经管 -绒质 -绒雾 -绿的 -编程 -罐浅 -罗拉 -罚十 -育价 -胀气 -胶底 -能防 -腰枕 -腰贴 -自然 -舱 -色铝 -花酥 -茶 -药准
-药皂 -莉云 -莉莉 -萨欧 -落差 -蓝丸 -蓝皮 -蓝银 -蘸料 -蜂蜡 -蟹肉 -行动 -补可 -袋装 -裸色 -西数 -规尺 -解渴 -语社 -语语 -调酒 -豆分
-豆酱 -豪华 -豪门 -贝尔 -质地 -贴式 -赛顶 -踪器 -轮总 -软心 -轻柔 -迪赛 -追踪 -送快 -逅柔 -通勤 -邂逅 -重油 -金机 -金汤 -金盏 -金胶
-金钻 -银包 -银片 -银皮 -锐志 -键弹 -闲零 -防夹 -防胀 -附 -障碍 -雅绢 -零落 -霜 -露 -露营 -面板 -面酱 -预设 -食酿 -饭神 -验 -验货 -高筋
-高级 -高考 -鲍勃 -鲜脆 -鲜语 -鸡 -麦蛋 -麻酱 -黄酱 -黑本 -黑眼
""",
    -0.1: """
+1 year +absorbing +aches +actik +adapt +alpha +anfangsmilch +answers +aquarius +asiago +atmos +band +banking +barcharts +bare
+beamforming +beija +besieged +bezel +blank +blazing +blend +bloom +built in +buttons +bypass +byron +caddy +campfire +canvas +cast
+catlin +cero +cf +claim:alcoholfree +claim:draftbeer +claim:no_bluetooth +claim:no_coated +claim:no_heavy +claim:no_lactose
+claim:no_parabens +claim:rechargeable +claim:women +closing +clubcard +clumping +conception +cool +copies +cracker +crumb +crystal
+data +ddm +density +die +digestible +dimensity +dirt +divine +dos +dr +dramatically +elasti +fetch +few +final +fired +fisherman
+flavour:passion +flavour:六种鱼 +flavour:兰花 +flavour:牛排 +flavour:自然清香 +flavour:饭都 +flavour:馥芮白 +flavour:鸡蛋 +flex
+flings +fortress +frost +furejector +gabriel +game night +gelding +glamorous +global +gnss +goblet +goods:candy +goods:eaudeparfum
+goods:wetsheet +goods:云台 +goods:体温计 +goods:床垫 +goods:扫地机器人 +goods:猫条 +goods:电饼铛 +goods:砂锅 +goods:自热火锅
+goods:香薰 +goods:鸡尾酒 +grab +gregory +growers +grp +gsport +guidelines +head +health +hydrocolloid +iceflow +icone +individually
+installation +janet +jemima +jumbo +katherine +lack +laminate +lap +lash +leaks +lga +lips +listen +lubrastrip +magnacut +makers
+marella +marks +match +mclaren +megastone +messy +method +meyer +micropulse +midsummer +milky +morning +morocco +murumuru +must
+nature +ncaa +nebula +nikka +nsf +nxt +odour +odourclear +ogx +optic +organizer +osmo +pancakes +panoramic +paris +paterson +pcie +pen
+pet +pharmacy +phloretin +picnic +pimple +prebiotic +programmers +property +pukka +q +qualita +quenches +rabassa +racer +random +rave
+reality +reef +region +removable +required +reviews +riccomini +rigoni +robert +rosa +rsl +saver +sensor +simple +sky +smartwool
+smells +smile +snapseal +snips +sourced +speculoos +spigen +sprayable +sprout +start +step +straws +street +systems +tailored +tampons
+tasty +teats +technic +texas +texture +thinner +tingle +torx +toughest +tray +tstak +tuck +vb +weaning +windows +with +woods +wrapper
+一甲 +七巧 +万象 +三色 +上楼 +上色 +下 +丙烯 +东平 +丢失 +之巅 +九宫 +书 +书馆 +乱时 +二阶 +云锦 +井盐 +亚狮 +享装 +亲肌 +亲访 +今日
+仑霞 +传随 +伤妆 +体中 +余华 +保护 +信谊 +修剪 +修饰 +值划 +充气 +充饥 +光偏 +光组 +克萨 +免打 +全网 +八宝 +养肤 +册装 +军平 +冠文
+净屑 +凉解 +凝珠 +凝露 +凰瓶 +分析 +创口 +创意 +刷拖 +刷滚 +前后 +剪器 +加碘 +加粉 +务印 +动岛 +动漫 +劲改 +勐海 +化米 +医用 +午夜
+卡通 +卡骆 +印书 +卷第 +厕所 +去口 +去异 +去毛 +双充 +双录 +双重 +发沐 +口贴 +可插 +吃家 +吃装 +后双 +后置 +含加 +含粉 +含糖 +吸墨
+吸盘 +味级 +味苏 +命大 +和苏 +和金 +咪排 +咪餐 +咸蛋 +品味 +哄睡 +喜庆 +嗨吃 +国画 +地垫 +块电 +型应 +墨器 +复方 +外线 +多设 +大拌
+大码 +大规 +夺命 +套至 +奥赛 +女 +好搭 +如潮 +妆干 +嫩夹 +子初 +子洗 +室零 +宫格 +家纺 +密代 +密集 +对拍 +对称 +尊超 +小仙 +小姐 +小条
+小脚 +小馒 +屉底 +屏防 +屑舒 +山之 +川老 +巧全 +巧板 +巨浪 +已拆 +已拼 +布边 +帕萨 +带方 +带芯 +干湿 +干狗 +干粉 +平价 +平阴 +库藏
+应用 +底布 +店铺 +得克 +心理 +态成 +态种 +态胭 +性美 +恐龙 +恢复 +我比 +手绘 +抗菌 +抽屉 +拉汁 +拌菜 +拼展 +指南 +指食 +挡风 +挤装
+据分 +据密 +控硬 +控线 +提拉 +携带 +收飞 +改错 +效率 +敛水 +整竹 +敷料 +方红 +无光 +无损 +无盒 +无谷 +日简 +早 +时期 +易加 +显电 +晒伤
+晚熟 +暗森 +曜石 +更换 +更省 +有卡 +有源 +有盒 +有腥 +期幼 +期的 +木馒 +未加 +机密 +杆帽 +材包 +条携 +杨玲 +架 +标上 +案板 +款小 +段
+母长 +毒剂 +比世 +比熊 +气去 +氧化 +水溶 +水芯 +汇乐 +江香 +汤头 +沙滩 +沙粽 +法零 +泥 +泰迪 +洞鞋 +海牛 +涤纶 +深井 +清凉 +湿分 +源监
+潮 +潮地 +灯光 +灯饰 +炎痤 +烧止 +烯颜 +爱情 +片刀 +版库 +牌全 +牙齿 +牧场 +特选 +犬用 +独立 +狮龙 +猫奶 +环形 +球修 +理学 +瓶身 +生态
+生花 +用体 +用敷 +用系 +电量 +画颜 +界晚 +疮恢 +疮膏 +痔疮 +的爱 +盏花 +监测 +盒有 +盖密 +盖设 +盘碗 +直筒 +眼周 +眼袋 +砍刀 +砖红
+硬线 +碗凝 +碗勺 +碘深 +离锁 +秘恐 +称式 +箱装 +篇小 +米软 +粉丝 +粉嫩 +粒粒 +粒饱 +粽豆 +精修 +糯香 +素皮 +繁体 +红外 +红狗 +线套
+线程 +绒 +统设 +缤纷 +美厨 +群山 +老 +耳 +肌救 +胭脂 +脆心 +脆米 +脆菜 +腾讯 +自传 +自发 +至薄 +致乳 +苏农 +茶 +莫小 +菲力 +萨斯 +萨特
+蔡劲 +蘸料 +蛋大 +蛋皇 +蜜糖 +补妆 +袋魔 +袖带 +装松 +评如 +试吃 +豆脆 +象卷 +贝雅 +货润 +赵军 +超极 +超洁 +跑车 +转手 +软壳 +软心
+载保 +边胶 +过节 +过载 +迈 +迷饺 +选挂 +通话 +道面 +配合 +酸笋 +醺晒 +里奥 +量尺 +金牌 +金盏 +钳式 +铺质 +锅盖 +锐龙 +锦炎 +镀膜 +闪亮
+防脱 +降温 +雅卡 +集型 +雪饼 +零敏 +需配 +震硬 +霍乱 +霞光 +霞迷 +青 +青春 +音乐 +音彩 +预调 +颐和 +飞宇 +食物 +食醋 +餐包 +饮装 +香甜
+香锅 +馨香 +骆班 +鱼 +鲁儒 +鸡爪 +鹿环 +黄锦 +黑一 +黑暗 +黑罐 +齐 +龈亮 +龙胆 -abe -aid -allergies -an -anvil -artisan -audio
-australia -ax -babydry -baicui -barn -bedroom -bifensis -bites -bits -bolt -boy -brazilian -bum -bumper -bypass -cadbury -caffe -cain
-calling -canary -cao -capacite -claim:no_bits -claim:salted -cleaner -closing -coloring -colour:brown -comfort -cord -cosmetics
-course -crunchy -cylinder -dandruff -dcp -dedica -dem -designed -dispensing -dk -dm -duplex -durable -e -earc -ecotank -edc -eighty
-empire -empyrean -ethernet -flavour:fivespice -flavour:oat -flavour:readysalted -flavour:shiraz -flavour:培根 -flavour:罗勒
-flavour:靖江 -flavour:鱼类 -flavour:麻油 -flavour:黑豆 -flavour:鼠尾草 -flavoured -freshner -fry -ftwr -full -garden -genifique -giant
-giorgio -girders -goods:airfryer -goods:cleansingoil -goods:pants -goods:丝袜 -goods:公仔 -goods:地毯 -goods:墨盒 -goods:格兰诺拉
-goods:猫条 -goods:硒鼓 -goods:话梅 -guanshengyuan -gym -hands -haute -helps -hewlett -hydraluxe -hygiene -imperfections -induction
-ingredient:维a -ingredient:胜肽 -ion -irish -j -joycon -keypad -kick -kleppmann -lenses -let -loads -luminizer -macaron -macinato
-magslider -maintain -marblegold -mcconnell -measuring -minerals -minis -minutes -mixed -monat -mood -motor -multifunctional -muscles
-nach -naked -naturally -neutral -nineteen -numeric -nutrients -off -ok -packard -piano -powerful -pp -ppsu -printing -projects -quilts
-rectangular -reduced -reflux -remove -rom -satellite -sb -sbux -scoop -shades -she -shed -sid -sided -silicon -sockets -south -space
-stereo -steve -supermocio -supersonic -sy -technic -than -thirteen -thread -tires -tonic -tool -tooth -topping -torque -touch -trade
-unclogging -upholstery -wasserman -wear -west -wheel -wide -win -wired -x -yrs -zigbee -一把 -一日 -一线 -上色 -不留 -与魔 -主粮 -之一
-书 -云佳 -亚利 -亮碗 -人教 -人类 -会抽 -体内 -兆 -光感 -克康 -入带 -全效 -全自 -六 -六期 -兰制 -典小 -军蓝 -净 -净含 -净齿 -凡的 -击起
-刀架 -利桑 -刮毛 -刷冲 -功率 -加 -加坡 -加湿 -包清 -包税 -北长 -升 -卷包 -压缩 -厚切 -原汁 -去球 -可开 -史蒂 -合宜 -合肉 -含刀 -含量
-味手 -味树 -味脆 -咪体 -喉片 -四星 -圆头 -圈入 -地板 -士 -夏 -外驱 -多尺 -多效 -多种 -多角 -大功 -大块 -大瓶 -大馒 -大骨 -夫迈 -头圆
-头手 -头水 -奇那 -奈尔 -套头 -婆婆 -婴童 -子尺 -字显 -宽松 -小狐 -小罐 -尔德 -尿布 -尿裤 -屏 -州老 -工厚 -巧婆 -布料 -带音 -平凡 -年会
-年调 -店购 -座椅 -康奈 -开发 -开口 -式微 -式无 -弹力 -弹笔 -御藏 -必入 -忠于 -感无 -手洗 -扣凉 -扶手 -把装 -抽奖 -拌饭 -按摩 -插头
-摩登 -攻守 -整瓶 -断式 -斯奇 -新加 -方正 -方猫 -方直 -无痕 -星级 -普五 -暗沉 -曲一 -替换 -最新 -本酿 -机不 -机头 -李继 -杭州 -板木
-枕边 -林肯 -柔丝 -标配 -格斯 -桃金 -桑那 -椒色 -止痛 -段 -毒水 -比熊 -气筒 -水香 -汁猪 -油洗 -波格 -波芬 -泰迪 -泳可 -泵装 -洗头 -海军
-消毒 -混装 -游泳 -滴剂 -滴滴 -滴香 -点断 -点烟 -烟器 -烧 -焙广 -然顺 -熨斗 -燃气 -版科 -牙棒 -特与 -特曼 -狐狸 -狗牙 -猪骨 -猫咪 -猫幼
-猫怀 -猫用 -猴王 -珠导 -瑞典 -生平 -生第 -用滴 -电无 -电源 -男孩 -画颜 -界名 -留胶 -登罐 -的世 -皮肤 -盆栽 -盈透 -直径 -码验 -硬壳
-碗碟 -磨砂 -礼品 -空拍 -空海 -立体 -竞速 -笔记 -筒男 -简史 -管式 -箱装 -类简 -粉桃 -粉画 -素食 -紫熨 -紫盖 -红盖 -织线 -继宏 -缓存
-缩卷 -罗莎 -美亚 -美短 -老板 -者民 -耐打 -肉类 -肯公 -脆辣 -脸仪 -自己 -臭洁 -色水 -芬味 -芬香 -苏农 -英短 -茶轴 -莱特 -菌地 -菌表
-菲尔 -落肩 -蒂夫 -蒂铂 -藏本 -蘸食 -虫药 -蜜饯 -蜡水 -衣精 -袖圆 -装随 -规格 -角度 -试可 -试笔 -课本 -谢菲 -谣单 -购入 -赛训 -踏钢
-辣合 -边话 -迈克 -那双 -邮 -配苏 -酸饮 -采购 -金工 -金牌 -金球 -钢琴 -铂丽 -铂金 -铝管 -铝金 -锈防 -阶 -降扶 -隐致 -雅韵 -震净 -震科
-露娜 -音波 -顺刀 -顺畅 -领落 -领衫 -题考 -风嘴 -香机 -馨香 -驱虫 -骨面 -高邦 -魅惑 -魔力 -鲜上 -齿骨 -龈音
""",
    0.1: """
+11 +abeille +accepted +ace +activities +adult +alginate +allergy +alliance +almost +already +animal +antennas +apo +appearance
+appliances +australia +autostop +axel +backless +balanced +bases +beads +bicarbonate +bnisb +bobblehead +boiler +boiling +bolt +bones
+boosts +bouteille +bowie +braid +braided +brick +brite +brushed +bugatti +cache +calendula +cambridge university press +cannons +cao
+capacitance +cardboard +cats +certificate +chacha +champion +cheapest +check +chitu +chondroitin +circulation +claim:no_bitterness
+claim:no_fuss +claim:no_grit +claim:no_heatsink +claim:no_hub +claim:no_soaking +claim:no_stir +claim:no_string +closest +coaxial
+coin +colorful +combs +cone +connectors +contact +continuity +control +converts +cordless +corner +cornflakes +couture +cp +cracking
+crispy +cubing +curriculum +cyanoacrylate +d +darts +dashboard +days +dermatological +dermatologist +dermatologist tested +devices
+diary +dietary +dipped +dishes +doctor +domestic +down +dream +dualsense +duddle +dust +easily +ebuyer +echo +electronics +eliminates
+enhance +enzymes +esd +essential +eurodeli +exciting +explorer +families +fences +fiberglass +filler +filterless +flapjack
+flavour:braised +flavour:vanilla +flavour:净棉 +flavour:单选 +flavour:川天 +flavour:帕玛森 +flavour:果香 +flavour:橙桔 +flavour:海鲜味
+flavour:甜辣 +flavour:笋够 +flavour:老坛 +flavour:荞麦 +flavour:酱香 +flavour:龙虾 +flavours +flexible +flowers +fluid +fluide +fob
+folk +footprint +ford +forged +fpp +frequency +fun +gg +glas +glides +glucose +goods:backpack +goods:camera +goods:cream
+goods:highlighter +goods:micellar +goods:penne +goods:vacuum +goods:webcam +goods:wipeset +goods:丝袜 +goods:学习机 +goods:护腰
+goods:挂面 +goods:月饼 +goods:桌游 +goods:牙胶 +goods:猫砂 +goods:甲油 +goods:豆浆 +goods:豆浆机 +goods:鸡精 +google assistant +gr
+granulated +grocer +grooming +gs +haircutting +handstick +hanging +harness +harriman +heating +height +hides +highback +hmo +holders
+hospital +hugo +hydraluxe +hydrophobic +icon +iconic +ideas +iherb +image +improve +improves +inbrenghuls +inches +indigestion
+inright +interior +intro +introduction +invented +italy +jeff +jet +john +jonny +joycons +kaffeevollautomat +kickback +kinks +kinney
+kosher +kunlun +lao +largest +lateral +laundry +lava +leakage +leakguard +led +lenses +let +leuchtturm +lewis +lgg +liplay +load
+logic +lot +ltpo +magnifica +mah +maintain +many +marula +masterworks +matrixyl +meal +met +microfibre +microwaveable +milkfat
+minerals +mit +mobility +moderate +moka +motorcycle +mud +multiplying +mustang +nifty +nisb +nsaid +nu +nugat +nuss +nutmeg +obs +oct
+officejet +ohne +op +optical +pacco +packed +painted +pairs +paraffin +patios +pe +pediatrician +pellets +photos +pie +pitchers
+polished +port +potassium +pour +practice +prebiotics +preservative +preservatives +protecting +psu +puissant +pump +quechua +quite +r
+rainforest +rectangular +refreshing +regenerant +reinforced +relieves +relieving +remedy +removal +remove +returns +rio +ripened
+rocher +runtimes +rx +salon +saps +satine +sba +sc +scalable +scoop +scour +sealant +sensational +sharpener +she +shrinkwrapped
+signal +simlock +sliding +smell +snapdragon +sockets +soluble +soothe +sorter +spice +stabilization +stonewash +stool +stops +strained
+structural +stuck +student +stuffed +stylus +suction +summilux +supertank +supports +swim +switches +synchronized +synpower +tap +tas
+text +tile +tin +tiny +tires +toughness +tr +transforming +transpirant +treated +turns +twitch +types +ultimune +unclogging +uncooked
+unified +use +uus +valtech +varieties +vi +vibration +virtual +voice +voltageboost +walls +walovi +was +washers +washes
+wasserpumpenzange +watering +watts +ways +wex +wrinkle +yangzhou +yeation +youtube +yuan +一桶 +一筒 +一颗 +七叶 +七星 +三 +三孔 +三插
+上中 +上妆 +上火 +下摄 +下药 +不停 +不减 +不夹 +不带 +不留 +东尼 +两人 +两装 +中下 +中常 +中筒 +中腰 +久坐 +义利 +之香 +九色 +书店
+事儿 +于翡 +五一 +五轴 +亚诺 +享背 +京仓 +人做 +人帐 +人拼 +亿补 +他没 +以上 +低度 +体外 +体蜡 +余晖 +佳达 +使等 +侣校 +侦探 +便利
+促钙 +俊宏 +俗历 +保袋 +保装 +信打 +做鱼 +儿园 +儿宽 +儿就 +儿早 +元素 +兆 +兆双 +光单 +光彩 +光盘 +克马 +免走 +免邮 +入牙 +入男 +全身
+公路 +公鸡 +六核 +其他 +内页 +冰霸 +冷压 +净润 +净痘 +净重 +准套 +准杯 +减少 +凑单 +分兑 +分可 +分更 +分泌 +切换 +切菜 +初 +利夫 +利奴
+刷 +刷毛 +刻度 +剂螺 +剂量 +削皮 +剧磕 +力多 +力调 +务本 +动剂 +动机 +动森 +动研 +动计 +勒德 +包税 +化饼 +北脸 +北长 +十户 +华书 +单
+单刀 +单功 +单返 +单选 +卡亚 +卡勒 +卡哈 +卡装 +即日 +厂公 +厚 +厚夹 +原书 +原乳 +原液 +原箱 +厨师 +厨房 +去泪 +去角 +双1 +双芯 +双萃
+发粮 +发质 +发酵 +发黄 +口对 +古典 +可 +可上 +可兑 +可刻 +可挑 +可温 +可溯 +可躺 +可连 +可追 +台湾 +司刺 +合水 +名着 +后冷 +后回 +后期
+后牌 +听装 +吸收 +吸湿 +味不 +味夹 +味手 +味洋 +呼市 +咪用 +咬胶 +咸菜 +咽喉 +品 +哈灵 +哈特 +唔使 +喉肿 +喵美 +喷头 +喷装 +器 +园涂
+围城 +固体 +国古 +国补 +圆头 +在内 +型选 +型香 +埃里 +城速 +塑膜 +墅大 +士 +士刀 +声控 +壶 +处理 +备用 +复印 +复古 +复颜 +夏亚 +多款
+大喷 +大小 +大扫 +大桶 +大风 +天御 +天然 +夫顿 +头瓶 +夹裆 +奕利 +套管 +奥秀 +奶昔 +好喝 +好握 +妆服 +妆杂 +妈鞋 +妙享 +妹妹 +婚庆
+嫩牛 +子 +子抗 +子盒 +子表 +学函 +学在 +孩爱 +安慰 +宏轻 +宝 +宝选 +实时 +家中 +家空 +家红 +寸 +导管 +封包 +小喵 +小型 +小妹 +小巧
+小混 +小辣 +小酒 +小零 +小鹿 +少尘 +少油 +尔德 +尔摇 +尘防 +就吃 +层厚 +层铝 +屏下 +属优 +山亲 +山帐 +川菜 +工业 +巧 +巧护 +巾 +布莱
+帆婴 +师影 +带充 +带刻 +带数 +带美 +带霜 +干粮 +干邑 +平无 +年产 +年换 +广式 +庆喜 +底帆 +底料 +度酒 +开味 +开孔 +开门 +式动 +式现
+当日 +彩紧 +微信 +微波 +德系 +德胡 +必入 +快捷 +怕上 +恩特 +悬疑 +意粉 +感应 +感牙 +户九 +房间 +手压 +扩容 +扫除 +批次 +抗敏 +抢 +抽提
+拜耳 +指形 +振膜 +接线 +控全 +推理 +推车 +提物 +插位 +搭子 +撑系 +播快 +播放 +放器 +效损 +效润 +教撕 +数可 +整袋 +敷械 +文艺 +新元
+新小 +新手 +新正 +方奶 +无开 +无腥 +无限 +日上 +日余 +星人 +星光 +星鲁 +显屏 +晖烂 +晚安 +晟碟 +晶冻 +智玩 +更低 +月文 +有小 +服 +期分
+末爬 +本丛 +术重 +机润 +杆帐 +杆生 +杆茶 +杏子 +条意 +板切 +林俊 +林肯 +果仁 +果冷 +柔美 +柠祛 +柴火 +标 +标变 +校园 +桃金 +框可 +械字
+棉 +棉贡 +椅子 +椰果 +次元 +欧乐 +欧啦 +款 +止血 +步登 +母抽 +每块 +每袋 +毒水 +毛肚 +氧泡 +水不 +水卸 +水筒 +水面 +汁 +汉堡 +没了
+没事 +沥水 +油烟 +油面 +泌滤 +泡中 +泡式 +泡洗 +泡网 +泪痕 +洗 +洗拖 +洗烘 +洗脸 +洗车 +洗面 +活力 +活氧 +活码 +派 +流量 +浆 +浓度
+浴液 +海冠 +海马 +涂鸦 +涤剂 +涤灵 +润洗 +深入 +清夜 +温水 +湾公 +湿发 +滋益 +滑剂 +滤 +滤挂 +滤泡 +滤液 +火饭 +灯塔 +灵顿 +炼川 +烘集
+烫 +热榨 +照明 +煮食 +熙生 +爬山 +爱吃 +爱宝 +版图 +版较 +牌至 +牙咬 +牙洁 +牙缝 +牙酸 +物甾 +物科 +特 +犬干 +狂飚 +猎者 +献光 +王宫
+现汉 +班冷 +球膏 +瑟斯 +瓶无 +甜水 +用书 +用安 +甩干 +电 +电扇 +电批 +电连 +男用 +男香 +甾醇 +留 +留胶 +疲劳 +痘乳 +白瓶 +的夏 +皇后
+皮书 +皮刀 +皮厂 +益力 +盐分 +盗墓 +盘微 +直径 +直营 +直送 +省电 +真茶 +眼镜 +睡哄 +知动 +石振 +码颜 +硬壳 +硬质 +碳粉 +碳素 +磅口
+磕不 +磨机 +磨铁 +磷铜 +礼盒 +社黑 +祛痱 +祛腥 +神冰 +私处 +秒贴 +积食 +穿墙 +立袋 +立装 +竹案 +简体 +管组 +篇 +米家 +类钻 +粉桃 +粒香
+粥新 +粮酒 +糖抗 +系顶 +素毛 +紧颜 +紫 +紫白 +红 +红白 +红盖 +红零 +纯奶 +纯平 +纯英 +纷乐 +纸 +纹锁 +线下 +细圆 +终身 +绒质 +绘画
+维素 +绷带 +绿盖 +罐长 +网络 +网罩 +罩刀 +美利 +美妆 +翼创 +考试 +耐磨 +耳带 +联赛 +肉麻 +肌肉 +肯公 +肿痛 +背屏 +胡赛 +脆 +脚 +脱妆
+腰枕 +腹胀 +膏猫 +臭洁 +臭香 +至高 +致柔 +色备 +色奶 +艾茜 +节 +花献 +花色 +英尺 +茄汁 +茶器 +茶标 +药丸 +药妆 +莱恩 +菲尔 +萃焕 +萃白
+萍主 +蓝晶 +蓝管 +蓝调 +蓬 +藏配 +蛋混 +蜜炼 +螺口 +血选 +衣领 +表壳 +袋短 +袭的 +装川 +装指 +装洗 +装裤 +裤头 +裸入 +裸睡 +西柠 +角杆
+角瓶 +角质 +触屏 +计步 +认知 +诺牌 +诺纸 +读本 +调料 +调正 +调节 +调隔 +谢菲 +谣弦 +谷维 +贡缎 +质地 +质小 +质期 +贴盒 +赛尼 +走线
+起泡 +超爽 +跑步 +踢踏 +身单 +身质 +车固 +车漆 +车香 +转闪 +软性 +轴防 +轻钛 +辣口 +辣片 +达隆 +迈乐 +还原 +进攻 +远程 +追溯 +送起
+选择 +选软 +速度 +速达 +遥遥 +遥领 +部 +酒 +酥 +酱陶 +酿特 +醇排 +里克 +重彩 +重磅 +量可 +量贩 +量高 +金优 +金工 +金版 +金狮 +金罐
+金致 +钒钢 +钛合 +钟书 +钢带 +钱钟 +钳眼 +铁 +铁三 +铜弦 +铬钒 +银离 +锈剂 +锈润 +键 +镜面 +长度 +闪萃 +闲食 +间内 +防毛 +防静 +限忠
+除神 +隐私 +隔板 +雅思 +集团 +雾霾 +震公 +霍尔 +霾颗 +静电 +面板 +面桶 +面皮 +鞋白 +韩国 +顶级 +顺发 +顿成 +预设 +领先 +领发 +颜平
+颜镜 +风力 +饭神 +饯果 +香味 +马瑟 +验机 +高中 +高泡 +高浓 +高潮 +高端 +高筋 +高粱 +鱼底 +鲁王 +鲜上 +鲜封 +鲜果 +鲜榨 +鲜肉 +鸡宏
+鸡牌 +鹰眼 +麻婆 +黄克 +黄瓶 +黄袋 +黑卡 +黑皮 +黑笔 +龚奕 -0添加 -acqua -activating -active -adas -aerosensa -aio -airtight -alpine
-author -axel -bag -bake -bedtime -beutel -birth -blades -booster -borosilicate -bouteille -brave -breed -brisket -bueno -burner
-canned -cat -cheap -cicaplast -claim:concentrated -claim:no_box -claim:no_greasy -claim:no_oil -claim:no_parabens -class -cleansing
-complete -composite -corner -cplt -craft -crisper -cross -cups -cushiony -customtune -datatraveler -daytime -dc -deck -dehydrate
-detachable -different -dough -dragon -dramatically -drawers -dressing -drinks -du -duddle -dustproof -echo -effort -epa -essential
-exfoliant -extraordinary -extreme -eyebrow -factory sealed -feather -feel -fermented -finish -fire -flavour:blacktea
-flavour:chamomile -flavour:cream -flavour:gardenia -flavour:macadamia -flavour:佛手柑 -flavour:爪卤 -flavour:茴香 -flavour:迷迭香
-flavour:铃兰 -floors -fndtn -frakta -from -fsc -gameboy -gaming -garcia -gazeuse -germany -gift -global -goods:blocks
-goods:browpencil -goods:chips -goods:coffee -goods:conditioner -goods:flour -goods:groundcoffee -goods:iron -goods:mayo -goods:wipeset
-goods:书包 -goods:卷尺 -goods:发膜 -goods:唇膜 -goods:固体胶 -goods:地板清洁剂 -goods:娃娃 -goods:收纳箱 -goods:散热器 -goods:机油
-goods:棒棒糖 -goods:煮蛋器 -goods:笔袋 -goods:自行车 -goods:蚊香 -goods:蜡笔 -goods:轨道 -goods:饮水机 -goods:高压锅 -grade -groceries
-gu -hao -hospital -housekeeper -icons -ielts -iem -ifttt -illustrator -inbrenghuls -ingredient:角鲨烷 -inkjet -ittf -january -japanese
-jonny -jugs -julia -jw -kat -ken -kitchen -la -lack -lady -laser -latching -lc -lcd -ldac -legend -lg -lippie -lo -local -longhao -loo
-lubrastrip -macro -made in -mademoiselle -maestro -maker -marquez -matte -met -mfi -millennium -mind -mix -model -moli -ms -mud
-nanhai -napkin -naturals -need -nian -nonfat -norelco -oldenlandia -options -origin -orthodontic -otc -otsuka -pads -paste -pate -pefc
-perfect -perfect for -person -phoinix -piece -plates -ply -polish -powdered -precision -prep -pressure -programmable -programs -raw
-refreshing -remover -repair -responsibly -rocher -rtx -sanitary -save -scientific -score -scotch -seahorse -sealant -seasoning
-separate -serie -seriess -shaped -sharing -sheer -shuang -shuttles -simmered -simply -snorlax -softgel -soothe -soothes -sourced -st
-stability -stick -stiletto -stinky -story -strip -stuffable -suitable -sultan -sv -swap -sync -tandpasta -taped -tasting -taurine
-teabags -tested -them -thinner -tian -tier:max -time -tingle -toasted -tokyo -trading -trains -trimmer -trousers -tweeter -ultralight
-under -unperfumed -unread -uses -valeting -value -vermont -vitalises -vitamins and -volt -warehouse -washlet -weeks -when -wings -wong
-yangzhou -year -yoga -yorkshire -you -yuval -一嗦 -一套 -一扭 -一泡 -一舔 -一阶 -三 -三设 -上班 -不伤 -不油 -不浑 -不黏 -专家 -世代
-东方 -丝享 -丝批 -丝若 -中粮 -中美 -乐播 -乐维 -乒乓 -乓球 -乔迁 -九宫 -书单 -二色 -五金 -五零 -交卡 -产品 -亮洗 -亲节 -人体 -人定
-人民 -仁大 -仓 -会神 -伤手 -低敏 -体工 -体测 -体翻 -佩里 -使等 -便携 -便散 -俗读 -保暖 -保质 -元前 -元宵 -光安 -光显 -入膨 -全志 -全数
-全粒 -全能 -全覆 -公交 -公务 -六一 -兰奶 -兰进 -共 -关节 -军训 -冰河 -准杯 -减 -凝珠 -出差 -出油 -切 -切肉 -初学 -利尔 -刮胡 -制化
-制品 -刻度 -削刀 -力条 -力果 -务员 -包挂 -包正 -化热 -化铁 -匹新 -十二 -十字 -单元 -单口 -单爱 -卡尔 -卡花 -即日 -原 -去烟 -双向 -双截
-双轴 -反酸 -发防 -口可 -口屁 -古典 -只换 -可扫 -可查 -史克 -史通 -号色 -司机 -吉比 -后怀 -含线 -含锅 -听音 -周董 -咨询 -哄睡 -唔使
-喝老 -喷嘴 -嗦脱 -噜肉 -器 -嚼劲 -四 -回弹 -因赋 -固力 -国古 -国风 -圆形 -圆罐 -圣埃 -在用 -在西 -地宝 -地球 -场舞 -垫 -埃克 -士刀
-声光 -声控 -多 -多用 -大容 -大法 -大白 -大码 -大药 -大鹅 -天牌 -天玑 -天窗 -奇焕 -奶泡 -奶源 -妆神 -妍肌 -姆斯 -婚礼 -婴馆 -字对 -学生
-完整 -宏轻 -定制 -客制 -室零 -宫格 -宵甜 -家十 -家庭 -家级 -密代 -对开 -导航 -尊超 -小吃 -小海 -少女 -尔仕 -尔兰 -尼龙 -屁可 -山西
-崎固 -川辣 -巴斯 -帖薄 -带刻 -带金 -帧 -常熟 -幅标 -干敏 -干果 -平角 -年上 -年只 -年货 -广场 -庄臣 -底轻 -建构 -开车 -开门 -式厨 -强力
-强化 -形按 -影像 -往事 -急速 -性拼 -总控 -悬液 -成发 -成都 -截棍 -房直 -房神 -手磨 -手野 -扬州 -扭一 -扭舔 -承定 -抖音 -抗力 -抗糖
-抚小 -护活 -抵抗 -拔盖 -拼插 -指形 -指食 -损音 -换季 -换新 -掌上 -提神 -提高 -插拔 -插片 -搁架 -收缩 -放心 -效润 -敏皮 -教建 -散步
-整天 -整版 -料袋 -斯克 -新航 -新货 -无尘 -无感 -无损 -无毒 -早教 -易脱 -星人 -显尘 -普斯 -暖光 -更 -月亮 -有嚼 -服 -服混 -期日 -本
-本丛 -术重 -机发 -机密 -机身 -来肌 -构客 -架单 -柔卸 -柜置 -桃粉 -棘轮 -植萃 -椒脆 -椒香 -楼下 -樟木 -次世 -止血 -正可 -步步 -步顺
-武士 -死神 -每包 -每天 -每片 -毛孔 -毛躁 -气炉 -气雾 -水晶 -水漾 -永生 -江崎 -汤好 -汽奶 -沃特 -河糖 -油星 -油腻 -泉水 -波段 -洁肤
-洁齿 -洗面 -活喷 -活泉 -活露 -派 -测量 -测马 -浑汤 -海边 -海马 -浸透 -涂 -涂抹 -消肿 -液洗 -淡印 -淡斑 -混悬 -滑脂 -潮玩 -澳洲 -激光
-灵活 -炸酱 -点蘸 -烟渍 -烧心 -热插 -热销 -焕活 -焕润 -煎 -熟饼 -爆款 -爱在 -爱尔 -爱攻 -父亲 -片状 -物星 -特维 -狗洁 -玛尔 -环碱 -现代
-珐琅 -班开 -班族 -球往 -瑞卡 -瓶装 -甜品 -生态 -生眉 -电纸 -留学 -疆长 -白家 -白框 -白质 -白锂 -百琪 -盆景 -盖面 -直条 -直邮 -直饮
-省电 -睡哄 -睿思 -码听 -础四 -硬皮 -碗凝 -碗布 -磁性 -磨牙 -磨粉 -磨豆 -礼乔 -神永 -禁公 -离子 -秋裤 -种草 -种预 -科幻 -秒贴 -空炸
-空轴 -竖版 -简体 -米粥 -粉丝 -粉器 -粉带 -粉瓶 -粉颜 -粥米 -粳米 -精品 -糖抗 -糖蛋 -系列 -素片 -红妍 -约克 -级长 -纷乐 -纸书 -纽约
-细圆 -细滑 -绒棉 -结构 -绘画 -维普 -维萨 -缤纷 -缩毛 -美史 -美容 -老司 -老少 -考体 -考公 -耐热 -联包 -联装 -肉泥 -肌因 -肤色 -脂喷
-脱骨 -腐剂 -舒护 -舔一 -舔泡 -航胶 -航道 -色淡 -艾瑞 -花椒 -若肤 -茶语 -药店 -蓝调 -薄膜 -蛇水 -蛋粉 -蜜种 -衣杀 -衣秋 -裤冬 -裤无
-西元 -西柳 -角匙 -角杆 -角裤 -解馋 -詹姆 -训练 -试按 -语丝 -读本 -读物 -课外 -调味 -调正 -豆 -豉辣 -负离 -质期 -贴盒 -费上 -费削 -赛珍
-超未 -超极 -超清 -超纤 -超频 -身听 -车门 -轴承 -轻直 -辣 -辣口 -辣汁 -迷宫 -透美 -速冷 -道不 -郫县 -酸烧 -醇苦 -重彩 -野生 -量尺 -金导
-金属 -铁罐 -铰链 -铺盖 -链天 -销书 -锂润 -锅 -锅盖 -长绒 -门安 -门店 -门换 -门禁 -门铰 -防困 -防护 -防毛 -防水 -阶双 -附答 -降噪 -除臭
-陪睡 -随身 -零一 -雾剂 -面制 -鞋店 -音声 -音频 -顺鞋 -风妆 -食品 -食物 -餐厅 -饭菜 -饮弹 -饼条 -香港 -香酥 -马拉 -马车 -验码 -高抵
-高阶 -鸭蛋 -鹅绒 -黄袋 -龈止
""",
    0.2: """
+abb +ac +aching +act +adas +against +airtight +am +amazeing +android +anodized +aps +areas +armrest +artificial +ascorbic +asda +asian
+aspirator +at +automatik +award +award-winning +bai +barn +bassup +bay +bbqs +beam +bean +beans +beater +beautiful +bedding +bedtime
+beetles +behind +big +bille +blade +blaster +blau +blik +blooming +bnwb +bo +bolster +boostcharge +bottled +bouillon +bourbon +brake
+brand +broil +bubble +bueno +bug +bull +burr +cabin +cal +calico +cambridge +camp +cancellation +capsules +captain +cask +caterpillars
+cdma +cfi +changes +changlixiang +charging case +charlotte +chem +chewy +chopped +chvatil +citron +claim:dairyfree +claim:dryskin
+claim:lightroast +claim:no_clumping +claim:no_eye +claim:no_fat +claim:no_logos +claim:no_pull +claim:no_rinse +claim:no_stretch
+claim:no_sweeteners +class +cleared +clips +clog +closer +clue +cobra +coiled +colander +college +colored +colour:black +colour:orange
+com +comfort fit +comic +compression +conical +connection +contractor +conversation +cook +cornbread +counts +crackers +cramps +crd
+crew +crinkle +crossaction +cruelty-free +crystals +csapp +ctoc +cubic +cushioning +dac +dav +deflated +dehydrates +derived +detection
+diclofenac +diecast +digestive +dispensers +dot +drainback +drivers +dsd +dullness +dx +dz +eazypack +ebury +edelbitter +edible
+elegant +elevator +enamelled +enhanced +envelopes +es +et +ex +exclusive +exfoliant +extracted +extracts +fa +fancy +fda +feature
+feedback +feminine +fen +find +fingers +five +fixed +flair +flake +flavour:cheese +flavour:ginger +flavour:grapefruit +flavour:honey
+flavour:orange +flavour:tomato +flavour:任选 +flavour:可可味 +flavour:意式 +flavour:港式 +flavour:牛腩 +flavour:皮革 +flavour:纯甄
+flavour:莲花 +flavour:蟹肉 +flavour:鱼类 +flavour:鲔鱼 +flavour:鲜增 +flavour:鸢尾 +flavour:麻油 +flight +flow +fly +foamable +focal
+foil +foodsvitamin +formerly +freezer +fruits +fuel +functionality +functions +galaxy +gazeuse +generic +ghz +gifts +god
+goods:binbags +goods:bread +goods:cleanser +goods:concealer +goods:eaudetoilette +goods:harddisk +goods:juice +goods:mouse +goods:pods
+goods:shampoo +goods:spaghetti +goods:suitcase +goods:washer +goods:wipes +goods:刀具 +goods:地板清洁剂 +goods:奶瓶 +goods:彩铅
+goods:扫描仪 +goods:沙拉酱 +goods:油烟机 +goods:洗碗机 +goods:煮蛋器 +goods:猫粮 +goods:玻璃水 +goods:白糖 +goods:皮带 +goods:羽绒服
+goods:蚊香 +goods:身体磨砂 +goods:餐具 +goods:魔方 +great +gsm +guan +guarantee +guitar +gummi +gummy +gym +hainan +hall +harper +hb
+hcl +hegskaaaa +help +henckels +hendo +hexagonal +hobby +honeyed +hoop +humans +huozhe +hydratante +hydroflask +hypersmooth +iceland
+ideal for +ifttt +ih +illustrator +indicators +individual +induction +industry +infinity +infusing +ingredient:对乙酰氨基酚
+ingredient:支链氨基酸 +ingredient:积雪草 +ingredient:维a +ingredient:锌 +interactive +internet +intimate +intl +invisible +ios +its
+ja +jazwares +johnny +joycon +joysticks +jp +jrr +keep +kills +korea +lace +laminated +lan +landscape +latching +late +latency +laugh
+lc +leading +learner +leiserson +liane +lincoln +linsoul +locking +longlasting +loud +luo +macnaughton +madagascar +made in
+madevitamin +magnet +makeup +male +maotai +mats +me +meatballs +mech +melange +melk +message +midweight +mimo +minerale +minimalist
+mins +mixed +mkx +mo +mobigarden +modeling +modes +morrisons +mouline +moussant +mull +multicolor +multicoloured +muscles +musical
+nail +nasal +nc +neuf +nexode +nip +non-comedogenic +northeast +nose +notes +notifications +nougat +nursery +nz +o +obdii +oc +ofdma
+off +ok +onish +opening +operated +operation +orthodontic +osman +other +oval +package +packaging +packets +pacs +pai +pairing +pal
+pancake +parties +peachy +peaux +perennial +perfecting +personalized +phoinix +photographers +phthalate +piano +pics +pieces +pigeon
+pilates +pilkey +pillowcases +pissing +pivot +pixian +plaice +plastic bottle +players +plunger +pollutant +poly +pomodoro +poreless
+powder +powerclick +powershare +pps +precious +pressing +pressurised +printing +privacy +project +projects +promotes +prone +pulling
+purchase +purifiant +qwerty +rasierklingen +ratio +readers +recyclable +reducer +reep +reheats +relief +reluctant +remarkable +removes
+repellency +restaurant +restoring +results +reveal +revised +richard +rivest +roasts +robust +roe +rvs +saddle +sainsbury's +saint
+saute +schokolade +screw +scroll +selling +served +settle +setup +sf +shapes +shoulder +shown +shreds +shuinenbeixian +si +sieve
+sleeping +slidelock +slides +smallest +smelly +smooth +smoothies +softening +softness +softouch +soin +sonic +soother +spatial
+speedcube +speedflex +spymaster +sq +st +stability +stahl +starvis +stein +sterile +sterilizing +sting +stop +stowable +strand
+stranded +students +supplements +supplies +surveyors +sustained +swimming +tafel +taiwan +takes +tanks +te +tear +tetra +thinkpad
+thrips +thumb +tianjin +tier:se +tier:signature +tilers +tingly +toddler +tolkien +tom +toning +topping +traditionally +trains
+trousers +tsa +ul +ultragear +underpants +unimatch +unperfumed +usda +vac +vaporisateur +vibram +viruses +vlaada +w/ +waist +wakings
+waterlily +waterpump +watery +wealth +weave +weeks +wendy +wesn +whip +whitestone +wilko +win +wing +woodworking +workbooks +workout
+workshop +worst +wqhd +wringing +wrinkles +xdr +xiang +xmp +yards +ye +yoga +yorkshire +yr +yrs +zeezout +zhizhi +zuojia +一壶 +一套
+一提 +一泡 +一芯 +丁靴 +万向 +万金 +三国 +三熹 +三福 +三高 +下单 +不刺 +不浑 +不紧 +不辣 +世代 +东方 +东莱 +丝若 +丢定 +个小 +个月
+中年 +中王 +中码 +中贵 +之光 +之吻 +之魂 +乐维 +习资 +书山 +书柜 +书籍 +二人 +五入 +五零 +亚利 +亚马 +京味 +亲子 +亲节 +人 +人双 +人声
+人料 +仙虎 +代送 +仪表 +企业 +优级 +优质 +会抽 +传奇 +位总 +佐料 +体专 +体操 +作家 +便携 +俗读 +保健 +保温 +保险 +修五 +倒立 +做嗨
+储物 +傻瓜 +像素 +儿手 +元前 +充电 +充盈 +光影 +光果 +光甘 +光绒 +克兰 +克印 +克星 +免洗 +免滤 +免磨 +免过 +兑水 +党 +入装 +全区 +全数
+全景 +全析 +全长 +全阶 +公园 +公用 +六角 +养品 +养极 +养猫 +养空 +写 +冰河 +冲击 +冲剂 +减轻 +击起 +函数 +分 +分未 +初生 +利桑 +刮皮
+到不 +制化 +制皂 +制辣 +刷冲 +刺客 +剂槽 +加 +加西 +务免 +务宴 +动戦 +动跑 +劲道 +化出 +化毛 +化痰 +北语 +北黑 +匙鱼 +区中 +医药 +华养
+华熙 +协议 +卓萃 +单爱 +单饼 +南明 +卫星 +即发 +卷包 +卷弦 +压缩 +厚度 +原料 +去锈 +及 +双刺 +双截 +双抗 +双系 +双螺 +双针 +双频 +反级
+发 +发音 +取式 +口碑 +口粮 +古法 +叮咬 +可做 +可听 +可开 +可横 +可爱 +可玩 +可调 +合肉 +吉他 +同步 +名氏 +后到 +向轮 +含后 +听发 +周末
+周董 +味树 +味炸 +命完 +和情 +咖时 +咪去 +品家 +品有 +唇脸 +善毛 +喜马 +喝 +喵喵 +喵酥 +喷剂 +嘉尔 +噜妙 +器免 +回忆 +回锅 +因赋 +固态
+国社 +国科 +在夸 +在西 +地区 +型旋 +基石 +基站 +基酒 +壁免 +士鞋 +壶一 +壹 +复刻 +复原 +多个 +多尺 +大中 +大块 +大支 +大火 +大袋 +大购
+天幼 +天无 +天续 +天花 +天送 +头帘 +头戴 +头痛 +夸的 +奢养 +奢华 +女孩 +女毒 +好市 +好评 +妖怪 +妙好 +婴节 +婴馆 +嫩滑 +子吹 +子柜
+孔硬 +字服 +学季 +孩子 +安卓 +安心 +安怡 +安芯 +定香 +宜宾 +实惠 +客制 +客房 +室弱 +宫大 +家的 +家补 +宽 +宽口 +密码 +寸口 +寸灵 +对装
+导入 +导航 +寿果 +封袋 +小安 +小屏 +小白 +小翻 +小黑 +尔兰 +尔皂 +层洁 +属框 +山有 +山西 +川贝 +工装 +己换 +巴氏 +市多 +布料 +师指
+师程 +帘神 +带吊 +带尼 +带式 +带泵 +带轮 +带软 +常备 +干发 +平角 +年后 +年明 +年猫 +年调 +年高 +幻基 +幼白 +底 +店 +店自 +度可 +度汤
+度淡 +延缓 +开盖 +式无 +弦器 +弱酸 +弹力 +弹日 +当年 +当当 +录仪 +彩泥 +影猎 +得物 +德爱 +心充 +忆卡 +快 +态链 +总控 +悬浮 +情缤 +意
+成像 +戦士 +截棍 +房用 +手冲 +手机 +手霜 +扣凉 +扬州 +投影 +抗氧 +抗糖 +护士 +护新 +抹烘 +抽取 +抽奖 +抽筋 +拉杆 +拉链 +拉雅 +拖地
+拖洗 +指导 +挤压 +换袋 +换辅 +掌上 +提 +提尔 +提袋 +播间 +支撑 +收到 +收缩 +放竖 +效合 +敏皮 +整月 +整箱 +文全 +文化 +料袋 +斯提 +新力
+新包 +新华 +新安 +新米 +新红 +新经 +新肌 +方块 +方屏 +方正 +旋胶 +旋风 +无名 +无尘 +无散 +无添 +无火 +无理 +日记 +早教 +时和 +时怀
+旺季 +明月 +明皂 +易漂 +春秋 +晚餐 +普书 +普百 +景天 +晶盒 +最新 +月辅 +有油 +有路 +朋克 +服切 +服务 +期生 +木塞 +未刮 +本土 +术生
+术鞋 +朱版 +机动 +机双 +机身 +杂货 +杆木 +杆箱 +杜 +来恩 +来肌 +杯 +板按 +板椅 +果园 +果甘 +果脯 +枯毛 +架格 +染受 +柔丝 +柔光 +校指
+桂林 +桃花 +桑那 +桶面 +梅子 +植物 +椒香 +楼下 +榨汁 +榭红 +横放 +次世 +次成 +欧系 +止咳 +步步 +步鞋 +步顺 +武术 +母亲 +每包 +毒人
+比涛 +毛 +毛膏 +氏杀 +氏续 +气调 +氧抗 +水中 +水喝 +水泵 +水洗 +水淡 +水磁 +汤仙 +汤力 +汤面 +汪汪 +汪队 +汽 +汽奶 +河糖 +油制 +油平
+油物 +油胶 +法 +法鸭 +泡一 +泡茶 +波段 +波震 +泵钳 +洁净 +洁颜 +洋芋 +洛极 +洞书 +活芳 +活露 +浅 +浑汤 +浩悦 +浴室 +浸润 +涂饰 +润
+润唇 +润肺 +淡化 +淡印 +淡色 +淡黄 +清妍 +済 +温巴 +温感 +港服 +渴创 +湿水 +滑油 +滑洗 +滚轮 +滤破 +滩凉 +滴滴 +滴香 +澳爱 +火力 +炼狱
+烂 +烫染 +热水 +热管 +热销 +热锅 +焗豆 +焙蛋 +然酿 +然顺 +照手 +煮 +煮套 +煮饭 +煲汤 +熟茶 +熹玉 +爱在 +爱尔 +爱的 +父母 +爽不 +爽素
+牙棒 +牙石 +牛乳 +牛皮 +牧除 +物架 +物箱 +物袋 +特蒂 +犬体 +狗牙 +狗狗 +狮粉 +狱蝰 +猎人 +猛禽 +猫怀 +猫湿 +王中 +王优 +王嘉 +玩盘
+环境 +珠光 +班神 +球嗑 +理桶 +理由 +理肠 +琦推 +琳娜 +琴酒 +瓶舒 +生产 +生用 +生管 +生胶 +用品 +用茶 +用重 +电充 +电式 +电解 +疆大
+痛片 +痛退 +痰止 +白光 +白杆 +白膜 +白鞋 +百小 +百科 +皂洗 +的味 +的高 +皇室 +皮马 +盈导 +盈流 +盖全 +盘上 +盲抽 +直型 +省钱 +看剧
+看球 +眼唇 +石丛 +矿物 +码锁 +础四 +碳板 +碳纤 +磁场 +磁悬 +磁滚 +磨锋 +示柜 +社科 +福来 +科院 +空气 +立 +立瓶 +竖放 +童书 +端午 +筒
+管状 +管纯 +米糊 +米糠 +粉炖 +粉臭 +粒 +粒物 +粗旋 +粱酒 +精切 +糕后 +糖蛋 +系车 +索 +紧绷 +红哑 +红景 +红标 +红格 +红瓶 +红金 +纤皮
+级长 +纳展 +纸包 +纸板 +练字 +组 +组装 +细纹 +细腻 +细闪 +结构 +绝双 +统直 +维萨 +综合 +绿的 +绿管 +缓衰 +缤咖 +缩卷 +缩毛 +罗莎 +置物
+美毛 +美短 +美颜 +翻页 +老国 +老板 +老虎 +考 +肉干 +肉类 +肌因 +肌洁 +肠胃 +肤液 +肤鱼 +肺化 +背光 +胶刷 +胶底 +能膏 +脆椒 +脸香 +腩自
+腿抽 +膜防 +膨化 +自封 +自提 +自行 +自适 +自饮 +臭螺 +致丝 +臻致 +舒适 +舔泡 +航胶 +良品 +色 +色任 +色动 +色艾 +艾尔 +节痛 +芋片 +芬味
+芯 +花式 +花板 +花椒 +芳香 +苋青 +若肤 +英寸 +英式 +茶壶 +草光 +草定 +莱阳 +菌 +菜之 +菜回 +萃水 +蒂铂 +蒸汽 +藏科 +蘸酱 +虎任 +虫叮
+虫滴 +蚊虫 +蛋挞 +蛋香 +蜡水 +蝰蛇 +螺狮 +血氧 +行组 +衣皂 +衣秋 +表盘 +衰老 +袋 +袋妖 +袋盒 +袋贺 +袖普 +被罩 +装新 +装约 +装订 +装随
+装饰 +裤冬 +裸光 +西元 +西峡 +西柳 +角四 +角短 +角裤 +解牙 +解质 +言所 +记录 +语原 +语社 +语言 +语音 +读物 +调配 +调酒 +调锁 +豆分
+豉味 +豪门 +财务 +货上 +货节 +质乳 +质水 +质片 +贵族 +费送 +资料 +赔四 +赛琳 +赛顶 +赤脚 +走珠 +超值 +超未 +超纤 +跟丝 +踪器 +身寿
+车仪 +车用 +轨迹 +转盘 +轮储 +软木 +轻容 +轻巧 +轻柔 +轻牙 +轻透 +辛辣 +辣汁 +边框 +边牧 +近期 +连瓶 +连罐 +迷宫 +追踪 +送 +送冰 +送妈
+适应 +通厚 +速充 +速比 +道不 +那双 +都在 +配粥 +配蔬 +酱面 +酵母 +酷铄 +酿造 +醋溜 +重力 +重组 +量棒 +金导 +金油 +金组 +针可 +铁平
+铂丽 +铝杆 +铲屎 +链箱 +销书 +锅肉 +键开 +长寿 +门代 +门店 +闪充 +闪连 +闭口 +问题 +间音 +闺蜜 +防护 +防指 +防皴 +防腐 +防臭 +防裂
+防锈 +防雨 +防雾 +防震 +防风 +阳南 +阵本 +附 +院语 +除牙 +除锈 +险液 +零一 +需自 +震动 +震科 +青啤 +青辣 +非磁 +面丝 +鞋店 +音炮 +顶盒
+顺畅 +顺鞋 +频千 +频解 +颜油 +颜色 +风格 +食 +饥饿 +饰蛋 +饼装 +馅 +香手 +香料 +香榭 +香粉 +香酥 +香防 +香风 +香香 +马丁 +马汀 +马车
+驾游 +骨密 +骨汤 +高定 +高温 +高考 +魔域 +鸭毛 +鸭蛋 +麻酱 +黄金 +黄黑 +黑任 +黑垫 +黑杆 +黑芯 +黑袋 +黑钥 +齐全 +龈问 +龙套 +龙编
-ace -acne -added -aerosol -al -annual -anr -apc -applicators -arabica -aromatique -as -audiophile -automatik -award -backpacking
-baijiu -balanced -balm -barkeepers -batch -bed -bedding -before -beloved -big -bio -biological -bk -blau -blemish -blister -bnwb
-boardbook -bonus -books -botanical -botanicals -brand -brand new -breathable -brew -brewers -bristles -buds -builder -bulk -cabbage
-caffeine -calories -capsules -castile -chen -chi -china -christian -chroma -chvatil -claim:decaf -claim:neck -claim:night
-claim:no_additives -claim:no_heavy -claim:no_slip -claim:no_sweeteners -clogs -clubcard -cnc -cocoa -colic -colored -colorful
-confiture -connectors -cordial -cordless -couture -crinkle -curved -cushioned -customizable -cws -ddml -deals -deathadder -dec -denim
-dental -dentist -device -diesel -dish -dispatch -dried -eczema -ed -elevator -eligible -eliminator -enamel -enamelled -encourages
-envelopes -ep -ergonomic -es -essenced -every -exam -exclusive -fans -fantasy -fei -fi -filter -finely -fl -flair -flavour:almond
-flavour:americano -flavour:bbq -flavour:blackcurrant -flavour:caramel -flavour:cashew -flavour:grape -flavour:prawncocktail
-flavour:seasalt -flavour:可可味 -flavour:意式 -flavour:标醇 -flavour:海鲜味 -flavour:琥珀 -flavour:皮革 -flavour:红袋 -flavour:花香
-flavour:草地 -flavour:鲔鱼 -flower -fluoride -foaming -foldable -force -fraises -friction -fridababy -friends -fte -fuel -generation
-genius -german -goods:blades -goods:candy -goods:coldtea -goods:controller -goods:formula -goods:handcream -goods:jerky -goods:ketchup
-goods:kettle -goods:noodles -goods:oyster -goods:purifier -goods:ricecooker -goods:suitcase -goods:tablets -goods:toothbrush
-goods:usbstick -goods:water -goods:云台 -goods:四件套 -goods:垃圾桶 -goods:外套 -goods:感冒药 -goods:扳手 -goods:披萨 -goods:挂面
-goods:果干 -goods:橡皮 -goods:玻璃水 -goods:百洁布 -goods:砧板 -goods:米粉 -goods:罐头 -goods:行车记录仪 -goods:袜子 -goods:订书钉
-goods:辣条 -goods:铝箔 -goods:餐具 -goods:鱼油 -gourmet -grain -granulated -granules -great -grips -group -grow -gums -hautcreme
-heated -heating -henckels -hg -high-speed -hong -hotel -hotpot -hour -hua -hugo -hydratante -hydration -hyperscroll -ichiban -immune
-inc -includes -ingredient:水杨酸 -ingredient:蜗牛 -ingredient:锌 -ingredient:鱼油 -instantly -insulation -iphone -iwatch -ja -james
-jet -jiabin -johnny -kart -korean -krups -lacquer -lead -leakproof -level -liuzhou -london -lou -lubricant -ludicrously -lunch
-magical -mailbox -makeup -maotai -market -maths -maximum -may -mcilhenny -mdy -mechanics -meng -microfibre -miles -million -mixing
-mobile -modern -month -moussant -mtbk -multicolor -multicolour -nappy -neon -neu -nexode -niang -number -numbers -odour -odourclear
-offer -only -optical -os -out -ovp -oz -pacco -pain -pancakes -paper -party -pcie -per -pet -photo -phytotune -pie -pilates -piping
-players -pods -posted -powerball -powermatic -premixed -price -problem -prone -pt -purifiant -purified -purifying -radiance -radical
-ramyun -raymond -recyclable -reheat -remote -renmin -resin -retina -ribbons -ripe -road -roast -rolling -room -rrp -running -running
shoes -rw -sale -scented -scottish -sealed -seller -sensational -shape -sheets -sheng -shine -shop -sized -skin -smells -smoothie
-softening -sour -sp -spacer -spatula -spice -spin -sports -stahl -stuff -sun -superior -supplements -support -suspension -switches
-synthetic -table -tampons -taste -teatime -tile -tilt -tl -toast -top rated -toy -track -treatments -twin -ultrasafe -unified
-unlocked -unopened -ve -view -vlaada -vocal -vols -waist -wall -walled -washer -wenxue -wex -wi -windows -works -xj -yokagames -yu
-zhacai -一对 -一排 -一赔 -万向 -万能 -万花 -万转 -万金 -三一 -三分 -三合 -三模 -三阶 -上下 -上免 -上海 -上路 -上门 -上飞 -不停 -不减
-不发 -不改 -不断 -不易 -不晕 -专柜 -东煮 -东自 -丝绒 -丝起 -中年 -中式 -中性 -中考 -中腰 -中贵 -丸子 -久留 -之水 -乐万 -习资 -乳蛋
-事贴 -二锅 -互联 -亚诺 -亚马 -产地 -亨德 -享生 -享碗 -京仓 -京老 -亮肤 -亲子 -亿滋 -以旧 -传说 -低尘 -佛蒙 -作品 -佳琦 -佳达 -便利
-促销 -保护 -保温 -修工 -修师 -值得 -偏远 -儿手 -儿时 -元素 -充电 -充盈 -光充 -光砖 -光驱 -克兰 -克苏 -克骆 -免 -免洗 -免滤 -免疫 -免蒸
-免费 -兑换 -入 -全家 -全开 -全彩 -全新 -全画 -全身 -全阶 -全面 -关东 -养生 -内保 -冒险 -农家 -冰袋 -冲剂 -冷暖 -净重 -减轻 -分兑 -分地
-分更 -分类 -刘宇 -初老 -利书 -利店 -到家 -制器 -刷毛 -刻字 -剑雅 -剧磕 -力三 -力钳 -加冰 -加热 -加班 -劲道 -勐海 -化出 -化饼 -区不
-升降 -卖便 -卡亚 -卡林 -卡装 -印 -卷翘 -卸妆 -厂箱 -厕宝 -厕所 -厕纸 -原书 -原子 -去痘 -去角 -去黄 -去黑 -双人 -双头 -双联 -发 -口
-口粮 -口袋 -古力 -可带 -可连 -台 -号 -号直 -号超 -号页 -合啦 -吊牌 -后到 -后背 -向滚 -向轮 -吸力 -吸水 -周末 -味不 -味咸 -味料 -命
-咖哩 -咪用 -咸菜 -喝实 -器人 -四川 -四长 -囤货 -围城 -国标 -圆锅 -地书 -场全 -坏罐 -块 -型应 -型横 -塑料 -塞尔 -增强 -壁免 -备注 -复古
-复合 -外书 -外卖 -多口 -多省 -夜宵 -大冒 -大冢 -大力 -大吸 -大屏 -大罐 -大贸 -大风 -天发 -天津 -头帘 -头装 -夹分 -女生 -奶 -好喝 -好市
-妈鞋 -姆外 -娱乐 -子习 -子柜 -孕母 -字号 -存储 -学多 -学霸 -宇昆 -官方 -定位 -宫大 -家化 -家喝 -家桶 -家橡 -容量 -宽 -密封 -密集 -封袋
-小姐 -小泡 -小爱 -小钢 -小飞 -小黑 -尔达 -尺码 -山姆 -州特 -工地 -巴琴 -市多 -市客 -师傅 -帘神 -带上 -带票 -常备 -常温 -干 -年后 -年级
-广色 -广西 -应用 -店老 -开市 -开放 -式头 -式走 -弗拉 -弹性 -强免 -当天 -彩泥 -彼诞 -徒步 -得珍 -微研 -德森 -心柔 -怀孕 -怀旧 -急救
-性布 -惑猫 -感应 -手上 -手动 -手工 -手帐 -手提 -手摇 -扩展 -扫码 -扭伤 -抗初 -护剂 -护理 -报事 -抽绳 -拉塔 -拉尼 -拉松 -拉罐 -拉链
-拖机 -按动 -挤压 -损毛 -换辅 -据密 -掌控 -探险 -控习 -插电 -撑系 -收音 -放式 -效高 -散热 -数据 -文化 -断墨 -断码 -新国 -新日 -新款
-新经 -无散 -无谷 -无限 -日上 -日本 -日杂 -日礼 -日草 -旧换 -时回 -昆翻 -易拉 -星光 -星球 -春露 -晕染 -普百 -普翻 -普通 -景田 -智享
-智控 -更低 -曼杜 -服帖 -期到 -本土 -术生 -朱古 -机 -机器 -机洗 -杂店 -李佳 -杜卡 -杯 -杯米 -林巴 -果酒 -架 -架格 -染烫 -标变 -树八
-格柜 -案夹 -桌面 -档案 -桶装 -桶面 -森林 -榨一 -模糊 -横向 -橘 -橡树 -欧洲 -正天 -母猫 -比赛 -毛 -毛软 -气场 -水中 -水光 -水插 -水淡
-油 -法国 -泡一 -泡式 -泡袋 -波轮 -泰瑞 -泵压 -洁厕 -洗剂 -洗衣 -洞洞 -洞鞋 -活血 -浓密 -浓度 -海南 -海家 -海茶 -浸润 -涂饰 -润浸 -润肤
-液式 -淡黄 -添加 -清洗 -温和 -源监 -滑油 -滚轮 -滤泡 -澡后 -澡液 -火锅 -灭蚊 -炒菜 -点心 -点格 -点阵 -烈艳 -烟台 -烫关 -烫受 -热器
-热秋 -热锅 -焗豆 -焦系 -然诱 -然酿 -然风 -爱语 -片刀 -片切 -牌全 -牌国 -牌精 -牙洁 -牛二 -牟尔 -物架 -特咖 -特强 -特效 -狂飙 -猎者
-猫成 -现当 -珀翡 -珍藏 -珠笔 -琅铸 -琴弦 -生儿 -生元 -生壶 -生日 -生活 -用品 -用途 -电子 -电式 -电能 -男香 -画幅 -留 -留香 -痘肌 -白牛
-白饼 -百科 -益生 -盐分 -监听 -盒装 -盘 -直播 -直液 -看剧 -眼镜 -石装 -砍刀 -砖红 -破壁 -础包 -硬封 -碗装 -磕不 -磨芯 -礼物 -秒杀 -税店
-空间 -立 -立装 -管大 -管杯 -籍 -米家 -米拉 -类 -类芯 -粗粮 -精选 -糊逻 -系顶 -索 -紧颜 -红 -红橘 -红瓶 -红腰 -约会 -级 -级电 -纯品
-纯正 -纯粹 -纽西 -练字 -组套 -细 -缓释 -缓震 -编号 -罐包 -置物 -羊毛 -美光 -美则 -美版 -美肤 -美颜 -翡紧 -老北 -老字 -老师 -老酒 -肌底
-肤液 -背去 -胶片 -胶脸 -能块 -脂香 -脆油 -脱水 -脸洗 -腰子 -自 -自发 -自家 -自封 -自热 -致柔 -色域 -艳蓝 -芬浓 -芯饼 -花筒 -苏佩 -茶厂
-获奖 -营养 -蒙特 -蒸汽 -蓝管 -蓝金 -蓬 -蛋白 -蛋类 -行货 -衣拖 -衣服 -表达 -装 -装带 -装成 -装纯 -裸光 -西 -视全 -角男 -角质 -解腻
-诱惑 -调配 -豆机 -豆皮 -豉味 -货之 -质水 -贵族 -资料 -赔三 -超市 -超爽 -超轻 -路装 -躁干 -车内 -轮人 -轮复 -轮滚 -软底 -软抽 -软毛
-轻牙 -轻钛 -轻音 -辣白 -达传 -达瓶 -达隆 -过认 -远地 -连罐 -迷你 -退烧 -通俗 -速拧 -速食 -逻辑 -部分 -都爱 -酥饼 -酷铄 -醺果 -释胶
-量杯 -金优 -金刚 -金日 -金油 -金闪 -钛合 -钢炮 -钻石 -铁平 -铝壳 -链箱 -销售 -销装 -锅具 -锅头 -键 -闪充 -问题 -间音 -防滑 -防腐 -防裂
-防雨 -阶段 -阶英 -阿牟 -陈酿 -降旋 -除垢 -险家 -隆茶 -集合 -集型 -零食 -雷霆 -霆小 -青啤 -青春 -青梅 -鞋男 -音 -音机 -页码 -顶级 -颗粒
-颜亮 -风力 -风格 -飞机 -飞碟 -食碗 -饭酱 -饰蛋 -馅 -香 -香波 -香风 -马店 -驻马 -骆格 -高三 -高汤 -高浓 -魔域 -鸡宏 -鸡皮 -鸡神 -黄杆
-黑垫 -黑头 -黑瓶 -龈问
""",
    0.3: """
+abu +acid +acoustic +adaptive +aerobie +alkaline +alternative +an +anti +antiseptic +applicators +approach +argos +asmodee +atmosphere
+authorized +axis +backyard +bacteria +bad +bake +balcony +ball +balls +barebone +barrier +bassinet +bedroom +bfast +bleached
+blemishes +blowouts +bnew +boiled +botanical +boy +breakage +breast +breastmilk +brighter +burns +cain +calorie +capabilities +car
+cards +carving +case included +center +ch +chlorine +claim:no_additives +claim:no_film +claim:no_injector +claim:no_oil
+claim:no_sticky +claim:no_white +classroom +cleaning +clement +closed +combi +complexion +composite +condenser +connectable +connected
+cooker +cortex +counterintuitive +crafting +ctn +cube +cupboard +customizable +czech +dao +dealer +dedica +degree +dense +developed
+dha +di +diaphragm +digitally +dish +dishwashing +diskless +distance +dolby +dough +dtx +dualzone +earc +earth +effective +eight
+eighty +electric +electricians +eligible +emollient +energy +englisch +engraving +ete +eur +exam +exams +experience +fairtrade +fans
+favorite +finger +fingertip +flaky +flavour:olive +flavour:plum +flavour:prawncocktail +flavour:raspberry +flavour:sesame
+flavour:spicy +flavour:兔肉 +flavour:嘉宾 +flavour:山茶花 +flavour:希腊 +flavour:常温 +flavour:广藿香 +flavour:普通 +flavour:松子
+flavour:枇杷 +flavour:果莓 +flavour:标醇 +flavour:炼乳 +flavour:玉米 +flavour:着更 +flavour:祛腋 +flavour:级品 +flavour:除烟
+flavour:韩式 +floors +freshness +front +fully +galactic +garage +genius +gi +goods:beans +goods:charger +goods:coffeecapsules
+goods:eyeshadow +goods:formula +goods:iron +goods:jerky +goods:lipstain +goods:microwave +goods:pot +goods:primer +goods:purifier
+goods:puzzle +goods:ssd +goods:便利贴 +goods:冲击钻 +goods:学饮杯 +goods:护发精油 +goods:披萨 +goods:橡皮泥 +goods:测距仪 +goods:罐头
+goods:蜡笔 +goods:计算器 +goods:车蜡 +goods:运动饮料 +goods:钢笔 +goods:锤子 +gpm +graphing +grid +grinding +grocery +halogen +handles
+harmonyos +hc +headlight +heated +hemostatic +hewlett +high speed +holes +homeshield +huang +hurd +impurities +incredible +independent
+ingredient:维c +ingredient:维d +ingredient:软骨素 +inkt +innerwear +innovative +intermediate +ion +ionic +itineraries +james +jia
+joint +jug +jugs +kanebo +keeps +kilos +kyoto +labubu +latch +latest +ldac +lifetime +lines +liping +liquor +living +lunchbox +luxury
+lynchburg +magimix +magspeed +mainboard +manson +march +maxi +meals +measuring +mega +metals +micro +min +mixer +mm +moli +mongolia
+motorcycles +mu +nanhai +neutral +newest +nh +nineteen +nipple +non-gmo +normal +north +october +odor +oem +offer +og +ohm +ones +org
+origineel +osaka +ot +outside +over +packard +parents +past +paste +patch +picture +pixma +plates +playset +pmp +porch +pores
+portions +pouring +preparation +prepare +pressur +product +products +programs +prw +psat +psi +radiance +raymond +rc +reducing +reheat
+reliever +remembrance +remote +rescuepro +research +retro +rgb +rhine +rich +rihanna +river +rms +roast +robusta +rom +rslflppmo +rw
+safe +safety +saizhenzhu +sanding +sanford +sata +scheffler +school +schuh +serve +shape +shiitake +shou +shuttles +side +simply
+skillet +slip +slow +smartcare +snorlax +snowy +softgel +soothing +sore +spf +spirits +squeaks +squeaky +squished +stage +stall
+stickers +strip +supple +supply +sustainably +swap +tablette +tang +tasting +temperature +the +thermale +thermoplastic +thomas +tian
+tier:air +tins +tomatenketchup +tough +toys +traditional +trips +tru +tuong +unbleached +unisex adult +urry +uva +vapo +vegetarians
+verified +versatile +version +vert +veterinarian +vetro +video +vk +voltage +vr +warmth +wars +wear +weights +wheat +windproof +wire
+writing +xingfeifan +xj +yue +zhajiangmian +一 +一整 +一级 +一轮 +万毫 +万花 +三一 +三总 +上光 +不晕 +与 +业级 +丛书 +丝享 +丝松 +丝滑
+丝起 +两周 +中华 +中小 +中性 +中焙 +主 +主动 +主粮 +主食 +之水 +乐万 +习惯 +买就 +乳业 +二十 +今年 +他弦 +以旧 +优惠 +优诺 +伴侣 +低
+低泡 +佑肌 +体翻 +佛蒙 +促销 +保真 +保鲜 +信封 +倍现 +像头 +光探 +光珠 +光细 +光美 +克小 +全合 +全幅 +全方 +全期 +全面 +公室 +兰制
+兴黄 +内外 +内蒙 +冰袋 +冷蔵 +冷藏 +减 +出血 +分期 +划算 +初学 +刮胡 +到手 +刺身 +前摄 +力片 +加拿 +动植 +动联 +动降 +化粧 +十一 +十五
+十四 +半入 +华老 +单听 +单录 +单把 +卡 +即溶 +卸妆 +厂箱 +双十 +双扣 +双联 +发烧 +变焦 +变频 +口 +台监 +台立 +史通 +右手 +号任 +司团
+合编 +同城 +吧好 +含刀 +周续 +味 +味脆 +咖哩 +嗨棒 +噜肉 +四 +团建 +国杀 +国标 +图书 +地吸 +地板 +场中 +场舞 +块状 +型胶 +塑颜 +塞流
+复习 +复合 +夏洛 +多块 +多点 +多用 +夜灯 +大手 +天空 +头手 +头水 +头装 +夹馍 +奥狂 +女桃 +好朋 +好用 +妆前 +妍肌 +姐妹 +婴童 +嫩倍
+子酱 +孔 +孕套 +季帐 +学右 +宝妈 +客厅 +宴请 +家袋 +密 +导全 +小夜 +小棕 +小王 +小细 +小飞 +尔爷 +尖可 +尤瓦 +就送 +尼奥 +层三 +山野
+峰猫 +工社 +工艺 +巴黎 +巾纸 +布布 +帝客 +带小 +帮帆 +常 +常规 +幅标 +干 +干敏 +干杜 +干果 +干铜 +年人 +年末 +年苏 +广场 +床单 +底黑
+店用 +店餐 +弹头 +强效 +律呼 +微研 +微震 +心律 +必读 +忆配 +性红 +想豪 +慢速 +房直 +手指 +手脚 +扫尘 +扬基 +批发 +护衣 +护龈 +抽 +抽绳
+拉克 +拉布 +拿大 +指定 +挤挤 +换线 +掉毛 +探测 +接 +插电 +搪胶 +摩登 +收纳 +整瓶 +料理 +新 +新国 +新款 +新老 +方位 +方便 +方授 +方桌
+旋转 +无信 +无泪 +无绳 +日 +旧换 +易掉 +星闪 +晒后 +晕染 +曼杜 +月量 +有芯 +期到 +期新 +末扫 +机不 +机工 +杜卡 +条 +松动 +松碳 +松软
+极薄 +枕边 +果肉 +果酒 +柔嫩 +柔滑 +柔肤 +树脂 +核 +格任 +格兰 +格纹 +梦原 +梦多 +梦想 +棒 +棕瓶 +棘轮 +模工 +橘色 +橡胶 +欧洲 +款任
+正 +每听 +水光 +水嫩 +水插 +水香 +沐浴 +油剂 +法头 +泡 +波轮 +注尺 +洗护 +洛特 +流光 +流涕 +海南 +消化 +涤块 +润泽 +润超 +涮 +混合
+添加 +源码 +滚筒 +漯河 +潮流 +激活 +灌汤 +炖肉 +点蘸 +点连 +点阵 +烘干 +热破 +热鼻 +焦系 +然棉 +煮茶 +燃气 +版白 +牌国 +牌精 +牌钙
+牙痛 +牛腩 +特咖 +特醇 +狗 +狩猎 +猫主 +玉女 +环保 +现盈 +玻色 +球头 +瓦尔 +甘草 +生元 +生饼 +用天 +用途 +电一 +电信 +电器 +电工 +电无
+电起 +男 +男女 +界名 +疆棉 +痕粉 +痛发 +痛牙 +痛痛 +痛经 +白多 +白饼 +百梦 +皲裂 +盈透 +盒卡 +码可 +码完 +硬皮 +硬面 +碳酸 +秋衣 +稳定
+空翘 +空间 +立两 +管杯 +管装 +籽精 +粉水 +粉膏 +粒款 +粧水 +精灵 +红妍 +约天 +级帮 +纯品 +纳斯 +纹盘 +纽约 +纽西 +线性 +细跟 +绍兴
+罐啤 +网课 +美肌 +老包 +老式 +耐热 +联装 +联通 +肌自 +肝油 +肤露 +育价 +能小 +脂带 +脆辣 +脚干 +腊梅 +腕表 +膏 +自己 +舞台 +航增 +色包
+色哑 +色因 +色彩 +芋爽 +花空 +花筒 +苏格 +茶派 +茶语 +荒野 +药店 +营润 +葵 +蒙古 +蒙特 +蓝格 +蓝皮 +蜜 +裂皲 +装可 +西亚 +要冷 +规尺
+角农 +解馋 +访友 +译 +语丝 +读卡 +豪宅 +货老 +货速 +购物 +走亲 +超导 +超辣 +超韧 +身面 +轮复 +轮滚 +轻直 +轻音 +辅食 +边话 +运行 +送女
+逆袭 +通俗 +通电 +速烘 +速移 +速马 +避孕 +配对 +酒吧 +酒金 +酸饮 +醒脑 +野营 +金毛 +金球 +铁罐 +铜模 +锋利 +镜蛇 +长条 +门级 +闪电
+防丢 +防伪 +阶段 +附小 +除味 +除油 +随身 +霜大 +霸吸 +靖江 +面超 +飚三 +食品 +食用 +餐巾 +饮弹 +饼流 +香波 +驱虫 +高密 +高汤 +高级
+鹅绒 +黄牌 +黄皮 +黑管 +黑表 +黑龙 +鼻塞 +龈出 +龙江 -access -acorn -acoustic -agave -amp -and -anthelios -anti -approved -ball -bare
-basic -besieged -best -beta -biodegradable -blade -blended -boat -boiled -boostcharge -border -bottles -bubble -bullet -camomile
-capacity -card -carry -cell -chef -cheng -children -cixin -claim:ipa -claim:no_stretch -cloth -coin -commuter -company -cooking -cough
-creamy -crispy -cushioning -da -dac -dashboard -dav -day -delivery -dense -die -disinfectant -diskstation -drink -drinking -drive
-dynasty -dz -eau -effaclar -exfoliating -expires -first -flat -flavour:eucalyptus -flavour:mushroom -flavour:pork -flavour:soybean
-flavour:希腊 -flavour:板栗 -flavour:英国梨 -flavour:草药 -flavour:鼠尾草与海盐 -fortress -fried -game -garage -gas -gear -gigabit
-goods:band -goods:bodywash -goods:coffeebeans -goods:compact -goods:microwave -goods:scale -goods:scrub -goods:softener -goods:soup
-goods:ssd -goods:tablet -goods:tofu -goods:彩铅 -goods:机滤 -goods:橡皮泥 -goods:洗碗机 -goods:猫砂 -goods:皮带 -goods:眼影盘
-goods:破壁机 -goods:空调 -goods:豆浆机 -goods:魔方 -grease -grip -guo -hen -hiker -hl -in -ingredient:视黄醇 -input -is -kartusche
-key -keys -koa -latency -leak -libre -life -low -made -madevitamin -magnet -mario -mash -mass -melk -metres -mfc -mic -ming -modelling
-moto -mp -mucin -must -nand -nas -needle -newest -notes -ordinary -outlets -over -pa -packs -pale -pd -peeler -pei -physical -pilkey
-pixian -plastic -pod -powered -protein -pu -publishing -puffs -pump -qualita -quick -recommended -reep -rule -safe -san -sanford
-sangenic -saran -sauvage -school -schwarzwald -sel -sha -shelf -ship -ships -sichuan -since -skillet -soy -squeeze -sr -starter
-stickerless -straight -structural -surveyors -system -tags -technology -tft -things -those -tier:flip -tier:neo -tilers -treatment
-tree -trigger -triple -tub -uled -unifi -universal -urearepair -variety -vd -vinyl -wasserfilter -wesn -wf -wick -width -worldwide
-wrap -xss -zeezout -一体 -一桶 -一箱 -一键 -七子 -三鲜 -下午 -下饭 -丛书 -个 -个月 -中焙 -中片 -之光 -书柜 -乳 -五轴 -京东 -亿补 -他磷
-份 -优盘 -伦手 -伴手 -体卡 -便条 -保价 -保修 -健康 -儿配 -光影 -入门 -全价 -全区 -全合 -全尺 -全析 -全长 -公司 -公室 -六角 -典藏 -净润
-凤爪 -刀头 -切换 -刘慈 -利时 -利波 -到期 -加拿 -北京 -区中 -医用 -午茶 -华润 -单桶 -卢卡 -卫星 -历史 -压榨 -压瓶 -原封 -原着 -原箱
-去异 -反馈 -口径 -可 -台式 -台湾 -右装 -司货 -合成 -同款 -含保 -含答 -听装 -哈利 -喜糖 -四大 -四季 -回忆 -因 -国内 -国行 -圈 -型安
-增白 -备切 -大名 -大支 -天 -天涯 -天特 -天翘 -头 -妍洁 -姆多 -子饼 -孔位 -字星 -季新 -安溪 -安瓶 -安芯 -实体 -实感 -实时 -宠物 -密 -寸
-对焦 -封尿 -尊极 -小时 -小瓶 -小票 -小辣 -尤瓦 -层洁 -工业 -左右 -布桶 -干发 -年保 -年质 -幼 -幼儿 -应扳 -开味 -异味 -式 -式炉 -弹盖
-强五 -当季 -影猎 -慈欣 -戴式 -手礼 -扳机 -护清 -抹酱 -拉杆 -拍 -拼配 -拿大 -授权 -提鲜 -支撑 -整件 -整提 -文标 -新华 -方授 -旗舰 -日期
-春日 -晶磨 -月辅 -有中 -木吉 -本进 -杀菌 -杆生 -杆箱 -条纸 -杯装 -林干 -果蔬 -柳州 -标杆 -梅酒 -梳打 -棉质 -横线 -樽装 -正版 -步袜
-每盒 -每袋 -比利 -民谣 -水防 -汁黄 -汉双 -沁水 -油款 -泡芙 -泡茶 -波特 -洁净 -洗碗 -润洗 -清盈 -清蒸 -渍强 -湾公 -澎湃 -炉头 -然实 -版
-牛高 -特醇 -猎人 -现汉 -瓦尔 -百亿 -皮凤 -研磨 -磁力 -磷青 -神机 -稳定 -空军 -答案 -米糊 -粮酒 -糖衣 -系 -红包 -红牌 -红白 -纯水 -维姆
-维稳 -综合 -翼无 -老牌 -考研 -耳戴 -背光 -能降 -能霜 -自适 -英伦 -英汉 -茄酱 -茶庄 -茶饼 -药房 -萃幼 -蕃茄 -藏科 -虎皮 -蜜 -衣片 -补贴
-表 -装洗 -觉反 -触觉 -计数 -设备 -设计 -诺牌 -调料 -货 -赤足 -超级 -车香 -转密 -轴防 -较大 -返红 -适应 -通话 -部 -配粥 -钛金 -铝合
-铝框 -镀膜 -镜蛇 -长焦 -长袖 -闯天 -防伪 -防抖 -防汗 -防脱 -阿强 -限时 -隔断 -青铜 -面横 -音乐 -顶盒 -领长 -食用 -香块 -香型 -高 -高铁
-鱼调 -鲜味 -鸡爪 -麦卢 -黄豆 -黑森 -黑钛
""",
    0.4: """
+abs +acclaimed +acne +adaptor +additive +aerosol +aio +akitamanman +album +all-day +aluminium +ambient +amd +american +anniversary
+anos +anti-scratch +anti-slip +ap +arabica +around +ask +assistant +attachments +atx +authorised +authors +ax +backache +baker +bakers
+barefoot +bargain +baristas +batch +battery-life +bazaar +best-before +bestseller +beyond +bf +biography +biological +blaze +blcup
+blossom +bone +bookcase +booktok +bouncy +boxed-new +boyfriend +bpa-free +brewer +brewers +brightest +brunch +bucket +builders +bumper
+calcium +cam +campers +canary +canned +caramelised +cardioid +cares +cargo +carry +cartridge +cat +cellar +charges +cheap +cheek
+cheng +christmas +chrome +chrono +chronograph +cien +claim:combinationskin +claim:night +claim:no_calories +claim:no_combo
+claim:no_contact +claim:no_lockscreen +claim:no_switch +claim:normalskin +claim:smoked +claim:smoothbutter +claim:wholegrain +cleans
+clearer +click-collect +clogs +coders +collectors +colour:green +comfortlight +commuter +commuting +consumer +converter +coppertop
+cormen +corrective +country +courier +cozy +crafters +cravings +crisp +cruelty +cruelty free +crystal-clear +cupholder +cuppa +cutting
+cyclists +dads +date +dc +dec +degreasing +designers +despatch +despatched +detergent +dick +diesel +dip +discount +dishwasher-safe
+dispatched +disposal +docking +dog +dollhouse +downroad +dpd +drinks +dupe-free +dustproof +easter +easy-clean +easy-setup +ebay +ecg
+ecotank +ee +efficient +emporium +energy-saving +enthusiasts +envy +essentials +etb +etsy +everyday +evri +fast-charge +fathers +fave
+feder +fedex +festival +fiction +filled +filling +finance +fish +flap +flatshare +flavour:americano +flavour:beef +flavour:cappuccino
+flavour:chocolate +flavour:mocha +flavour:mustard +flavour:oatmilk +flavour:onion +flavour:original +flavour:puer +flavour:rapeseed
+flavour:soybean +flavour:tropical +flavour:东方 +flavour:备注 +flavour:曲奇 +flavour:松木 +flavour:黑莓 +fluffy +fluoroelastomer
+food-grade +footbed +format +forty +frame +france +free-delivery +freelancers +freezer-safe +fresh-stock +fuller +fullhalter
+gamingroom +gb +genifique +germany +gigabit +gingham +giorgio +girlfriend +gives +giving +glare +glowing +goodness +goods
+goods:bleach +goods:energydrink +goods:fan +goods:lipgloss +goods:pasta +goods:router +goods:tea +goods:tv +goods:口香糖 +goods:机油
+goods:果干 +goods:格兰诺拉 +goods:电磁炉 +goods:眼影盘 +goods:色粉 +goods:豆瓣酱 +goods:驱蚊液 +google +gorgeous +grandad +grandma
+grandparents +guilt-free +guns +hair +handy +harari +hautcreme +heavy-duty +hermes +hinge +hobbyists +holygrail +homelab +hotpot
+housing +hr +huo +husband +id +immaculate +immersive +in stock +in-date +increase +indigo +infants +inflammation +ingredient:乳清
+ingredients +input +instagram +install +insured +ip +jade +jk +kd +kibble +lag-free +latest-stock +lather +layout +leak-proof +level
+licensed +loads +lockable +long-dated +long-lasting +lou +love +loves +low-fat +ltd +ludicrously +luggage +maker +makpac +margaret
+mart +mastering +mcg +memoirs +memory +meng +menghai +mfg +microwave-safe +mindset +mineral +mint-condition +miracle +mobile
+modelling +moisturizes +moreish +mothers +multi-buy +multibuy +mum +musicians +must-have +musthave +nan +nand +nas +needle +neuro
+new-stock +next day +nibble +nibbles +non-slip +non-toxic +nurse +nursing +obsessed +ocado +odor-free +odour-free +one
+ophthalmologically +or +ordered +orders +output +overnight +owners +oxidation +p +page-turner +panel +paperback-edition +paradoxe
+perfector +pet-free +philosophy +pint +pivots +plastic-free +pods +post +posted +pots +prevent +pristine +privilege +pro-grade
+professionals +programmable +protein-rich +psychology +puff +puffer +pupils +purified +push +pw +quart +quiet +ramadan +ramyun
+redness +reduced-to-clear +reduces +reduction +remover +renmin +repurchase +reputable +responsive +restocked +rim +road +road-trip
+rohto +romand +rooftop +rotating +rpi +runners +runtime +rustproof +sae +sameday +save +savoury +scents +scratch-resistant +scrubbers
+sdsqxav +seahorse +sealed-box +self-help +separate +settings +seven +sharp +shin +shiny +shockproof +short-dated +shower +shuixing
+signed +silky +since +siri +sixteen +skin +sleek +slide +slimline +sm +smartclean +smartstraw +smoke-free +snacking +soledad +sound
+space-saving +special +specialty +speedy +spill-proof +sporting +spotless +spots +stain-resistant +standby +staple +starlight
+starters +stay +stays +stock +stockist +storm +strawberries +studio +stylish +suitable +sun +supplier +sustainable +sweatproof
+tandpasta +tangle-free +taurine +teardrop +telunsu +textiles +that +themed +thriller +tianfu +tired +towing +tracked24 +tracked48
+tracker +trader +transfer +travellers +trending +trusty +tumbling +ua +uhd +uk-based +ultra-clear +undamaged +unputdownable +untouched
+ups +usb +usps +valentines +value-pack +vd +vegan +vendor +vented +vitamins +vivid +volcano +waffles +waitrose +warmer +watt +welcome
+well +wenxue +whisper +whiter +wholesaler +wholesome +wife +wipe-clean +wise +workwear +wp +writer +xss +your +youthful +yum +zhe
+zhenjiang +一体 +一年 +一瓶 +一盒 +一罐 +一赔 +一键 +七夕 +万人 +万像 +万用 +三伏 +三季 +三年 +上学 +不卡 +专卖 +专营 +专辑 +东北 +中
+中秋 +中美 +中通 +主宰 +主播 +争篇 +五星 +享胶 +亮采 +亲戚 +人体 +人同 +人节 +仓库 +付定 +仙女 +仙水 +代言 +价 +低价 +体工 +便宜 +修师
+儿时 +光砖 +全年 +全脸 +公克 +共 +关节 +具箱 +养胃 +军争 +冠军 +冠生 +冬日 +冰蓝 +冷暖 +净含 +凉拖 +减压 +利进 +到期 +制器 +刻字 +剂
+力斯 +办公 +加急 +动物 +助眠 +劲爽 +包安 +包退 +北欧 +升 +午休 +单只 +单支 +单瓶 +单盒 +单筒 +单身 +博主 +卡尔 +印 +卷翘 +原 +原产
+原子 +原配 +去油 +去黄 +双蛋 +发动 +发票 +口多 +口臭 +古力 +可口 +可带 +可换 +可过 +台 +史克 +吃货 +同事 +同屏 +含量 +吸头 +吸拖 +吸管
+员工 +周年 +品金 +哑光 +售后 +商超 +四角 +四长 +回购 +囤着 +国庆 +圆形 +圆灶 +圆通 +地球 +地色 +地铁 +型安 +型横 +型犬 +培训 +塑封
+备考 +备货 +外婆 +多汁 +多种 +多肽 +多规 +多角 +夜色 +大人 +大地 +大容 +大罐 +大药 +大量 +天津 +天特 +奶奶 +好吃 +好物 +婆婆 +婴儿
+婴店 +子习 +存储 +学备 +安装 +完整 +官保 +定价 +定金 +宝宝 +宝贝 +宠物 +客人 +客户 +客服 +室友 +宰者 +家人 +家化 +容液 +容量 +密度
+寒冬 +寝室 +尊极 +小吃 +小方 +小泡 +小袋 +少女 +尼龙 +尾款 +属表 +屯货 +山姆 +川味 +川郫 +工学 +工程 +带上 +干饭 +平底 +幼滑 +床品
+店拉 +康卡 +开学 +开胃 +录前 +彩插 +心率 +快手 +急发 +息续 +感小 +成发 +手持 +手洗 +打 +打折 +扣门 +扫地 +折扣 +拉罐 +拍 +拼单 +挤瓶
+换新 +授权 +探病 +控制 +提亮 +提背 +放心 +敏感 +文具 +斯潜 +新婚 +方旗 +无广 +无硅 +日常 +早八 +早餐 +时髦 +明星 +易卸 +易拉 +春天
+春节 +春露 +智能 +暖光 +有麦 +朱古 +机芯 +果奖 +柜台 +标杆 +树八 +格可 +格斯 +桑巴 +梅雨 +楼梦 +榜单 +止痛 +每日 +毛孩 +毫安 +水能
+汪星 +油款 +法式 +法版 +泡袋 +波格 +泰瑞 +泵压 +洗头 +洗碗 +流体 +海家 +浸透 +淘宝 +深夜 +湿粮 +澳洲 +火焰 +灰边 +灵眸 +灶釜 +焕肤
+焦垢 +焰橙 +牙除 +牛马 +物双 +物质 +特效 +特润 +独居 +球釜 +生儿 +生园 +用券 +用型 +用霜 +疆长 +白机 +百万 +盈隐 +盒贺 +直供 +直饮
+盾文 +看望 +睡前 +睿幼 +码验 +硅油 +碗装 +社畜 +种 +种草 +秒杀 +租房 +童年 +第一 +管饱 +米 +类人 +粉胖 +精萃 +糖 +紫晶 +红屏 +红楼
+红橘 +纯酿 +纽扣 +组套 +结团 +续作 +罚十 +美光 +美史 +美味 +美容 +美术 +美肤 +老公 +考数 +耐打 +耐用 +聚会 +胖子 +胶卷 +能降 +自 +自选
+良心 +色铝 +茅盾 +蓝劲 +蔬菜 +虫药 +蟹醋 +补水 +装整 +角度 +角男 +解压 +解腻 +训类 +训练 +质感 +赋活 +起子 +超大 +超级 +车间 +转屏
+软皮 +轻奢 +轻松 +过官 +过年 +过认 +返图 +退换 +送长 +透美 +遮瑕 +酒菜 +酱比 +醇厚 +采柔 +重低 +金熊 +金钻 +钓鱼 +铝金 +链配 +销量
+锁水 +锅焦 +门襟 +防干 +防晒 +防漏 +阳台 +随手 +随时 +隐致 +隔天 +隔日 +障受 +雅家 +雨季 +雨果 +零嘴 +雾面 +露营 +靠谱 +韩系 +顺刀
+顺滑 +领券 +颜值 +食堂 +食罐 +饭后 +饱腹 +鲜嫩 +黑牌 +齿骨 -abv -ac -alexa -aqua -astrobaby -balls -band -bar -barkeepersfriend
-bathroom -bottle -bowie -bracelet -breakfast -bronze -brushless -buttons -can -canister -cars -cartridges -charging -chongqing -chrono
-claim:organic -claim:wholegrain -cleaning -colour:gold -colour:grey -colour:natural -days -degree -dermatological -distance -eco -eng
-enterprise -explorer -filtration -fit -flavour:apple -flavour:oolong -flavour:soymilk -flavour:tomato -flavour:东方 -flavour:冷萃
-flavour:松木 -flavour:特浓 -flavour:着更 -flavour:龙虾 -flea -friendly -genuine -goods:cereal -goods:fan -goods:keyboard -goods:laptop
-goods:microphone -goods:pencil -goods:spray -goods:tv -goods:冲击钻 -goods:冻干 -goods:洗车液 -goods:精油 -goods:自热火锅
-goods:蛋白粉 -goods:钙片 -he -head -healing -heat -heavyweight -hepa -hrs -iccho -ingredient:乳酸 -ingredient:酪蛋白 -instantpot -it
-juicy -juneng -leg -lickable -lifetime -lightweight -lips -luosifen -luxury -machine -magnifica -male -mate -mcg -modes -monsters -new
-nfhs -niao -nikkor -ointment -pack -pastry -pen -pg -phosphor -press -proof -purpose -quartz -rasierklingen -resistant -revitalift
-rms -sa -sc -screen -sdsdxxu -seasoned -serve -sheet -softgels -spen -sticks -stock -storage -strips -stuck -supply -surface -tartan
-telunsu -therapy -ti -tick -tint -titan -tomatoes -tray -uv -vegetable -vlog -voluminous -washing -work -丁车 -下酒 -中国 -中度 -中文
-书架 -五号 -他弦 -余华 -余晖 -傻瓜 -先生 -克斯 -免税 -具箱 -出品 -利 -力欧 -勇闯 -包装 -单返 -卡丁 -卡坦 -原配 -双解 -口味 -口气 -可用
-吃鸡 -合性 -吸头 -吸收 -吸管 -嘉胃 -在保 -地区 -坦岛 -增肌 -夜视 -大颗 -天然 -套筒 -妆点 -妈服 -婴幼 -子弹 -孕妇 -安抚 -定价 -客厅
-家居 -小型 -小白 -尔克 -巨无 -布鞋 -帆布 -带美 -年苏 -年高 -床上 -度烘 -开盖 -微 -快充 -性套 -投影 -折 -抹 -挂耳 -按压 -接 -控制 -推荐
-插脚 -擦脸 -整箱 -斯康 -新品 -新手 -新米 -旋转 -无涂 -无霸 -日余 -星泡 -晒单 -晖烂 -智能 -月 -有小 -服饰 -期生 -极速 -柔嫩 -格纹 -槽
-欧卡 -止痒 -正宗 -每块 -氧化 -沐浴 -油痘 -油辣 -洋芋 -涂层 -深海 -满减 -灵眸 -灿倍 -点甜 -煮 -牙龈 -物袋 -特惠 -狩猎 -现货 -甜蜜 -生产
-白鞋 -碱性 -磷铜 -科普 -秘翻 -立包 -管哑 -粉红 -粹水 -精粹 -红先 -红标 -纳斯 -纹盘 -线 -细管 -编织 -胃斯 -胚芽 -腕表 -自动 -自带 -至尊
-芋片 -芽米 -茄汁 -落日 -蓝格 -血氧 -裸睡 -语音 -诺纸 -谣吉 -货速 -质保 -超小 -车漆 -运存 -通用 -配料 -酒菜 -酱 -重庆 -重菁 -金条 -金灿
-钠 -铁圆 -铸铁 -键开 -颜镜 -饮 -饮品 -饮料 -饰店 -马力 -高效 -高清 -鸿蒙 -黄牌
""",
    0.5: """
+and +apc +arm +armor +asphalt +audio +audiophile +automotive +badminton +barbie +barkeepersfriend +beading +blauw +bonus +bottles
+brightening +bristles +builder +buldak +button +buy +capacity +carded +carrier +cec +charged +cidian +claim:baby +claim:no_charger
+claim:no_more +claim:no_tinted +claim:organic +claim:sensitive +classrooms +clinically +co +collector +colour:grey +colour:turquoise
+controls +cord +costco +countless +cplt +cross +cushioned +dad +dart +dehydrate +depot +dermatologically +designs +dimm +diskstation
+dk +drawstring +drc +drinking +driveways +dull +duplex +ear +edison +emea +enamel +eng +engraver +externe +fashioned +fast dispatch
+fever +flakes +flavor +flavour +flavour:almond +flavour:cinnamon +flavour:cologne +flavour:性淡 +flavour:水果 +flavour:牌鲜
+flavour:白清 +flavour:鹿肉 +flexfoam +flks +foldable +force +freeze +french +fruit +fuling +functional +furniture +galvanized +gamers
+games +gateron +gen +genuine +germ +gige +glycation +golf +gomez +goods:blender +goods:groundcoffee +goods:lightsoy +goods:oil
+goods:pads +goods:powder +goods:spray +goods:发膜 +goods:水彩 +goods:爬行垫 +goods:电动牙刷 +goods:被子 +goods:辣酱 +goods:雨刮
+gourmet +groceries +growing +gsk +halal +hanyu +hao +hearty +hifi +hightech +hiking +hong +hook +hose +hydration +hydrator +hydroponic
+injuries +ipadair +iwatch +jm +kleppmann +korean +leak +legendary +lightly +literature +lovers +macaron +machines +makes +martin +mat
+memoir +metres +mexoryl +military +mondelez +mousseline +multimedia +multimineral +mums +naturally +nearfield +new york +nine +nob
+noise +nonfiction +octagon +of +onsite +oriental +otc +otsuka +outdoors +pak +pantry +patented +peakdesign +per +period +powercore
+precise +price +profile +proper +proven +putty +radical +raspberries +read +receiver +reg +regular +removing +repellent +replenishing
+reseller +retina +rode +rollers +rolling +rouge +roux +rowling +sander +sandwich +science +scientific +screen +selena +senbei +serving
+shaped +sheng +ship +shipped +shipping +shrink +shumin +social +software +spacer +spen +stackable +stacking +standing +stickerless
+stories +sturdy +support +tall +taschenbuch +technology +tender +tested +thinkers +tiktok +tracked +treat +umbra +unworn +user
+vacation +very +viral +vol +vp +vxd +walled +walmart +warp +washing +wedding +wheels +wrapped +writers +xiandai +xinhua +zhuocui
+zwart +䨻科 +一罚 +上飞 +不掉 +不易 +不烂 +不脱 +业打 +丝粉 +个 +中烘 +乔迁 +乳蛋 +二锅 +五金 +享碗 +代文 +代餐 +价粮 +伴手 +体内
+作品 +保质 +健身 +像胶 +光圈 +光夜 +光感 +克骆 +入门 +全国 +公升 +冬天 +列号 +券后 +加坡 +勃肯 +包装 +化旗 +午茶 +印度 +去味 +双头
+双背 +可中 +可置 +台式 +吃面 +各 +同学 +味料 +咪体 +唱片 +啾噜 +喵星 +四川 +固式 +国联 +圣碧 +圣诞 +型可 +型号 +壁挂 +壹号 +夏日 +大孚
+大条 +大牌 +夹固 +奇那 +奶泡 +妍多 +子护 +孕母 +学奖 +学霸 +安全 +完美 +宵夜 +家居 +家庭 +家用 +小时 +小罐 +尺寸 +居家 +屏障 +工地
+巨无 +师版 +带盒 +干吃 +年级 +年质 +广告 +庄特 +序列 +彩光 +往事 +必囤 +必备 +怀孕 +感极 +成年 +手礼 +打奶 +打工 +打底 +拉花 +拍照
+拼多 +持妆 +持鉴 +挂机 +插脚 +撕不 +擦脸 +效洁 +散瘀 +整件 +文标 +斯奇 +新加 +新版 +新鲜 +旅行 +无霸 +日系 +旧庄 +星球 +春夏 +晒单
+景田 +有中 +本 +机场 +机标 +格柜 +格犬 +欧版 +款可 +母猫 +每盒 +每罐 +比格 +毛躁 +氟 +汽修 +油霜 +洋酒 +活动 +海外 +涂抹 +润滑 +深层
+满减 +热卖 +爸妈 +爸爸 +片 +版中 +牙骨 +特曼 +王 +球往 +瑞典 +生 +电子 +电热 +登罐 +白罐 +百亿 +监听 +盒马 +直条 +石装 +碧濂 +福利
+秋天 +科学 +科技 +管哑 +纯度 +维修 +绿光 +编号 +缬草 +置换 +羊毛 +老婆 +老牌 +考研 +背键 +自煮 +色号 +节日 +芯片 +花草 +草茶 +莱特
+蓝牙 +血散 +角牌 +解渴 +记忆 +读 +超清 +超轻 +软抽 +软胶 +边 +运存 +运费 +返现 +送男 +速 +配送 +酥脆 +酸 +采购 +重庆 +铸铁 +锅头 +镁光
+长效 +闲零 +防滑 +除螨 +霸刷 +预约 +领导 +飞机 +骆格 +验真 +骑行 +高一 +高性 +高纯 +高铁 +魅惑 -& -absorbency -alarm -aln -aluminium
-back -backlit -beanz -bluetooth -bm -bnib -bnwt -bofen -british -broad -buldak -cast -churu -claim:fragrancefree -claim:frozen
-claim:rechargeable -clay -cleanmaximizer -cold -collection -counts -display -disposable -down -eh -english -everyday -flavour:herbal
-flavour:sesame -flavour:冰川 -flavour:水果 -flavour:混合 -flavour:生巧 -flavour:莲花 -flavour:酱香 -flavour:酸奶油洋葱 -flavour:金枪鱼
-flks -flowstate -galactic -goods:cake -goods:watch -goods:复印纸 -goods:测距仪 -goods:消毒湿巾 -goods:电动牙刷 -goods:身体磨砂
-goods:转换器 -goods:靴子 -grid -hard -heg -hood -hub -hundred -infant -ingredient:神经酰胺 -ingredient:维e -internal -kakubin -lash
-layout -looks -magnetic -mirrorless -modeling -nail -noah -ohm -one -oral -pak -pb -pendant -permanent -playset -playtime -portable
-pur -quietcomfort -recipe -retail -retractable -sandwich -sdsqxaa -security -share -size -sm -smart -solitude -solution -squished
-stainless -steel -strauss -studio -target -tartiner -toddler -toning -uk -wash -with -world -writing -xr -yd -ye -万像 -万毫 -三口
-不粘 -个小 -乐能 -习惯 -亿像 -优诺 -克力 -免息 -公克 -六小 -净肤 -剧零 -包 -单头 -原料 -合金 -吉他 -商务 -固态 -型 -壁挂 -多个 -多乐
-多模 -大虾 -天续 -婴店 -宝幼 -小安 -小翻 -小规 -工具 -带数 -带麦 -干脆 -平价 -弹头 -当当 -微闪 -手持 -护龈 -排块 -星星 -显屏 -有品
-期免 -木糖 -材料 -条装 -来感 -杯面 -梦多 -横格 -橡 -歌词 -母婴 -水活 -洗澡 -浓 -满 -漆镀 -灰边 -特价 -特级 -生茶 -电精 -百小 -百梦
-直流 -睡眠 -积分 -第 -粉微 -精密 -糖醇 -翻页 -脆面 -苗条 -英寸 -荷兰 -菁纯 -菌 -装修 -词本 -购物 -贴 -超辣 -轨迹 -轻量 -近期 -配方 -酒
-金装 -铝盒 -锂电 -镀晶 -镇江 -长效 -韩国 -高刷
""",
    0.6: """
+action +ads +age +ai +alexa +approved +approx +awesome +barkeepers +bars +beutel +biao +blocks +book +caffe +cap +capsule +chdhx +chi
+christian +claim:darkroast +claim:highcalcium +claim:kids +claim:no_artificial +claim:no_lens +cleanmaximizer +closure +cm +comes
+company +cooks +cushiony +cutters +dbl +designed +display +diy +durable rubber +eco +eczema +ep +epa +evoo +expires +exposures +family
+field +flavour:ocean +flavour:soymilk +flavour:什锦 +flavour:柠檬草 +flavour:浆果 +flavour:液无 +flavour:雪松 +flavour:鸭肉 +food
+friction +fs +gamer +gents +globe +gluten +good +goods:cookies +goods:jam +goods:ketchup +goods:monitor +goods:教材 +goods:盲盒
+goods:眼线液 +goods:空调 +goods:自行车 +goods:衬衫 +goods:订书钉 +goods:运动相机 +goods:锅 +goods:靴子 +group +h +haday +heg +helps
+hood +icons +immune +imperfections +ingredient:叶酸 +ingredient:蜗牛 +isbn +iso +jd +jiang +k +klaus +laurent +libre +lunch +lxt
+macinato +mail +maps +mash +medicated +metric +mian +minutes +model +months +multiple +neu +newborn +novamin +nvme +ovp +patio +play
+polish +position +premixed +pressure +prime +professional +range +reliable +reminders +replaceable +revitalizing +rolled +royal
+royale +rrp +running +san +sdsqxaa +seller +sensibio +shelled +shi +silent +skinactive +slightly +solid +sounds +sr +std +storey
+strauss +sv +sync +system +target +tate +tax +tesco +teuber +tier:fe +today +toddlers +tools +totk +touchscreen +translucent +trusted
+ultrasafe +unread +urinary +vermicelli +vita +windshield +with alexa +word +worldwide +yves +zidian +三数 +三百 +上班 +专业 +产 +人文
+他磷 +会议 +伦手 +低温 +体卡 +佳琦 +修工 +免 +六十 +六小 +冰藻 +净 +刷题 +加班 +包邮 +千兆 +南极 +卡斯 +厂家 +压瓶 +去黑 +双面 +受损
+口加 +含线 +味香 +命 +哈里 +四季 +场烘 +型止 +增强 +夏天 +外驱 +大利 +大法 +妈服 +婴幼 +字号 +字星 +学校 +官旗 +带 +带屏 +干枯 +干裂
+年 +年会 +庄臣 +开票 +异味 +彩笔 +快拆 +怀旧 +意大 +手提 +抖音 +护发 +拉松 +换季 +提神 +插头 +数学 +文社 +新未 +新西 +明彩 +普翻 +服饰
+机洗 +李佳 +条装 +极冰 +模式 +次性 +止痒 +洁牙 +洁齿 +洗涤 +洗衣 +活血 +润肤 +液 +炒货 +焕活 +焦人 +爆款 +牙龈 +猫咪 +现磨 +瑞士 +生日
+男孩 +畅销 +白金 +百六 +盒包 +盒装 +碗布 +磨牙 +磷青 +礼袋 +税店 +立减 +笔记 +简单 +简约 +精密 +红袋 +绒棉 +结实 +美产 +翻书 +翻翻
+翼型 +老司 +脆油 +自动 +自驾 +至尊 +臻品 +舒妍 +苏打 +药房 +蓝光 +蓝星 +袋免 +读速 +赔十 +跨境 +身粉 +送货 +速食 +酱 +里波 +鉴定 +钻石
+长焦 +长绒 +降噪 +除口 +隐形 +饰店 +香米 +高三 +鱼子 +黒 -aufsteckbursten -blossom -carbon -cards -claim:plantbased -colour:green
-combi -cube -data -ear -electric -feet -finger -flavour:raspberry -flavour:咸焦糖 -flavour:枇杷 -flavour:活芳 -flavour:胡椒
-flavour:雪松 -flavour:黑咖啡 -florida -food -foods -glas -good -goods:eyeliner -goods:toothpaste -goods:米线 -goods:花生酱
-goods:螺丝刀 -gps -great for -ground -heel -hybrid -included -keeps -moisturizing -multi -multicooker -murphy -neuf -nugat -nuss -of
-percent -petroleum -pocket -prescription -primacy -promo -protectiveclean -pssd -qc -quart -range -release -roll -sd -sensor -shock
-sleeping -sparkling -speed -strategy -sustained -switch -tablette -tf -tier:se -tomatenketchup -tube -ultiboost -ultrasharp -wh -years
-yucang -不含 -京都 -亲妈 -保险 -光圈 -八格 -冠生 -凝露 -务本 -含 -唱片 -国货 -大光 -屏障 -川贝 -幼猫 -懒人 -抗氧 -接口 -数显 -明采
-未来 -橘色 -毕利 -毫安 -水磁 -渗透 -生园 -男表 -白瓶 -磁场 -秋冬 -续航 -维修 -老人 -色包 -芯片 -蓬松 -衣物 -超 -软胶 -边桌 -追剧 -透护
-酷睿 -采笔 -险液 -页 -马尔
""",
    0.7: """
+abv +aerotwin +alarm +america +angled +aufsteckbursten +barista +bc +beijing +bestselling +board +border +brewed +brilliant +canister
+cartridges +casioak +channel +chassis +claim:no_batteries +claim:no_waterproof +compound +confiture +construction +core +cough +cups
+da +dandruff +dental +disc +dorm +expiry +fitness +flavour:latte +flavour:pear +flavour:佛手柑 +flavour:可选 +flavour:特浓
+flavour:胡椒 +flavour:轻盐 +flavour:靖江 +flavoured +flowstate +fluoride +fraises +friendly +friends +ft +fte +gan +generation
+goods:hairdryer +goods:macaroni +goods:phone +goods:sauce +goods:烤箱 +goods:磨牙棒 +goods:篮球 +goods:血压计 +goods:行车记录仪
+goods:酸奶机 +goods:门锁 +gpu +guaranteed +guard +half +hdr +healing +heart +hero +home +hrs +i +ingredient:氨基酸 +ingredient:钙
+interchangeable +international +it +japanese +kaaaa +krups +lasts +leaves +liuzhou +local +lock +london +long +lu +medical +metal
+monsters +nappy +nsw +nutritionally +on +outlet +page +pages +parma +party +penetrant +permanent +polisher +pool +ports +powerful
+purpose +refillable +rolls +rooster +round +sbux +scottish +select +settlers +shop +skincare +sleep +soy +sparkle +sprungli +steel
+taped +teachers +tennessee +tosummer +trucks +uht +universal +usa +variable +vermont +vlog +warranty +wasserman +wood +yokagames +一英
+三口 +三合 +下饭 +不漏 +两用 +中国 +中型 +产地 +享生 +代表 +份 +传统 +低音 +体机 +儿配 +光显 +克斯 +免疫 +全画 +军训 +冲饮 +冷链 +出品
+到家 +功率 +十加 +华润 +卧室 +双层 +反胶 +号 +吸袋 +哥大 +团购 +在保 +多 +大光 +大冢 +大功 +大哥 +大型 +大学 +大白 +奶白 +娱乐 +官网
+实体 +寸可 +小包 +小孩 +小痰 +尔克 +屈臣 +带杯 +弹笔 +快速 +性反 +抗老 +折 +抹酱 +换刀 +接收 +搬家 +收器 +整盒 +显尘 +智享 +月 +朋友
+木吉 +木糖 +未来 +材料 +极速 +枕套 +横间 +次日 +歌词 +母婴 +比赛 +浓密 +溯源 +熟饼 +熬夜 +爷爷 +物调 +特价 +特蒙 +猫超 +生活 +电精
+男生 +画幅 +痰盂 +直发 +破壁 +秒发 +积分 +稿纸 +第 +管小 +粘性 +糖醇 +纸打 +绒哑 +翡翠 +肌活 +臣氏 +致顺 +色可 +英语 +范晔 +草稿 +荷兰
+蒙金 +蛋白 +表作 +裤型 +裸足 +词本 +贺卡 +跌打 +选 +金瓶 +钛黄 +铝盒 +锋隐 +长辈 +防尘 +防抖 +预售 +马尔 +马拉 +验货 +黑钛 -1 year
-acrylic -ai -alkaline -caplets -claim:diet -claim:women -colour:pink -dog -dpi -exposures -flavour:shrimp -flavour:牌鲜 -flavour:红薯
-flavour:轻盐 -flying -for -goods:beer -goods:mask -goods:oil -goods:penne -goods:spread -goods:果泥 -goods:电脑 -goods:羽毛球 -instant
-inverter -kweichow -lip -magsafe -microfiber -n -nba -nwt -open -plug -prebiotic -ramen -rich -the -three -to -top -treats -uht -凝霜
-加密 -即溶 -双卡 -双面 -夜间 -大包 -大条 -夹心 -奇迹 -妈妈 -对装 -拌面 -收口 -无绳 -机场 -标 -泽曼 -漾美 -炒货 -特润 -独立 -真无 -真空
-纸牌 -美姿 -自营 -至初 -花漾 -莱泽 -蓝光 -装进 -超即 -辅食 -酸钙
""",
    0.8: """
+applicator +attached +back +backlit +based +bbe +bears +before +bento +bulk +by +cars +chemist +claws +cleaner +compartments
+disinfectant +elastic +external +extract +feet +feline +fits +flavour:bbq +flavour:oat +flavour:冷萃 +flavour:木质 +flavour:胡萝卜
+four +frizzante +gaming +goods:console +goods:milk +goods:咖啡机 +goods:植物奶 +goods:电子书 +goods:电钻 +goods:螺丝刀 +goods:钙片
+goods:饭盒 +grade +great for +hybrid +imported +instantpot +kartusche +laser +length +letterbox +liftaction +liquid +lumen +marinated
+may +mignon +mode +n +number +order +ounce +pb +pens +pickup +pk +plant +portrait +postage +potatoes +promo +pssd +qt +raw +res
+revodok +rewind +rust +scotch +self +shelving +shopping +shui +sichuan +smoothie +speed +squares +stainless +stick +superdrug
+supplement +swiss +tape +tech +transparent +valve +various +vii +visual +wasserfilter +wei +xmas +一次 +万能 +东自 +两电 +中度 +亲妈
+低帮 +像定 +光学 +八角 +农家 +出差 +利时 +华碧 +原版 +口点 +司货 +同款 +含氟 +四口 +型 +多效 +大 +大瓶 +女通 +家橡 +小金 +尺码 +布偶
+师傅 +平口 +年上 +年保 +幻小 +度烘 +强免 +徒步 +情人 +护翼 +护肤 +支持 +断热 +新品 +新生 +新疆 +旅游 +棉混 +棒棒 +椒酱 +橡树 +比利
+水管 +永生 +浓 +涂层 +混纺 +清洗 +满 +炒菜 +烘焙 +版 +特产 +生党 +登山 +白低 +码 +础数 +礼品 +神仙 +科幻 +续航 +老字 +胶囊 +舰店 +行货
+补钙 +超 +辣 +送礼 +速发 +门保 +陶华 +零食 +香 +黄 +黄鸡 -af -auto -baume -book -brush -cancellation -carrier -claim:day -classwiz
-emea -emergency -erh -extra -fancy -flavour:牛排 -foodi -geforce -goods:cable -goods:pads -goods:tshirt -goods:狗粮 -goods:空气清新剂
-goods:羽毛球拍 -guitar -ingredient:复合维生素 -length -nib -oc -ratio -roller -sarasa -sata -suds -t -tier:fe -unisex adult -vxd -wei
-倍夹 -刀片 -助眠 -味 -城堡 -小棕 -拉子 -无骨 -楼梦 -正装 -水能 -浓香 -清新 -港版 -码 -硬盘 -红方 -红楼 -翡翠 -翻书 -翻翻 -聚会 -膏
-苏打 -被套 -设拉 -顺丰
""",
    0.9: """
+activating +aluminum +amazing +analog +artists +babies +base +blemish +boehringer +bracelet +breakfast +brew +build +claim:eyes
+claim:no_slip +clasic +cn +coating +coded +con +decor +diiii +dpi +ds +equiv +finish +flavour:banana +flavour:shiraz +flavour:红袋
+godmother +goods:perfume +goods:rice +goods:soup +goods:垃圾桶 +goods:蛋白粉 +hands +he +headache +iem +inc +included +includes
+instapot +intensive +japan +kartenspiel +macbook +merial +mount +nib +nwt +office +physical +playstation +pot +pouch +pur +sharing
+socket +spot +stm +streaming +teas +tier:slim +trigger +unmanaged +up to +virgin +waste +wet +youth +中粮 +之一 +免息 +全 +全价 +全自
+北京 +单机 +发货 +口气 +合一 +喜糖 +多口 +夜间 +小票 +常温 +年货 +广西 +快帆 +性能 +手动 +打损 +拍下 +教育 +文学 +无骨 +显瘦 +有品
+期免 +机发 +杀菌 +标配 +正版 +水活 +水防 +洗剂 +消噪 +瓶 +白底 +直身 +碱性 +科普 +管钳 +红罐 +纯白 +补贴 +装正 +装进 +西兰 +质保 +轻量
+酷睿 +量化 +锂电 +防汗 +饮 +黑方 +黑武 -additive -android -autofocus -car -cfi -claim:dryskin -claim:kids -claim:senior -compound
-conserve -exp -flakes -flavour:curry -flavour:puer -flavour:白清 -formula -fruit -goods:cookies -goods:mouthwash -goods:sauce
-goods:拖把 -goods:轮胎 -history -labubu -lozenges -metal -night -pan -portrait -pot -reams -series -style -tablets -tape -usb -wlan
-xbox -yeast -zhenjiang -东尼 -卡口 -四指 -寂寞 -尼寂 -础装 -被罩 -装正
""",
    1.0: """
+adjustable +agail +alu +b +baume +cicaplast +claim:no_salt +claim:senior +coated +colour:white +copy +de +deck +desk +detachable
+drawing +dried +effect +esports +eu +face +fhd +finishing +flybyjing +goldbaren +goods:laptop +goods:toothbrush +goods:鱼缸 +incl
+ingredient:维e +italian +j +joy +ks +leg +lg +merino +multi +nickel +nutrition +nylon +pp +proof +schwarz +sdsquab +seasoned +shelly
+shots +six +steam +stiletto +strips +style +switch +tier:mini +tp +trade +treatment +uk seller +ultiboost +vegetable +vlogging +volt
+yn +上下 +下午 +免费 +入 +全效 +去污 +司机 +吸吸 +国内 +夜 +夜视 +子弹 +安溪 +定制 +家享 +屏 +扫码 +损伤 +推荐 +效期 +文原 +断式 +新日
+曹雪 +来感 +正宗 +武士 +死神 +点断 +牌 +理压 +用 +电纸 +真空 +礼物 +神永 +空军 +箱 +纸书 +美则 +装修 +车载 +雪芹 +香港 -aps
-flavour:浆果 -flavour:紫罗兰 -g -goods:lens -goods:帐篷 -ilce -interface -onyx -pgbk -relief -sim -tier:air -uk stock -warranty -yield
-像素 -双倍 -味苏 -奶糖 -小方 -方块 -狂飚 -电热 -肌活 -艾拉 -速发 -雾面
""",
    1.1: """
+adventure +amp +bpa +cans +claim:men +claim:neck +claim:no_bits +ddia +dw +edc +fast +flavour:blacktea +flavour:双重巧克力
+flavour:火鸡 +flying +fndtn +free +fsc +goods:drone +goods:processor +goods:soap +goods:tablet +goods:片剂 +goods:电脑 +import +in
+inch +ingredient:复合维生素 +kweichow +lead +mba +mp +os +ply +repair +simplified +snack +superior +tower +tube +way +wlan +两年 +五三
+京老 +人像 +亿滋 +准变 +吃鸡 +国货 +基础 +备注 +夜宵 +大虾 +女生 +奶 +带票 +持久 +未拆 +浓香 +特惠 +瓶装 +经典 +网红 +螺丝 +随机 -core
-forerunner -gm -goods:soysauce -goods:威化 -goods:橄榄油 -ingredient:维d -macbook -mx -replenishing -年模 -模拟 -水感 -电解 -解质
""",
    1.2: """
+a +apples +bk +bm +c +ce +commercial +cosmetics +dinner +fermented +flat +flavour:chamomile +flavour:土豆 +flavour:浓郁巧克力 +foods
+goods:fridge +goods:memory +goods:watch +goods:乒乓球拍 +hw +ingredient:布洛芬 +jin +magic +metre +ms +packs +pastel +pbk +pitera
+press +roll +setting +solution +windscreen +wound +上海 +丰包 +天猫 +户外 +搭配 +旗下 +旗舰 +无味 +港版 +狂飙 +男友 +男表 +直邮 +神器
+秋冬 +系列 +翼无 +装 +调味 +超市 +追剧 +酸钙 +风翼 +高清 -eos -goods:battery -goods:memory -instax -面 -骁龙
""",
    1.3: """
+app +bar +bullet +cell +chinkiang +chongqing +claim:no_toxic +cmos +dial +dual +engine +flavour:oolong +flavour:牛奶巧克力 +fry +gift
+goods:保暖内衣 +goods:冻干 +goods:拍立得 +ingredient:角鲨烷 +ingredient:鱼油 +iphone +make +mcilhenny +naked +noisecancelling +percent
+publishing +qc +shades +ships +sim +sizes +sports +t +uk stock +us +京东 +假一 +四大 +增肌 +多色 +大名 +孕妇 +官方 +定妆 +柳州 +正装
+琴弦 +白纸 +直播 +税仓 +精品 +茶庄 +通勤 +香型 -colour:yellow -digital -driver -fine -flavour:hazelnut -flavour:oatmilk -flavour:土豆
-harry -port -风味
""",
    1.4: """
+brownish +carton +cdm +from +glass jar +goods:liquor +goods:威化 +internal +mny +w +warehouse +ww +years +免税 +妈妈 +学生 +工具 +快充
+打印 +日期 +淡 +纤长 +约 +致钛 +英文 +限时 -clip -goods:dictionary -goods:瑜伽垫 -pad -qt -tier:signature
""",
    1.5: """
+adults +amoled +anr +authentic +available +bag +baijiu +balm +bnib +bnwt +bottle +box +boxed +brand new +brush +can +china +chinese
+choose +claim:frozen +claim:highprotein +claim:no_battery +claim:plantbased +delivery +drink +drive +durable +each +el +exp +factory
sealed +feitian +flavour:englishbreakfast +flavour:hazelnut +flavour:herbal +flavour:peach +flavour:黑咖啡 +flavour:黑豆 +floor +g
+goods:墨水 +hour +ingredient:神经酰胺 +ips +jar +jw +life +loo +low +magsafe +new +new sealed +ns +pain +performance +plug +preserved
+ramen +repairing +resin +retail +roasted +sealed +shade +size +tags +teeth +tf +tolerance +tub +type +uk +unisex +unopened +yw +一箱
+上门 +专柜 +代购 +任选 +保修 +保税 +全新 +公司 +原封 +口味 +可查 +可选 +国行 +国进 +定焦 +幼儿 +德国 +懒人 +手工 +接口 +数字 +日本
+标准 +正品 +法国 +波浪 +玩具 +现货 +睡眠 +美国 +美版 +联保 +胶片 +自营 +英国 +英版 +规格 +进口 +配 +顺丰 +顺义 -aerotwin -airpods
-alpha -di -doses -film -flavour:tieguanyin -flavour:双重巧克力 -galaxy -goods:插座 -goods:牛仔裤 -goods:相纸 -heads -inch -kindle
-pages -playstation -potter -shots -thinkpad -tier:slim -双重 -数字
""",
}

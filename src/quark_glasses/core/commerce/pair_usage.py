"""How sellers use words, as scripts/fit_same_product.py fitted it to labelled pairs: the odds, then the words."""

from __future__ import annotations

from typing import Final

USAGE: Final[dict[float, str]] = {
    -1.5: """
+aaa +caffeine +empty +goods:kettle +junior +platform +refills +small +twin +单口 +替换 -goods:cream -飞天 -高速
""",
    -1.4: """
+cooked +ingredient:益生菌 +variety +修身 +裸机 +贵州 -tier:plus -朱
""",
    -1.3: """
+ceramic +chime +complete +deal +flavour:cherry +goods:airfryer +healthy +mild +venice -hb
""",
    -1.2: """
+bowl +dvd +edition +empire +goods:cable +ice +inserts +mid +proglide +russian +travel +双缸 -tier:pro -woo -经典
""",
    -1.1: """
+advanced +baking +chamber +extra +flavour:mint +fleece +goods:橡皮 +heatsink +monochrome +paradise +refreshingly +starter +winter
+专用 +国战 +幼犬 -goods:spaghetti -goods:桌游 -meadow -oilcontrol -ruby -spring
""",
    -1.0: """
+bio +eva +farm +flavour:chicken +flavour:greentea +garden +goods:blush +goods:chips +matte +puppy +second +space +sterilised
+telescopic +圆领 +护色 +清爽 +笔尖 +藏青 +金汤 -barista -feasts -flavour:lemon -goods:拍立得 -medium -全 -卡带 -白边
""",
    -0.9: """
+attack +barrett +basket +books +coral +count +daily +express +fuzzy +goods:chocolate +goods:lotion +goods:pen +goods:powerbank
+goods:转换器 +goods:马甲 +hellmann +holland +hufflepuff +ingredient:水杨酸 +magnetic +mattifying +relaxed +robot +same +skies
+tier:ultra +ultimate +vest +zelda +zip +亮白 +味极 +增艳 +散装 +物理 +白醋 +背心 +金标 +面酱 +香醋 -colour:blue -goods:energydrink
-philosopher -recycled -x -卓萃 -活着
""",
    -0.8: """
+as +cleansing +concentrate +cooling +cosmic +electric +flavour:cucumber +full +gloss +goods:conditioner +goods:gel +goods:剃须啫喱
+hunt +ingredient:肌酸 +konjac +little +madeleine +mat +micronised +only +pair +pd +princess +remote +ruby +semi +shield +shorts +soya
+stack +swirl +switch +titan +unabridged +unicorn +vintage +woo +y +不含 +单反 +大结 +宝石 +州特 +德系 +数显 +无 +本 +第三 +红宝 +纸牌
+结局 +补充 +适用 +金装 +锂 +长袖 -disc -flavour:chilli -flavour:original -flavour:sunflower -ingredient:维c -luminoso -new -pure -real
-swivel -tier:lite -兰 -双抗 -数学
""",
    -0.7: """
+acrylic +al +band +bleu +bling +bowls +broad +burgundy +burrito +chisel +claim:cellular +claim:lowfat +colour:beige +cut +delicious
+design +distilled +doubly +flavour:coconut +flavour:pork +go +goods:bodywash +goods:cup +goods:knife +goods:sausage +hazy +indoor
+jane +kittens +li +liner +looser +meadow +medium +moist +not +outdoor +renew +ring +sa +satin +shutter +sopure +spring +strong +tangy
+teething +tinted +toddler +version +wf +xtra +不粘 +传说 +刀头 +初代 +包 +十斤 +去虫 +品牌 +専用 +小麦 +幼猫 +无刷 +曲面 +本进 +杨树
+树林 +桌面 +水凝 +汽车 +温和 +特级 +甜面 +第二 +英语 +虫胶 +语 +酿造 +铝 +镇江 +防窥 -aa -bw -claim:no_pulp -cleansing -duo -esp -fair
-family -fashioned -filler -flavour:cucumber -flavour:earlgrey -flavour:lavender -indian -invisible -micro -mount -tier:standard -中辣
-双电
""",
    -0.6: """
+a4 +a5 +a6 +abridged +active +adventures +afternoon +almond +alpine +amsterdam +annotated +arctic +assam +assorted +audiobook +autumn
+baby +ballpoint +barbell +barcelona +bass +bat +batman +battery +battery-powered +beach +berlin +berry +bikini +black +blades +blender
+bliss +blu-ray +blue +bluetooth +blurring +blush +body +bold +booster +bootcut +boys +bracket +brass +breeze +brief +briefs +britain
+bronze +brooklyn +brushes +brushless +buffalo +bundle +bunny +butter +butterfly +camo +carpet +cartridge +case +cashmere +castle
+cellular +ceylon +chai +charcoal +charger +cheesy +cherry +chestnut +children +chronicles +chunky +clarifying +classic +clay +clear
+coco +coconut +collectable +collection +coloured +colouring +concentrated +cooking +copper +corded +cork +cover +crazy +creamy +crew
+crimson +cropped +crystal +curling +curly +curved +cushion +cushions +cuts +damaged +darjeeling +dark +decaf +decaffeinato +densifying
+desert +dew +diamond +diet +diluted +dino +dinosaur +dock +dolce +dolphin +doro +dotted +draw +dress +dry +dubai +duck +duo +dynamic
+earhook +earl +edge +elephant +elsa +emerald +english +ethernet +ever +exfoliating +expansion +extender +eye +fairy +fall +faulty
+fineliner +fire +first +flamin +flavour:caramel +flavour:matcha +flavour:干爹 +flavour:花香 +flip +flushable +foam +fourth +fox
+fragrance-free +freesia +fresh +frizz +frizzy +frozen +fuchsia +gardenia +geburt +gel +gentle +giga +gilet +glacier +glass-cleaner
+glazed +glossy +goat +goggles +gold +goods:cheese +goods:lens +goods:tablets +goods:中继器 +goods:地图 +goods:收纳箱 +goods:花生酱
+grande +gravy +green +griddle +grinder +ground +gryffindor +hair +hairball +handle +hardback +hardwood +harrogate +harry +havana
+hawaii +hdmi +head +heads +henley +her +herbal +heritage +hibiscus +hogwarts +holder +hole +honey +hooded +hoodie +hot +hulk
+hydraulic +icy +ii +iii +illustrated +in-ear +infant +inflatable +ingredient:维b +insert +insulated +intenso +iris +island +isolate
+jacket +joggers +journal +juicer +jungle +kato +kettle +kettlebell +khaki +kids +king +kit +kitchen-degreaser +knight +knit +lactose
+ladies +lady +lagoon +lamb +laminate +lapsang +leather +legacy +legends +leggings +lengthening +lid +light +lightning +lily +linen
+liners +lion +lisbon +lite +live +ljp +lte +luigi +lungo +mademoiselle +magenta +magnolia +mahogany +manhattan +manual +maple +marble
+marigold +mario +mark +matcha +mauve +mega +men +mermaid +metallic +midnight +mini +minis +mist +monkey +moonlight +mousse +nacho
+nano +narrow +navy +neck +neckband +neutered +night +ninja +nozzle +oak +oat +oil +olive +on-ear +oolong +open-ear +orchid +origin
+original +origins +out +oven +over-ear +pad +padded +pads +panda +parka +parts +party-edition +pearl +peel +peony +petite +phantom
+pikachu +pink +pirate +plain +platinum +playmat +plum +plush +pneumatic +police +polo +porcelain +portable +potter +prague +pronutra
+protection +pulp +purple +qled +quad +queen +quickwash +rabbit +racquet +rain +ranch +ravenclaw +ready +red +refill +refresh
+refurbished +repeater +replacement +return +revenge +ridged +rise +ristretto +robots +roll-on +roller +rollerball +rome +rope +rosy
+rubber +ruled +saga +salted +sampler +sand +santorini +sapphire +scarlet +sdxc +secret +senior +sensitive +sequel +set +sets +shirt
+showdown +shuttle +silicone +silk +silver +skimmed +skinny +skirt +sleeve +sleeveless +slim +slytherin +smoked +smoky +sock +soft
+softcover +solar +soundbar +spare +spares +splash +sport +spray +squared +ssd +stand +star +steel +strap +stretch +string +subwoofer
+suede +sugar +sunrise +sunset +swatched +sweet +swimsuit +swing +sydney +synergy +tablets +tan +tank +taupe +teak +teal +teen +thick
+thin +third +tier:platinum +tier:pro +tier:standard +tiger +tights +toasted +trail +tray +treble +trio +truck +trunk +trunks +turbo
+turkey +tweeter +twilight +unlined +unsalted +unscented +upholstery +usb-a +used +usm +v2 +v3 +v4 +valley +velvet +vga +vienna +vinyl
+violet +volume +volumising +walnut +washable +waterproof +wavy +whipped +white +wifi +window +wine +wipes +wisteria +wizard +women
+wooden +workbook +woven +xl +xxl +yellow +zero +zesty +三防 +丝质 +休闲 +全能 +半自 +卓睿 +口洗 +可冲 +含 +圈人 +塔扇 +夏金 +套餐
+宝珠 +尝鲜 +尺寸 +帆卓 +幻盖 +扁平 +扁桃 +新色 +无袖 +日礼 +木纹 +桦木 +梦幻 +泵头 +洗澡 +澡可 +珠笔 +硅胶 +立小 +红圈 +红点 +腌制
+财神 +软面 +迷你 +配方 +长裤 +鞋带 +韭菜 +高领 +黄豆 -archer -beauty -blend -bottles -claim:antibacterial -dinner -ecam -europe
-flavour:orange -flavour:peach -flavour:三文鱼 -fluid -goods:router -goods:washingpowder -goods:卡牌 -goods:牙胶 -ingredient:乳清 -lan
-list -mirrorless -office -paris -pollux -protectant -queen -shopping -stone -transparent -浩悦 -笔尖 -赤岩 -透气 -防蛀
""",
    -0.5: """
+acqua +amiibo +aniseed +aqua +bear +blend +bluish +boxes +canvas +capsules +cerise +claim:decaf +claim:fiftyplus +claim:no_the
+clearance +colour:purple +container +cotton +deeper +der +door +drona +elvis +firming +fit +flavour:lavender +flavour:酸辣 +frosties
+fuzz +gen +goods:detergent +goods:dumplings +goods:pants +goods:pencil +goods:sunscreen +goods:公仔 +goods:卡牌 +goods:玉米油
+goods:电视盒子 +goods:相纸 +granite +hdd +him +krewrap +lcd +left +lfrith +lip +matching +mesh +micro +microfighter +moisture +no
+nuptse +oled +once +owl +panna +penguin +plumping +pod +pure +recipes +saint +scholastic +scotland +secrets +series +serrated +share
+simplee +sorcerer +sp +starmix +still +taste +tier:lite +tile +titanium +touch +tuscany +value +vertical +very +villains +washlets
+whitening +wired +witch +wring +year +yu +zamo +三光 +三鲜 +上册 +下册 +丰盈 +久留 +之泪 +乌龙 +书签 +乳 +乳清 +二手 +五谷 +亲嘴 +人参
+低尘 +低糖 +低脂 +低腰 +作业 +倍润 +儿童 +光源 +克夏 +入耳 +全脂 +全覆 +内胆 +军绿 +冰川 +冻干 +准系 +减脂 +刷头 +刷锂 +前传 +剔骨
+加大 +加绒 +化学 +升级 +卡其 +压嘴 +厕纸 +厚款 +原浆 +去屑 +双卡 +双口 +双色 +变态 +只含 +可可 +叶黄 +吊带 +后传 +吴羽 +味蚕 +味鲜
+咖啡 +咖色 +嘴烧 +国之 +地理 +块 +增白 +墨囊 +墨绿 +壳子 +外传 +外壳 +外文 +多维 +大豆 +大麦 +天蓝 +头曲 +女士 +奶绿 +奶茶 +奶酪 +奶锅
+姗鲜 +娟姗 +子电 +尊享 +小状 +巧克 +平装 +底座 +微辣 +必修 +思必 +成犬 +手链 +抗皱 +折叠 +抹茶 +控油 +支架 +收口 +政治 +敏感 +教参
+散养 +数学 +数模 +数蓝 +无硬 +无磷 +无糖 +无醇 +旧款 +易智 +晨曦 +普洱 +智小 +有机 +有线 +机头 +杏仁 +极光 +林克 +果香 +枫叶 +枸杞
+柔护 +柔润 +柔顺 +柠檬 +核桃 +桂花 +棉韧 +椰奶 +椰子 +模一 +樱花 +橄榄 +橘红 +正红 +水果 +汤锅 +注音 +浅蓝 +浓缩 +海洋 +海盐 +海鲜
+深蓝 +清白 +清莹 +清香 +港式 +滋润 +滤网 +滤芯 +漫画 +炒锅 +炖锅 +炼乳 +烧 +焦糖 +煎锅 +燕窝 +燕麦 +爆辣 +爱思 +牛油 +牛肉 +特曲 +特辣
+状元 +狗粮 +猪肉 +猫粮 +玉米 +王国 +玫瑰 +玫红 +珍珠 +珍藏 +珍酿 +琛达 +瓷白 +甜扁 +甜辣 +生抽 +电吹 +电池 +男士 +留香 +番外 +番茄
+疾速 +白兰 +白啤 +白桃 +白茶 +白菜 +白边 +的魔 +益生 +直屏 +短袖 +砂锅 +磁力 +稻花 +空瓶 +空盒 +窖藏 +立式 +笔芯 +第五 +第四 +答案
+米白 +米醋 +粥米 +精装 +糙米 +糯米 +系统 +紧致 +红枣 +红茶 +约克 +纯生 +线量 +练习 +组合 +绘本 +续集 +绳式 +绿茶 +罐头 +羊奶 +美白
+老年 +老抽 +联名 +胶原 +脱脂 +膜套 +至臻 +臻享 +舒敏 +色增 +芒果 +芝士 +芝麻 +花生 +花茶 +花香 +茉莉 +茶轴 +草莓 +草菇 +荔枝 +莹露
+菊花 +菌菇 +菜刀 +菜籽 +葡萄 +葵花 +蒸锅 +蒸鱼 +蓝盘 +蓝莓 +薄款 +薄荷 +薰衣 +藜麦 +藤椒 +蚕豆 +裸色 +西数 +西瓜 +覆盖 +试卷 +语文
+豆奶 +豆沙 +豆瓣 +象牙 +贴纸 +轻盈 +进阶 +远峰 +连帽 +选修 +酒红 +酱香 +酸奶 +酸辣 +醇味 +金桂 +钙铁 +钥匙 +长粒 +阔腿 +阿胶 +陈醋
+限定 +除菌 +雅丹 +雅川 +零糖 +青春 +青柠 +青轴 +静音 +面包 +领长 +风清 +香菇 +香辣 +马桶 +马甲 +马里 +驼奶 +高帮 +高腰 +高蛋 +高钙
+魔女 +鱼油 +鲜奶 +鲜虾 +鸡油 +鸡肉 +麻辣 +黑啤 +黑米 +黑茶 +黑豆 -aerosol -brulee -cd -chinese -cider -deluxe -drv -express
-flavour:小苍兰 -follow -glm -goldbears -goods:bleach -goods:eyeshadow -goods:gel -goods:lipstick -goods:micellar -goods:serum
-goods:wipes -goods:wok -goods:刀具 -khaki -kitten -liquid -master -on -poinciana -polpa -pre -rs -turbo -twist -ul -very -volcanic
-vst -wireless -化毛 -地扇 -大面 -尖 -心式 -毛膏 -灵高 -王国 -用刀 -背心 -落地 -超韧 -除螨 -面筋 -风灵 -高潮
""",
    -0.4: """
+& +activity +all +author +azera +bathroom +big +birth +block +bulk buy +bumpy +carbon +catching +claim:intense +comfort +compact
+component +cool +cordless +cow +deep +deluxe +devoted +dickies +dn +dragon +e +fair +filter +flavour:almond +flavour:chilli
+flavour:jalapeno +flavour:lemon +flavour:redbean +flavour:rose +flavour:sunflower +flavour:古力 +flavour:扇贝 +flavour:棉花
+flavour:混合 +flavour:空气 +flavour:鼠尾草 +fundamentals +game +gate +gazelle +goods:candy +goods:darksoy +goods:handwash +goods:toner
+goods:内裤 +goods:手办 +goods:扳手 +goods:果泥 +goods:椰汁 +goods:油污净 +goods:血压计 +grisaille +hamper +heartburn +herb +housley
+ins风 +joe +keys +kiss +kitten +large +laurent +lined +lost +lumbar +mala +mix +mockingjay +moisturizing +mount +mountain +nach
+passata +pea +plate +playground +pocket +pouches +quilts +racket +real +reflux +reis +retro +rough +sb +scalp +shatterproof +sheer
+sky +smartbase +smoothing +sod +squeeze +squeezy +strength +striped +sub +summer +supreme +suspension +threat +tier:anywhere +to
+trifold +tritan +two +warm +wide +x +yves +z +zhong +一对 +三模 +下酒 +东北 +丹玉 +乌檀 +乳期 +人兽 +伤口 +佳品 +保密 +保暖 +免漆
+入门 +养肤 +兽鬼 +凤爪 +刀片 +分类 +利香 +刷起 +加深 +单色 +卡双 +双待 +可洗 +四季 +坐坐 +坐派 +型汽 +外线 +夹分 +奶糕 +子机 +宙斯
+宾小 +小 +小伤 +小学 +小森 +小瓶 +小童 +尔宙 +山间 +崂山 +布次 +布鞋 +底盘 +式切 +弹性 +彩妆 +彩棒 +怡神 +性布 +性旋 +恒星 +成猫 +手果
+抗敏 +护理 +提鲜 +整木 +斩骨 +新版 +日橙 +日系 +早 +星飞 +晚 +暗夜 +期奶 +木案 +术贴 +朱 +李记 +杯体 +极暖 +极鲜 +格书 +案夹 +档案
+椒盐 +橙诺 +檀木 +次抛 +毛猫 +水溶 +江香 +泡脚 +波斯 +派对 +流明 +浓红 +浓香 +深版 +清新 +溶性 +漆板 +炫彩 +版包 +版高 +牌子 +猫去
+猫成 +玉镇 +王子 +王致 +生物 +生肖 +生茶 +白增 +白纱 +直板 +直筒 +短裤 +离乳 +离子 +秘密 +竞速 +竞驰 +童魔 +粉金 +精选 +红外 +红烩
+纱布 +绵柔 +老款 +耳式 +肤清 +自然 +致和 +落日 +蔬可 +蜜 +装带 +豆 +贵宾 +贵阳 +超软 +转炫 +软毛 +运动 +重 +量尺 +金闪 +钛金 +锦珍
+长毛 +防脱 +阿尔 +除垢 +面口 +面横 +页 +颗粒 +飞帆 +馨香 +高效 +高速 +魔术 +鲜装 -a -apricot -b -board -carle -chopped -eric
-flavour:coconut -flavour:mint -gaming -goods:console -goods:eyecream -goods:hairdryer -goods:harddisk -goods:juice -goods:soysauce
-goods:乒乓球拍 -goods:保鲜盒 -goods:创可贴 -goods:椰汁 -goods:油画棒 -goods:钳子 -hero -humankind -ingredient:布洛芬 -noisecancelling
-og -orgasm -paperwhite -penguin -power -premium -proglide -protection -pump -punk -ruled -scent -single -ultimate -water -两用 -之泪
-切两 -制辣 -动马 -卡龙 -原蜜 -合蔬 -嘉宾 -四星 -国之 -备长 -复原 -姿复 -完美 -帝皇 -心动 -持久 -持妆 -整盒 -斩切 -星级 -水润 -油制
-浅色 -混合 -炫色 -甜 -皇蜂 -竹 -蜂姿 -蜜 -论道 -豆豉 -豉油 -道级 -配 -金标 -长炭 -马卡
""",
    -0.3: """
+acid +anniv +babycat +balsamic +bare +barrel +beanie +bed +belfrage +beluga +best seller +boosting +branston +break +cap +cartridges
+catering +charging case +chuck +claim:nfc +claim:twoinone +cleaning +colic +colour:natural +colour:red +cookbook +cracked +crisper +ct
+cuffed +cushelle +dash +deus +dogs +dreams +engineering +england +extraordinary +faded +fashioned +favourites +fillers +fingerprint
+flavour:aloe +flavour:beef +flavour:berry +flavour:blueberry +flavour:braised +flavour:fruitnut +flavour:grapefruit +flavour:lime
+flavour:mango +flavour:mushroom +flavour:orange +flavour:seasalt +flavour:teriyaki +flavour:三文鱼 +flavour:冰川 +flavour:牡丹
+flavour:物语 +flavour:麝香 +flings +flu +frosted +gain +gba +girls +goods:battery +goods:blocks +goods:cereal +goods:eyecream
+goods:foundation +goods:marinade +goods:microphone +goods:pan +goods:serum +goods:tissue +goods:tofu +goods:toilet +goods:剪刀
+goods:电子书 +goods:电饼铛 +goods:管道疏通剂 +goods:退热贴 +gore +graphene +grow +gummy +hard +hguc +holds +homo +hsv
+ingredient:烟酰胺 +ingredient:胜肽 +ixta +jim +kay +kingdom +koala +lamp +lasting +launcher +leuchtturm +lightspeed +mediterranean
+michael +modern +mongar +mood +mother +mz +nick +novel +nylon +onemesh +onyx +paper +paris +paste +pods +power +prince +quartz
+quilted +rebuild +reset +river +road +scented +sea +simple +site +smartmi +smile +snow +springtime +stereo +stiff +supercharge
+tangfastics +tasty +tears +tex +throat +tier:max +tips +tomorrow +top +tor +toy +translation +tri +tubes +unlocked +up +upcycling
+upgraded +uses +vb +view +vstm +waterlily +whole +with +wordsworth +wrappers +一充 +三叶 +三方 +三生 +下水 +不辣 +东风 +中文 +之名
+云顶 +以父 +会呼 +伤手 +体美 +修型 +兄弟 +光安 +兔年 +全尺 +全部 +公交 +六 +再现 +冰峰 +冲厕 +冲马 +凉 +减 +出山 +刀套 +分享 +切片
+刷双 +力棒 +功能 +勇士 +单 +卡带 +历史 +压线 +原瓶 +原装 +双电 +双离 +发热 +可打 +叶惠 +叶草 +合成 +含普 +含骨 +呼吸 +和油 +咖片 +哄睡
+商务 +四川 +因压 +地板 +型风 +基因 +塞尔 +声光 +夏 +大卡 +大码 +天发 +天宫 +头 +奇艺 +奥赛 +娜斯 +子酒 +安抚 +宴席 +家桶 +宽幅 +导演
+封圈 +小屋 +小海 +小芽 +小颗 +少年 +尔达 +屋 +屎官 +峨眉 +巩俐 +布 +布小 +帆布 +带骨 +干黄 +庭囤 +张艺 +当天 +影像 +心级 +惠美 +慧的
+成人 +成汽 +打墙 +抚小 +挂件 +挡风 +换布 +换码 +换胶 +排块 +收藏 +改修 +整箱 +斯猫 +晴天 +晴雪 +晶镀 +智慧 +智米 +曜石 +果蔬 +桃粉
+案板 +桶精 +槽 +橡胶 +歌曲 +比熊 +毛尖 +毛幼 +毛球 +水感 +水晶 +水贴 +水道 +汁植 +江老 +沁水 +泉出 +泰迪 +海獭 +涂卡 +深喉 +清泉 +港版
+溶解 +激光 +灵高 +炒烹 +热秋 +烹炸 +煎炒 +父之 +版大 +版清 +特西 +环大 +生榨 +生花 +用球 +电影 +男直 +疮膏 +痔疮 +白角 +的再 +皓月
+皮肤 +监测 +眉高 +短毛 +礼盒 +神舒 +禁公 +种兵 +窝小 +立体 +童鞋 +端盒 +等全 +篇小 +粒改 +粗糙 +精酿 +糙颗 +紧身 +红轴 +级酿 +纯磁
+纳袋 +线 +绿帮 +肤水 +胶囊 +胶条 +脚腌 +膜蜡 +舒爽 +艺谋 +花轻 +苏萨 +范特 +菌味 +葛优 +蓝帽 +蔷薇 +衣物 +西安 +西等 +试涂 +说王 +调和
+谋导 +超薄 +身裤 +转基 +轻纱 +达传 +途虎 +通黑 +遥控 +部歌 +酚咖 +酱炸 +里奥 +里布 +金皇 +铁入 +长篇 +门禁 +降压 +除堵 +除螨 +静心 +非
+非转 +鞋 +韧立 +音乐 +顶天 +频兑 +风板 +风灵 +风破 +饭菜 +饮品 +饼 +香氛 +骁龙 +骨剪 +骨架 +高山 +高潮 +高达 +鲜特 +鸡骨 +黄酱 -adults
-awesome -baicui -basmati -bone -ceramic -claim:baby -clear -cloud -cobra -code -colour:black -colour:purple -colour:red
-colour:turquoise -cotton -crew -crossaction -crystal -deeply -dot -dream -drip -edition -flavour:englishbreakfast -flavour:greentea
-flavour:honey -flavour:strawberry -flavour:walnut -flavour:卤香 -flavour:提拉米苏 -flavour:柠檬草 -flavour:玉米 -goods:camera
-goods:eaudetoilette -goods:headphones -goods:mascara -goods:memorycard -goods:milk -goods:perfume -goods:toilet -goods:vacuum
-goods:washer -goods:watch -goods:帽子 -goods:瓜子 -goods:钢笔 -gsr -lengths -matt -memory -model -of -old -protect -refreshed -regular
-rolls -safari -samba -sapiens -simple -skincare -small -starmix -tasty -一套 -一级 -上光 -倍现 -八宝 -卡 -去污 -口防 -号 -墨羽 -嫩倍
-成人 -捷登 -无磷 -星皇 -暖 -栀栀 -水嫩 -炸盐 -爆炸 -特西 -甜面 -级帮 -胀气 -英国 -范特 -蔬菜 -蜂蜡 -角瓶 -重 -防胀 -面酱 -风翼 -高达
-龙毫
""",
    -0.2: """
+action +adult +af +android +animal +architecture +artwork +backlight +ball +barista +biofuse +book +bouquet +breakfast +cardboard
+cast +cd +charles +chefs +chiew +chu +claim:brown +claim:combinationskin +claim:concentrated +claim:lesssugar +claim:no_added
+claim:no_bottles +claim:no_case +claim:sensitive +claim:wholegrain +claim:women +cloths +cocoa +codeine +condition +continental
+crafts +crunchy +cycle +dairy +dc +deskjet +dg +die +distiller +dtxm +duhigg +fading +feasts +federer +few +flavour:cheeseonion
+flavour:grape +flavour:jasmine +flavour:sakura +flavour:云南 +flavour:金枪鱼 +flavour:麻酱 +flexiseal +flow +forest +frame +galaxy
+glass +global +goods:eyeliner +goods:icecream +goods:lipgloss +goods:lipstick +goods:mayo +goods:printer +goods:roll +goods:shampoo
+goods:soysauce +goods:syrup +goods:washer +goods:wipes +goods:冲击钻 +goods:古铜粉 +goods:奶茶 +goods:娃娃 +goods:机油 +goods:机滤
+goods:气垫 +goods:话梅 +goods:辣条 +gps +granules +gu +hamburg +haptic +hemmed +high +hua +hydra +hydrating +impact +included
+ingredient:复合维生素 +ingredient:胶原 +ingredient:镁 +integrale +jumbo +june +ken +knee +kyson +label +lift +lights +long +lp +luru
+manufacturer +matchbox +maze +meat +media +method +min +minor +missing +month +moving +natural +nd +nude +oilcontrol +oral +oro +palm
+pancakes +part +pcie +pcs +pidan +player +polaris +poultry +praline +pull +quantum +random +rest +reverence +roast +rossa +run +sack
+sal +sebium +selection +sensing +shimmer +shines +single +sloe +smartwool +soleil +some +stormio +suds +sul +tattoo +team +teenie
+tennis +tmr +until +usborne +valeo +vde +vehicles +vs +wellwoman +working +wrinkle +yingbin +zyliss +七子 +万象 +三体 +三绝 +三胖
+三观 +三阶 +上色 +下盖 +世界 +中式 +中英 +之宙 +二季 +五色 +京酱 +人性 +仁和 +佛山 +便当 +保养 +修件 +倍 +停车 +偷偷 +偷看 +儿配 +光镜
+兑换 +全屏 +具书 +养套 +冒险 +冰麝 +冷敷 +准口 +凉拌 +减光 +创口 +利店 +刮码 +制器 +功率 +加热 +勐海 +午夜 +单器 +单板 +卖血 +卤味
+卯兔 +卷第 +厂地 +压榨 +厕所 +去毛 +去骨 +双 +双模 +发油 +发腮 +变光 +口径 +口贴 +只换 +可刮 +可变 +可靠 +合金 +后盖 +含工 +含液 +吹风
+味上 +味级 +味虎 +品味 +哑光 +嘴转 +器 +器后 +圆形 +圈铁 +地布 +地席 +型犬 +增肥 +声机 +声的 +大冒 +大功 +大师 +大瓶 +大红 +天玑 +头油
+夹心 +套 +奥迪 +女春 +女桃 +子饼 +宝树 +宽松 +密封 +富人 +小世 +小黑 +山酿 +岭迷 +工时 +师批 +干爽 +平替 +幸福 +底妈 +当代 +德绒 +心率
+心理 +念酒 +性幸 +惠装 +想之 +感柔 +感棉 +戏手 +成长 +打气 +批改 +拇指 +按动 +按压 +损音 +接口 +接头 +控线 +揭秘 +摆件 +摩根 +支装
+收敛 +改善 +敛水 +族药 +无叶 +无声 +无拆 +无损 +无痕 +日达 +普通 +曲屏 +更省 +有腥 +木单 +杂粮 +极优 +架构 +标配 +根豪 +桃花 +棉质
+森林 +椒麻 +樟木 +款 +武架 +气嘴 +气雾 +氧抗 +永恒 +汇乐 +油炸 +油节 +法雷 +泽尔 +洁肤 +洗手 +洲进 +海茶 +润无 +润肤 +液加 +液发 +深海
+清凉 +清梅 +游戏 +源底 +滑盖 +滤镜 +潮垫 +澳洲 +炸篮 +热圆 +物蛋 +特奥 +特种 +独立 +玄武 +玉女 +现当 +珐琅 +理学 +电源 +留声 +痒清
+癸卯 +白族 +的证 +皮凤 +监控 +看里 +真空 +眸口 +砖红 +磁吸 +磨豆 +福永 +秋裤 +秘小 +竹 +粮粥 +红冰 +红瓶 +级版 +纪念 +线控 +细韧 +绒发
+绿罐 +缓解 +缓震 +网通 +老版 +肉丝 +肉卤 +肉泥 +肖纪 +肥发 +胖蛋 +胶唱 +能量 +色神 +茶七 +茶厂 +药业 +蘸 +虎皮 +血记 +裸妆 +观卖 +观想
+视停 +解头 +许三 +证词 +豆酱 +象卷 +豪泽 +负离 +财富 +质期 +赛用 +赛车 +超可 +车监 +转接 +软底 +较大 +辅食 +迷窟 +迹绿 +适配 +透明
+通深 +速干 +速拧 +遗三 +配套 +配送 +酱肉 +醇香 +里面 +量缓 +金钱 +钙 +钱心 +钳式 +铝合 +铲 +锁骨 +锅胆 +锋速 +镀膜 +防震 +阶磁 +随笔
+雷奥 +震硬 +非油 +非遗 +靠玄 +面屏 +鞋女 +音频 +领熠 +食随 +饮食 +香件 +马牌 +驼色 +骨凤 +骨鸡 +鲁儒 +鲜味 +鸭酱 +鸭锁 +鸿蒙 +麝头
+麦蛋 +麻味 +黑头 +黑柔 +黑胶 +龙岭 -adhesive -airism -atomic -bookshelf -camomile -cans -claim:salted -clementine -closer -coating
-colour:pink -combi -daily -delia -dtx -essential -fabric -favourites -fish -flavour:tangerine -flavour:酸辣 -glass -go -goods:airfryer
-goods:blades -goods:blush -goods:dishsoap -goods:foam -goods:ketchup -goods:剃须泡沫 -goods:华夫饼机 -goods:咖啡机 -goods:油污净
-goods:盲盒 -goods:砂锅 -goods:篮球 -goods:网球拍 -goods:车蜡 -goods:辣酱 -goods:魔方 -housel -ingredient:玻尿酸 -ingredient:硫磺
-ingredient:视黄醇 -ingredient:钙 -joy -k -kingdoms -large -legends -lightly -lxt -mb -melozio -mermaid -midweight -money -mr -nature
-normal -oro -owens -pamplemousse -petite -pop -profutura -psychology -radiant -resurrection -revolution -rf -rg -rgb -rhubarb -rossa
-round -santi -sensibio -sichuan -sky -slam -sorcerer -stuf -tikkina -tonic -tour -up -veg -vsop -wellman -wild -wired -with -zsn -东京
-五分 -亚麻 -京八 -体美 -保险 -八平 -准定 -分袖 -刘慈 -动圈 -半自 -华踢 -原液 -变频 -古城 -圈入 -定焦 -尸语 -巧护 -平米 -彩漂 -慈欣 -批
-抗菌 -抛原 -护翼 -按动 -旗舰 -无硅 -标准 -植萃 -槽 -次抛 -水泵 -润土 -润肤 -漂粉 -片 -牌 -田纳 -皮抗 -盏花 -硅油 -空气 -立体 -精绝
-红管 -纯 -纳西 -绝古 -肤露 -膨润 -花植 -茶花 -蟹肉 -西州 -语者 -豪华 -踏钢 -踢踏 -车载 -迷你 -金盏 -钙 -钢琴 -银皮 -锐志 -险液 -雪梅
-鸭脖 -黑冰
""",
    -0.1: """
+aa +aluminium +amplifier +and +ankle +appeal +art +balm +bank +banking +beans +bic +big pack +bls +carabiner +catnip +cheat
+claim:alcoholfree +claim:antibacterial +claim:diet +claim:no_box +cleaned +coarse +connected +cordial +creator +cube +day +deathadder
+descaled +ef +eko +elderflower +elements +exercises +extensions +fabric +falsies +fi +fifty +flavour:blackcurrant +flavour:macadamia
+flavour:mustard +flavour:passion +flavour:pomegranate +flavour:seafood +flavour:皮革 +flavour:紫罗兰 +flavour:长粒 +folio +fusion
+gabriel +garcia +gelding +gentleman +goods:browpencil +goods:formula +goods:keyboard +goods:oyster +goods:奶瓶 +goods:笔记本子 +grater
+gregory +gsr +haze +heat +honeydew +horse +hundred +hydro +infused +ingredient:维c +instant +into +io +keybo +killers +kissing +korma
+lightly +lightweight +lipcolour +lithium +maglev +marquez +matt +medley +mellowed +mineral +mixups +monthly +moon +neon +nfca +nimbus
+odyssey +old +parfum +position +post +powerball +premium +protour +pump +q +rabassa +raffaello +rca +relish +rs +sata +sex +solitude
+styles +surreal +sword +tier:plus +time +top rated +transmitter +traveler +triple +wake +wheat +whisperquiet +wi +wild +wilkinson +wp
+三口 +上楼 +上盖 +世达 +之巅 +云朵 +享装 +人科 +亿补 +代尔 +优盘 +传随 +体密 +体续 +侣对 +便利 +元气 +光圈 +克萨 +全功 +全网 +典藏
+内外 +分体 +分析 +划线 +刘慈 +别墅 +制品 +前方 +剧零 +办公 +包分 +华书 +华强 +单头 +卡口 +卫星 +压泵 +压花 +去异 +口腔 +号 +同人 +同心
+含笔 +吸引 +吸汗 +咪排 +地黄 +备药 +外屏 +大罐 +头杯 +奇迹 +妆元 +妈鞋 +嫩夹 +学教 +室内 +家别 +家家 +容空 +宾酒 +对拍 +小零 +尔平
+尔椰 +屉底 +属可 +山之 +布面 +帕萨 +带框 +带笔 +干枯 +年生 +年质 +广角 +库存 +式 +引力 +弹窗 +强北 +得克 +御藏 +心锁 +心面 +性吸 +总成
+感掌 +慈欣 +我比 +技跑 +抗痘 +抗糖 +抽屉 +拆无 +拉斐 +拌杯 +据分 +掌机 +控制 +搅拌 +教材 +数据 +文简 +斐尔 +新华 +新未 +新茶 +方高
+无修 +无芯 +晚熟 +有棵 +本酿 +杯总 +柏地 +柜正 +标 +桃仁 +棵树 +椰蓉 +款式 +母长 +比世 +毛孔 +毛肚 +毯 +水霜 +汤面 +洛达 +海帕 +液态
+清油 +滋阴 +滚刷 +烤鸭 +烧止 +烫金 +然裸 +特拉 +猪骨 +玉容 +班族 +电接 +界晚 +皮特 +皮蛋 +直采 +眼圆 +知柏 +税直 +稳抗 +竹切 +笔槽
+箱装 +篇同 +粉嫩 +粮酿 +素毛 +红柄 +红狗 +级 +纯粮 +细长 +续篇 +绿丸 +绿意 +网眼 +美厨 +群山 +聚餐 +能弹 +膜 +自传 +自饮 +芯片 +英短
+莫代 +萨斯 +萨特 +蒸碗 +蓉扁 +蓝罐 +蓝金 +蔗糖 +藏本 +蜜分 +血氧 +补配 +袖背 +角镜 +豆机 +货润 +货装 +贩装 +贴身 +跌打 +身背 +软壳
+轻甜 +过保 +过家 +迎宾 +退烧 +通狂 +造泡 +酥球 +酱京 +锅调 +防水 +阴降 +降火 +零反 +零蔗 +面制 +面料 +面烫 +风味 +食品 +餐三 +首乌
+香锅 +骨汤 +高能 +鸡 +鸡爪 +麦辣 +黄丸 +黑盘 +黑边 -aaa -aluminum -base -basilisk -bloomsbury -bolide -breed -claim:kids
-claim:lowsalt -claim:men -colour:grey -complex -dreamhouse -easy -extreme -farm -flavour:cologne -flavour:六种鱼 -flex -from
-goods:foundation -goods:icecream -goods:laptop -goods:mouse -goods:spray -goods:tissue -goods:water -goods:威化 -gsb -hawkins
-heattech -hfs -high -kart -mare -masala -mixed -my -nourishing -passport -pate -paula -poultry -powder -recovery -refills -select
-sleep -strong -synchronized -tier:flip -tikka -wager -wf -world -zester -京送 -从 -仙水 -入门 -全合 -全面 -到实 -前录 -单前 -单拍
-古纳 -右岸 -合成 -在北 -孤独 -实践 -宠物 -宽松 -小金 -尔古 -年孤 -庄特 -快递 -我在 -旧庄 -母鸡 -比例 -汤面 -河右 -活炭 -百年 -神仙
-纳河 -缓释 -编程 -老母 -聚能 -能环 -舒颜 -范晔 -蓝丸 -谷胚 -轻巧 -送快 -释胶 -野香 -金比 -额尔 -香菌 -鸡汤 -黄金
""",
    0.1: """
+adaptor +adas +adventure +aerobie +aerosol +aio +amd +amoled +angled +antennas +argos +armrest +at +atramentiert +ax +balls +bc +bnew
+brighter +bristles +brush +brushed +bulk +bull +channel +cheapest +choose +claim:no_sweeteners +cleaner +clubcard +coaxial
+colour:black +compound +converter +corner +cups +dated +degrease +derm +direct +disinfectant +dosen +ds +dsd +dz +easy +effect +eh
+envy +essenced +fetch +filterless +fine +flakes +flavour:玉米 +flavour:蟹肉 +fluffy +forged +fuel +germ +gg +ghz +glare +godmother
+goods:jam +goods:juice +goods:powder +goods:toothbrush +goods:tv +goods:whisky +goods:外套 +goods:感冒药 +goods:护腰 +goods:拖鞋
+goods:植物奶 +goods:磨牙棒 +goods:螺丝刀 +goods:车蜡 +goods:靴子 +goods:马克笔 +gourmet +grade +grau +heart +heg +hewlett +hexagonal
+honeyed +hood +hoover +huang +in +incl +individually +ingredient:乳清 +ingredient:维a +ingredient:锌 +input +ins +iphone +jiang
+keyring +late +layout +level +london +lubricant +lumen +lunchbox +machines +maker +market +marula +mcg +mdy +million +miniso +mm
+mobigarden +modelling +mp +naturally +neutral +next day +numbered +oem +off +optical +os +ounce +pack +packard +packs +painted
+parties +party +pigeon +ping +pomodoro +pong +pores +potatoes +pour +premixed +press +price +property +rc +read +region +regular
+retina +rowling +sanford +schwarz +screen +sensor +shape +sharing +side +songbook +speed +spot +ssb +stage +stainless +stall
+starlight +starvis +straight +strauss +super +swimming +tab +teabags +tesco +times +tom +toyshop +trading +uhd +upside +uv +uva +vary
+vent +vet +vibram +vision +vk +wash +wasserpumpenzange +ways +weave +win +wood +wrapper +xiang +xj +zhizhi +zucker +一周 +一整 +一斤
+一线 +三合 +下药 +不伤 +不停 +不减 +不夹 +不改 +专辑 +丛书 +丝粉 +丝起 +个小 +个月 +中年 +中筒 +久坐 +之旅 +书柜 +二人 +五一 +五零
+京炸 +人像 +人双 +以旧 +份 +传感 +传统 +伤活 +低度 +体专 +修师 +儿时 +元前 +光盘 +克马 +免滤 +免磨 +免走 +入牙 +全身 +八格 +养元 +冠生
+冲剂 +减少 +分更 +利 +利奴 +利进 +到期 +剧磕 +劲道 +包挂 +包正 +包税 +单卡 +单爱 +单选 +卖便 +即溶 +卷翘 +厂箱 +原花 +双截 +双芯 +反级
+发 +发粮 +古法 +可免 +可撕 +可温 +可溯 +可用 +可调 +可躺 +可验 +右装 +号页 +合一 +合水 +后回 +含后 +吸湿 +周董 +味 +味不 +味脆 +味道
+咪活 +嚼片 +国历 +国民 +国科 +国补 +在西 +地亚 +型选 +埃里 +基石 +塑箱 +塔贝 +墅大 +夏亚 +外卖 +多个 +多尺 +大利 +大帝 +大手 +天幼
+天空 +头衫 +夹裆 +妖怪 +姆外 +嫩肤 +家化 +寸灵 +小翻 +少尘 +少粪 +尔摇 +尤瓦 +层铝 +山亲 +山姆 +山帐 +川味 +工装 +左右 +巧护 +巾 +布料
+师指 +带软 +年产 +年人 +年猫 +幻基 +幻小 +幼白 +店自 +度酒 +开 +开门 +弹力 +弹头 +微型 +微闪 +德产 +快 +快捷 +态链 +急救 +息续 +想豪
+意大 +感器 +截棍 +房直 +房间 +手指 +打损 +批 +投标 +抗菌 +抹烘 +抽筋 +拍纸 +损伤 +换刀 +换面 +掌上 +探测 +搭子 +摇杆 +播快 +播放 +放器
+整条 +整袋 +料瓶 +料袋 +斤左 +斤装 +断电 +新西 +无火 +无绳 +旧换 +明暗 +易漂 +星闪 +显预 +景天 +曲一 +更低 +期生 +木塞 +末爬 +朱版
+机不 +杆帐 +杆熟 +条装 +板椅 +果脯 +标杆 +格可 +梅子 +梦想 +椅子 +椒酱 +正 +正可 +步登 +武大 +氘锋 +水不 +水卸 +水机 +水活 +江苏 +汽柴
+法 +法鸭 +泡茶 +波轮 +洗面 +洪武 +活水 +活盈 +活血 +测量 +海家 +深 +深入 +混装 +添加 +清仓 +清夜 +温水 +湿发 +滚筒 +滤挂 +滤破 +潮玩
+澡液 +火锅 +点阵 +热鼻 +照明 +煮饭 +熙生 +熟茶 +爬山 +爱在 +版图 +牌钙 +牙缝 +物架 +猫主 +班冷 +球减 +琴酒 +瑟斯 +瓦尔 +生园 +用型
+电无 +男 +男性 +痛发 +痱止 +登罐 +白低 +白杆 +的夏 +盐分 +盒 +直售 +直径 +直降 +真无 +石丛 +石纹 +硬皮 +碳素 +磕不 +磨锋 +示柜 +祛痱
+票之 +种 +种植 +空翘 +简体 +管纯 +米糊 +粉微 +粪便 +粮油 +精灵 +系 +素笔 +红景 +约天 +纯白 +纳展 +纸本 +纹金 +纽约 +线下 +组装 +细纹
+终身 +绒哑 +续作 +罗地 +置物 +美利 +美短 +翡翠 +翼创 +老北 +老头 +耐磨 +肌透 +胎压 +能膏 +脆辣 +腿抽 +自行 +色号 +茶壶 +蔬菜 +薄 +薇塔
+蛋香 +血止 +血选 +行组 +袋妖 +袭的 +装指 +褐斑 +西元 +西兰 +解馋 +设胎 +语音 +调 +调隔 +豪宅 +货速 +贺卡 +赤脚 +走线 +超 +超长 +身质
+车票 +轮滚 +软木 +轻巧 +轻量 +辣椒 +运行 +送领 +选择 +选软 +酱 +酸甜 +酸饮 +里克 +金卡 +钻石 +铝杆 +铲屎 +铸铁 +锋透 +闪充 +问题 +防干
+防雨 +防风 +阵拍 +阶段 +隔板 +零一 +霍尔 +面板 +音质 +页码 +顺发 +预设 +食面 +饮 +香料 +香粉 +马瑟 +驾游 +验码 +骨切 +骨密 +高温 +高端
+鸭毛 +鸭蛋 +鹰眼 +黄褐 +黑芯 +龈问 -airpods -akita -anti -baked -breathable -brushless -claim:sugarfree -colic -colour:gold -complete
-datatraveler -flavour:braised -flavour:darkchocolate -flavour:spicy -flavour:板栗 -flavour:火鸡 -flavour:牛奶巧克力 -flavour:鸡蛋
-flavour:鸭肉 -fully -germ -germany -gluten -goods:compact -goods:iron -goods:mayo -goods:microphone -goods:monitor -goods:pods
-goods:shampoo -goods:shaver -goods:soap -goods:tofu -goods:usbstick -goods:保暖内衣 -goods:瑜伽垫 -goods:电脑 -goods:罐头
-goods:豆浆机 -grips -heads -hydrating -ingredient:竹炭 -j -jar -key -kingdom -lion -manman -mechanical -monsters -mx -osmo -pad -retro
-ring -royal -rx -scientific -tomatoes -usb -use -version -wide -wifi -一对 -三阶 -中厚 -乒乓 -乓球 -书架 -入耳 -养生 -刀头 -制台 -包装
-卡林 -号超 -四川 -型 -大理 -头 -头戴 -小钢 -层洁 -川辣 -巴琴 -干黄 -平底 -开放 -式头 -式走 -总控 -抗氧 -挂件 -控制 -播控 -放式 -有源
-机身 -林巴 -梅酒 -椒脆 -毕利 -氧化 -洁净 -液式 -深层 -源监 -澳洲 -特级 -独立 -猫用 -珠笔 -理石 -生壶 -电热 -电能 -监听 -直播 -直液
-眼镜 -石金 -立包 -级电 -耳式 -能块 -蛇水 -走珠 -超级 -钢炮 -铁平 -铸铁 -锋隐 -镜蛇 -雷霆 -霆小 -青梅 -音卡 -页 -黄酱
""",
    0.2: """
+adults +already +am +arabica +armor +asda +asian +ask +audiophile +b +badminton +beading +bfast +bits +blister +bottled +brake
+brewers +brightening +burr +calories +camp +camping +canister +canned +cdma +cellar +certified +chewable +claim:dairyfree
+claim:dryskin +claim:extralong +claim:no_battery +claim:no_slip +cleaver +climate +clips +colour:orange +colour:turquoise +conical
+cornbread +cornflakes +costco +cupholder +date +days +degree +denim +dental +device +di +dick +dk +dtx +eazypack +eczema +edelbitter
+enjoy +extreme +fast dispatch +feder +flapjack +flavour:cappuccino +flavour:松木 +flavour:笋够 +flavour:老坛 +flavour:莲花
+flavour:鲔鱼 +flavour:鲜增 +flying +food +foods +footprint +for +freeze +front +frother +fry +fullhalter +garage +gas +giant +good
+goods +goods:blender +goods:groundcoffee +goods:jerky +goods:nuts +goods:puzzle +goods:shaver +goods:冻干 +goods:凉鞋 +goods:口香糖
+goods:咖啡机 +goods:墨盒 +goods:教材 +goods:模型 +goods:止痛药 +goods:毛衣 +goods:电磁炉 +goods:皮带 +goods:眼影盘 +goods:辣酱
+goods:钙片 +goods:锤子 +goods:门锁 +goods:鱼油 +gr +grains +great for +grid +grocer +gsm +half +heated +hegskaaaa +hemostatic
+hightech +holiday +hr +iceland +id +immune +ingredient:芦荟 +interchangeable +invisible +ion +is +keurig +latest +leakage +lengthens
+lifts +liquid +liu +loads +luxury +machine +magic +magspeed +maotai +maxi +mcilhenny +melk +metres +mindset +model +moli +mondelez
+monsters +months +netflix +nh +nsw +ocado +one +onsite +oriental +osfa +otc +pacs +pancake +pens +perfect for +pet +pics +plastic +pmp
+precise +precision +protects +purpose +quart +reading +receiver +reep +reference +resistant +ribbed +rms +rust +safe +salt +saps
+saute +schokolade +seller +shadow +shown +sim +slow +snack +solution +soothe +sound +spirits +sporting +sprungli +squeaks +stories
+stowable +stream +streaming +suitable +sunday +superior +supplement +supply +surveyors +swim +system +tafel +tall +tape +tate +tech
+teeth +tft +tier:air +tilers +timer +tingly +toast +trimmer +type +unisex +use +varieties +voice +waitrose +wealth +weeks +wheel +wing
+wlan +workwear +yield +zeezout +一 +一体 +一泡 +一轮 +一键 +七星 +万用 +三一 +三轴 +上帝 +不易 +业采 +东自 +中国 +中性 +中码 +中腰
+主粮 +主食 +习惯 +习资 +书籍 +五金 +亚利 +亚马 +产 +京仓 +京老 +亲子 +人 +人做 +人节 +从动 +仙虎 +代文 +代表 +价粮 +企业 +优诺 +低泡
+体卡 +佳达 +保健 +保温 +保质 +倍现 +做鱼 +像定 +光学 +克印 +免拆 +免过 +兑水 +党 +全区 +全家 +全画 +关节 +具箱 +养品 +冰袋 +冲饮 +净含
+准变 +出血 +刀架 +分 +切换 +利时 +利桑 +刮皮 +刮胡 +到上 +到手 +制发 +刺果 +剑雅 +加 +加厚 +加班 +加西 +务装 +动戦 +勃肯 +包安 +北京
+区中 +半入 +半斤 +华润 +华熙 +单刀 +南明 +卡斯 +卤鸡 +印 +印度 +即食 +压瓶 +厚度 +去泪 +去渍 +去黑 +双头 +双扣 +双联 +反酸 +发酵 +受损
+变焦 +口服 +口磨 +叮咬 +可刻 +可置 +可追 +台 +司团 +司机 +吊牌 +吋 +含刀 +含量 +周末 +味料 +味苏 +咀嚼 +和情 +咖时 +咪用 +噜妙 +噜肉
+四色 +回忆 +固态 +国标 +图书 +型号 +型旋 +塞流 +增稳 +声波 +处理 +复颜 +外书 +多 +多口 +多点 +夜宵 +大学 +大容 +天送 +头手 +头装 +套管
+女友 +女通 +奶泡 +妆前 +妙好 +姐妹 +婴童 +嫩倍 +嫩滑 +字号 +季帐 +学奖 +安卓 +安装 +宝选 +实惠 +宠物 +宽 +密度 +对焦 +对装 +小白 +尔克
+尔皂 +层三 +屏 +属框 +属表 +山野 +巾纸 +布布 +带充 +带吊 +带数 +常 +常温 +干杜 +干果 +平底 +年 +年货 +序员 +底料 +店 +店夹 +度淡 +延缓
+弹盖 +微研 +怀旧 +性红 +悬浮 +悬液 +情缤 +戦士 +手持 +手提 +打 +扣凉 +扣门 +扩容 +扬州 +拆封 +拆洗 +拉布 +拉罐 +拍 +指导 +指纹 +振膜
+换新 +换袋 +掌控 +控习 +提尔 +提背 +插头 +支持 +收纳 +整机 +整瓶 +斯提 +新国 +新生 +无尘 +日 +早教 +时和 +易拉 +星鲁 +显屏 +显白 +晒后
+暗森 +月辅 +月量 +有小 +有麦 +朋克 +服混 +未来 +术画 +机动 +机标 +机洗 +机芯 +杜 +果奖 +标准 +格柜 +格纹 +桑那 +次元 +步步 +步顺 +武士
+每包 +每盒 +每袋 +比利 +氧化 +水喝 +水嫩 +水洗 +汤仙 +汽 +沐浴 +泛红 +泡一 +泡中 +泪痕 +泵压 +洁齿 +洗涤 +流涕 +浴液 +海淘 +涤块 +润滑
+淡色 +淡黄 +混悬 +済 +湿水 +湿粮 +滑油 +潮流 +激活 +点连 +烂 +烧心 +焦人 +煮茶 +煮食 +爱宝 +版 +版现 +牙除 +物到 +物甾 +物质 +狂飚
+猫幼 +猫超 +王宫 +现盈 +现磨 +班神 +理桶 +生产 +生儿 +生用 +用 +用书 +用霜 +电式 +电纸 +画幅 +画画 +甾醇 +白框 +白鞋 +益智 +盒包 +盒卡
+盗墓 +直型 +盾文 +看剧 +石振 +矿物 +破壁 +碳纤 +磁悬 +磨牙 +磨脚 +秒贴 +程序 +管组 +箱 +米果 +米糠 +类钻 +红屏 +红金 +纤维 +纯奶 +纸书
+纹盘 +纽扣 +线性 +练字 +组套 +细 +维素 +绿光 +绿的 +缓衰 +编号 +缤咖 +罐啤 +罐装 +网课 +罗琳 +置换 +老卤 +老字 +老板 +耐打 +联包 +育价
+背光 +脆椒 +脚贴 +腕表 +膜防 +膨化 +自制 +自煮 +臭香 +致顺 +舒适 +舔泡 +航增 +色艾 +艾尔 +节痛 +茅盾 +药丸 +蓝格 +蓝牙 +蓝调 +蓬松
+藏科 +虫叮 +蚊虫 +蟹醋 +血贴 +行货 +表作 +表壳 +衰老 +袋 +袋盒 +袖普 +装成 +装订 +西亚 +语原 +诺牌 +读 +课外 +调料 +调正 +调酒 +谷维
+贝尔 +贴盒 +资料 +起子 +超清 +超爽 +跑步 +车用 +转屏 +轮复 +软皮 +轴增 +边框 +达隆 +过滤 +近期 +进攻 +连接 +追溯 +送 +送冰 +送礼 +透气
+通厚 +那双 +配列 +酒 +酵机 +酸烧 +醺果 +重低 +野营 +量贩 +金边 +钒钢 +铬钒 +锋利 +锋隐 +键 +长续 +门店 +门襟 +闪电 +闲食 +阅读 +防抖
+防指 +防摔 +防潮 +防臭 +阳南 +降噪 +除味 +障受 +雨果 +需自 +霜大 +青刺 +青少 +非磁 +鞋店 +顺鞋 +预约 +食 +食罐 +餐巾 +香脆 +马尔 +高三
+高泡 +鱼底 +鲁王 +鸡皮 +黑暗 +鼻塞 +齿骨 +龈出 -acorn -acrylic -advanced -american -and -aniseed -applications -backpacking -beanz -by
-capsules -cat -claim:ipa -claim:women -cleaning -crinkle -dairy -dc -designing -eos -excellence -eyebrow -flavour -flavour:beef
-flavour:caramel -flavour:hazelnut -flavour:plum -flavour:浓郁巧克力 -flavour:黑豆 -flowstate -ganmaoling -goods:brandy -goods:cheese
-goods:pencil -goods:purifier -goods:shoes -goods:toothbrush -goods:wine -goods:墨水 -goods:测距仪 -goods:猫条 -goods:真题
-goods:自热火锅 -goods:订书钉 -granules -guitar -h -hard -harry -heavyweight -high-speed -infusion -ingredient:复合维生素
-ingredient:益生菌 -ingredient:维e -intensive -james -kweichow -lash -loose -machine -manual -mcg -miracle -mode -moto -nexode -nib
-night -nvme -options -pendant -person -pocket -port -potter -press -pu -purpose -relief -sensational -size -smoothie -softgels
-squeeze -storage -synthetic -three -tin -treatment -two -unit -vinyl -wlan -中片 -他弦 -传说 -克利 -全价 -全效 -利尔 -剑桥 -单元 -卡口
-双人 -可水 -可选 -啾噜 -喼汁 -嘉胃 -塞尔 -多模 -大师 -天特 -天翘 -姆多 -姆斯 -学术 -官方 -实感 -密封 -封尿 -尊极 -尔达 -尿布 -布桶
-干邑 -幼 -弹性 -徒步 -性布 -挂耳 -揭秘 -搁架 -斯克 -斯康 -旋转 -无添 -朋克 -术类 -极速 -架单 -桥雅 -森林 -步袜 -水洗 -点阵 -然实 -片刀
-牛高 -特润 -生元 -男表 -益生 -碱性 -粗粒 -维姆 -羊毛 -胃斯 -自动 -自然 -至尊 -蓬松 -詹姆 -转密 -软胶 -较大 -达传 -雅思 -零添 -音
""",
    0.3: """
+5g +a +activating +age +alu +america +an +apc +auto +balanced +barbie +barefoot +barrier +based +beanz +bf +board +botanical +bottles
+brand +buy +cal +calorie +cats +cheap +claim:highprotein +claim:no_additives +claim:no_lockscreen +colour:pink +crd +cruelty free +d
+despatch +dot +drop +each +ear +eau +ecg +edc +eighty +evo +external +fairtrade +favorite +feedback +fever +field +filled +fitness
+fits +flavour:bbq +flavour:darkchocolate +flavour:strawberry +flavour:tomato +flavour:炼乳 +flavour:鸢尾 +flavour:鸭肉 +foaming +foil
+footbed +friction +gasket +germany +gi +glas +glass jar +god +goods:butter +goods:camera +goods:ricecooker +goods:tea +goods:洗碗机
+goods:片剂 +goods:篮球 +goods:衬衫 +goods:运动相机 +harmonyos +he +headache +health +hero +hgtwfm +hiking +homelab +hw +in stock
+innerwear +jd +jm +kibble +lifetime +lot +lu +luosifen +lynchburg +maps +memory +metre +metric +microfibre +mirrorless +mode +mu
+multibuy +nappy +near +needle +nineteen +normal +nugat +nuss +org +outlet +packaging +pages +peachy +performance +period +picnic +pint
+place +pre +pressure +prone +proof +proper +pw +qt +quality +recipe +recommended +resealable +rpi +settlers +shine +ship +shou +shui
+shumin +shuttles +simply +slide +slides +sounds +stay +std +sterile +sushi +swap +tablet +tf +thermale +tin +tolerance +total +tracker
+uncooked +walmart +warmth +washing +wick +wireless +wrapped +zhajiangmian +zoom +一提 +一英 +三季 +下饭 +专业 +两用 +中美 +云杉 +五三
+亲妈 +人声 +今年 +会抽 +伴侣 +低 +低价 +低音 +体操 +作品 +佳琦 +便携 +促销 +保真 +做嗨 +健身 +储物 +光丝 +光夜 +光砖 +克骆 +免息 +全价
+具控 +养猫 +军训 +冷蔵 +凉感 +出品 +初生 +务宴 +包邮 +十一 +单云 +单把 +单送 +即发 +压式 +压痕 +原版 +原配 +去烟 +去黄 +双十 +双针
+反胶 +发烧 +发票 +口臭 +可做 +可过 +台监 +台立 +史克 +吃鸡 +吸袋 +命 +嗨棒 +因赋 +团建 +国内 +场舞 +塑料 +增强 +士鞋 +复习 +外盒 +多用
+多种 +多设 +夜色 +大药 +奥狂 +女孩 +女性 +女毒 +婴店 +子吹 +子酱 +季新 +完美 +官保 +实体 +宴请 +容液 +容量 +尊极 +小痰 +尼奥 +工具
+工艺 +己换 +帆婴 +师程 +带 +带轮 +常规 +干铜 +广场 +广西 +当季 +微压 +微醺 +德爱 +必入 +忆配 +性反 +性能 +情侣 +慢速 +成发 +成年 +护士
+护肤 +抽奖 +抽绳 +拍下 +换线 +提 +插脚 +文标 +新米 +方正 +旗下 +无涂 +明星 +晚餐 +暖光 +有中 +期免 +期新 +未激 +本土 +机发 +杆木 +杉吉
+李佳 +来肌 +果园 +果酒 +模工 +欧洲 +每罐 +毒人 +毛 +水能 +水防 +水香 +沙滩 +注尺 +洗碗 +活露 +浸透 +涂层 +涂抹 +深层 +混合 +溯源 +滩凉
+灌汤 +火焰 +炒菜 +烘干 +烟渍 +焙蛋 +焰橙 +父母 +版中 +牙龈 +物箱 +特价 +瓶装 +生党 +用品 +电起 +痰盂 +百亿 +百搭 +盈透 +盒轻 +直身
+直饮 +省钱 +研磨 +碗布 +秋衣 +科幻 +积分 +税仓 +空军 +立两 +笔记 +粘性 +红橘 +结团 +罚十 +羊毛 +美史 +美容 +美术 +老师 +老牌 +考试
+肌因 +自己 +至尊 +舞台 +色 +色可 +色铝 +苏打 +药店 +荷兰 +菌 +蛋挞 +蛋白 +蜡水 +螺丝 +补贴 +袋装 +装正 +要冷 +规尺 +训练 +记忆 +设备
+财务 +赋活 +超值 +超未 +身粉 +轮储 +软胶 +轻微 +轻直 +过官 +透美 +通用 +速烘 +配对 +金牌 +针可 +铜模 +铝金 +销书 +长辈 +闲零 +闺蜜
+防汗 +防滑 +除口 +雅家 +青铜 +面单 +风嘴 +飚三 +饮弹 +香波 +骆格 +高中 +高性 +鱼子 +鹅绒 +黄黑 +黑杆 -absolute -activating -additive
-all -batch -baume -claim:neck -claim:organic -colour:white -cube -double -down -drink -dw -ear -english -erh -extra -feitian -fi
-finely -first -flavour:cream -flavour:冰川 -flavour:生巧 -flavour:胡椒 -flavour:黑咖啡 -genifique -goods:coffee -goods:coffeecapsules
-goods:diapers -goods:lens -goods:tablets -goods:tea -goods:发膜 -goods:机油 -goods:洗车液 -goods:猫粮 -goods:空气清新剂 -goods:羽毛球
-goods:袜子 -grain -hg -hiker -ichiban -ingredient:维d -iphone -it -label -labubu -long -looks -magnetic -mate -moisturizing -protein
-rich -ripe -schwarzwald -skillet -stainless -stm -strength -strips -studio -sun -t -tier:max -to -wash -wh -wi -xr -youth -与魔 -克力
-冰蓝 -利波 -力三 -劲爽 -单头 -厨房 -口径 -哈利 -小棕 -小辣 -布鞋 -帆布 -带麦 -强力 -林干 -棉质 -棕瓶 -法石 -波特 -清新 -特与 -狩猎
-猎者 -瓶装 -盆栽 -磁力 -芯片 -蓝劲 -调料 -配方 -铝框 -面 -高清 -魔法 -鱼调 -黄杆 -黑森
""",
    0.4: """
+acclaimed +ads +ai +all-day +alternative +amazing +american +anniversary +anti-scratch +anti-slip +approved +aps +artists +assistant
+authentic +authorised +authorized +authors +awesome +backlit +bad +bag +bakers +bargain +baristas +bars +batch +battery-life +bazaar
+before +best +best-before +biao +biodegradable +biography +blemishes +blended +bloomsbury +booktok +bottle +bouncy +boxed-new
+boyfriend +bpa-free +brewed +brilliant +british +brunch +builders +calcium +campers +cans +cares +ce +charges +chi +chongqing
+christmas +claim:fragrancefree +claim:frozen +claim:kids +claim:men +claim:oilyskin +claim:rechargeable +cleanmaximizer +cleans
+clearer +click-collect +clinically +co +coated +coded +coders +collectors +colour:green +combined +commuting +compartments +control
+cooks +cosy +courier +cozy +crafters +cravings +crisp +cruelty +crystal-clear +cupboard +cuppa +cyclists +da +dad +dads +dealer
+dehydrated +dermatologically +designers +desk +despatched +dinner +discount +dishwasher-safe +dispatched +display +disposal +dpd
+drive +drivers +dull +dupe-free +durable rubber +easter +easy-clean +easy-setup +ebay +efficient +emporium +energy-saving +enthusiasts
+etsy +evening +everyday +evri +family +fans +fast-charge +fathers +fave +fedex +fen +festival +fibre +fiction +fights +filling
+finance +finish +flatshare +flavour:oolong +flavour:soymilk +flavour:spicy +flavour:木质 +flavour:松子 +flex +fog +food-grade +forty
+free-delivery +freelancers +freezer-safe +french +fresh-stock +freshner +from +fs +fuller +gamer +games +gamingroom +german
+girlfriend +gives +glowing +goodness +goods:coffee +goods:controller +goods:cookies +goods:foam +goods:scrub +goods:sponge +goods:果干
+goods:橡皮泥 +goods:自行车 +goods:身体磨砂 +google +gorgeous +grandad +grandma +grandparents +groceries +guilt-free +h +handy
+hautcreme +hearty +heavy-duty +helps +hermes +hifi +hikers +history +hobbyists +holygrail +hoop +housing +husband +i +immaculate
+immersive +import +in-date +induction +infants +ingredient:氨基酸 +instagram +install +installation +insured +ipadair +japanese +key
+kilos +lag-free +lasts +latest-stock +leak-proof +leg +licensed +literature +lock +long-dated +long-lasting +lovely +lovers +loves
+low-fat +ltd +luo +made in +magsafe +mail +makes +mart +mash +mba +memoirs +mfg +mian +microwave-safe +mint-condition +moreish
+mothers +multi-buy +mum +mums +musicians +must-have +musthave +nan +new-stock +nibble +nibbles +noisecancelling +non-slip +non-toxic
+nonfiction +nourishing +number +nurse +nursing +obsessed +octagon +odor-free +odour-free +office +ones +ophthalmologically +ordered
+orders +over +overnight +owners +page-turner +paperback-edition +permanent +pet-free +philosophy +photographers +pickup +pk
+plastic-free +play +pm +pool +posted +pot +powerful +pressur +prime +pristine +privilege +pro-grade +professional +professionals
+programmers +protectant +protein +protein-rich +proven +prw +psychology +publishing +pupils +quiet +radiance +radiant +ramadan +range
+recyclable +redness +reduced-to-clear +refillable +removes +repurchase +reputable +res +reseller +responsive +restocked +rgb
+road-trip +roasted +roll +rolling +royal +rrp +rugged +runners +running +runtime +rustproof +sameday +save +science +scratch-resistant
+seahorse +sealed-box +seasoned +self-help +serving +setup +seven +sharp +shelving +shipped +shockproof +short-dated +shower +si
+signed +silent +silky +simplified +siri +sixteen +sizes +sleek +slimline +smoke-free +smooth +snacking +sour +space-saving +sparkle
+sparkling +speedy +spice +spill-proof +spotless +spots +stain-resistant +standby +staple +starters +stays +steam +stm +stockist +store
+storey +student +sturdy +style +stylish +supple +supplier +support +sustainable +sweatproof +swiss +sync +tangle-free +teacher
+teachers +the +thriller +tier:flip +tiktok +timeless +tired +today +toddlers +tracked24 +tracked48 +trader +transfer +travellers
+treats +trending +trigger +trusted +trusty +uk-based +ultra-clear +undamaged +unputdownable +untouched +unworn +up to +upgrade +ups
+usa +usps +valentines +value-pack +vegan +vendor +vermicelli +viral +vitamins +vivid +warmer +way +wedding +whisper +wholesaler
+wholesome +wife +windows +wipe-clean +wrinkles +writer +xingfeifan +youthful +yum +一年 +一次 +一瓶 +一盒 +一罐 +七叶 +万人 +三伏
+三年 +上学 +上海 +下午 +下单 +不刺 +不卡 +不掉 +不脱 +不锈 +专卖 +专营 +丝滑 +中秋 +中通 +主播 +乔迁 +书山 +五星 +亚诺 +产地 +亲戚
+仓库 +付定 +代言 +优惠 +会议 +便宜 +像素 +光显 +全年 +全自 +冠军 +冬日 +冷暖 +减压 +划算 +前摄 +加急 +助眠 +包退 +北欧 +午休 +华碧
+单只 +单录 +单支 +单瓶 +单盒 +单身 +博主 +卡亚 +厂家 +原产 +去味 +去油 +去角 +发动 +口加 +口碑 +可口 +可换 +可爱 +司货 +吃货 +同事
+同学 +同款 +吸吸 +员工 +周年 +售后 +唱片 +商超 +啾噜 +喵星 +回购 +囤着 +国庆 +国潮 +圆通 +圣诞 +地铁 +基础 +壹号 +备注 +备货 +外婆
+多汁 +多色 +奶奶 +好吃 +好喝 +好物 +好用 +好评 +婆婆 +婴儿 +学校 +孩子 +安全 +定价 +定金 +宝妈 +宝宝 +宝贝 +客人 +客户 +客服 +室友
+宵夜 +家人 +家庭 +寒冬 +寝室 +小型 +尾款 +屯货 +山有 +工地 +工程 +干饭 +年保 +广告 +店拉 +开学 +开胃 +异味 +弹笔 +必囤 +快手 +快速
+急发 +手动 +打折 +批发 +折扣 +拉松 +拉花 +拼多 +持久 +探病 +提亮 +搬家 +撑系 +支撑 +放心 +整件 +整盒 +文具 +新婚 +方便 +旅行 +无广
+日常 +早八 +早餐 +时髦 +易卸 +春天 +春节 +显尘 +晒单 +普翻 +智玩 +有路 +朋友 +松软 +柜台 +格斯 +梅雨 +榜单 +橘色 +次性 +欧版 +欧系
+正版 +正装 +母婴 +每日 +比赛 +毛孩 +永生 +汪星 +法式 +波格 +洋酒 +浴室 +淘宝 +深夜 +满减 +热销 +焕肤 +爷爷 +爸爸 +版白 +牛马 +特惠
+独居 +生日 +用券 +用途 +电扇 +百万 +监听 +直供 +看望 +睡前 +础四 +社畜 +福利 +秋天 +种草 +秒杀 +租房 +端午 +第一 +管饱 +系车 +系顶
+细管 +经典 +美味 +老公 +老婆 +耐用 +自动 +良心 +色包 +英寸 +茶饮 +营养 +补水 +装整 +规格 +角质 +解压 +解渴 +解腻 +访友 +质保 +质感
+走亲 +超轻 +跨境 +车间 +轻奢 +轻松 +过年 +运费 +返图 +返现 +远程 +退换 +送女 +送货 +逆袭 +通话 +酷睿 +酸钙 +醇厚 +醒脑 +量化 +钓鱼
+销量 +锁水 +防尘 +防晒 +防漏 +阳台 +陶华 +随手 +随时 +隔天 +隔日 +雨季 +零嘴 +露营 +靠谱 +韩系 +顶级 +顺滑 +预售 +领券 +颜值 +食堂
+饭后 +饱腹 +香型 +香港 +马拉 +骑行 +高级 +高铁 +鲜嫩 +黑方 -astrobaby -bars -cast -claim:fragrancefree -cleaner -clog -cocoa -cordless
-dental -drawstring -embryo -face -fit -flavour:tomato -flavour:活芳 -florida -flying -good -goods:cable -goods:kettle -goods:lightsoy
-goods:pan -goods:scrub -goods:sunscreen -goods:tablet -goods:帐篷 -goods:拖把 -goods:果泥 -goods:狗粮 -goods:电钻 -goods:羽毛球拍
-goods:蛋白粉 -goods:身体磨砂 -goods:高压锅 -ingredient:蜗牛 -keys -libre -macbook -oral -repair -sandwich -sangenic -saran -sea -speed
-sticks -suspension -tape -tree -wrap -yield -三口 -乐能 -充电 -全画 -即溶 -吉他 -哑光 -型犬 -多乐 -多效 -小型 -彩泥 -收口 -柔软 -柳州
-民谣 -添加 -溶精 -熟茶 -版 -电式 -画幅 -磷铜 -秘翻 -移动 -精品 -系列 -翻书 -翻翻 -老人 -肌活 -茶饼 -谣吉 -超即 -超小 -金属 -铝金 -香
-黑牌
""",
    0.5: """
+adjustable +alexa +anr +apples +attached +bar +barkeepersfriend +bbe +bestselling +birthday +blemish +border +braided +build +builder
+bullet +bumper +cars +cat +charge +charging +chinkiang +claim:baby +claim:glutenfree +claim:no_batteries +clasic +claws +cn
+colour:yellow +commuter +con +couture +deck +decor +dried +durable +eng +ergonomic +expires +exposures +feline +flat +flavor
+flavour:americano +flavour:latte +flavour:olive +flavour:冷萃 +foldable +formula +friendly +fun +gamers +gan +goods:console
+goods:cream +goods:drone +goods:fridge +goods:pasta +goods:sauce +goods:soap +goods:ssd +goods:tablet +goods:驱蚊液 +gs +halal
+imported +ingredient:布洛芬 +ingredient:钙 +ingredient:鱼油 +iso +italian +j +joy +jw +kartenspiel +kosher +laser +led +life +lunch
+marinated +master +memoir +mic +multi +nas +new york +nutrition +of +offer +pantry +pitera +playtime +postage +pur +rapid +raspberries
+reliable +scent +scotch +sdsqxav +shelled +shiny +shots +slightly +soy +standard +stick +stock +stonewash +strawberries +superdrug
+taped +teas +tracked +tree +tube +unbleached +vermont +一罚 +万像 +乳蛋 +倍奶 +像胶 +冬天 +凉拖 +出差 +初学 +券后 +刻字 +单册 +单筒
+卧室 +双倍 +口气 +可拼 +吸头 +团购 +增肌 +夏天 +夏日 +大包 +大型 +子弹 +字星 +官旗 +客厅 +小吃 +小票 +少女 +居家 +布偶 +师傅 +带杯
+带票 +开票 +录前 +必备 +打工 +抖音 +换季 +插电 +数字 +新手 +新日 +新鲜 +星球 +春夏 +棉混 +水插 +法国 +活动 +海外 +混纺 +热卖 +焦垢
+爆款 +爸妈 +瓶 +生 +电精 +男孩 +白金 +盒装 +硬盘 +礼袋 +科普 +税店 +立减 +简单 +精密 +细腻 +结实 +网红 +翻书 +翻翻 +考研 +自驾 +药房
+赔十 +超市 +速 +酥脆 +酸 +铝盒 +锅焦 +限时 +随身 +领导 +验货 -af -alkaline -as -churu -claim:concentrated -claim:dryskin -clip
-collection -dashboard -digital -disposable -dog -everyday -feet -fine -finish -flakes -flavour:seasalt -flavour:白清
-flavour:酸奶油洋葱 -fruit -g -goods:chips -goods:cup -goods:formula -goods:powerbank -goods:spread -goods:ssd -goods:墨盒 -goods:猫砂
-goods:行车记录仪 -goods:钙片 -infant -instant -kakubin -matte -permanent -playset -portable -problem -ramen -range -retractable
-sarasa -seasoned -shock -skin -smart -system -toddler -treats -tube -倍夹 -先生 -标 -渗透 -粉红 -红先 -纸牌 -透护 -酸钙 -高效
""",
    0.6: """
+abv +acne +analog +anti +bags +bedtime +bm +carton +claim:no_waterproof +college +colour:white +cooker +core +ddia +depot +detachable
+dpi +drink +eco +energy +eu +expiry +extract +flavour:blacktea +flavour:cinnamon +flavour:raspberry +flavour:soybean
+flavour:双重巧克力 +flavour:咸焦糖 +floor +four +free +gadget +glow +goods:headphones +goods:memory +goods:noodles +goods:保暖内衣
+goods:电脑 +goods:订书钉 +goods:酸奶机 +grain +hands +iem +ingredient:维e +international +keeps +korean +leaves +makeup +mny +naked
+neu +never +nib +ovp +physical +preserved +sdsqxaa +serve +shipping +shop +sports +sr +strategy +tower +tub +vegetable +三百 +上下
+上班 +不漏 +京东 +亿滋 +使用 +像头 +公室 +六十 +到家 +单机 +双层 +在保 +型止 +夜视 +大牌 +大白 +夹馍 +妈服 +定制 +尺码 +屏障 +快帆
+情人 +户外 +拼单 +持鉴 +教育 +文学 +无味 +服饰 +未拆 +次日 +歌词 +死神 +焕活 +玩具 +电一 +男女 +男生 +登山 +白罐 +百六 +直发 +直播
+神永 +秒发 +第 +简约 +缬草 +美产 +翼型 +老人 +老司 +联保 +节日 +花草 +英版 +草茶 +补钙 +装 +装修 +裸足 +词本 +轻音 +追剧 +邮 +采购
+鉴定 +饭酱 +饰店 +香 -back -data -disinfectant -finger -flavour:土豆 -for -force -frame -full -game -gm -goods:oil -ilce -juneng
-kindle -makeup -open -polar -qt -shelf -soothing -style -the -tier:fe -top -type -万金 -东尼 -助眠 -味苏 -夸脱 -子弹 -寂寞 -尼寂 -弹头
-无线 -艾拉 -苏打 -金油
""",
    0.7: """
+autofocus +available +babies +box +by +capacity +chemist +claim:no_combo +closure +cm +copy +feitian +flavour:佛手柑 +flavour:土豆
+flavour:无腥 +flavour:黑咖啡 +goods:iron +goods:laptop +goods:phone +goods:processor +gpu +hrs +hybrid +indigo +ips +on +order +parma
+portrait +pouch +soothing +squares +stickerless +tier:mini +tier:slim +trade +transparent +treat +unread +us +vlogging +xmas +一箱
+万能 +两电 +他磷 +保税 +农家 +可中 +国进 +地球 +型 +天猫 +女生 +奶白 +学生 +家橡 +年会 +幼儿 +往事 +徒步 +懒人 +手工 +扫码 +折 +护翼
+接收 +提神 +收器 +新货 +旗舰 +无骨 +显瘦 +未使 +极速 +树八 +橡树 +正品 +球头 +球往 +琴弦 +男表 +畅销 +直邮 +睡眠 +磷青 +秋冬 +纤长
+维修 +胶片 +袋免 +装进 +角男 +调味 +速发 +钛黄 +锂电 +零食 -bottle -cards -electric -flavour:curry -flavour:herbal -flavour:oatmilk
-flavour:金枪鱼 -gan -goods:battery -goods:bodywash -goods:米线 -instax -inverter -liuzhou -primacy -selection -standard -tier:air
-ultiboost -zhenjiang -味 -多用 -手持 -无绳 -款 -用途 -电 -真空 -赤足
""",
    0.8: """
+agail +baijiu +bestseller +bk +bpa +brew +button +card +cmos +digital +elastic +essential +face +flavour:chamomile +flavour:peach
+flavour:轻盐 +flks +flybyjing +g +gift +goods:charger +goods:拍立得 +hour +ingredient:神经酰胺 +internal +jin +leakproof +merino +nine
+pain +pen +ply +pp +promo +r +reduced +retail +ships +storage +tags +uk seller +windscreen +两年 +伦手 +免费 +去污 +国货 +复古 +大人
+婴幼 +官网 +定焦 +小孩 +快充 +拼装 +木吉 +水管 +浓密 +烘焙 +熟饼 +牌 +男友 +白底 +系列 +自营 +舰店 +英伦 +车载 +进口 +通勤 +黑钛 +黒
-brand -car -flavour:puer -goods:sauce -oled -product -release -series -sustained -tablets -tier:ultra -器
""",
    0.9: """
+boxed +carry +cfi +flavour:tangerine +flavour:意式 +genuine +goods:milk +goods:rice +goods:watch +inch +ingredient:支链氨基酸 +loo
+macbook +mi +ns +pound +roux +select +sm +uk stock +假一 +免税 +六小 +双背 +可查 +含线 +大虾 +效期 +新款 +日期 +波浪 +片 +白机 +管钳
+翼无 +背键 +风翼 -big -core -flavour:shrimp -food -in -length -lozenges -mix -双倍
""",
    1.0: """
+app +c +cdm +claim:senior +delivery +dorm +fast +fermented +flavour:banana +fndtn +goods:乒乓球拍 +instapot +jar +kaaaa +or +shade
+shades +short +six +special +various +丰包 +八角 +公司 +吉他 +妈妈 +娱乐 +年上 +有品 +狂飙 +现货 +礼品 +蓝光 +门保 -body -formula
-goods:tshirt -goods:轮胎 -only -prebiotic -狂飚 -装
""",
    1.1: """
+claim:sugarfree +colour:grey +factory sealed +film +home +t +usb +专柜 +代购 +包装 +孕妇 +官方 +德国 +满 +神器 +英国 +配 +顺丰 -f
-playstation -professional -switch -码
""",
    1.2: """
+bnwt +dbl +flavour:vanilla +kitchen +new sealed +uk +任选 +入 +推荐 +未 -alpha -goods:相纸 -thinkpad -tier:slim -夹心
""",
    1.3: """
+bnib +chinese +dual +fsc +nwt +per +warehouse +保修 +口味 -&
""",
    1.4: """
+china +claim:organic +claim:plantbased +goods:墨水 +原封 -carbon -cfi -galaxy -goods:牛仔裤
""",
    1.5: """
+brand new +can +el +exp +japan +new +plug +sealed +size +unopened +上门 +全新 +可选 +国行 +美国 +美版 -aerotwin -goods:cookies -风味
""",
}

"""What sellers add to any title, in both languages: shops, delivery, praise, who it is for, when and where it is used.

An underscore stands for a space. None of it tells one product from another; what can ("gold", "extra", "fresh") is left out.
"""

from __future__ import annotations

from typing import Final

SAYINGS_OF_SELLERS: Final = """
新日期 新鲜 新货 现发 秒发 当天发货 次日达 发货 保税仓 保税 直邮 海外 海外购 跨境 进口版 原装 正宗 正品保证 官方直营
直营 专营店 专卖店 专柜正品 专柜版 京东自营 天猫超市 天猫国际 淘宝 拼多多 一箱 整提 提装 家庭囤货 囤货 囤货装 促销装
特惠 特惠装 优惠装 实惠装 经济装 量贩装 量贩 加量装 加量 大包装 小包装 独立包装 独立装 便携装 散装 混装 整盒 单瓶装
一提 单支装 单只装 单个装 随机发货 随机 全新 未拆 未拆封 未拆袋 全新未拆 拍下 领券 券后 满 到手价 活动价 抢购 热卖
推荐 李佳琦推荐 网红 明星同款 同款 抖音 小红书 主播 爆款推荐 必买 必入 必囤 畅销 畅销书 热门 人气 经典款 经典版
新版本 新老包装 新旧包装 随机发 包装随机 新包装 老包装 改版 新装 送女生 送男生 送老婆 送老公 送妈妈 送爸爸 送长辈
送朋友 礼品 伴手礼 生日礼物 情人节 七夕 圣诞 新年 春节 年货节 中秋 端午 节日 礼盒包装 女友 男友 女生 男生 男女
男女通用 通用 学生党 上班族 白领 孕妇 孕妇可用 大人 老人 家用版 家庭 家庭用 办公室 办公用 商用 户外 旅行 旅游 出差
宿舍用 卧室 客厅 厨房 浴室 卫生间 厕所 马桶 车载 车用 教室 餐厅 酒店 下饭 下饭菜 下饭酱 拌面 拌饭 拌面酱 拌饭酱 炒菜
凉拌 蒸鱼 火锅 蘸料 煲汤 烧烤用 烹饪 调味 调味品 调味料 佐料 早餐 夜宵 宵夜 速食 速食面 即食 代餐 充饥 解馋 追剧
追剧零食 小零食 零食小吃 美食 特产 贵州特产 武汉特产 四川特产 土特产 地方特产 糕点 点心 休闲 办公室零食 网红零食 冲饮
冲泡 冲剂 饮品 饮料整箱 茶饮 茶饮料 茶水 即饮 含糖 瓶装水 解渴 聚会 聚餐 露营 野餐 泡水 泡茶 营养 营养品 成人
补充营养 健康 增强免疫力 免疫力 提神 醒脑 熬夜 健身 减脂 低卡 饱腹 高蛋白质 无添加 零添加 0添加 无防腐剂 不添加 0脂
0脂肪 0反式脂肪 非油炸 护肤 护肤品 化妆品 彩妆 面部 脸部 全身 全脸 肌肤 皮肤 秋冬 春夏 夏季 冬季 四季 季节 秋冬季
换季 干燥 暗沉 暗黄 去黄 毛孔 粗大 细纹 皱纹 黑眼圈 眼袋 法令纹 痘印 痘痘 粉刺 黑头 收缩毛孔 深层 深层清洁 清洁力
泡沫丰富 不紧绷 不油腻 不粘腻 不拔干 显白 显色 持久 不脱色 不掉色 不沾杯 不卡粉 不脱妆 防汗 防水防汗 补妆 素颜
女士护肤 男士护肤 孕期 学生平价 平价 贵妇 大牌 明星 专业线 官方授权 授权 防伪 可查 支持验货 验货 专柜验证 小众 高级感
气质 ins风 ins 高颜值 颜值 可爱 少女 少女心 女孩 男孩 百搭 时尚 潮流 休闲风 复古 日系 韩系 宽松 修身 透气 吸汗 速干
舒适 弹力 打底 内搭 外穿 上衣 保暖 抗寒 防风 耐磨 防滑 减震 耐脏 耐打 耐用 结实 不易破 湿水不易破 加韧 亲肤 不掉屑
无荧光剂 原生木浆 原木 餐巾纸 面纸 纸抽 家用纸 家庭用纸 厨房用 可湿水 柔韧 亲肤柔软 低泡 易漂 易漂洗 机洗 手洗 机手洗
机洗手洗 衣物 衣服 去渍去污 强力 强效 高效 快速 持久留香 无磷 去异味 异味 除味 无尘 低尘 结团 快结团 可冲厕所
可冲马桶 吸水 大袋 大颗粒 美毛 增肥 增肥发腮 发腮 挑食 适口 适口性 无谷 天然粮 全价 全价粮 全阶段 全期 全期通用 英短
美短 布偶 蓝猫 金毛 泰迪 比熊 柯基 通用型 宠物 宠物食品 猫咪用品 主粮 手机 全网 全网通5g 智能机 游戏手机 拍照手机
老人机 学生机 联保 全国联保 行货 原封 原装正品 未激活 未使用 双卡 双模 大电池 大内存 快速充电 兼容 旗舰机 旗舰款 新机
新上市 上市 首发 预售 现货速发 顺丰 次日 电池耐用 高续航 超长续航 长待机 重低音 立体声 高音质 音质 游戏办公 办公游戏
电脑配件 外设 数码配件 数码家电 家电 电器 小家电 厨房电器 节能 省电 一级能效 能效 变频 大功率 静音降噪 遥控 触控 触摸
定时 预约 多功能 一体 一体机 二合一款 三合一 五合一 全能 高端 中高端 入门 入门级 专业级 发烧 电竞级 办公大师 差旅
监测 心率 血氧 睡眠 运动计步 计步 手表手环 健康监测 高清画质 画质 高刷 护眼 防蓝光 防摔 高速 高速传输 传输 数据传输
稳定 即插即用 免驱 智能降噪 通话降噪 通话 运动跑步 跑步 骑行 健身房 比赛 训练 比赛训练 学生比赛 比赛用球 室内外
室内外通用 室内 室外 专业比赛 儿童成人 玩具 礼物玩具 益智 益智玩具 拼装 拼装玩具 拼搭 成人拼装 收藏 摆件 装饰 摆饰
挂件 桌面 桌面摆件 创意 正版授权 潮玩 盒抽 儿童礼物 男孩礼物 女孩礼物 动漫 周边 二次元 解压 国产 德国进口 日本进口
法国进口 美国进口 意大利进口 澳洲 澳洲进口 澳大利亚 新西兰 新西兰进口 泰国进口 荷兰进口 西班牙进口 英国进口 韩国进口
广东 贵州 dm代购 港货 德国代购 日本代购 新华书店 书店 当当 中小学 中小学生 小学生 中学生 初中 高中 大学 大学教材 考研
考研用书 考研数学 教材 课本 教科书 课外书 课外阅读 课外 必读 必读书 推荐阅读 阅读 名著 文学 经典文学 外国文学
中国文学 现当代 现当代文学 长篇小说 短篇小说 科幻小说 推理小说 经管 励志 成功学 自我提升 儿童文学 童书 故事书
绘本故事 诺贝尔 诺贝尔文学奖 雨果奖 茅盾文学奖 获奖 代表作 原著 全本 完整版 无删减 全译本 足本 无删节 学生用书 自学
教程 入门书 工具书 词典书 图书正版 正版图书 正版新书 新书 全新正版 塑封 新经典 果麦 读客 作者 译者 作家 编著 主编 cdn
shop store seller sold retail retailer outlet tesco sainsbury's sainsburys asda morrisons waitrose walmart target
costco boots superdrug argos currys amazon ebay carrefour aldi lidl ocado holland barrett groceries grocery
supermarket food foods drink drinks kitchenware household essentials essential favourite favourites favorite
favorites delivery dispatch shipped postage p&p fast_dispatch next_day uk_stock uk_seller us_seller in_stock stock
bnib bnwt bnip nib nwt sealed new_sealed factory_sealed brand_new boxed unopened unused mint rare hot_sale sale deal
deals offer bargain cheap discount clearance bestseller best_seller bestselling best-selling popular top-rated
top_rated rated award award-winning awarded famous iconic trusted recommended dermatologist dermatologist_tested
dermatologically tested clinically proven approved certified guaranteed guarantee warranty year_warranty 1_year gift
gifts present idea ideas birthday christmas xmas easter valentine halloween stocking filler them everyone anyone
family teens teen students student parents mum dad packet packets carton cartons sachets tube tubes pump blister
multi single_bar piece pieces pcs unit units container containers refillable resealable recyclable_bottle glass_jar
plastic_bottle each_pack pack_size total net weight wt contents content volume approx. size_pack bulk bulk_buy
large_pack big_pack bag_size great_for perfect_for ideal_for good_for made_in imported import authentic_taste
tasty_snack yummy crispy_taste refreshing refresh energising energizing satisfying healthy wholesome_snack
nutritious_meal high_in low_in packed vitamins_and minerals ingredient ingredients artificial flavours flavourings
preservatives additives gmo non-gmo gluten kosher halal cruelty-free cruelty_free paraben-free paraben_free paraben
sulphate-free sulfate-free hypoallergenic noncomedogenic non-comedogenic oil-free pregnancy daily_use everyday_use
use used_for help helps keep keeps leaves leaving feel feeling look looks looking formulation technology tech system
powered effective effect effects results result ingredient_list absorbing absorption protection protect protects care
routine regime skincare haircare bodycare personal hygiene toiletries bathroom toilet_use bath shower_use kitchen_use
cleaning cleaner_home laundry_day washing dishes dish stain stains grease grime odour odor odours smell smells
freshness hours hour 24h 48h 24hr 48hr 12h 100%_genuine tv_box compatible works work with_alexa alexa siri
google_assistant assistant app control controlled enabled mic microphone_built builtin built-in built_in integrated
battery_life playtime hands-free hands_free handsfree calls call calling phone_call phone-call music computer_pc
desktop notebook_pc desk travel_friendly travelling traveling indoor outdoor outdoors camping hiking sports_use gym
workout running_shoes men_women unisex_adult high-speed high_speed ultra-fast superfast speed speeds up_to up more
less than over plus_more including includes include included inc incl featuring feature features w/ w/o without_box
charging_case case_included cable_included adapter_included accessories_included usb_cable_included hd_quality
display touchscreen light_weight design designed style styled look_great classic_design retro vintage_style
modern_design ergonomic comfortable comfort_fit soft_touch breathable_mesh waterproof_case durable_rubber sturdy
strong solid_build robust quality_made handmade handcrafted crafted collectible collector collectors collectable toy
toys play game_night games educational learning imagination ages age years yrs months mths players player building
build builders kit_for_adults pages illustrated_guide bestselling_author author fiction non-fiction nonfiction
literature literary edition_book reprint print publisher published publishing penguin_books bloomsbury harpercollins
faber vintage_classics oxford cambridge_university_press university translated translation translator ed eds vol_set
isbn trade market mcg μg storefront marketplace depot warehouse clearance bbe exp expiry dated unboxed rrp msrp trusted_seller
bundle_deal pantry cupboard lunchbox weekend picnic commute commuter dorm college uni housewarming stockpile restock topup top-up
"""

"""How sellers use words, as scripts/fit_same_product.py counted it in labelled pairs: the odds, then the words."""

from __future__ import annotations

from typing import Final

USAGE: Final[dict[float, str]] = {
    -1.5: """
aaa cd chamber compact condition farm go heads jim junior kay
madeleine sa salt scratches secrets small supreme tested
unabridged value wf works 一周 三观 不含 书 乳 享装 亮白 全 内外 冲击 分享 卓睿 卖血 原木
周装 多用 大包 套 封圈 小瓶 尝鲜 屏幕 帆卓 师批 成色 批改 收藏 无拆 替换 果刀 棉韧 水果 派对 液态 清莹 用刀
硅胶 箱说 纯品 莹露 血记 补充 观卖 许三 说全 较大 适用 适配 重 防潮 青柑 面酱 鲜装
""",
    -1.0: """
aid bls books boxes cafe cerise chiron city complete creator
digital dvd edition effect exercises extra fabric faded filter
grip hair harry head herb led lightspeed liner lithium live
lubricant marrakesh mid mild minor missing neon once only out
plate potter pronutra puppy quick quilts rinse ruby sanitised
seafarers shield starter steel stonewash textured wild woo worn 三生
丝质 两次 亲嘴 体态 体美 保护 儿感 兄弟 光组 公交 冒颗 击钻 划线 半年 压线 双离 含娃 含球 味极 呼吸 品 商用
嘴烧 坐坐 坐派 增艳 备药 大红 奶糕 子酒 安卓 宝石 对拍 小儿 小刀 小罐 小银 小黑 幻盖 幼 庭囤 怡神 想体 成幼
成犬 打气 拆无 掌机 无 无修 机场 机头 杯体 极暖 极鲜 柔润 梦幻 正常 水感 清爽 灯光 现代 生肖 生花 用过 白增 盖
神舒 立体 端盒 笔记 糕后 糖抗 红宝 红瓶 维修 罐 翠花 肤清 能正 舒爽 色见 英语 裸机 见图 许翠 财神 贩装 超值
转卖 过两 遮光 配套 量贩 钻石 银瓶 门禁 闪电 防摔 防窥 降压 韧立 饼
""",
    -0.5: """
adult advanced band bean bowl cast charging case drink g game good
incl indoor instant keys lights night not pd pocket power pump
rugged strength trade travel ultimate vintage warranty 专用 促销 停车 儿配
全包 刀头 原装 发光 品牌 嚼片 夏季 大瓶 定妆 实惠 室零 密封 感冒 抗糖 旅行 日礼 星飞 暗森 机 桶装 森林 死神
永生 洗手 父母 物理 特级 监控 神永 老师 自提 袋装 货装 贵州 车监 迷你 金装 除臭 鞋女 飞帆 餐饮 黑暗
""",
    0.5: """
action alkaline android authentic back bag bags baking bathroom
big book boxed brightening button cans certified clear cocoa date
dem display drive dual external family fitness fizzy foldable
gaming genuine hands heart hi high hydrating jar k lcd leakproof
liftaction liquid london long media mens moisturizing months next
day ns nvme pack party pb plastic pods post pot powder proof
protection read release remover retro rich rust screen seasoned
sensor shave size slow smooth solid sparkle sports squeeze squeezy
straight stream supply sweets tin tip toast tracker type uk stock
unlocked up to ve wear whole 一体 一充 一提 上楼 上门 下饭 不粘 丝绒 两用 主动 久留 乳蛋
亲子 会议 伴侣 体感 佳琦 修工 充电 免息 免税 党 全碳 全网 公室 公用 具书 养猫 冲饮 凉拌 减 凑单 出品 券后 动降
单返 卧室 去毛 去污 发热 发腮 口 口腔 口臭 可溯 可用 台式 号 合果 合金 吊牌 商务 器 四川 团购 国产 型 声波
外书 夜宵 夜视 大容 大罐 天发 头 头痛 夹馍 女 女孩 女生 婴可 字号 客厅 家用 容量 小包 常温 平价 年货 年质 幻小
庭装 开发 强力 当代 当天 德系 心率 快充 情侣 手口 手持 手机 扫拖 抗菌 护理 拆封 拌面 拌饭 拍照 挂件 按动 按压
摄像 改善 文具 文原 新 新版 方便 晒单 智能 最新 期免 期新 未激 机洗 李佳 果仁 柔软 格斯 橡胶 款 氧抗 水能 泡茶
波格 海外 涂层 润滑 淡化 混合 清洗 溯源 满 满减 激活 爆款 牌全 独立 猫咪 瓶 生态 用球 留香 盈透 盒 盒装 直售
直筒 码 碱性 碳素 碳酸 箱装 篇小 米糊 粮油 糕点 素超 细纹 结团 续航 罐装 网通 老包 老字 考试 聚会 胶囊 腰贴
膨化 英文 蓝牙 蘸 蘸酱 蜜饯 补贴 补钙 装 解馋 课外 调料 调理 质保 超轻 返现 追剧 送长 通用 速食 遥控 酒 酸饮
酿造 铸铁 长续 长辈 闺蜜 阅读 防水 除口 除螨 随机 随行 随身 霜 面纸 饭菜 饭酱 饮品 香 香氛
""",
    1.0: """
adjustable adults adventure any at b ball bar bestselling
biodegradable birthday bluetooth bone bottle box brew built-in
bull calories car cn con cosmetics crunchy dad dishwashing dust
ear easy essential face fine fit flavor foil free french garage
gents gift glass jar gps grain groceries immune induction
international italian j joy leg lined low matt mi model modes
natural naturally nib oil-free oilcontrol over package pantry per
plug pressure professional prone reader recipe repair res retail
safe save scent scented scrolling shade shimmer shine shower
silent sprungli stainless storage strategy sun supplement t tape
teabags tesco tub uk us usa usb vegetable water wireless wrinkle
xmas 一整 一桶 上海 下午 不伤 不掉 不漏 不累 不腻 不辣 专业 业级 东北 中国 中文 书店 亚马 京东 人体 人节
亿滋 代表 代餐 以旧 休闲 传统 体工 体机 作家 保温 保真 保税 保质 健身 光丝 克斯 入耳 全国 全自 典款 典藏 养品
冰镇 出血 分期 切片 初学 到家 办公 加 加厚 加西 动物 动计 包邮 千兆 午茶 华书 单录 单拍 单桶 厕所 原版 厨房
去渍 去黄 双频 反胶 发货 可开 司机 同款 含气 周末 味 哑光 喜糖 国联 国行 国补 国进 图书 塞流 复古 多功 多口
多种 多设 大袋 天猫 女通 奶泡 妈妈 妈用 子弹 孕妇 存储 季新 学季 孩子 宠物 宿舍 小吃 小型 小规 小说 尔克 尔兰
屏障 工具 工学 工装 巾 布偶 带 干敏 年 年会 店直 式 弹头 当季 德国 必囤 必读 怀旧 性能 情人 成人 成年 户外
房直 房间 手提 手洗 打底 批发 拉罐 持久 换新 授权 掉屑 推理 提 插头 搭子 擦脸 支持 救星 整盒 新华 新手 新日
新生 新米 新老 旗舰 无涂 无线 无绳 日本 日装 旧换 易拉 易漂 星人 未拆 本进 果奖 柜正 欧洲 正版 步鞋 母婴 每包
每听 每盒 每袋 比赛 水 油星 法 洗碗 流涕 浓度 涂抹 深层 清新 湿水 滚轮 点心 照明 煲汤 爱尔 版 版包 版图 版现
牌 特产 特惠 猫毛 猫超 瓶装 生 生儿 用 用书 用品 用型 男女 直营 直邮 盾文 睡眠 碗布 礼物 神机 科幻 秒发 积分
穿线 立装 童年 第一 级 纯奶 绝配 维稳 网红 美毛 羽拍 老司 耳式 联保 自动 自己 舒适 芯片 英国 英短 茅盾 营养
蛋白 螺丝 衣物 表作 袋 褐斑 西亚 计步 训练 设备 调味 贝尔 货上 货之 质期 赛车 超市 跑步 轻量 轻音 进口 送妈
送礼 送货 速干 都在 酸甜 重庆 锋隐 键 长篇 门店 闲零 闲食 防伪 防护 防腐 防雨 降噪 雨果 零食 顺丰 频千 食品
食面 饮料 马尔 骁龙 验货 高浓 高端 黄褐 鼻塞 龈出
""",
    1.5: """
bad barista bestseller blade bpa brand new break breakfast build
bullet c can cats cleaner cruelty free day delivery denim double
dpi e fast guarantee home keeps kitchen lifetime made made in
maker makeup new new sealed new york newborn no noisecancelling
nourishing one ones otc performance pitera protein proven
repairing rgb sealed settlers shipping single skin soothing
standard stick studio style superdrug support uk seller vd version
way youth 一次 一箱 上班 专柜 两电 丰包 主粮 之光 代文 代购 价 低泡 克星 全新 全阶 刷题 即食 双层 可查
味料 国货 地球 型号 塑封 天然 女友 学奖 学生 官方 官旗 密度 小票 尺码 屏 工人 带票 干果 店 开学 异味 彩妆 往事
徒步 必备 急救 懒人 打工 扫码 抽筋 拼装 换季 推荐 效期 敏皮 文学 文版 新未 新鲜 方授 方旗 方正 旗下 日期 显白
植物 次性 正品 正装 水防 法国 洗衣 炒菜 烘焙 爸妈 牙龈 玩具 现当 现货 球往 生党 男孩 男生 畅销 登山 直发 祛痘
神器 秋冬 税店 箱 系列 经典 美国 美版 老人 考研 腿抽 舰店 色号 英寸 药店 药房 装修 装备 规格 货速 车载 轻便
运动 运行 送女 透气 速发 量化 销书 防汗 阶段 香型 骨密 高中 黑笔
""",
}

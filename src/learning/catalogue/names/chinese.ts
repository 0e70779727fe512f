import { type Names, namesOf } from './names.ts';

/** What Chinese calls the subjects of English titles. */
export const chinese: Names = {
  letters: /\p{sc=Han}+/gu,
  names: namesOf(`
    消防安全: fire safety; 消防: fire; 防火: fire; 火灾: fire; 灭火: fire; 安全: safety; 安全员: warden; 消防员: fire warden
    急救: first aid; 救护: first aid; 心理急救: mental health first aid; 心理健康: mental health; 心理: mental; 健康: health
    高级: advanced; 进阶: advanced; 提高班: advanced; 基础: basics; 初级: basics; 入门: basics; 基本: basics; 财务: finance
    金融: finance; 会计: finance; 数据保护: data protection; 资料保护: data protection; 数据隐私: data protection; 数据: data
    保护: protection; 隐私: privacy; 经理: managers; 主管: managers; 演示技巧: presentation skills; 演讲技巧: presentation skills
    简报技巧: presentation skills; 汇报技巧: presentation skills; 演示: presentation; 演讲: presentation; 简报: presentation
    做简报: presentation; 汇报: presentation; 技巧: skills; 技能: skills; 谈判技巧: negotiation skills; 谈判: negotiation
    时间管理: time management; 变革管理: change management; 变更管理: change management; 项目管理: project management; 项目: project
    管理: management; 变革: change; 变更: change; 时间: time; 领导力: leadership; 领导: leadership; 登高作业: working at height
    高处作业: working at height; 高空作业: working at height; 登高: height; 高处: height; 高空: height; 爬高: height
    人工搬运: manual handling; 手工搬运: manual handling; 搬运: handling; 搬东西: manual handling; 搬货: manual handling
    体力搬运: manual handling; 网络安全: cyber security; 信息安全: security; 钓鱼邮件: phishing; 钓鱼: phishing; 防钓鱼: phishing
    诈骗邮件: phishing; 意识: awareness; 反贿赂: bribery; 反腐败: corruption; 反腐: corruption; 贿赂: bribery; 腐败: corruption
    无意识偏见: unconscious bias; 偏见: bias; 多元化: diversity; 多元: diversity; 多样性: diversity; 包容: inclusion; 包容性: inclusion
    客户服务: customer service; 客服: customer service; 客户: customer; 服务: service; 咖啡卫生: cafe hygiene; 咖啡厅卫生: cafe hygiene
    咖啡店卫生: cafe hygiene; 卫生: hygiene; 食品卫生: hygiene; 咖啡: cafe; 咖啡厅: cafe; 入职: onboarding; 新人: onboarding
    新员工: onboarding; 入职第一周: onboarding week one; 第一周: week one; 委派: delegation; 授权: delegation; 分派: delegation
    敏捷: agile; 反馈: feedback; 压力: stress; 减压: stress; 马拉松: marathon; 半马: half marathon; 半程马拉松: half marathon
    跑步: marathon; 帮助台: help desk; 服务台: help desk; 看板: dashboards; 仪表板: dashboards; 报表: dashboards; 编程: programming
    程序设计: programming; 初学者: beginners; 新手: beginners; 叉车: forklift; 管理员: administration; 系统管理: administration
    概述: overview; 概览: overview; 日语商务礼仪: 日本語ビジネスマナー; 商务礼仪: ビジネスマナー; 电子表格: excel; 表格: excel; 团队: teams; 办公软件: office
    办公: office; 数据库: sql; 质量: iso 9001; 信息安全管理: iso 27001
  `),
  between: /^(?:(?:[那这][个门]?)?课程?|[那这][个门一]|的|就是|也就是|叫|培训|是)/u,
};

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ActionRow</name>
    <message>
        <source>Key: %1</source>
        <translation>按键：%1</translation>
    </message>
</context>
<context>
    <name>AnalysisBar</name>
    <message>
        <source>%1 group: not shown</source>
        <translation>%1组：不显示</translation>
    </message>
    <message>
        <source>%1 group: %2 %</source>
        <translation>%1组：%2%</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>不显示</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>AnalysisDetail</name>
    <message>
        <source>Correct the key…</source>
        <translation>更正答案…</translation>
    </message>
    <message>
        <source>Who chose what</source>
        <translation>各选项的选择情况</translation>
    </message>
    <message>
        <source>The chosen item</source>
        <translation>选中的题目</translation>
    </message>
</context>
<context>
    <name>AnalysisOption</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Chosen by %1</source>
        <translation>选的人数 %1</translation>
    </message>
    <message>
        <source>Correlation with the rest %1</source>
        <translation>与其余部分的相关 %1</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>低分</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中间</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>高分</translation>
    </message>
</context>
<context>
    <name>AnalysisPage</name>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Item above or below</source>
        <translation>上一题、下一题</translation>
    </message>
    <message>
        <source>Exam above or below</source>
        <translation>上一场、下一场考试</translation>
    </message>
    <message>
        <source>Open the exam</source>
        <translation>打开这场考试</translation>
    </message>
    <message>
        <source>Back to the exams</source>
        <translation>回到考试列表</translation>
    </message>
    <message>
        <source>How hard the items were, which of them told those who know from those who do not, and how sure the papers&apos; decisions are. Nobody is named here.</source>
        <translation>每道题难不难、能不能分出会与不会，整卷的结论有多大把握。这里不出现任何人的姓名。</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>No scored exam yet</source>
        <translation>还没有评过分的考试</translation>
    </message>
    <message>
        <source>Once the papers of an exam are scored and its results are out, it stands here with what its items were worth.</source>
        <translation>考试评分、公布成绩以后列在这里，看得到每道题的表现。</translation>
    </message>
</context>
<context>
    <name>AnalysisPart</name>
    <message>
        <source>Reading the answers; this takes a moment</source>
        <translation>正在读取答卷，请稍等</translation>
    </message>
    <message>
        <source>Passphrase of the exam keys; what was chosen is sealed with them</source>
        <translation>考试密钥的口令；作答是用它加密的</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Folder for the table</source>
        <translation>存放表格的文件夹</translation>
    </message>
    <message>
        <source>Write as CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Written: %1. In it a &apos; stands before what a spreadsheet could take for a formula.</source>
        <translation>已写入：%1。表格软件可能当成公式的内容，前面加了一个 &apos;。</translation>
    </message>
</context>
<context>
    <name>AnalysisRow</name>
    <message>
        <source>%1, %2: facility %3, discrimination %4. %5</source>
        <translation>%1，%2：得分率 %3，区分度 %4。%5</translation>
    </message>
    <message>
        <source>Facility %1</source>
        <translation>得分率 %1</translation>
    </message>
    <message>
        <source>Discrimination %1</source>
        <translation>区分度 %1</translation>
    </message>
</context>
<context>
    <name>AnswerFileRow</name>
    <message>
        <source>%1: %2, digest %3. %4</source>
        <translation>%1：%2，校验码 %3。%4</translation>
    </message>
    <message>
        <source>Take it after all</source>
        <translation>还是收这份</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>这份不收</translation>
    </message>
</context>
<context>
    <name>AnswerRows</name>
    <message>
        <source>%1 mark</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 marks</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>True</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>False</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Blank %1</source>
        <translation>第 %1 空</translation>
    </message>
    <message>
        <source>right place</source>
        <translation>位置正确</translation>
    </message>
    <message>
        <source>is step %1</source>
        <translation>应是第 %1 步</translation>
    </message>
</context>
<context>
    <name>AnswerSheet</name>
    <message>
        <source>Answer sheet</source>
        <translation>答题卡</translation>
    </message>
</context>
<context>
    <name>AnswerSheetRow</name>
    <message>
        <source>%1, variant %2: %3. %4</source>
        <translation>%1，%2 卷：%3。%4</translation>
    </message>
    <message>
        <source>Seat %1</source>
        <translation>座位 %1</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>%1 卷</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>收回…</translation>
    </message>
</context>
<context>
    <name>AppButton</name>
    <message>
        <source>Key: %1</source>
        <translation>按键：%1</translation>
    </message>
</context>
<context>
    <name>AppealOne</name>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Right by the key in force</source>
        <translation>现行答案</translation>
    </message>
    <message>
        <source>Open answers: points met</source>
        <translation>开放题：符合的采分点</translation>
    </message>
    <message>
        <source>met</source>
        <translation>答到</translation>
    </message>
    <message>
        <source>Reason of the decision; the candidate reads it</source>
        <translation>答复的理由；考生会看到</translation>
    </message>
    <message>
        <source>Accept, with these points</source>
        <translation>采纳，按这些采分点给分</translation>
    </message>
    <message>
        <source>The task is wrong: correct its key…</source>
        <translation>题目有误：更正答案…</translation>
    </message>
    <message>
        <source>Reject: the result stays</source>
        <translation>不采纳，成绩不变</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>A PDF with the task as this candidate saw it, answers and events with their times, the key and its history, marks and scores, and the head of the audit chain. Who marked is not named. Making it is recorded.</source>
        <translation>一份 PDF：这名考生看到的题目，作答和经过（带时间），答案及其变更，阅卷和各次成绩，留痕链的末端。不写阅卷人的姓名。制作会记录下来。</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>文件存放的文件夹</translation>
    </message>
    <message>
        <source>Save the evidence as PDF</source>
        <translation>证据包存为 PDF</translation>
    </message>
    <message>
        <source>Task %1 is wrong: correct its key…</source>
        <translation>第 %1 题有误：更正答案…</translation>
    </message>
    <message>
        <source>Under each point stands what every reading found, without names. What all of them found is ticked. Where you tick anything, your points take the place of all readings of that answer.</source>
        <translation>每个采分点下面是各次评阅的结果，没有姓名。各次都给了的已勾上。改动了哪份答案，哪份就以您的采分点为准，代替以前的各次评阅。</translation>
    </message>
    <message>
        <source>The sheet was misread: have it read anew</source>
        <translation>答题卡看错了：请别人重读</translation>
    </message>
</context>
<context>
    <name>AppealPane</name>
    <message>
        <source>Ask for another look</source>
        <translation>申请复核</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>没有提交</translation>
    </message>
    <message>
        <source>What is wrong, and why? Somebody who neither marked your paper nor corrected its key reads it and answers with a reason. An appeal never lowers your result.</source>
        <translation>哪里有问题，为什么？由没有阅过您的卷、也没有改过这道题答案的人来复核，并写明理由答复。复核不会降低您的成绩。</translation>
    </message>
    <message>
        <source>What is wrong, and why</source>
        <translation>哪里有问题，为什么</translation>
    </message>
    <message>
        <source>What you write is kept here and goes to nobody before you file it.</source>
        <translation>您写的已存在这里，提交以前别人看不到。</translation>
    </message>
    <message>
        <source>Keeping what you wrote…</source>
        <translation>正在存下您写的……</translation>
    </message>
    <message>
        <source>File the appeal</source>
        <translation>提交申请</translation>
    </message>
    <message>
        <source>Back, and keep what is written</source>
        <translation>返回，留着写好的</translation>
    </message>
</context>
<context>
    <name>AppealsOverview</name>
    <message>
        <source>What candidates see of their results</source>
        <translation>考生能看到的成绩</translation>
    </message>
    <message>
        <source>The blueprint says what each stage shows; you say when. Each release is recorded with your name and its date and is not taken back.</source>
        <translation>每个阶段给看什么，蓝图里写好了；什么时候公布，由您决定。每次公布都连同您的姓名和日期记录下来，不能收回。</translation>
    </message>
    <message>
        <source>Appeals</source>
        <translation>复核申请</translation>
    </message>
    <message>
        <source>Nobody has appealed. Appeals are taken while “Review and appeals” is open.</source>
        <translation>还没有人申请复核。“答卷与复核”开放期间可以申请。</translation>
    </message>
</context>
<context>
    <name>AppealsPart</name>
    <message>
        <source>Release and appeals</source>
        <translation>公布与复核</translation>
    </message>
    <message>
        <source>Working; this takes a moment</source>
        <translation>正在处理，请稍候</translation>
    </message>
    <message>
        <source>Back to all appeals</source>
        <translation>回到全部复核</translation>
    </message>
    <message>
        <source>Back to the exam</source>
        <translation>回到这场考试</translation>
    </message>
</context>
<context>
    <name>AppealsSeen</name>
    <message>
        <source>Another look at the result</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>答复：%1</translation>
    </message>
    <message>
        <source>Ask for another look…</source>
        <translation>申请复核…</translation>
    </message>
</context>
<context>
    <name>AskingFoot</name>
    <message>
        <source>How sure</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>How sure; choosing confirms the answer</source>
        <translation>把握；选定即确认答案</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>猜的</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>不会</translation>
    </message>
    <message>
        <source>Back to my text</source>
        <translation>回到我写的</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Save my marks</source>
        <translation>保存自评</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>leaves the field, then single keys work</source>
        <translation>离开输入框，再按单键</translation>
    </message>
</context>
<context>
    <name>AttemptCard</name>
    <message>
        <source>%1 %2: began %3, %4, last heard %5, answered %6, digest %7</source>
        <translation>%1 %2：%3 开始，%4，最近动作 %5，已答 %6，校验码 %7</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>counts so far</source>
        <translation>现在算数的是这一份</translation>
    </message>
    <message>
        <source>Began %1</source>
        <translation>开始：%1</translation>
    </message>
    <message>
        <source>Last heard %1, %2</source>
        <translation>最近动作：%1，%2</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>已答：%1</translation>
    </message>
    <message>
        <source>Digest on the hand-in slip</source>
        <translation>交卷单上的校验码</translation>
    </message>
</context>
<context>
    <name>AttemptsPart</name>
    <message>
        <source>All attempts are kept. The result, and what counts as an attempt later, come from the chosen one only. Compare the digests with the signed hand-in slip: it says which one the candidate handed in last, and where.</source>
        <translation>各份作答都留着，成绩只取选定的一份。请把校验码与签过字的交卷单核对，看考生交的是哪一份、在哪台机器上交的。</translation>
    </message>
    <message>
        <source>Why this one counts; it goes into the audit record</source>
        <translation>为什么这一份算数；写进留痕记录</translation>
    </message>
    <message>
        <source>The chosen one counts</source>
        <translation>选定的这一份算数</translation>
    </message>
    <message>
        <source>Back to the exam</source>
        <translation>回到考场</translation>
    </message>
</context>
<context>
    <name>AwayPart</name>
    <message>
        <source>Seats without a network</source>
        <translation>不联网的席位</translation>
    </message>
    <message>
        <source>Back to the exam</source>
        <translation>回到考场</translation>
    </message>
    <message>
        <source>What is done here</source>
        <translation>在这里做什么</translation>
    </message>
    <message>
        <source>Send the package out</source>
        <translation>发出考试包</translation>
    </message>
    <message>
        <source>Take the answers in</source>
        <translation>收回答卷</translation>
    </message>
</context>
<context>
    <name>BackupRow</name>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>恢复 %1 的备份</translation>
    </message>
    <message>
        <source>Really?</source>
        <translation>确定吗？</translation>
    </message>
    <message>
        <source>No, keep what is here</source>
        <translation>不，保留现在的数据</translation>
    </message>
    <message>
        <source>Yes, restore %1</source>
        <translation>是，恢复 %1 的备份</translation>
    </message>
</context>
<context>
    <name>BankUpdatePart</name>
    <message>
        <source>Bank update</source>
        <translation>题库更新</translation>
    </message>
    <message>
        <source>The bank that comes with the program, merged into the unit&apos;s own</source>
        <translation>把随程序来的题库合并进本单位的题库</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>没有完成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Not merged</source>
        <translation>没有合并</translation>
    </message>
    <message>
        <source>Use the new bank</source>
        <translation>换用新题库</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Merge now</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>先不合并</translation>
    </message>
    <message>
        <source>Undo the last merge</source>
        <translation>撤销上次合并</translation>
    </message>
    <message numerus="yes">
        <source>Show more conflicts, %n left</source>
        <translation>
            <numerusform>再显示一些冲突，还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading, merging on trial, checking</source>
        <translation>正在读取、试合并、检查</translation>
    </message>
    <message>
        <source>until that is done the old bank stays whole</source>
        <translation>做完以前，原来的题库完整不动</translation>
    </message>
</context>
<context>
    <name>BankWaiting</name>
    <message>
        <source>A newer question bank came with the program. Nothing has changed yet; what the unit changed is kept when you merge it.</source>
        <translation>程序带来了新版题库，现在还没有任何改动。合并时，本单位改过的内容都会保留。</translation>
    </message>
    <message>
        <source>Look at it in the settings</source>
        <translation>到设置里看看</translation>
    </message>
</context>
<context>
    <name>BasisPart</name>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>old</source>
        <translation>旧</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>%1起施行</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>一句话</translation>
    </message>
    <message>
        <source>Handbook</source>
        <translation>手册</translation>
    </message>
</context>
<context>
    <name>BlankRow</name>
    <message>
        <source>Blank %1</source>
        <translation>第 %1 空</translation>
    </message>
    <message>
        <source>%1 (yours: %2)</source>
        <translation>%1（你填的：%2）</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>不符</translation>
    </message>
</context>
<context>
    <name>BlindMarkingFoot</name>
    <message>
        <source>Really?</source>
        <translation>确定吗？</translation>
    </message>
    <message>
        <source>%1 marked answers are handed in; their marks cannot be changed after that. Not marked yet: %2.</source>
        <translation>将交出 %1 份评好的答卷，交出后不能再改。还没有评的：%2 份。</translation>
    </message>
    <message>
        <source>No, go on marking</source>
        <translation>不，继续评</translation>
    </message>
    <message>
        <source>Yes, hand in</source>
        <translation>是，交出</translation>
    </message>
    <message>
        <source>Next answer</source>
        <translation>下一份</translation>
    </message>
    <message>
        <source>Marked, next answer</source>
        <translation>评好，下一份</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>上一份</translation>
    </message>
    <message>
        <source>Hand in (%1)…</source>
        <translation>交出（%1）…</translation>
    </message>
    <message>
        <source>Back to the overview</source>
        <translation>回到阅卷总览</translation>
    </message>
    <message>
        <source>handed in; the marks stay</source>
        <translation>已交出，评分不再改</translation>
    </message>
</context>
<context>
    <name>BlindMarkingPart</name>
    <message>
        <source>Answer given</source>
        <translation>考生的答案</translation>
    </message>
    <message>
        <source>Points met</source>
        <translation>答到的采分点</translation>
    </message>
    <message>
        <source>met</source>
        <translation>答到</translation>
    </message>
    <message>
        <source>Remark, if any; kept with the marks</source>
        <translation>批注（可不写），与评分一起保存</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>参考答案</translation>
    </message>
    <message>
        <source>Basis: %1</source>
        <translation>依据：%1</translation>
    </message>
    <message>
        <source>What led to the question: %1</source>
        <translation>题目的来由：%1</translation>
    </message>
</context>
<context>
    <name>BlockView</name>
    <message>
        <source>You can say</source>
        <translation>可以这样说</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>别这样</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>第 %1 步</translation>
    </message>
</context>
<context>
    <name>BlueprintPart</name>
    <message>
        <source>Blueprint</source>
        <translation>蓝图</translation>
    </message>
    <message>
        <source>About which line</source>
        <translation>考哪一条条线</translation>
    </message>
    <message>
        <source>Variants of the paper; neighbours get different ones</source>
        <translation>试卷套数，相邻座位用不同的卷</translation>
    </message>
</context>
<context>
    <name>BlueprintQuestion</name>
    <message>
        <source>Not saved</source>
        <translation>还没保存</translation>
    </message>
    <message>
        <source>Really?</source>
        <translation>确定吗？</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>不，保留它</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>保存并离开</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Yes, delete it</source>
        <translation>是，删除</translation>
    </message>
</context>
<context>
    <name>Blueprints</name>
    <message>
        <source>When papers may be drawn by it</source>
        <translation>哪段时间可以照它组卷</translation>
    </message>
    <message>
        <source>of %1 marks</source>
        <translation>分，满分 %1 分</translation>
    </message>
    <message>
        <source>Floors of blocks</source>
        <translation>各版块最低分</translation>
    </message>
    <message>
        <source>% of the marks of the block&apos;s items, 1 to 100; empty: none</source>
        <translation>该版块题目得分的百分比，1 到 100；空着不设</translation>
    </message>
    <message>
        <source>Floor of %1</source>
        <translation>%1的最低分</translation>
    </message>
    <message>
        <source>What endangers people</source>
        <translation>关系安全</translation>
    </message>
    <message>
        <source>at most three items of a paper</source>
        <translation>一份试卷最多三道</translation>
    </message>
    <message>
        <source>What candidates see of the result, and when</source>
        <translation>成绩分几步、让考生看到什么</translation>
    </message>
    <message>
        <source>Stage: %1</source>
        <translation>阶段：%1</translation>
    </message>
    <message>
        <source>Shown at the stage: %1</source>
        <translation>这一阶段给考生看：%1</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>考试次数</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>加时</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Part %1: %2</source>
        <translation>第 %1 部分：%2</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>第 %1 部分</translation>
    </message>
    <message>
        <source>%1 tasks of %2 marks, %3 in all</source>
        <translation>%1 题，每题 %2 分，共 %3 分</translation>
    </message>
    <message>
        <source>Candidates read: %1</source>
        <translation>考生看到：%1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>block: %1; its lines together: %2</source>
        <translation>版块：%1；各条线合计至少：%2</translation>
    </message>
    <message>
        <source>The paper has %1 items, cases apart. At least, lines together: %2, blocks together: %3.</source>
        <translation>全卷 %1 道题（案例不计）。“至少”合计：各条线 %2 道，各版块 %3 道。</translation>
    </message>
    <message>
        <source>A part of cases is always answered straight through, whatever is said here.</source>
        <translation>案例部分一律依次作答、不能回头，与这里选的无关。</translation>
    </message>
    <message>
        <source>The parts add up to %1 of %2 marks.</source>
        <translation>各部分合计 %1 分，总分 %2 分。</translation>
    </message>
    <message>
        <source>Each line and each block</source>
        <translation>每条条线、每个版块</translation>
    </message>
    <message>
        <source>items at least and at most; empty: any</source>
        <translation>至少几道、至多几道题；空着不限</translation>
    </message>
    <message>
        <source>Levels and first contact</source>
        <translation>层次与首问</translation>
    </message>
    <message>
        <source>Several conditions at once</source>
        <translation>同时满足几个条件</translation>
    </message>
    <message>
        <source>Single blocks and lines</source>
        <translation>单个版块和条线</translation>
    </message>
    <message>
        <source>hold together with those of each</source>
        <translation>与“每条”“每个”同时生效</translation>
    </message>
    <message>
        <source>Id of the blueprint, never changed later</source>
        <translation>蓝图编号，以后不能改</translation>
    </message>
    <message>
        <source>2 to 40 of a–z, 0–9 and -</source>
        <translation>2 到 40 个小写字母、数字或 -</translation>
    </message>
    <message>
        <source>Title of the exam</source>
        <translation>考试名称</translation>
    </message>
    <message>
        <source>at most 24 characters</source>
        <translation>最多 24 个字</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用来做什么</translation>
    </message>
    <message>
        <source>at most 200 characters</source>
        <translation>最多 200 个字</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>从哪天起有效</translation>
    </message>
    <message>
        <source>day, as 2026-12-05</source>
        <translation>日期，如 2026-12-05</translation>
    </message>
    <message>
        <source>Last day of validity</source>
        <translation>有效期最后一天</translation>
    </message>
    <message>
        <source>day; empty: no end</source>
        <translation>日期；空着没有期限</translation>
    </message>
    <message>
        <source>To be looked at again by</source>
        <translation>哪天以前要复核</translation>
    </message>
    <message>
        <source>day; may be empty</source>
        <translation>日期；可以空着</translation>
    </message>
    <message>
        <source>Where the items come from</source>
        <translation>题目从哪里来</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>考什么</translation>
    </message>
    <message>
        <source>Protection wanted</source>
        <translation>要求的保护等级</translation>
    </message>
    <message>
        <source>Marks of the paper</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>marks, above 0, at most 300</source>
        <translation>分，大于 0，最多 300</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>考试时间</translation>
    </message>
    <message>
        <source>minutes, 1 to 600</source>
        <translation>分钟，1 到 600</translation>
    </message>
    <message>
        <source>Earliest hand-in</source>
        <translation>最早交卷</translation>
    </message>
    <message>
        <source>minutes; empty: at any time</source>
        <translation>分钟；空着随时可交</translation>
    </message>
    <message>
        <source>Going back in the paper</source>
        <translation>作答时能否回头</translation>
    </message>
    <message>
        <source>Title of the part</source>
        <translation>这一部分的名称</translation>
    </message>
    <message>
        <source>Kind of tasks</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Number of tasks</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>tasks, 1 to 200</source>
        <translation>题，1 到 200</translation>
    </message>
    <message>
        <source>Marks of one task</source>
        <translation>每题分值</translation>
    </message>
    <message>
        <source>marks, two decimals at most</source>
        <translation>分，最多两位小数</translation>
    </message>
    <message>
        <source>How answers are marked</source>
        <translation>计分办法</translation>
    </message>
    <message>
        <source>For each right option</source>
        <translation>每选对一项得</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Off for each wrong option</source>
        <translation>每选错一项扣</translation>
    </message>
    <message>
        <source>Off for a wrong answer</source>
        <translation>答错倒扣</translation>
    </message>
    <message>
        <source>marks; empty: nothing</source>
        <translation>分；空着不扣</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>合格线</translation>
    </message>
    <message>
        <source>marks of the paper</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Safety-critical items in a paper</source>
        <translation>每份试卷几道安全关键题</translation>
    </message>
    <message>
        <source>items, 1 to 3; empty: none</source>
        <translation>道，1 到 3；空着没有</translation>
    </message>
    <message>
        <source>Of them right at least</source>
        <translation>其中至少答对</translation>
    </message>
    <message>
        <source>items</source>
        <translation>道</translation>
    </message>
    <message>
        <source>Which items they are drawn from</source>
        <translation>从哪些题里抽</translation>
    </message>
    <message>
        <source>ids of 10 characters, a blank between</source>
        <translation>10 个字符的题目编号，用空格隔开</translation>
    </message>
    <message>
        <source>A critical error in a case fails the paper</source>
        <translation>案例里走出严重错误，整卷不合格</translation>
    </message>
    <message>
        <source>1 to 99; empty: any number</source>
        <translation>次，1 到 99；空着不限</translation>
    </message>
    <message>
        <source>Between two attempts</source>
        <translation>两次之间间隔</translation>
    </message>
    <message>
        <source>days, 0 to 400</source>
        <translation>天，0 到 400</translation>
    </message>
    <message>
        <source>A retake is another paper</source>
        <translation>补考换一份试卷</translation>
    </message>
    <message>
        <source>made of items that the person has not met, where there are any</source>
        <translation>补考优先用本人没做过的题</translation>
    </message>
    <message>
        <source>Which attempt counts</source>
        <translation>取哪一次</translation>
    </message>
    <message>
        <source>Extra time for who needs it, at most</source>
        <translation>给有需要的人加时，最多</translation>
    </message>
    <message>
        <source>% of the time, 1 to 200; empty: none</source>
        <translation>考试时间的百分比，1 到 200；空着不加</translation>
    </message>
    <message>
        <source>Extra time is decided by</source>
        <translation>加时由谁决定</translation>
    </message>
    <message>
        <source>Open for</source>
        <translation>开放</translation>
    </message>
    <message>
        <source>days, 1 to 400</source>
        <translation>天，1 到 400</translation>
    </message>
    <message>
        <source>Who passes gets a certificate</source>
        <translation>合格的人发证书</translation>
    </message>
    <message>
        <source>Title of the certificate</source>
        <translation>证书名称</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>months, 1 to 120; empty: until the law behind it changes</source>
        <translation>个月，1 到 120；空着：有效到所依据的法律变化</translation>
    </message>
    <message>
        <source>exam pool, secret</source>
        <translation>考试题库（保密）</translation>
    </message>
    <message>
        <source>specimen items</source>
        <translation>样题</translation>
    </message>
    <message>
        <source>practice items</source>
        <translation>练习题</translation>
    </message>
    <message>
        <source>all lines</source>
        <translation>全部条线</translation>
    </message>
    <message>
        <source>one line, said when an exam is set up</source>
        <translation>一条条线，安排考试时指定</translation>
    </message>
    <message>
        <source>L0 practice, no claim</source>
        <translation>L0 练习，不作证明</translation>
    </message>
    <message>
        <source>L1 one desktop</source>
        <translation>L1 单台电脑</translation>
    </message>
    <message>
        <source>L2 desktop with an invigilator</source>
        <translation>L2 电脑加监考员</translation>
    </message>
    <message>
        <source>L3 server of an exam room</source>
        <translation>L3 考场服务器</translation>
    </message>
    <message>
        <source>free</source>
        <translation>随时可以</translation>
    </message>
    <message>
        <source>not into a part that was left</source>
        <translation>离开的部分不能再进</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>不能回头</translation>
    </message>
    <message>
        <source>single choice</source>
        <translation>单选</translation>
    </message>
    <message>
        <source>multiple choice</source>
        <translation>多选</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>fill in</source>
        <translation>填空</translation>
    </message>
    <message>
        <source>ordering</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>matching</source>
        <translation>配对</translation>
    </message>
    <message>
        <source>short answer</source>
        <translation>简答</translation>
    </message>
    <message>
        <source>case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>all or nothing</source>
        <translation>全对才得分</translation>
    </message>
    <message>
        <source>marks for each right option</source>
        <translation>少选按选对的项给分</translation>
    </message>
    <message>
        <source>half if too few</source>
        <translation>少选得一半</translation>
    </message>
    <message>
        <source>in proportion</source>
        <translation>按比例给分</translation>
    </message>
    <message>
        <source>off for wrong, not below 0</source>
        <translation>错选扣分，扣到 0 为止</translation>
    </message>
    <message>
        <source>off for wrong, below 0 too</source>
        <translation>错选扣分，可以为负</translation>
    </message>
    <message>
        <source>any one right option</source>
        <translation>选中任一正确项</translation>
    </message>
    <message>
        <source>the best</source>
        <translation>最好的一次</translation>
    </message>
    <message>
        <source>the last</source>
        <translation>最后一次</translation>
    </message>
    <message>
        <source>the first</source>
        <translation>第一次</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>培训师</translation>
    </message>
    <message>
        <source>director</source>
        <translation>主任</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>Right after the hand-in</source>
        <translation>交卷当场</translation>
    </message>
    <message>
        <source>Scored, not published</source>
        <translation>已评分，未公布</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>公布</translation>
    </message>
    <message>
        <source>Open for appeals</source>
        <translation>申诉期</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>total</source>
        <translation>总分</translation>
    </message>
    <message>
        <source>by line, block, level</source>
        <translation>按条线、版块、层次的得分</translation>
    </message>
    <message>
        <source>own answers</source>
        <translation>本人的作答</translation>
    </message>
    <message>
        <source>marks of each task</source>
        <translation>每题得分</translation>
    </message>
    <message>
        <source>right answers</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>explanations</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>This has to be filled in</source>
        <translation>这里要填</translation>
    </message>
    <message>
        <source>An exam about one line has no quotas by line or block and no floors: empty them, or let it be about all lines</source>
        <translation>只考一条条线的，不按条线、版块分配题目，也不设版块最低分：请清空它们，或者改为考全部条线</translation>
    </message>
    <message>
        <source>Say for how many days appeals are open</source>
        <translation>请写申诉期开放几天</translation>
    </message>
    <message>
        <source>This shows right answers or explanations of exam items, which are secret no longer then</source>
        <translation>这会把考试题的正确答案或解析给考生看，这些题以后就不再保密</translation>
    </message>
    <message>
        <source>A certificate needs secret items and at least L1: choose the exam pool and a protection, or give no certificate</source>
        <translation>发证书要用保密的考试题库，保护等级不低于 L1：请改“题目从哪里来”和“要求的保护等级”，或者不发证书</translation>
    </message>
    <message>
        <source>There has to be at least one</source>
        <translation>至少要有一个</translation>
    </message>
</context>
<context>
    <name>BlueprintsPage</name>
    <message>
        <source>Blueprints</source>
        <translation>考试蓝图</translation>
    </message>
    <message>
        <source>Blueprint above or below</source>
        <translation>上一份、下一份蓝图</translation>
    </message>
    <message>
        <source>Edit the blueprint</source>
        <translation>修改这份蓝图</translation>
    </message>
    <message>
        <source>New blueprint from a copy of this one</source>
        <translation>复制这一份，新建蓝图</translation>
    </message>
    <message>
        <source>Step of the editor</source>
        <translation>第几步</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back; what is not saved is asked about</source>
        <translation>返回；有没保存的会先问</translation>
    </message>
</context>
<context>
    <name>BlueprintsPart</name>
    <message>
        <source>A blueprint says what the papers of an exam look like and who passes. A new one begins as a copy of one that is there.</source>
        <translation>蓝图规定一种考试的试卷什么样、谁合格。新蓝图从已有的一份复制开始。</translation>
    </message>
    <message>
        <source>New from a copy</source>
        <translation>复制一份新建</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Back to the exam office</source>
        <translation>返回考务</translation>
    </message>
    <message>
        <source>Blueprints</source>
        <translation>考试蓝图</translation>
    </message>
</context>
<context>
    <name>BoardRow</name>
    <message>
        <source>No. %1 %2, %3: %4, answered %5, began %6, last heard %7 %8</source>
        <translation>%1 号 %2，%3：%4，已答 %5，%6 开始，最近动作 %7 %8</translation>
    </message>
</context>
<context>
    <name>CandidatesPart</name>
    <message>
        <source>Candidates</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>已选 %1 人</translation>
    </message>
    <message>
        <source>All %1 of the list</source>
        <translation>全选这 %1 人</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>All %1 who failed and may sit again</source>
        <translation>全选可以补考的 %1 人</translation>
    </message>
    <message>
        <source>All %1 whose certificate has to be renewed</source>
        <translation>全选要换证的 %1 人</translation>
    </message>
</context>
<context>
    <name>CarryPart</name>
    <message>
        <source>Choose a folder, best on a drive that you carry</source>
        <translation>选择文件夹，最好在随身的 U 盘上</translation>
    </message>
    <message>
        <source>Choose the file from your own computer</source>
        <translation>选择自己电脑上写出的文件</translation>
    </message>
    <message>
        <source>Files to bring back (*.qgtback)</source>
        <translation>带回文件 (*.qgtback)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Take home, bring back</source>
        <translation>带走、带回</translation>
    </message>
    <message>
        <source>Practise on a computer of your own without a network. What you do there counts here once it is back.</source>
        <translation>在自己的电脑上练，不用联网。带回来以后，和在这里做的一样算数。</translation>
    </message>
    <message>
        <source>Write out</source>
        <translation>写出</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>带走</translation>
    </message>
    <message>
        <source>A file for the committee&apos;s computer; as often as you like, nothing counts twice</source>
        <translation>写一个文件，拿到居委会的电脑上读入；写几次都行，不会重复计算</translation>
    </message>
    <message>
        <source>A file with the question bank and your own answers, nobody else&apos;s</source>
        <translation>一个文件，里面是题库和您自己的作答，没有别人的</translation>
    </message>
    <message>
        <source>Folder for the file; Enter writes it</source>
        <translation>文件放在哪个文件夹；按 Enter 写出</translation>
    </message>
    <message>
        <source>Write my answers out</source>
        <translation>写出我的作答</translation>
    </message>
    <message>
        <source>Take my practice home</source>
        <translation>带走我的练习</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写出</translation>
    </message>
    <message>
        <source>Code, shown only now: write it down and keep it apart from the file.</source>
        <translation>口令只在这里显示一次：请抄下来，不要和文件放在一起。</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>口令：%1</translation>
    </message>
    <message>
        <source>On your own computer start the program and choose “I bring a file from my committee”. The file is of no use without the code.</source>
        <translation>在自己的电脑上打开程序，选“我从居委会带来了文件”。没有口令，文件打不开。</translation>
    </message>
    <message>
        <source>At the committee sign in and choose this file under Settings › Take home, bring back.</source>
        <translation>到居委会登录后，在“设置 › 带走、带回”里选这个文件。</translation>
    </message>
    <message>
        <source>Bring up to date</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>With a newer file from the committee: its question bank and what you did there</source>
        <translation>读入居委会新写的文件：新的题库，还有您在那边做的题</translation>
    </message>
    <message>
        <source>Sign out and read a file</source>
        <translation>退出登录，读入文件</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>带回</translation>
    </message>
    <message>
        <source>The same file again changes nothing</source>
        <translation>同一个文件再读一次，不会有变化</translation>
    </message>
    <message>
        <source>File from your own computer; Enter reads it</source>
        <translation>自己电脑上写出的文件；按 Enter 读入</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>已带回</translation>
    </message>
    <message>
        <source>Some of these answers bear a day that has not come yet. Set the clock of your own computer right; they count all the same.</source>
        <translation>有些作答的日期还没有到。请把自己电脑的时钟调准；这些作答照样算数。</translation>
    </message>
    <message>
        <source>My other computers</source>
        <translation>我的其他电脑</translation>
    </message>
    <message>
        <source>End one that was lost or given away; nothing is taken from it any more</source>
        <translation>丢了或送人的，请停用；停用以后不再接受它带回的文件</translation>
    </message>
    <message>
        <source>Ended: nothing more is taken from that computer.</source>
        <translation>已停用：不再接受那台电脑带回的文件。</translation>
    </message>
</context>
<context>
    <name>CarryQuestion</name>
    <message>
        <source>Write out answers that are not handed in?</source>
        <translation>写出没有交卷的答卷？</translation>
    </message>
    <message>
        <source>Only for when this machine cannot go on. The file has every answer that was saved, and the trainer sees that it was not handed in. Nothing is closed or deleted here.</source>
        <translation>只在这台电脑考不下去的时候用。文件里有已保存的每一个答案，培训师会看到没有交卷。这里什么也不会结束，也不会删除。</translation>
    </message>
    <message>
        <source>No, leave them here</source>
        <translation>不，留在这里</translation>
    </message>
    <message>
        <source>Write the unfinished answers</source>
        <translation>写出没交卷的答卷</translation>
    </message>
</context>
<context>
    <name>CarryRow</name>
    <message>
        <source>%1; ended</source>
        <translation>%1；已停用</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>End this computer: %1</source>
        <translation>停用这台电脑：%1</translation>
    </message>
    <message>
        <source>Really?</source>
        <translation>确定吗？</translation>
    </message>
    <message>
        <source>Answers that are still on that computer are lost then. What came back stays.</source>
        <translation>那台电脑上还没有带回的作答就带不回来了。已经带回的都在。</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>不，留着</translation>
    </message>
    <message>
        <source>Yes, end it</source>
        <translation>是，停用</translation>
    </message>
</context>
<context>
    <name>CaseComparison</name>
    <message>
        <source>Play again from here</source>
        <translation>从这里再走一遍</translation>
    </message>
    <message>
        <source>your way, the best one</source>
        <translation>你走的，也是最好的</translation>
    </message>
    <message>
        <source>your way</source>
        <translation>你走的</translation>
    </message>
    <message>
        <source>Your way did not come here.</source>
        <translation>你走的路没有到这一步。</translation>
    </message>
    <message>
        <source>the best way</source>
        <translation>最好的一条</translation>
    </message>
    <message>
        <source>You named: %1</source>
        <translation>你说到的：%1</translation>
    </message>
    <message>
        <source>Not named: %1</source>
        <translation>没说到：%1</translation>
    </message>
</context>
<context>
    <name>CaseDebrief</name>
    <message>
        <source>No mark makes this good</source>
        <translation>分数补不回来</translation>
    </message>
    <message>
        <source>Your way and the best one</source>
        <translation>你走的路和最好的一条</translation>
    </message>
    <message>
        <source>play again from any decision</source>
        <translation>可以从任何一步再走一遍</translation>
    </message>
    <message>
        <source>What was scored</source>
        <translation>采分点</translation>
    </message>
    <message>
        <source>100 marks in all</source>
        <translation>合计 100 分</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Play from the start</source>
        <translation>从头再走一遍</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>接着看</translation>
    </message>
    <message>
        <source>the handbook sections of this case</source>
        <translation>这个案例的手册章节</translation>
    </message>
</context>
<context>
    <name>CaseFoot</name>
    <message>
        <source>choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Back to my text</source>
        <translation>回到我写的</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>退回上一步</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Do it this way</source>
        <translation>就这样说</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>对照</translation>
    </message>
    <message>
        <source>Save my marks</source>
        <translation>保存自评</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>看复盘</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>走到这里</translation>
    </message>
    <message>
        <source>Handbook first</source>
        <translation>先看手册</translation>
    </message>
</context>
<context>
    <name>CaseGauges</name>
    <message>
        <source>So far</source>
        <translation>走到这里</translation>
    </message>
    <message>
        <source>Trust of the resident</source>
        <translation>居民信任</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>By the law</source>
        <translation>依法</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>At the end your way stands beside the best one, with what was scored.</source>
        <translation>结束后会把你走的路和最好的一条并排给你看，并列出采分点。</translation>
    </message>
</context>
<context>
    <name>CaseHandbook</name>
    <message>
        <source>Handbook sections of this case</source>
        <translation>这个案例的手册章节</translation>
    </message>
    <message>
        <source>The case waits; Esc in the handbook comes back to this place.</source>
        <translation>案例停在这里；在手册里按 Esc 就回到这一步。</translation>
    </message>
</context>
<context>
    <name>CaseShelf</name>
    <message>
        <source>Stand at the desk when the right colleague is away. Each case goes on from what you say and do; at the end your way stands beside the best one. Nothing here is an exam.</source>
        <translation>该管这件事的同事不在，你坐在接待台。你怎么说、怎么做，事情就怎么往下走；最后把你走的路和最好的一条并排给你看。这里不是考试。</translation>
    </message>
    <message>
        <source>The bank has no case yet</source>
        <translation>题库里还没有案例</translation>
    </message>
    <message>
        <source>A trainer adds cases to the folder cases of the bank. Items can be practised meanwhile.</source>
        <translation>案例由培训员放进题库的 cases 文件夹。现在可以先练题目。</translation>
    </message>
    <message>
        <source>To practice</source>
        <translation>去练习</translation>
    </message>
    <message>
        <source>No case played yet</source>
        <translation>还没有走过案例</translation>
    </message>
    <message>
        <source>You stand at the desk and the right colleague is away. Each case goes on from what you say and do; at the end your way stands beside the best one. Nothing here is an exam. Begin with any of them.</source>
        <translation>接待台前只有你，该办这件事的同事不在。你怎么说、怎么做，案例就怎么往下走；结束后把你走的路和最好的一条并排给你看。这里不是考试，从哪一个开始都行。</translation>
    </message>
    <message>
        <source>Play the first case</source>
        <translation>走第一个案例</translation>
    </message>
</context>
<context>
    <name>CaseShelfRow</name>
    <message>
        <source>Go on</source>
        <translation>接着走</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>再走一遍</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
</context>
<context>
    <name>CaseTalkLine</name>
    <message>
        <source>you</source>
        <translation>你</translation>
    </message>
</context>
<context>
    <name>CaseWriting</name>
    <message>
        <source>What you would say or do</source>
        <translation>你会怎么说、怎么做</translation>
    </message>
    <message>
        <source>Write it or say it aloud, then compare. You mark it yourself; it counts for nothing but you.</source>
        <translation>写下来，或者说出声，再对照。分数由你自己评，只给自己看。</translation>
    </message>
    <message>
        <source>A good answer</source>
        <translation>一个好的回答</translation>
    </message>
    <message>
        <source>Which points had yours?</source>
        <translation>你的回答里有哪几点？</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Choose what to say or do</source>
        <translation>选择怎么说、怎么做</translation>
    </message>
    <message>
        <source>Do it; after the end, look back</source>
        <translation>就这样做；结束后看复盘</translation>
    </message>
    <message>
        <source>One step back; it is recorded</source>
        <translation>退回上一步，会记下来</translation>
    </message>
    <message>
        <source>Done with writing</source>
        <translation>写好了</translation>
    </message>
    <message>
        <source>To the list; what was decided is saved</source>
        <translation>回到列表，已决定的都已保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>没有保存</translation>
    </message>
    <message>
        <source>The handbook sections of this case</source>
        <translation>这个案例的手册章节</translation>
    </message>
</context>
<context>
    <name>CertificatePaper</name>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Staff number, last four</source>
        <translation>工号末四位</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>all service lines</source>
        <translation>全部条线</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>the law changes</source>
        <translation>法规变化为止</translation>
    </message>
    <message>
        <source>Protection of the exam</source>
        <translation>考试保护级别</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>(seal)</source>
        <translation>（盖章）</translation>
    </message>
    <message>
        <source>To check it: scan the code and give its text to qgt or qgtctl certificate verify; no network is needed. Root key of the issuer: %1</source>
        <translation>核验：扫描二维码，把文字粘贴到“全岗通”的证书页，或交给 qgtctl certificate verify，不用联网。签发单位根密钥指纹：%1</translation>
    </message>
    <message>
        <source>has passed the certification exam; this certificate is issued for it.</source>
        <translation>认证考试合格，特发此证。</translation>
    </message>
</context>
<context>
    <name>Certificates</name>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Staff number, last four</source>
        <translation>工号末四位</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>the law changes</source>
        <translation>法规变化为止</translation>
    </message>
    <message>
        <source>Protection of the exam</source>
        <translation>考试保护级别</translation>
    </message>
    <message>
        <source>%1 (since %2)</source>
        <translation>%1（%2 起）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>issued %1, until %2</source>
        <translation>签发 %1，有效至 %2</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Certificate above or below</source>
        <translation>上一张、下一张</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>打开这张证书</translation>
    </message>
    <message>
        <source>Issue what waits</source>
        <translation>签发待签发的</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>核验证书</translation>
    </message>
    <message>
        <source>Save the certificate as PDF</source>
        <translation>把证书存为 PDF</translation>
    </message>
    <message>
        <source>Check the pasted text</source>
        <translation>核验粘贴的文字</translation>
    </message>
    <message>
        <source>Back; nothing is done</source>
        <translation>返回，什么都不做</translation>
    </message>
</context>
<context>
    <name>CertificatesPart</name>
    <message>
        <source>To be issued</source>
        <translation>待签发</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好了</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>签发…</translation>
    </message>
    <message>
        <source>Check a certificate</source>
        <translation>核验证书</translation>
    </message>
    <message>
        <source>Files for checkers…</source>
        <translation>给核验人的文件…</translation>
    </message>
    <message>
        <source>Which certificates</source>
        <translation>哪些证书</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Due for renewal</source>
        <translation>快到期</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>No certificate here</source>
        <translation>还没有证书</translation>
    </message>
    <message>
        <source>When a certification exam is published, the certificates of all who passed are issued here.</source>
        <translation>认证考试公布成绩以后，在这里给全部合格的人签发证书。</translation>
    </message>
    <message>
        <source>Whoever passes a certification exam finds the certificate here once the trainer has issued it.</source>
        <translation>认证考试合格、培训师签发以后，证书就在这里。</translation>
    </message>
    <message>
        <source>Share of changed law that ends a certificate</source>
        <translation>规定变了多少，证书就失效</translation>
    </message>
    <message>
        <source>A certificate lapses once the law behind %1 % of its paper has changed.</source>
        <translation>试卷分值的 %1% 所依据的规定变了，证书就失效。</translation>
    </message>
    <message>
        <source>Service record…</source>
        <translation>履职记录…</translation>
    </message>
</context>
<context>
    <name>ChangeLine</name>
    <message>
        <source>%1: was %2, now %3, %4</source>
        <translation>%1：原为%2，现为%3，%4</translation>
    </message>
</context>
<context>
    <name>ChangeSecretPanel</name>
    <message>
        <source>The temporary PIN was right. Six digits that only you know; no run such as 123456 and no birthday.</source>
        <translation>临时密码正确。请设 6 位只有自己知道的数字，不要用 123456 这样的连号，也不要用生日。</translation>
    </message>
    <message>
        <source>The temporary password was right. At least 10 characters; a short sentence is easiest to remember.</source>
        <translation>临时密码正确。新密码至少 10 个字符，用一句短话最好记。</translation>
    </message>
    <message>
        <source>New PIN</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>New PIN once more</source>
        <translation>再输一遍新密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Save and go in</source>
        <translation>保存并进入</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>%1, choose a PIN of your own</source>
        <translation>%1，请设置自己的数字密码</translation>
    </message>
    <message>
        <source>%1, choose a password of your own</source>
        <translation>%1，请设置自己的密码</translation>
    </message>
</context>
<context>
    <name>ChangesPart</name>
    <message>
        <source>The law changed</source>
        <translation>政策有变</translation>
    </message>
    <message numerus="yes">
        <source>concerns %n item(s) that you have answered</source>
        <translation>
            <numerusform>与你做过的 %n 题有关</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practise the %n item(s) that you have not seen since</source>
        <translation>
            <numerusform>练这 %n 题（变了以后还没看过）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>Check a certificate</source>
        <translation>核验证书</translation>
    </message>
    <message>
        <source>Scan the QR code with any scanner and paste its text here, all of it. It is checked by the keys of this unit and by what the unit has revoked; nothing is sent anywhere.</source>
        <translation>用任何扫码工具扫描二维码，把文字整段粘贴到这里。按本单位的密钥和吊销记录核验，什么都不往外发。</translation>
    </message>
    <message>
        <source>Text of the QR code</source>
        <translation>二维码的文字</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核验</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
</context>
<context>
    <name>ChecklistPart</name>
    <message>
        <source>Before the exam</source>
        <translation>考前检查</translation>
    </message>
    <message>
        <source>On paper, by hand</source>
        <translation>纸面上的准备</translation>
    </message>
    <message>
        <source>Seat list and hand-in slips printed; start code and invigilators&apos; codes in closed envelopes; chargers plugged in; one machine to spare; clock and paper for whoever writes the record.</source>
        <translation>座位表和交卷单已打印；开考码、监考码分别装进信封封好；电源都插上；备用一台电脑；给记录的人准备好钟和纸。</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>The same candidates, seats, times and invigilators, with items that everybody practises. It certifies nothing and counts as no attempt; whoever wants can sit it today on the machines of the day.</source>
        <translation>考生、座位、时长、监考员都一样，题目用大家平时练的题。不作认证，也不算一次考试；今天就可以在考试用的电脑上试一遍。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再查一遍</translation>
    </message>
    <message>
        <source>Set up a rehearsal…</source>
        <translation>安排演练…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有效至 %1</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>overtaken by new rules</source>
        <translation>政策已变，不再作数</translation>
    </message>
    <message>
        <source>revoked or replaced</source>
        <translation>已吊销或换发</translation>
    </message>
    <message>
        <source>comes from passing an exam, and from nothing else</source>
        <translation>只有考试通过才有</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>as long as its rules hold</source>
        <translation>规定不变就一直有效</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>a new exam brings it back</source>
        <translation>再考一次就恢复</translation>
    </message>
    <message>
        <source>see the page of certificates</source>
        <translation>见“证书”页</translation>
    </message>
    <message>
        <source>not practised yet</source>
        <translation>还没练过</translation>
    </message>
    <message>
        <source>practised today</source>
        <translation>今天练过</translation>
    </message>
    <message numerus="yes">
        <source>practised %n days ago</source>
        <translation>
            <numerusform>%n 天前练过</numerusform>
        </translation>
    </message>
    <message>
        <source>current for %1 days after an answer</source>
        <translation>答题后 %1 天内算近期</translation>
    </message>
    <message>
        <source>more than %1 days ago: practise again</source>
        <translation>超过 %1 天：该再练练</translation>
    </message>
    <message>
        <source>more than %1 days ago: check yourself on items not seen yet</source>
        <translation>超过 %1 天：用没见过的题检验一下</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Recovery code %1</source>
        <translation>恢复码 %1</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is locked away, then copy something else.</source>
        <translation>已复制。请粘贴到能锁起来的地方，然后再复制一段别的文字。</translation>
    </message>
    <message>
        <source>With this code the administrator comes in when the password is forgotten. It is shown only now and kept nowhere on this computer: write it on paper, print it, or save it on a drive that is locked away, and do not leave it at the desk.</source>
        <translation>忘记密码时，管理员凭这个恢复码进入。它只在此刻显示，这台电脑上不留存：请抄在纸上、打印出来，或存到锁好的移动盘里，不要放在桌上。</translation>
    </message>
    <message>
        <source>I have written it down or saved it</source>
        <translation>我已抄好或存好</translation>
    </message>
</context>
<context>
    <name>CodesPart</name>
    <message>
        <source>“%1” is sealed</source>
        <translation>“%1”已封卷</translation>
    </message>
    <message>
        <source>Public cases</source>
        <translation>案例是公开的</translation>
    </message>
    <message>
        <source>The exam pool has no cases, so that those of the practice bank are in the papers. Candidates may have practised them.</source>
        <translation>考试题库里没有案例，卷里用的是练习题库的案例，考生可能练过。</translation>
    </message>
    <message>
        <source>Shown only now and kept nowhere: print the sheet or write them down.</source>
        <translation>只在现在显示，哪里都不保存：请打印出来或抄下。</translation>
    </message>
    <message>
        <source>No codes are needed: the papers are open in the window of the exam.</source>
        <translation>不需要开考码：在开考时段内，试卷直接可以打开。</translation>
    </message>
    <message>
        <source>I have saved them or written them down</source>
        <translation>我已保存或抄下</translation>
    </message>
    <message>
        <source>To the exam; the codes are not shown again</source>
        <translation>进入考场；这些码不再显示</translation>
    </message>
    <message>
        <source>To the exam</source>
        <translation>进入考场</translation>
    </message>
    <message>
        <source>Repealed by the day of the exam</source>
        <translation>考试那天法规已废止</translation>
    </message>
    <message>
        <source>Seen before</source>
        <translation>以前考过的题</translation>
    </message>
</context>
<context>
    <name>CommitteePanel</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>居委会</translation>
    </message>
    <message>
        <source>Add the committee</source>
        <translation>添加居委会</translation>
    </message>
    <message>
        <source>New committee</source>
        <translation>新建居委会</translation>
    </message>
    <message>
        <source>Street or town, may stay empty</source>
        <translation>街道或镇，可以不填</translation>
    </message>
</context>
<context>
    <name>CommitteePicker</name>
    <message>
        <source>Committee</source>
        <translation>居委会</translation>
    </message>
</context>
<context>
    <name>ConflictKindRow</name>
    <message>
        <source>keep ours for all</source>
        <translation>都保留本单位的</translation>
    </message>
    <message>
        <source>keep ours for all: %1</source>
        <translation>都保留本单位的：%1</translation>
    </message>
    <message>
        <source>take the newer for all</source>
        <translation>都取新版</translation>
    </message>
    <message>
        <source>take the newer for all: %1</source>
        <translation>都取新版：%1</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>本单位</translation>
    </message>
    <message>
        <source>Newer bank</source>
        <translation>新版</translation>
    </message>
    <message>
        <source>What counts for %1</source>
        <translation>%1 以哪边为准</translation>
    </message>
    <message>
        <source>keep ours</source>
        <translation>保留本单位的</translation>
    </message>
    <message>
        <source>take the newer</source>
        <translation>取新版</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>只看不同的几行</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>看全文</translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message>
        <source>this one counts</source>
        <translation>以这一边为准</translation>
    </message>
    <message>
        <source>%1 · this one counts</source>
        <translation>%1 · 以这一边为准</translation>
    </message>
</context>
<context>
    <name>ContentsPane</name>
    <message>
        <source>Line: %1</source>
        <translation>条线：%1</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>CorrectionDraft</name>
    <message>
        <source>Another key</source>
        <translation>改答案</translation>
    </message>
    <message>
        <source>Accept another answer as well</source>
        <translation>另外也算对</translation>
    </message>
    <message>
        <source>Full marks for everybody</source>
        <translation>每人给满分</translation>
    </message>
    <message>
        <source>Remove the task</source>
        <translation>去掉这道题</translation>
    </message>
    <message>
        <source>Other marks</source>
        <translation>改分值</translation>
    </message>
    <message>
        <source>Choose the steps in the order that is right.</source>
        <translation>按正确的顺序依次点选各步。</translation>
    </message>
    <message>
        <source>Choose what is right. Letters are those of the question bank; on each paper the options may have stood in another order.</source>
        <translation>点选正确的选项。字母是题库里的；各人试卷上选项的次序可能不同，程序会对上。</translation>
    </message>
    <message>
        <source>The maximum of the paper stays: the sum of the tasks is brought to it, the same way for everybody.</source>
        <translation>试卷满分不变：各题得分之和按同一比例折算到满分，人人一样。</translation>
    </message>
    <message>
        <source>What is right, one for each blank with ； between them; leave one empty to keep it</source>
        <translation>正确的内容，每空一个，用；隔开；不改的空着</translation>
    </message>
    <message>
        <source>Marks of this task beside the others</source>
        <translation>这道题的分值</translation>
    </message>
    <message>
        <source>Nobody may get less by it (who would, stays as before)</source>
        <translation>谁都不因此吃亏（会变少的人维持原成绩）</translation>
    </message>
    <message>
        <source>In every exam that has this task in this revision</source>
        <translation>凡是用了这道题这一版的考试都更正</translation>
    </message>
    <message>
        <source>Reason; candidates read it beside their result</source>
        <translation>原因；考生会在成绩旁边看到</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>Order the correction</source>
        <translation>下达更正</translation>
    </message>
</context>
<context>
    <name>CorrectionDryRun</name>
    <message>
        <source>Dry run: nothing is changed by it</source>
        <translation>试算：不改动任何成绩</translation>
    </message>
</context>
<context>
    <name>CorrectionEntryRow</name>
    <message>
        <source>%1. %2. Reason: %3. %4</source>
        <translation>%1。%2。原因：%3。%4</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
</context>
<context>
    <name>CorrectionOptionRow</name>
    <message>
        <source>%1 %2, %3 %4</source>
        <translation>%1 %2，%3 %4</translation>
    </message>
</context>
<context>
    <name>CorrectionOrder</name>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Reason for taking it back; candidates read it</source>
        <translation>撤回的原因；考生会看到</translation>
    </message>
    <message>
        <source>Reason for giving it up</source>
        <translation>放弃的原因</translation>
    </message>
    <message>
        <source>I agree to this correction</source>
        <translation>我同意这条更正</translation>
    </message>
    <message>
        <source>Apply what the dry run says</source>
        <translation>照试算执行</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>CorrectionOverview</name>
    <message>
        <source>A correction scores the papers anew; what was answered is never changed, and the results of before are kept. One trainer orders it, another one agrees, and it can be taken back.</source>
        <translation>更正就是重新评分：作答从不改动，原来的成绩都留着。一位培训师下达，另一位同意，执行以后还可以撤回。</translation>
    </message>
    <message>
        <source>Corrections so far</source>
        <translation>已有的更正</translation>
    </message>
    <message>
        <source>Which task is to be corrected?</source>
        <translation>更正哪一道题？</translation>
    </message>
</context>
<context>
    <name>CorrectionPart</name>
    <message>
        <source>Correct keys</source>
        <translation>更正答案</translation>
    </message>
    <message>
        <source>The papers of this exam are sealed. To see its tasks and to score again, its keys are needed.</source>
        <translation>这场考试的试卷是密封的。要看题目、重新评分，需要考试密钥。</translation>
    </message>
    <message>
        <source>Working; this takes a moment</source>
        <translation>正在处理，请稍候</translation>
    </message>
    <message>
        <source>Back to the exam</source>
        <translation>回到考场</translation>
    </message>
    <message>
        <source>Back to all tasks</source>
        <translation>回到全部题目</translation>
    </message>
</context>
<context>
    <name>CorrectionResultRow</name>
    <message>
        <source>%1 → %2 marks</source>
        <translation>%1 → %2 分</translation>
    </message>
    <message>
        <source>No. %1 %2: %3 → %4 marks, %5</source>
        <translation>%1 号 %2：%3 → %4 分，%5</translation>
    </message>
</context>
<context>
    <name>CorrectionTaskRow</name>
    <message>
        <source>Task %1, %2: %3. %4</source>
        <translation>第 %1 题，%2：%3。%4</translation>
    </message>
</context>
<context>
    <name>CoveredOptions</name>
    <message>
        <source>Think of the answer first. What you find yourself stays longer than what you recognise.</source>
        <translation>先自己想答案。自己想出来的，比看着选项认出来的记得更牢。</translation>
    </message>
    <message>
        <source>Show the options</source>
        <translation>显示选项</translation>
    </message>
</context>
<context>
    <name>DataCare</name>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A copy in this folder that was read back and checked; take it to another drive now and then</source>
        <translation>在这个文件夹里做一份已读回核验的副本；请时常把它复制到另外的盘</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Check the data</source>
        <translation>核验数据</translation>
    </message>
    <message>
        <source>Working; every record is read</source>
        <translation>正在进行，每条记录都会读一遍</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Damage found</source>
        <translation>发现损坏</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>You are asked before anything happens</source>
        <translation>动手之前会先问一次</translation>
    </message>
    <message>
        <source>There is no backup yet, so there is nothing to restore: “Back up now” makes the first.</source>
        <translation>还没有备份，所以没有可恢复的：按“立即备份”做第一份。</translation>
    </message>
</context>
<context>
    <name>DutyPage</name>
    <message>
        <source>Mon</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>My duties</source>
        <translation>我的值班</translation>
    </message>
    <message>
        <source>Another day; with Shift several days</source>
        <translation>换一天；按住 Shift 选几天</translation>
    </message>
    <message>
        <source>On leave, or no longer</source>
        <translation>请假，或销假</translation>
    </message>
    <message>
        <source>Would like the daytime; would rather not</source>
        <translation>白天想值；不想值</translation>
    </message>
    <message>
        <source>Would like the evening; would rather not</source>
        <translation>晚上想值；不想值</translation>
    </message>
    <message>
        <source>No longer on leave</source>
        <translation>销假</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Daytime duty</source>
        <translation>白天班</translation>
    </message>
    <message>
        <source>Evening duty (staggered hours)</source>
        <translation>晚班（错时）</translation>
    </message>
    <message>
        <source>Calendar of six weeks</source>
        <translation>六周日历</translation>
    </message>
    <message>
        <source>Leave keeps you off the roster on those days; no reason is asked or kept. A wish is heard where other pairs settle nearly as much. The director sees both. What was published changes only when the director changes it: tell them.</source>
        <translation>请假的日子不会排您的班，不问也不记原因。想值或不想值的班，在别的搭配也办得差不多时照顾。主任看得到这两项。已经发布的班表要主任改了才变，请另外说一声。</translation>
    </message>
</context>
<context>
    <name>DutyPicker</name>
    <message>
        <source>Lines: A answers for it, B stands in</source>
        <translation>条线：A 角负责，B 角补位</translation>
    </message>
    <message>
        <source>%1: not responsible</source>
        <translation>%1：不负责</translation>
    </message>
    <message>
        <source>%1: A</source>
        <translation>%1：A 角</translation>
    </message>
    <message>
        <source>%1: B</source>
        <translation>%1：B 角</translation>
    </message>
</context>
<context>
    <name>DutyWarnings</name>
    <message>
        <source>A and B lines</source>
        <translation>A、B 角条线</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>查看全部 %1 条</translation>
    </message>
</context>
<context>
    <name>DutyWords</name>
    <message>
        <source>evening (staggered hours)</source>
        <translation>晚上（错时）</translation>
    </message>
    <message>
        <source>daytime</source>
        <translation>白天</translation>
    </message>
    <message>
        <source>on your own</source>
        <translation>一个人</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>和%1</translation>
    </message>
    <message>
        <source>This evening you are on duty, %1.</source>
        <translation>今天晚上您值班，%1。</translation>
    </message>
    <message>
        <source>Today in the daytime you are on duty, %1.</source>
        <translation>今天白天您值班，%1。</translation>
    </message>
    <message>
        <source>Tomorrow evening you are on duty, %1.</source>
        <translation>明天晚上您值班，%1。</translation>
    </message>
    <message>
        <source>Tomorrow in the daytime you are on duty, %1.</source>
        <translation>明天白天您值班，%1。</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回清单</translation>
    </message>
</context>
<context>
    <name>EditorPart</name>
    <message>
        <source>Add a part</source>
        <translation>加一个部分</translation>
    </message>
</context>
<context>
    <name>EditorSteps</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>%1 %2 (%3 to mend)</source>
        <translation>%1 %2（%3 处要改）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>EntryRow</name>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>撤销：%1</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Exam and attempt</source>
        <translation>考试与作答</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>作答编号</translation>
    </message>
    <message>
        <source>Program at the seat</source>
        <translation>席位上的程序</translation>
    </message>
    <message>
        <source>Digest of the paper</source>
        <translation>试卷摘要</translation>
    </message>
    <message>
        <source>Appeal %1</source>
        <translation>复核 %1</translation>
    </message>
    <message>
        <source>Key as printed</source>
        <translation>卷面答案</translation>
    </message>
    <message>
        <source>Key since</source>
        <translation>此后的答案</translation>
    </message>
    <message>
        <source>never corrected</source>
        <translation>从未更正</translation>
    </message>
    <message>
        <source>ordered: %1; reason: %2</source>
        <translation>下达：%1；原因：%2</translation>
    </message>
    <message>
        <source>Task %1, %2: %3 of %4</source>
        <translation>第 %1 题，%2：%3 / %4</translation>
    </message>
    <message>
        <source>As this candidate saw it</source>
        <translation>考生看到的选项</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>Item %1, revision %2</source>
        <translation>题目 %1，修订 %2</translation>
    </message>
    <message>
        <source>first scoring</source>
        <translation>首次评分</translation>
    </message>
    <message>
        <source>by an appeal</source>
        <translation>因复核</translation>
    </message>
    <message>
        <source>a correction was taken back</source>
        <translation>更正已撤回</translation>
    </message>
    <message>
        <source>by a correction of a key</source>
        <translation>因答案更正</translation>
    </message>
    <message>
        <source>open answers were marked</source>
        <translation>开放题阅卷</translation>
    </message>
    <message>
        <source>Scores, none of them replaced</source>
        <translation>各次成绩，全部保留</translation>
    </message>
    <message>
        <source>not wholly marked</source>
        <translation>未阅完</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未合格</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>看到</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>answer cleared</source>
        <translation>清除作答</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>flag removed</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>section left</source>
        <translation>离开部分</translation>
    </message>
    <message>
        <source>window left</source>
        <translation>离开窗口</translation>
    </message>
    <message>
        <source>the machine slept</source>
        <translation>电脑休眠</translation>
    </message>
    <message>
        <source>the clock was moved</source>
        <translation>时钟被调整</translation>
    </message>
    <message>
        <source>the program had ended</source>
        <translation>程序曾中断</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>extra time</source>
        <translation>加时</translation>
    </message>
    <message>
        <source>used time set</source>
        <translation>认定用时</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>receipt</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>What happened, with times</source>
        <translation>经过与时间</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>第 %1 题</translation>
    </message>
    <message>
        <source>End of the chain of all events: %1</source>
        <translation>全部记录的链末端：%1</translation>
    </message>
    <message>
        <source>What it can be checked by</source>
        <translation>核对依据</translation>
    </message>
    <message>
        <source>Head of the audit chain</source>
        <translation>留痕链末端</translation>
    </message>
    <message>
        <source>Digest of this program</source>
        <translation>本程序摘要</translation>
    </message>
    <message>
        <source>not known on this system</source>
        <translation>本机读不出</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据包</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1; the score does not rest on it</source>
        <translation>%1；成绩没有采用</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>批注：%1</translation>
    </message>
</context>
<context>
    <name>ExamAnalysis</name>
    <message>
        <source>Key suspected</source>
        <translation>疑似答案有误</translation>
    </message>
    <message>
        <source>Wrong key suspected: another option drew the strong more than the key did. Check the key against its basis before the results are published.</source>
        <translation>疑似答案有误：高分的人选另一项的比选答案的多。公布成绩以前，请对照依据核对答案。</translation>
    </message>
    <message>
        <source>Tells backwards</source>
        <translation>区分方向相反</translation>
    </message>
    <message>
        <source>Those who did better on the rest did no better here, or worse. Check the key, and whether the stem can be misread.</source>
        <translation>其余部分做得好的人，这道题没有做得更好，甚至更差。请核对答案，看题干会不会被误读。</translation>
    </message>
    <message>
        <source>Too hard</source>
        <translation>过难</translation>
    </message>
    <message>
        <source>Hardly anybody has it right. Check the key; if it holds, it is a subject for training.</source>
        <translation>几乎没有人做对。请核对答案；答案没有错，就是该培训的内容。</translation>
    </message>
    <message>
        <source>Distractor draws the strong</source>
        <translation>干扰项吸引高分者</translation>
    </message>
    <message>
        <source>A wrong option drew those who did better on the rest. See whether it can be defended.</source>
        <translation>有一个错误选项吸引了其余部分做得好的人。请看它是不是也说得通。</translation>
    </message>
    <message>
        <source>Tells little</source>
        <translation>区分度低</translation>
    </message>
    <message>
        <source>It hardly tells strong from weak. See whether it asks something else than the rest of the paper.</source>
        <translation>这道题几乎分不出强弱。请看它考的是不是和试卷其余部分不同的东西。</translation>
    </message>
    <message>
        <source>Too easy</source>
        <translation>过易</translation>
    </message>
    <message>
        <source>Nearly everybody has it right: it decides nothing. Keep it if everybody has to know it, else replace it.</source>
        <translation>几乎人人做对，对结果没有作用。人人必须知道的就保留，否则换一道。</translation>
    </message>
    <message>
        <source>Dead distractor</source>
        <translation>无效干扰项</translation>
    </message>
    <message>
        <source>An option was chosen by fewer than 5 %: it deceives nobody. Write a likelier one.</source>
        <translation>有一个选项选的人不到 5%，骗不了谁。请换一个更像的。</translation>
    </message>
    <message>
        <source>Often left empty</source>
        <translation>空白多</translation>
    </message>
    <message>
        <source>More than one in ten left it empty. See whether it is clear what is asked.</source>
        <translation>超过一成的人看了没答。请看问的是什么是不是清楚。</translation>
    </message>
    <message>
        <source>Often not reached</source>
        <translation>没做到的多</translation>
    </message>
    <message>
        <source>More than one in ten never saw it: the time may be short.</source>
        <translation>超过一成的人没做到这道题：时间也许不够。</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>题干或选项</translation>
    </message>
    <message>
        <source>Option (* key)</source>
        <translation>选项（* 为答案）</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Answered or chosen</source>
        <translation>作答或选择人数</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>看了没答</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>没做到</translation>
    </message>
    <message>
        <source>Facility or share</source>
        <translation>得分率或选择比例</translation>
    </message>
    <message>
        <source>Facility from (95 %)</source>
        <translation>得分率下限（95%）</translation>
    </message>
    <message>
        <source>Facility to (95 %)</source>
        <translation>得分率上限（95%）</translation>
    </message>
    <message>
        <source>Correlation with the rest</source>
        <translation>与其余部分的相关</translation>
    </message>
    <message>
        <source>Correlation from (95 %)</source>
        <translation>相关下限（95%）</translation>
    </message>
    <message>
        <source>Correlation to (95 %)</source>
        <translation>相关上限（95%）</translation>
    </message>
    <message>
        <source>Upper less lower group</source>
        <translation>高分组减低分组</translation>
    </message>
    <message>
        <source>Share in the lower group</source>
        <translation>低分组选择比例</translation>
    </message>
    <message>
        <source>Share in the middle group</source>
        <translation>中间组选择比例</translation>
    </message>
    <message>
        <source>Share in the upper group</source>
        <translation>高分组选择比例</translation>
    </message>
    <message>
        <source>Median seconds</source>
        <translation>用时中位数（秒）</translation>
    </message>
    <message>
        <source>Upper quartile seconds</source>
        <translation>用时上四分位数（秒）</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Reliability %1 (KR-21, from the totals: everybody had other items; it is rather too low).</source>
        <translation>信度 %1（KR-21，只按总分估计，因为各人的题目不同；往往偏低）。</translation>
    </message>
    <message>
        <source>Reliability %1 (%2, averaged over the variants; 95 % interval %3 to %4).</source>
        <translation>信度 %1（%2，各卷型的平均；95% 区间 %3 至 %4）。</translation>
    </message>
    <message>
        <source>Reliability %1 (%2; 95 % interval %3 to %4).</source>
        <translation>信度 %1（%2；95% 区间 %3 至 %4）。</translation>
    </message>
    <message>
        <source>At the pass mark of %1 the paper puts about %2 % of people on the right side; another paper of the kind would decide the same about %3 %.</source>
        <translation>以 %1 分为及格线，这份试卷对约 %2% 的人判断正确；换一份同样的试卷再考，约 %3% 的人结论不变。</translation>
    </message>
    <message>
        <source>Time: half of those who answered took %1 to %2 seconds, median %3.</source>
        <translation>用时：作答的人中间一半用了 %1 至 %2 秒，中位数 %3 秒。</translation>
    </message>
    <message>
        <source>Papers: %1, of which %2 passed. Mean %3 of %4 marks, standard deviation %5.</source>
        <translation>答卷 %1 份，合格 %2 份。平均 %3 分（满分 %4 分），标准差 %5 分。</translation>
    </message>
    <message>
        <source>Standard error of measurement %1 marks: a result means that much more or less.</source>
        <translation>测量标准误 %1 分：一个人的分数大约有这么大的出入。</translation>
    </message>
    <message>
        <source>Not enough evidence for a reliability: too few papers, or all marks the same.</source>
        <translation>信度：证据不足，答卷太少，或分数都一样。</translation>
    </message>
    <message>
        <source>Papers with open answers that nobody has marked yet: %1; such answers count 0 here.</source>
        <translation>有开放题还没阅的答卷 %1 份；没阅的在这里按 0 分算。</translation>
    </message>
    <message>
        <source>Only %1 people: not enough evidence. Figures are shown, nothing is judged by them.</source>
        <translation>只有 %1 人，证据不足：数字照列，不据此判断题目好坏。</translation>
    </message>
    <message>
        <source>%1 people are few: take what is flagged as a hint to look, not as a finding.</source>
        <translation>%1 人不算多：下面的提示只说明值得看一看，不是结论。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Single choice</source>
        <translation>单选题</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>多选题</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>判断题</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填空题</translation>
    </message>
    <message>
        <source>Ordering</source>
        <translation>排序题</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>匹配题</translation>
    </message>
    <message>
        <source>Short answer</source>
        <translation>简答题</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>In %1 papers: answered %2, left empty %3, not reached %4.</source>
        <translation>出现在 %1 份答卷里：作答 %2，看了没答 %3，没做到 %4。</translation>
    </message>
    <message>
        <source>Facility %1: the share of its marks that those who reached it got, with its 95 % interval.</source>
        <translation>得分率 %1：做到这道题的人平均得到的分数比例，括号里是 95% 区间。</translation>
    </message>
    <message>
        <source>Discrimination %1: the correlation with the rest of the paper, with its 95 % interval.</source>
        <translation>区分度 %1：这道题的得分与其余部分得分的相关，括号里是 95% 区间。</translation>
    </message>
    <message>
        <source>Discrimination: not enough evidence, the answers do not differ.</source>
        <translation>区分度：证据不足，作答没有差别。</translation>
    </message>
    <message>
        <source>%1 % (%2–%3 %)</source>
        <translation>%1%（%2%–%3%）</translation>
    </message>
</context>
<context>
    <name>ExamAppeals</name>
    <message>
        <source>total and pass or fail</source>
        <translation>总分和是否合格</translation>
    </message>
    <message>
        <source>by line and block</source>
        <translation>分条线、分版块</translation>
    </message>
    <message>
        <source>the paper with one&apos;s own answers</source>
        <translation>答卷（自己的作答）</translation>
    </message>
    <message>
        <source>marks of each task</source>
        <translation>每题得分</translation>
    </message>
    <message>
        <source>right answers</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>%1 (by necessity, nobody else left)</source>
        <translation>%1（没有别的培训师，不得已）</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不采纳</translation>
    </message>
    <message>
        <source>a correction of the key is ordered</source>
        <translation>已下达答案更正</translation>
    </message>
    <message>
        <source>open again, the correction does not count</source>
        <translation>重新待答复，更正不算数</translation>
    </message>
    <message>
        <source>Provisional results</source>
        <translation>暂定成绩</translation>
    </message>
    <message>
        <source>Marking is finished</source>
        <translation>阅卷完成</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Review and appeals</source>
        <translation>答卷与复核</translation>
    </message>
    <message>
        <source>Final results</source>
        <translation>最终成绩</translation>
    </message>
    <message>
        <source>Candidates see nothing of it.</source>
        <translation>考生看不到内容。</translation>
    </message>
    <message>
        <source>Candidates see: %1.</source>
        <translation>考生能看到：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>not released</source>
        <translation>未公布</translation>
    </message>
    <message>
        <source>released %1 by %2</source>
        <translation>%1由%2公布</translation>
    </message>
    <message>
        <source>, ended with %1</source>
        <translation>，%1 已截止</translation>
    </message>
    <message>
        <source>, until the end of %1, %2 for each</source>
        <translation>，%1 截止，每人 %2 次</translation>
    </message>
    <message>
        <source> · this is what they see now</source>
        <translation> · 现在看到的就是这个</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>waits for the correction of the key</source>
        <translation>等待答案更正</translation>
    </message>
    <message>
        <source>the whole result</source>
        <translation>整份成绩</translation>
    </message>
    <message>
        <source>task %1</source>
        <translation>第 %1 题</translation>
    </message>
    <message>
        <source>Appeal %1 · candidate %2 · %3</source>
        <translation>复核 %1 · 考号 %2 · %3</translation>
    </message>
    <message>
        <source>, from %1 to %2</source>
        <translation>，从 %1 改为 %2</translation>
    </message>
    <message>
        <source>Task %1 · %2 of %3</source>
        <translation>第 %1 题 · %2 / %3</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>%1: filed</source>
        <translation>%1：提交</translation>
    </message>
    <message>
        <source>%1: %2; reason: %3</source>
        <translation>%1：%2；理由：%3</translation>
    </message>
    <message>
        <source>Task %1: %2
Given: %3</source>
        <translation>第 %1 题：%2
作答：%3</translation>
    </message>
    <message>
        <source>%1, note: %2</source>
        <translation>%1批注：%2</translation>
    </message>
    <message>
        <source>First reading</source>
        <translation>第一评</translation>
    </message>
    <message>
        <source>Second reading</source>
        <translation>第二评</translation>
    </message>
    <message>
        <source>Third reading</source>
        <translation>第三评</translation>
    </message>
    <message>
        <source>Arbiter</source>
        <translation>裁定</translation>
    </message>
    <message>
        <source>By an appeal</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>the answer sheet is read anew</source>
        <translation>答题卡正在重读</translation>
    </message>
    <message>
        <source>open again, the new reading of the answer sheet gives no more</source>
        <translation>重新等答复：重读答题卡没有多得分</translation>
    </message>
    <message>
        <source>Marks are missing of: %1</source>
        <translation>还没有评完的：%1</translation>
    </message>
    <message>
        <source>waits for the sheet to be read anew</source>
        <translation>等答题卡重读</translation>
    </message>
    <message>
        <source>The candidates see it from now on; it cannot be taken back.</source>
        <translation>考生从现在起就看得到，不能收回。</translation>
    </message>
    <message>
        <source>Results alone come out: appeals open only when you release them here.</source>
        <translation>只公布成绩；复核要等您在这一页另行公布才开始。</translation>
    </message>
    <message>
        <source>Candidates may look through their papers when the blueprint says so: from now on the papers of this exam can be read in this data folder without keys.</source>
        <translation>按蓝图考生可以看自己的答卷：从现在起，这场考试的试卷在本数据文件夹里不用密钥就能读。</translation>
    </message>
</context>
<context>
    <name>ExamAway</name>
    <message>
        <source>accepted</source>
        <translation>已收下</translation>
    </message>
    <message>
        <source>already here</source>
        <translation>已在这里</translation>
    </message>
    <message>
        <source>more than before, added</source>
        <translation>比原来多，已补上</translation>
    </message>
    <message>
        <source>second attempt</source>
        <translation>第二份作答</translation>
    </message>
    <message>
        <source>accepted, time in doubt</source>
        <translation>已收下，时间有疑问</translation>
    </message>
    <message>
        <source>not handed in yet</source>
        <translation>还没有交卷</translation>
    </message>
    <message>
        <source>not of this exam</source>
        <translation>不是这场考试的</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>不能用</translation>
    </message>
    <message>
        <source>Another attempt of this candidate is here too; both are kept. Ask who sat where, then say in the exam which one counts.</source>
        <translation>这位考生在这里还有一份作答，两份都留着。请问清谁在哪台机器上考的，再到考场里定哪一份算数。</translation>
    </message>
    <message>
        <source>Begun or handed in outside its time, or a clock was set. Ask the invigilator; what happened stands at the seat in the exam.</source>
        <translation>开始或交卷不在规定时间内，或者改过时钟。请问监考员；发生过什么，在考场的席位记录里。</translation>
    </message>
    <message>
        <source>Let the candidate hand in at the seat and bring the file again. Otherwise what is here counts once the exam is closed.</source>
        <translation>请考生在席位上交卷，再把文件带来一次；否则考试结束后按现在这一份算。</translation>
    </message>
    <message>
        <source>Files: %1 · taken %2 · already here %3 · refused %4 · to be looked at %5</source>
        <translation>文件 %1 个：收下 %2 · 已在这里 %3 · 不收 %4 · 要看一看 %5</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>seat-note</source>
        <translation>席位说明</translation>
    </message>
    <message>
        <source>Seat without a network: %1</source>
        <translation>不联网的席位：%1</translation>
    </message>
    <message>
        <source>Exam: %1
1. Take the package from the USB drive; confirm it only when the fingerprint on the screen is the one below.
2. On the day: check the date and time of this machine, choose the candidate, enter the start code.
3. After a power cut or a crash: start the program again; the invigilator lets the candidate go on with a code.
4. After handing in: write the digest from the screen on the hand-in slip, let the candidate sign it, then let the next one sit down.
5. At the end: put the answer file of every candidate on the USB drive and bring it to the trainer with the slips. Nothing is deleted here before the results are out.</source>
        <translation>考试：%1
1. 从移动盘导入考试包；屏幕上的指纹与下面的完全一致才确认。
2. 考试当天：先核对本机的日期和时间，选考生，输入开考码。
3. 断电或死机后：重新打开程序，由监考员用监考码让考生继续。
4. 交卷后：把屏幕上的校验码抄到交卷单上，请考生签字，再换下一位。
5. 全部考完：把每位考生的答卷文件拷到移动盘，连同交卷单交给培训师。公布成绩以前，这台机器上的东西都不要删。</translation>
    </message>
    <message>
        <source>Fingerprint of the unit</source>
        <translation>本单位的指纹</translation>
    </message>
    <message>
        <source>Every group has to be the same on the screen. The last one is not written here: the trainer reads it out.</source>
        <translation>每一组都要和屏幕上一样。最后一组不写在这里，由培训师念出来。</translation>
    </message>
</context>
<context>
    <name>ExamCorrection</name>
    <message>
        <source>true</source>
        <translation>对</translation>
    </message>
    <message>
        <source>false</source>
        <translation>错</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>agreed to</source>
        <translation>同意</translation>
    </message>
    <message>
        <source> (by necessity, nobody else left)</source>
        <translation>（没有别的培训师，不得已）</translation>
    </message>
    <message>
        <source>given up; reason: %1</source>
        <translation>放弃；原因：%1</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>第 %1 题</translation>
    </message>
    <message>
        <source>the key becomes %1</source>
        <translation>答案改为 %1</translation>
    </message>
    <message>
        <source>%1 is right as well</source>
        <translation>%1 也算对</translation>
    </message>
    <message>
        <source>full marks for everybody</source>
        <translation>每人给满分</translation>
    </message>
    <message>
        <source>removed, the other tasks count for the whole paper</source>
        <translation>去掉，其余各题折算到满分</translation>
    </message>
    <message>
        <source>worth %1 marks</source>
        <translation>分值改为 %1 分</translation>
    </message>
    <message>
        <source>waits for somebody else to agree</source>
        <translation>等另一位培训师同意</translation>
    </message>
    <message>
        <source>agreed to, not applied</source>
        <translation>已同意，还没有执行</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>%1 had it: %2 right, %3 without an answer</source>
        <translation>%1 人考到：%2 人答对，%3 人没有作答</translation>
    </message>
    <message>
        <source>%1 %2: ordered</source>
        <translation>%1 %2：下达</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source> · in every exam that has it</source>
        <translation> · 所有用到的考试</translation>
    </message>
    <message>
        <source> · nobody gets less by it</source>
        <translation> · 有利原则，谁都不吃亏</translation>
    </message>
    <message>
        <source>passes as before</source>
        <translation>仍然合格</translation>
    </message>
    <message>
        <source>does not pass, as before</source>
        <translation>仍然不合格</translation>
    </message>
    <message>
        <source>passes now</source>
        <translation>转为合格</translation>
    </message>
    <message>
        <source>does not pass any more</source>
        <translation>转为不合格</translation>
    </message>
    <message>
        <source>; a certificate is to be issued</source>
        <translation>；要发证书</translation>
    </message>
    <message>
        <source>; the certificate was revoked, another one may be issued</source>
        <translation>；证书已吊销，可以重新签发</translation>
    </message>
    <message>
        <source>; a certificate may have to be revoked</source>
        <translation>；证书可能要撤销</translation>
    </message>
    <message>
        <source>%1 had this task; nobody&apos;s marks would change.</source>
        <translation>%1 人考到这道题，没有人的分数会变。</translation>
    </message>
    <message>
        <source>%1 had this task; marks that change: %2; pass now: %3; do not pass any more: %4.</source>
        <translation>%1 人考到这道题；分数有变的 %2 人，转为合格 %3 人，转为不合格 %4 人。</translation>
    </message>
    <message>
        <source> Certificates to issue: %1; to revoke: %2.</source>
        <translation>要签发的证书 %1 张，要吊销的 %2 张。</translation>
    </message>
    <message>
        <source>right so far</source>
        <translation>原来算对</translation>
    </message>
    <message>
        <source>right now</source>
        <translation>现在算对</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>in the new key</source>
        <translation>新答案</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>拟定</translation>
    </message>
    <message>
        <source>in this order</source>
        <translation>这次更正里的</translation>
    </message>
    <message>
        <source>applied, scored anew: %1</source>
        <translation>执行，重新计分 %1 人</translation>
    </message>
    <message>
        <source>taken back, results of before that count again: %1; reason: %2</source>
        <translation>撤回，%1 人恢复原来的成绩；原因：%2</translation>
    </message>
    <message>
        <source>not decided yet: open answers wait to be marked</source>
        <translation>还没有结果：有主观题等着评</translation>
    </message>
    <message>
        <source>decided by it: passes</source>
        <translation>由此有了结果：合格</translation>
    </message>
    <message>
        <source>decided by it: does not pass</source>
        <translation>由此有了结果：不合格</translation>
    </message>
</context>
<context>
    <name>ExamKeyRow</name>
    <message>
        <source>Issuing key %1</source>
        <translation>签发密钥 %1</translation>
    </message>
    <message>
        <source>Scorer key %1</source>
        <translation>阅卷密钥 %1</translation>
    </message>
</context>
<context>
    <name>ExamKeys</name>
    <message>
        <source>Exam keys</source>
        <translation>考试密钥</translation>
    </message>
    <message>
        <source>They open the exam pool, sign papers and certificates, and open the answers. Every use is in the audit record.</source>
        <translation>用来打开考试题库、给试卷和证书签名、打开答卷。每次使用都记入审计记录。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Fingerprints may be known to anybody; compare them by telephone</source>
        <translation>指纹可以公开，请在电话里核对</translation>
    </message>
    <message>
        <source>There are no keys yet: choose a passphrase below and make them.</source>
        <translation>这里还没有密钥：请在下面定一句口令，然后建立。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>口令</translation>
    </message>
    <message>
        <source>It is kept nowhere; when it is forgotten, the recovery sheet sets a new one</source>
        <translation>口令不保存在任何地方；忘了就用恢复单重设</translation>
    </message>
    <message>
        <source>At least 15 characters; a sentence that only you know is easiest to remember</source>
        <translation>至少 15 个字符，用一句只有自己知道的话最好记</translation>
    </message>
    <message>
        <source>Passphrase of the exam keys</source>
        <translation>考试密钥的口令</translation>
    </message>
    <message>
        <source>New passphrase of the exam keys</source>
        <translation>新的考试密钥口令</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>口令再输一遍</translation>
    </message>
    <message>
        <source>Make the exam keys</source>
        <translation>建立考试密钥</translation>
    </message>
    <message>
        <source>Check the passphrase</source>
        <translation>核对口令</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>恢复单</translation>
    </message>
    <message>
        <source>Rotate the keys…</source>
        <translation>更换密钥…</translation>
    </message>
    <message>
        <source>Really?</source>
        <translation>确定吗？</translation>
    </message>
    <message>
        <source>No, keep the keys in use</source>
        <translation>不，继续用现在的密钥</translation>
    </message>
    <message>
        <source>Yes, rotate the keys</source>
        <translation>是，更换密钥</translation>
    </message>
    <message>
        <source>Working; a passphrase takes a moment</source>
        <translation>正在处理；核对口令要一会儿</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>It is printed and locked away</source>
        <translation>已打印并锁好</translation>
    </message>
    <message>
        <source>From the recovery sheet…</source>
        <translation>用恢复单恢复…</translation>
    </message>
</context>
<context>
    <name>ExamNotice</name>
    <message>
        <source>It is you who sits here?</source>
        <translation>请核对：坐在这里的是您本人吗？</translation>
    </message>
    <message>
        <source>if not, go back and tell the invigilator</source>
        <translation>不是就返回，告诉监考员</translation>
    </message>
    <message>
        <source>Parts and how they are scored</source>
        <translation>各部分和计分办法</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Start code</source>
        <translation>开考码</translation>
    </message>
    <message>
        <source>Start code, which the invigilator reads out</source>
        <translation>开考码，由监考员宣读</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>居委会</translation>
    </message>
    <message>
        <source>Candidate no.</source>
        <translation>准考证号</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s), counted from the start without a stop.</source>
        <translation>
            <numerusform>%n 分钟，从开始作答起连续计时。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % more time is granted to you and is in it.</source>
        <translation>已批准为您延长 %1%，时间已计入。</translation>
    </message>
    <message numerus="yes">
        <source>It can be handed in after %n minute(s) at the earliest.</source>
        <translation>
            <numerusform>满 %n 分钟才能交卷。</numerusform>
        </translation>
    </message>
    <message>
        <source>At the end it is handed in by itself. Every answer is saved at once.</source>
        <translation>到时间自动交卷。每答一题当即保存。</translation>
    </message>
    <message>
        <source>at least %1 in all</source>
        <translation>总分不低于 %1</translation>
    </message>
    <message>
        <source>in each of these blocks at least %1 % of its marks: %2</source>
        <translation>下列版块得分率都不低于 %1%：%2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>of %1 items about safety at least %2 right</source>
        <translation>%1 道关系安全的题至少答对 %2 道</translation>
    </message>
    <message>
        <source>no error in a case that endangers people</source>
        <translation>案例中没有危及他人的处理</translation>
    </message>
    <message>
        <source>Passed with: %1.</source>
        <translation>同时做到才合格：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>if not, go back and sign in anew</source>
        <translation>不是的话，请退回，重新登录</translation>
    </message>
</context>
<context>
    <name>ExamOffice</name>
    <message>
        <source>left the window of the exam</source>
        <translation>离开了考试窗口</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>继续作答</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>%1 minutes more</source>
        <translation>加时 %1 分钟</translation>
    </message>
    <message>
        <source>used time set to %1 minutes</source>
        <translation>已用时间改为 %1 分钟</translation>
    </message>
    <message>
        <source>something else was recorded</source>
        <translation>另有一条记录</translation>
    </message>
    <message>
        <source>total %1, needed %2</source>
        <translation>总分 %1 分，要 %2 分</translation>
    </message>
    <message>
        <source>block %1: %2, needed %3</source>
        <translation>版块“%1” %2 分，要 %3 分</translation>
    </message>
    <message>
        <source>safety-critical items right: %1, needed %2</source>
        <translation>关系安全的题答对 %1 道，要 %2 道</translation>
    </message>
    <message>
        <source>a critical error in a case</source>
        <translation>案例里走出了严重错误</translation>
    </message>
    <message>
        <source>being set up</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>sealed, not open yet</source>
        <translation>已封卷，未开考</translation>
    </message>
    <message>
        <source>running</source>
        <translation>考试中</translation>
    </message>
    <message>
        <source>time to close it</source>
        <translation>时段已过，待结束</translation>
    </message>
    <message>
        <source>closed, results not out</source>
        <translation>已结束，成绩未公布</translation>
    </message>
    <message>
        <source>results are out</source>
        <translation>成绩已公布</translation>
    </message>
    <message>
        <source>withdrawn, nothing counts</source>
        <translation>已撤销，全部不算</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>已评</translation>
    </message>
    <message>
        <source>to be marked</source>
        <translation>待阅卷</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>已交</translation>
    </message>
    <message>
        <source>time was up</source>
        <translation>到时收卷</translation>
    </message>
    <message>
        <source>closed by the invigilator</source>
        <translation>监考收卷</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>not heard of</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>作答中</translation>
    </message>
    <message>
        <source>No. %1 %2: %3</source>
        <translation>%1 号 %2：%3</translation>
    </message>
    <message>
        <source>%1; reason: %2</source>
        <translation>%1，原因：%2</translation>
    </message>
    <message>
        <source>%1 (invigilator %2)</source>
        <translation>%1（监考 %2）</translation>
    </message>
    <message>
        <source>%1 marks, %2 minutes, %3 tasks</source>
        <translation>%1 分，%2 分钟，%3 题</translation>
    </message>
    <message>
        <source>This blueprint gives nobody extra time.</source>
        <translation>这份蓝图不给任何人加时。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>blueprint</source>
        <translation>蓝图</translation>
    </message>
    <message>
        <source>line</source>
        <translation>条线</translation>
    </message>
    <message>
        <source>end of the window</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>variants</source>
        <translation>试卷套数</translation>
    </message>
    <message>
        <source>candidates</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>没有交卷</translation>
    </message>
    <message>
        <source>two attempts: undecided</source>
        <translation>不止一份，未定</translation>
    </message>
    <message>
        <source>entered from paper</source>
        <translation>纸面录入</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>nothing was heard for %1</source>
        <translation>%1 没有动静</translation>
    </message>
    <message>
        <source>the clock of the machine was set back by %1</source>
        <translation>本机时钟被拨回 %1</translation>
    </message>
    <message>
        <source>the clock of the machine was set forward by %1</source>
        <translation>本机时钟被拨快 %1</translation>
    </message>
    <message>
        <source>the program ended and was opened again after %1</source>
        <translation>程序中断，%1 后重新打开</translation>
    </message>
    <message>
        <source>the program ended and was opened again; for how long, the clocks do not tell</source>
        <translation>程序中断后重新打开；中断多久，时钟说不清</translation>
    </message>
    <message>
        <source>the answers came after the results and were taken</source>
        <translation>成绩公布以后补收了答卷</translation>
    </message>
    <message>
        <source>%1 (trainer %2)</source>
        <translation>%1（培训师 %2）</translation>
    </message>
</context>
<context>
    <name>ExamOfficePage</name>
    <message>
        <source>Exam office</source>
        <translation>考务</translation>
    </message>
    <message>
        <source>Exam or seat above or below</source>
        <translation>上一场、下一场，或上一座、下一座</translation>
    </message>
    <message>
        <source>Store the marks, next answer</source>
        <translation>记下评分，下一份</translation>
    </message>
    <message>
        <source>Open the exam</source>
        <translation>打开这场考试</translation>
    </message>
    <message>
        <source>New exam</source>
        <translation>新建考试</translation>
    </message>
    <message>
        <source>Save what is set up</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>When marking: the point is met or not</source>
        <translation>阅卷时：这个采分点答到了没有</translation>
    </message>
    <message>
        <source>Back; what is not saved is dropped</source>
        <translation>返回；没保存的不留</translation>
    </message>
    <message>
        <source>Several attempts of a candidate: look at them</source>
        <translation>考生有不止一份作答时：打开来看</translation>
    </message>
    <message>
        <source>Back; sealing that is under way is stopped</source>
        <translation>返回；正在封卷就停下</translation>
    </message>
    <message>
        <source>Item above or below</source>
        <translation>上一题、下一题</translation>
    </message>
    <message>
        <source>What the exam prints</source>
        <translation>打印这场考试的试卷、名单和记录</translation>
    </message>
    <message>
        <source>Withdraw what was entered of an answer sheet</source>
        <translation>撤回一份答题卡的录入</translation>
    </message>
</context>
<context>
    <name>ExamOver</name>
    <message>
        <source>See the result</source>
        <translation>看成绩</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Receipt %1. The same groups stand in the record of the exam and on the hand-in slip.</source>
        <translation>回执 %1。考试记录和交卷单上是同样的几组。</translation>
    </message>
</context>
<context>
    <name>ExamPage</name>
    <message>
        <source>Result</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>The paper once more</source>
        <translation>回看答卷</translation>
    </message>
    <message>
        <source>Before the exam</source>
        <translation>考前须知</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Choose; in matching, letters give the right side and digits the left</source>
        <translation>选择；匹配题用字母选右边、数字选左边</translation>
    </message>
    <message>
        <source>Choose or take back the option in focus</source>
        <translation>选中或取消焦点所在的选项</translation>
    </message>
    <message>
        <source>Task before, next task; in a text field with Alt</source>
        <translation>上一题、下一题；在输入框里同时按 Alt</translation>
    </message>
    <message>
        <source>Options, rows and steps; with Alt a step is moved</source>
        <translation>在选项、各行和步骤间移动；同时按 Alt 移动步骤</translation>
    </message>
    <message>
        <source>Flag the task to look at it again</source>
        <translation>标记本题，回头再看</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>清除本题作答</translation>
    </message>
    <message>
        <source>Begin; confirm a decision of a case; in the result, practise</source>
        <translation>开始；案例里确定这一步；成绩页开始练习</translation>
    </message>
    <message>
        <source>Hand in; it asks first</source>
        <translation>交卷，会先问一次</translation>
    </message>
    <message>
        <source>In the result: look at the paper once more</source>
        <translation>成绩页：回看答卷</translation>
    </message>
    <message>
        <source>For the invigilator</source>
        <translation>监考员</translation>
    </message>
    <message>
        <source>Close what asks, or back; never out of a running exam</source>
        <translation>关闭提示或返回；考试中不会退出</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>没有办成</translation>
    </message>
    <message>
        <source>In the result of a mock exam: mark your open answers; then 1 … 8 tick the points</source>
        <translation>模拟考成绩页：给自己的开放题评分；评分时 1 … 8 勾选要点</translation>
    </message>
    <message>
        <source>In the result: ask for another look at it</source>
        <translation>成绩页：申请复核</translation>
    </message>
    <message>
        <source>In the paper once more: this task is wrong</source>
        <translation>看答卷时：这道题有误</translation>
    </message>
</context>
<context>
    <name>ExamPool</name>
    <message>
        <source>Exam pool</source>
        <translation>考试题库</translation>
    </message>
    <message>
        <source>Items and cases that certify, sealed in the data folder. None of their words is shown here. Every use is in the audit record.</source>
        <translation>用来认证的题目和案例，加密存放在数据文件夹里。这里不显示题目内容。每次使用都记入审计记录。</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>里面有什么</translation>
    </message>
    <message>
        <source>The keys stay unlocked until you leave this page</source>
        <translation>离开本页以前一直打开</translation>
    </message>
    <message>
        <source>Sealed: the passphrase of the exam keys opens it</source>
        <translation>已加密，用考试密钥的口令打开</translation>
    </message>
    <message>
        <source>Passphrase for the exam pool; kept until you leave this page</source>
        <translation>考试题库的口令，离开本页前有效</translation>
    </message>
    <message>
        <source>What the exam pool holds, line by line</source>
        <translation>考试题库里各条线的题目</translation>
    </message>
    <message>
        <source>Open the exam pool</source>
        <translation>打开考试题库</translation>
    </message>
    <message>
        <source>Check the pool</source>
        <translation>检查考试题库</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁上</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>加入题目</translation>
    </message>
    <message>
        <source>Files as the bank has them, each item and case with “pool: exam”. They are checked first; all come in, or none</source>
        <translation>格式与题库相同，每条写明 pool: exam。先检查；要么全部加入，要么一条也不加入</translation>
    </message>
    <message>
        <source>Remove one</source>
        <translation>删除一条</translation>
    </message>
    <message>
        <source>You are asked before anything happens</source>
        <translation>动手之前会先问您</translation>
    </message>
    <message>
        <source>Write out</source>
        <translation>导出明文</translation>
    </message>
    <message>
        <source>To review items elsewhere: plain text, not sealed</source>
        <translation>供别处审题用，不加密</translation>
    </message>
</context>
<context>
    <name>ExamPrint</name>
    <message>
        <source>Exam papers</source>
        <translation>试卷</translation>
    </message>
    <message>
        <source>Answer sheets</source>
        <translation>答题卡</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>标准答案</translation>
    </message>
    <message>
        <source>Exam notice</source>
        <translation>考试须知</translation>
    </message>
    <message>
        <source>Seat list</source>
        <translation>座位表</translation>
    </message>
    <message>
        <source>Session record</source>
        <translation>场次记录</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成绩单</translation>
    </message>
    <message>
        <source>for candidates</source>
        <translation>给考生</translation>
    </message>
    <message>
        <source>for scorers alone</source>
        <translation>只给阅卷人</translation>
    </message>
    <message>
        <source>for the door</source>
        <translation>贴在门口</translation>
    </message>
    <message>
        <source>for invigilators</source>
        <translation>给监考员</translation>
    </message>
    <message>
        <source>for the file</source>
        <translation>存档</translation>
    </message>
    <message>
        <source>One paper for each variant, to be copied for all who have it: title, minutes and marks, how each part is scored, the tasks. Nothing in it says what is right. Who has which variant stands in the seat list.</source>
        <translation>每一卷一份，照考这一卷的人数复印：名称、时间、满分，各部分怎样计分，题目。里面没有答案。谁考哪一卷，见座位表。</translation>
    </message>
    <message>
        <source>One sheet for each variant with a box or a line for every task; copy it with the paper. Afterwards two persons enter each sheet here, neither seeing what the other one entered.</source>
        <translation>每一卷一份，每题有涂写的地方，和试卷一起复印。考完由两个人在这里各录一遍，互相看不到对方录的。</translation>
    </message>
    <message>
        <source>What is right in each variant, by its own letters, and the points by which open answers are marked. Never into the room; locked away until the results are out.</source>
        <translation>每一卷的答案（按这一卷的选项字母）和开放题的采分点。不得带进考场；公布成绩以前锁好。</translation>
    </message>
    <message>
        <source>When it begins, how long it takes, the parts with how they are scored, the rule of passing, what to bring. Hangs beside the door.</source>
        <translation>几点开始、考多久，各部分怎样计分，怎样算合格，要带什么。贴在考场门口。</translation>
    </message>
    <message>
        <source>Who sits where with which variant and how many minutes, with room for two signatures: when coming and when handing in.</source>
        <translation>谁坐哪里、考哪一卷、多少分钟，签到和交卷各签一次名。</translation>
    </message>
    <message>
        <source>Who was there, what happened, the head of the audit chain and the digest of the program, with room for what was written by hand and for signatures. The superior unit keeps a copy: it shows later that nothing was changed.</source>
        <translation>谁到了、发生了什么，留痕链的链头和程序的摘要，留有手写的地方和签名栏。上级单位留一份，以后可以证明没有改动过。</translation>
    </message>
    <message>
        <source>Marks and outcome of every candidate in the order of their numbers, without a ranking.</source>
        <translation>每位考生的得分和结论，按准考证号排列，不排名次。</translation>
    </message>
    <message>
        <source>This exam has cases (%1). On paper a case is a booklet of stations: at each one a decision, and the number behind a choice stands where to go on. On a computer nobody sees a scene before it is reached; on paper the invigilators see to it that nobody leafs ahead.</source>
        <translation>这场考试有 %1 个案例。纸面上案例印成一站一站：每站做一步，再找到所选选项后面的编号，从那里接着做。电脑上没走到的场面看不到，纸面上要靠监考不让人往后翻。</translation>
    </message>
</context>
<context>
    <name>ExamSheet</name>
    <message>
        <source>answer sheet</source>
        <translation>答题卡</translation>
    </message>
    <message>
        <source>Answer sheet</source>
        <translation>答题卡</translation>
    </message>
    <message>
        <source>Invigilator</source>
        <translation>监考员</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>录入一</translation>
    </message>
    <message>
        <source>Second entry</source>
        <translation>录入二</translation>
    </message>
    <message>
        <source>key</source>
        <translation>标准答案</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>标准答案</translation>
    </message>
    <message>
        <source>For scorers alone: never into the room, and locked away until the results are out. Scores are reckoned by the program; this sheet is for looking things up.</source>
        <translation>阅卷专用：不得带进考场，公布成绩以前锁好。分数由程序计算，这一份供查对。</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>题号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>What is right</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Answers go on the answer sheet of the same variant; what is written on this paper does not count. Hand in both.</source>
        <translation>答案写在同一卷的答题卡上，写在试卷上的不算。试卷和答题卡都要交回。</translation>
    </message>
    <message>
        <source>%1 (%2 × %3, %4 in all)</source>
        <translation>%1（共 %2 题，每题 %3，共 %4）</translation>
    </message>
    <message>
        <source>exam paper</source>
        <translation>试卷</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>which attempt counts is open</source>
        <translation>哪一份算数未定</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>缺考</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>waits for marking</source>
        <translation>待阅卷</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Exam notice</source>
        <translation>考试须知</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Nobody begins after</source>
        <translation>最晚入场</translation>
    </message>
    <message>
        <source>Nobody hands in before</source>
        <translation>最早交卷</translation>
    </message>
    <message>
        <source>minute %1</source>
        <translation>开考 %1 分钟后</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>题数</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>每题分</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation>怎样计分</translation>
    </message>
    <message>
        <source>Bring your identity card. Telephones and notes stay outside. Whoever needs help or more time tells the invigilator before the start. When time is up, pens down; paper and answer sheet are both handed in.</source>
        <translation>请带身份证。手机、资料不带进考场。需要帮助或加时的，开考前告诉监考员。时间到就停笔；在纸上考的，试卷和答题卡都要交回。</translation>
    </message>
    <message>
        <source>Seat list</source>
        <translation>座位表</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>准考证号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>居委会</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>卷别</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Came (signature)</source>
        <translation>签到（签名）</translation>
    </message>
    <message>
        <source>Handed in (signature)</source>
        <translation>交卷（签名）</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成绩单</translation>
    </message>
    <message>
        <source>Candidates: %1 · passed %2 · not passed %3</source>
        <translation>考生 %1 人 · 合格 %2 人 · 不合格 %3 人</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Printed %1. A correction or an appeal gives a newer result, which then counts in the place of this one.</source>
        <translation>打印于 %1。更正或复核以后，以新的成绩为准。</translation>
    </message>
    <message>
        <source>Could be begun</source>
        <translation>可以开考的时间</translation>
    </message>
    <message>
        <source>Invigilators</source>
        <translation>监考员</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>%1 · came %2 · handed in %3 · entered from paper %4 · absent %5</source>
        <translation>共 %1 人 · 到考 %2 · 交卷 %3 · 其中纸面录入 %4 · 缺考 %5</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺考名单</translation>
    </message>
    <message>
        <source>What the program recorded</source>
        <translation>程序的记录</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary.</source>
        <translation>没有异常。</translation>
    </message>
    <message>
        <source>By hand: place, papers handed out and given back, what else happened</source>
        <translation>手写：考场地点，发出和收回的试卷份数，其他情况</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Audit chain up to here</source>
        <translation>留痕链到此为止</translation>
    </message>
    <message>
        <source>entry %1</source>
        <translation>第 %1 条</translation>
    </message>
    <message>
        <source>Program (BLAKE2b-256)</source>
        <translation>程序摘要（BLAKE2b-256）</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印于</translation>
    </message>
    <message>
        <source>Head of the exam</source>
        <translation>考务负责人</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Session record</source>
        <translation>场次记录</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>%1 卷</translation>
    </message>
    <message>
        <source>Paper of No. %1</source>
        <translation>%1 号试卷</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Begin at station %1.</source>
        <translation>从第 %1 站开始。</translation>
    </message>
    <message>
        <source>A case is done station by station. Begin where it says, black out your choice at that station of the answer sheet, and only then see where to go on. What was blacked out first counts and is not changed. Only the stations of your way count; leave the others alone.</source>
        <translation>案例一站一站地做：从写明的那一站开始，先在答题卡的这一站涂好，再看接着做哪一站。先涂的算数，涂了就不改。只有走到的站算分，没走到的站不要做。</translation>
    </message>
    <message>
        <source>Then go on where the number behind your choice stands.</source>
        <translation>然后找到所选选项后面的编号，从那里接着做。</translation>
    </message>
    <message>
        <source>Write your answer on the answer sheet. The case ends here.</source>
        <translation>写在答题卡上。这个案例到此结束。</translation>
    </message>
    <message>
        <source>Write your answer on the answer sheet, then go on at station %1.</source>
        <translation>写在答题卡上，然后做第 %1 站。</translation>
    </message>
    <message>
        <source>Whatever you chose, the case ends here.</source>
        <translation>不管选了哪一项，这个案例到此结束。</translation>
    </message>
    <message>
        <source>Whatever you chose, go on at station %1.</source>
        <translation>不管选了哪一项，接着做第 %1 站。</translation>
    </message>
    <message>
        <source>The case ends here. Go on with the next task.</source>
        <translation>案例到这里结束，做下一题。</translation>
    </message>
    <message>
        <source>Station %1</source>
        <translation>第 %1 站</translation>
    </message>
    <message>
        <source>%1 · came %2 · handed in %3 · entered from paper %4 · not here yet %5</source>
        <translation>共 %1 人 · 到考 %2 · 交卷 %3 · 其中纸面录入 %4 · 还没到 %5</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>还没到的</translation>
    </message>
    <message>
        <source>%1 %2 +%3 % (%4; decided by %5)</source>
        <translation>%1 %2 +%3%（%4；%5 决定）</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>加时</translation>
    </message>
    <message>
        <source>may sit it up to %1 times in all</source>
        <translation>一共可以考 %1 次</translation>
    </message>
    <message>
        <source>may sit it again</source>
        <translation>可以再考</translation>
    </message>
    <message>
        <source>%1, %2 days after the paper before at the earliest</source>
        <translation>%1，离上次至少 %2 天</translation>
    </message>
    <message>
        <source>Pass mark</source>
        <translation>合格线</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 分，满分 %2 分</translation>
    </message>
    <message>
        <source>Whoever has not passed</source>
        <translation>补考</translation>
    </message>
    <message>
        <source>Marks got</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Unit (seal)</source>
        <translation>单位（盖章）</translation>
    </message>
    <message>
        <source>total too low</source>
        <translation>总分不够</translation>
    </message>
    <message>
        <source>%1 below its floor</source>
        <translation>%1没到最低分</translation>
    </message>
    <message>
        <source>safety items</source>
        <translation>安全必答题</translation>
    </message>
    <message>
        <source>grave error in a case</source>
        <translation>案例有严重错误</translation>
    </message>
    <message>
        <source>each block at least %1 %</source>
        <translation>每个版块至少 %1 %</translation>
    </message>
    <message>
        <source>%1 at least %2 %</source>
        <translation>%1至少 %2 %</translation>
    </message>
    <message>
        <source>of %1 safety items %2 right</source>
        <translation>%1 道安全必答题至少对 %2 道</translation>
    </message>
    <message>
        <source>no grave error in a case</source>
        <translation>案例没有严重错误</translation>
    </message>
    <message>
        <source>Use a black pen.</source>
        <translation>用黑色笔。</translation>
    </message>
    <message>
        <source>Black out the letter that you choose, as [■]; cross out what you blacked out by mistake.</source>
        <translation>把选定的字母涂黑，如 [■]；涂错的打叉，另涂。</translation>
    </message>
    <message>
        <source>In a case nothing is crossed out: what was blacked out first counts and is not changed.</source>
        <translation>案例里不能改涂：先涂的算数，涂了就不改。</translation>
    </message>
    <message>
        <source>In □ goes a letter.</source>
        <translation>□ 里写字母。</translation>
    </message>
    <message>
        <source>Check that this sheet and your paper are of the same variant.</source>
        <translation>先核对答题卡和试卷是同一卷。</translation>
    </message>
</context>
<context>
    <name>ExamSheets</name>
    <message>
        <source>withdrawn: enter it anew</source>
        <translation>已撤回，等着重录</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已计入</translation>
    </message>
    <message>
        <source>entered by %1: compare</source>
        <translation>%1 已录：待核对</translation>
    </message>
    <message>
        <source>%1 of 2 through (%2)</source>
        <translation>录完 %1/2（%2）</translation>
    </message>
    <message>
        <source>answered at a machine</source>
        <translation>在电脑上答过</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>未录</translation>
    </message>
    <message>
        <source>recorded, to be taken back? by %1</source>
        <translation>已计入，%1 提出要收回</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>录入记录读不出来</translation>
    </message>
    <message>
        <source>taken back: enter the right one</source>
        <translation>已收回，等着录对的那份</translation>
    </message>
    <message>
        <source>recorded; its entries cannot be read</source>
        <translation>已计入；录入记录读不出来</translation>
    </message>
    <message>
        <source>not of this exam? says %1</source>
        <translation>%1说不属于这场考试，等另一个人也看</translation>
    </message>
    <message>
        <source>appealed: to be read anew</source>
        <translation>有复核，要重读</translation>
    </message>
</context>
<context>
    <name>ExamShelf</name>
    <message>
        <source>Exams for you</source>
        <translation>您的考试</translation>
    </message>
    <message>
        <source>No exam is set for you now</source>
        <translation>现在没有为您安排考试</translation>
    </message>
    <message>
        <source>When the unit sets one, it stands here with its time. A mock exam shows where you stand; nobody else sees it.</source>
        <translation>单位安排考试后，会连同时间出现在这里。可以先做一次模拟考，看看自己在哪里；别人看不到。</translation>
    </message>
    <message>
        <source>When the unit sets one, it stands here with its time. Practice goes on meanwhile.</source>
        <translation>单位安排考试后，会连同时间出现在这里。这期间可以继续练习。</translation>
    </message>
    <message>
        <source>Draw the first mock exam</source>
        <translation>抽一份模拟考</translation>
    </message>
    <message>
        <source>To practice</source>
        <translation>去练习</translation>
    </message>
    <message>
        <source>Mock exams</source>
        <translation>模拟考</translation>
    </message>
    <message>
        <source>drawn from the practice bank; the result is yours alone</source>
        <translation>从练习题库抽题，成绩只有您自己看得到</translation>
    </message>
    <message>
        <source>%1: about which line?</source>
        <translation>%1：考哪一条条线？</translation>
    </message>
    <message>
        <source>One moment: the paper is being got ready.</source>
        <translation>请稍候，正在准备试卷。</translation>
    </message>
</context>
<context>
    <name>ExamWords</name>
    <message>
        <source>%1 mark</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 marks</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>one right option</source>
        <translation>单选题</translation>
    </message>
    <message>
        <source>several right options</source>
        <translation>多选题</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>判断题</translation>
    </message>
    <message>
        <source>fill in</source>
        <translation>填空题</translation>
    </message>
    <message>
        <source>put in order</source>
        <translation>排序题</translation>
    </message>
    <message>
        <source>match</source>
        <translation>匹配题</translation>
    </message>
    <message>
        <source>short answer</source>
        <translation>简答题</translation>
    </message>
    <message>
        <source>case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>You may go to and fro.</source>
        <translation>可以来回作答。</translation>
    </message>
    <message>
        <source>Once you leave this part you cannot come back to it.</source>
        <translation>离开这一部分以后不能再回来。</translation>
    </message>
    <message>
        <source>One after the other: you cannot go back to an earlier one.</source>
        <translation>依次作答，不能回到前面的题。</translation>
    </message>
    <message>
        <source>Level 0: for practice. The result is yours and proves nothing.</source>
        <translation>0 级：供练习用。成绩归您自己，不作证明。</translation>
    </message>
    <message>
        <source>Level 1: on this computer. What you do is recorded with its time; the result counts inside the unit.</source>
        <translation>1 级：在本机作答。操作连同时间留痕，成绩在本单位内有效。</translation>
    </message>
    <message>
        <source>Level 1: on this computer. What you do is recorded with its time.</source>
        <translation>1 级：在本机作答。操作连同时间留痕。</translation>
    </message>
    <message>
        <source>Level 2: an invigilator is in the room. Leaving the window and every pause are recorded.</source>
        <translation>2 级：现场有人监考。离开窗口、每次暂停都会留痕。</translation>
    </message>
    <message>
        <source>Level 3: in the exam room, whose server keeps paper and answers.</source>
        <translation>3 级：在考场作答，试卷和答案由考场服务器保管。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>满分 %1</translation>
    </message>
    <message>
        <source>The invigilator says how much of the time is left</source>
        <translation>还剩多少时间由监考员定</translation>
    </message>
    <message>
        <source>%1 left, until %2</source>
        <translation>还剩 %1，到 %2 为止</translation>
    </message>
    <message>
        <source>%1 left, the time stands still</source>
        <translation>还剩 %1，计时暂停</translation>
    </message>
    <message>
        <source>%1; saved: %2 of %3 tasks, last at %4</source>
        <translation>%1；已保存 %2 / %3 题，最后一次 %4</translation>
    </message>
    <message>
        <source>It goes on with the time that is known</source>
        <translation>按已知的用时接着计时</translation>
    </message>
</context>
<context>
    <name>ExamsPart</name>
    <message>
        <source>New exam</source>
        <translation>新建考试</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>No exam has been set up yet</source>
        <translation>还没有考试</translation>
    </message>
    <message>
        <source>Choose a blueprint, a day and the candidates; the papers are drawn and locked when you seal it.</source>
        <translation>选好蓝图、日期和考生；封卷时抽出试卷并锁好。</translation>
    </message>
    <message>
        <source>Blueprints</source>
        <translation>考试蓝图</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>Export the persons</source>
        <translation>导出人员名单</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写好</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>A CSV file in UTF-8 that Excel opens with a double click: name, staff number, post, committee, roles, A and B lines. It holds no PIN, no answers and no results.</source>
        <translation>UTF-8 编码的 CSV 文件，Excel 双击就能打开：姓名、工号、岗位、居委会、角色、A 角和 B 角条线。不含密码、作答和成绩。</translation>
    </message>
    <message>
        <source>What for? It stands in the audit record with your name</source>
        <translation>用途（会和你的姓名一起记入审计记录）</translation>
    </message>
    <message>
        <source>Folder; a file that lies there is never overwritten</source>
        <translation>文件夹（已有的文件不会被覆盖）</translation>
    </message>
    <message>
        <source>A cell that begins with = + - or @ gets a &apos; in front, so that no spreadsheet takes it for a formula. Import takes it away again.</source>
        <translation>以 = + - @ 开头的格，前面会加一个 &apos;，免得表格软件当成公式；再导入时会去掉。</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find a page, person, item, case or handbook section</source>
        <translation>找页面、人员、题目、案例或手册章节</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的内容</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Pages, persons, items, cases and sections were looked through. Fewer or shorter words find more.</source>
        <translation>页面、人员、题目、案例和手册章节里都没有。词少一些、短一些更容易找到。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清空搜索</translation>
    </message>
</context>
<context>
    <name>FirstRunForm</name>
    <message>
        <source>Neighbourhood committee</source>
        <translation>居委会</translation>
    </message>
    <message>
        <source>Street or town, may stay empty</source>
        <translation>街道或镇，可以不填</translation>
    </message>
    <message>
        <source>Name of the administrator</source>
        <translation>管理员姓名</translation>
    </message>
    <message>
        <source>is also trainer</source>
        <translation>兼培训师</translation>
    </message>
    <message>
        <source>is also director</source>
        <translation>兼主任</translation>
    </message>
    <message>
        <source>Password, at least 10 characters</source>
        <translation>密码，至少 10 个字符</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>Found the unit</source>
        <translation>建立单位</translation>
    </message>
    <message>
        <source>Look at the demo first</source>
        <translation>先看演示</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>First run</source>
        <translation>第一次使用</translation>
    </message>
    <message>
        <source>Everything stays on this computer; the program opens no network connection. The demo has a data folder of its own.</source>
        <translation>所有数据只保存在这台电脑，程序不联网。演示数据另有文件夹，互不影响。</translation>
    </message>
    <message>
        <source>Found your unit: the administrator then adds the cadres.</source>
        <translation>先建立本单位，再由管理员添加干部。</translation>
    </message>
    <message>
        <source>The unit is founded. Write down the recovery code</source>
        <translation>单位已建立，请抄下恢复码</translation>
    </message>
    <message>
        <source>Only an exam station: candidates sit here without accounts</source>
        <translation>只作考点机：考生不用账户，在这台电脑上考试</translation>
    </message>
    <message>
        <source>I bring a file from my committee: my own computer, to practise at home</source>
        <translation>我从居委会带来了文件：这是我自己的电脑，在家练习</translation>
    </message>
</context>
<context>
    <name>FirstSecretsPanel</name>
    <message>
        <source>First PINs</source>
        <translation>发首次 PIN</translation>
    </message>
    <message>
        <source>Everybody without a PIN or password gets a temporary one. It stands here until you close this page and is kept nowhere; at the first sign-in it is replaced by one of their own. Whoever has one already keeps it.</source>
        <translation>还没有 PIN 或密码的人各发一个临时的。它们只显示在这一页，关闭后不再出现，也不留存；本人第一次登录时换成自己的。已经有的人不受影响。</translation>
    </message>
    <message numerus="yes">
        <source>Give one to each of %n person(s)</source>
        <translation>
            <numerusform>给这 %n 人各发一个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 made</source>
        <translation>已发 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Stop; those made stay</source>
        <translation>停止，已发的有效</translation>
    </message>
    <message>
        <source>Temporary PINs and passwords, shown only now</source>
        <translation>临时 PIN 和密码，只在此刻显示</translation>
    </message>
    <message>
        <source>I have saved them or written them down</source>
        <translation>我已存好或抄好</translation>
    </message>
    <message>
        <source>Close; they are not shown again</source>
        <translation>关闭，不再显示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>FormPart</name>
    <message>
        <source>%1: one place up</source>
        <translation>%1：上移</translation>
    </message>
    <message>
        <source>%1: one place down</source>
        <translation>%1：下移</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>%1: take it out</source>
        <translation>%1：去掉</translation>
    </message>
</context>
<context>
    <name>FormRange</name>
    <message>
        <source>%1, items at least</source>
        <translation>%1，至少几道</translation>
    </message>
    <message>
        <source>least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>%1, items at most</source>
        <translation>%1，至多几道</translation>
    </message>
    <message>
        <source>most</source>
        <translation>至多</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>The day of your exam</source>
        <translation>您的考试日子</translation>
    </message>
    <message>
        <source>The plan then prepares for this day and says what the exam would come to. An exam that is arranged here and comes earlier goes first. Only you see this day.</source>
        <translation>计划就为这一天准备，并说出考试大约能得多少。本单位安排了更早的考试，就先为那一场准备。这个日子只有您自己看得到。</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>In %1 weeks</source>
        <translation>%1 周后</translation>
    </message>
    <message>
        <source>What the exam will be like</source>
        <translation>考哪一种</translation>
    </message>
    <message>
        <source>Prepare for this day</source>
        <translation>为这一天准备</translation>
    </message>
    <message>
        <source>No day any more</source>
        <translation>不定日子了</translation>
    </message>
</context>
<context>
    <name>HabitsPart</name>
    <message>
        <source>How you practise</source>
        <translation>练习习惯</translation>
    </message>
    <message>
        <source>Kept for you on this computer.</source>
        <translation>只为您保存在这台电脑上。</translation>
    </message>
    <message>
        <source>Think first: the options stay hidden until you ask for them</source>
        <translation>先想后看选项：想好了再显示选项</translation>
    </message>
    <message>
        <source>After a right answer go on by itself; never after a wrong one</source>
        <translation>答对自动下一题；答错和不会时不动</translation>
    </message>
</context>
<context>
    <name>HandInPanel</name>
    <message>
        <source>Before you hand in</source>
        <translation>交卷前核对</translation>
    </message>
    <message>
        <source>Hand in?</source>
        <translation>确定交卷？</translation>
    </message>
    <message>
        <source>after that nothing can be changed</source>
        <translation>交卷以后不能再改</translation>
    </message>
    <message>
        <source>Every task is answered and none is flagged. Time left: %1.</source>
        <translation>全部答完，没有标记的题。剩余时间 %1。</translation>
    </message>
    <message>
        <source>Time left: %1.</source>
        <translation>剩余时间 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n seen and not answered</source>
        <translation>
            <numerusform>看过未答 %n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not seen</source>
        <translation>
            <numerusform>没看过 %n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged</source>
        <translation>
            <numerusform>标记 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>继续作答</translation>
    </message>
    <message>
        <source>Handing in …</source>
        <translation>正在交卷…</translation>
    </message>
    <message>
        <source>Hand in now</source>
        <translation>确定交卷</translation>
    </message>
</context>
<context>
    <name>HandbookFoot</name>
    <message>
        <source>Previous</source>
        <translation>上一节</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一节</translation>
    </message>
    <message>
        <source>A new session ends the one that waits; its answers are saved.</source>
        <translation>新的练习会结束没做完的那一次，已答的都已保存。</translation>
    </message>
    <message numerus="yes">
        <source>Practise this section, %n item(s)</source>
        <translation>
            <numerusform>练这一节，%n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Practise this section</source>
        <translation>练这一节</translation>
    </message>
</context>
<context>
    <name>HandbookPage</name>
    <message>
        <source>Handbooks</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Section before or after</source>
        <translation>上一节、下一节</translation>
    </message>
    <message>
        <source>Scroll; in the contents, the section above or below</source>
        <translation>上下滚动；在目录里换一节</translation>
    </message>
    <message>
        <source>Practise this section</source>
        <translation>练这一节</translation>
    </message>
    <message>
        <source>Only the sections of one line</source>
        <translation>只看一条线的章节</translation>
    </message>
    <message>
        <source>Contents, and back to the text</source>
        <translation>目录，再按回到正文</translation>
    </message>
    <message>
        <source>Print, or keep as PDF</source>
        <translation>打印或存成 PDF</translation>
    </message>
    <message>
        <source>From link to link; Enter follows it</source>
        <translation>在链接之间移动，Enter 打开</translation>
    </message>
    <message>
        <source>This bank has no handbooks</source>
        <translation>这份题库没有手册</translation>
    </message>
    <message>
        <source>They come with a newer bank. Until then the basis of each item stands beside its answer.</source>
        <translation>新版题库会带来手册。在那之前，每道题的依据写在答案旁边。</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>没有读出</translation>
    </message>
    <message>
        <source>Back to the item or the case that led here</source>
        <translation>回到带你来这里的题目或案例</translation>
    </message>
    <message>
        <source>To practice</source>
        <translation>去练习</translation>
    </message>
</context>
<context>
    <name>HandbookRow</name>
    <message>
        <source>Handbook: %1</source>
        <translation>手册：%1</translation>
    </message>
</context>
<context>
    <name>HandbookTools</name>
    <message>
        <source>Back to the item</source>
        <translation>回到那道题</translation>
    </message>
    <message>
        <source>Print / PDF</source>
        <translation>打印 / 导出 PDF</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>回到案例</translation>
    </message>
</context>
<context>
    <name>HandedTask</name>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>person, line, hours, done or not</comment>
        <translation>%1：%2，%3，%4</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>item</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>handbook</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Words for its request: %1</source>
        <translation>事项用语：%1</translation>
    </message>
</context>
<context>
    <name>HoursRow</name>
    <message>
        <source>One hour less for %1</source>
        <translation>给%1减一小时</translation>
    </message>
    <message>
        <source>One hour more for %1</source>
        <translation>给%1加一小时</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a table of persons</source>
        <translation>导入人员名单</translation>
    </message>
    <message>
        <source>Path of the file; Enter shows the preview</source>
        <translation>文件路径，按 Enter 预览</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>选择名单文件</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.txt)</source>
        <translation>文本表格 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>A CSV file from Excel or WPS whose first row has the headers 姓名 (needed), 工号, 岗位, 居委会, 角色, A角, B角. Several lines in a cell are separated by 、. You see what would happen before anything is stored.</source>
        <translation>Excel 或 WPS 另存的 CSV 文件，第一行写列名：姓名（必有）、工号、岗位、居委会、角色、A角、B角。一格里有几条线时用顿号隔开。先看预览，确认后才保存。</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>正在读取名单</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>This file is not UTF-8. It looks like GBK, as an older Excel saves it. Read that way it begins like this; nothing is stored yet:</source>
        <translation>这个文件不是 UTF-8，看来是 GBK（旧版 Excel 常用）。按 GBK 读出的开头如下，还没有保存任何内容：</translation>
    </message>
    <message>
        <source>The words are right, go on</source>
        <translation>文字正确，继续</translation>
    </message>
    <message>
        <source>Not right? Save the table as “CSV UTF-8” in Excel or WPS and choose that file.</source>
        <translation>文字不对？请在 Excel 或 WPS 里另存为“CSV UTF-8”，再选那个文件。</translation>
    </message>
    <message>
        <source>Rows of the table: %1</source>
        <translation>名单各行：%1</translation>
    </message>
    <message>
        <source>Nothing is stored while a row has to be mended. Correct the file, save it and look again.</source>
        <translation>还有要修改的行，没有保存任何内容。请改好文件并保存，再点“重新读取”。</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>没有要导入的</translation>
    </message>
    <message numerus="yes">
        <source>Import %n person(s)</source>
        <translation>
            <numerusform>导入 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新读取</translation>
    </message>
</context>
<context>
    <name>ImportRow</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>改动</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>look at</source>
        <translation>请留意</translation>
    </message>
    <message>
        <source>mend</source>
        <translation>要修改</translation>
    </message>
</context>
<context>
    <name>Introduction</name>
    <message>
        <source>Introduction, step %1 of %2: %3</source>
        <translation>三步入门，第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>InvigilatorPanel</name>
    <message>
        <source>For the invigilator</source>
        <translation>监考员</translation>
    </message>
    <message>
        <source>it is recorded with your name and the reason</source>
        <translation>连同您的姓名和理由一起留痕</translation>
    </message>
    <message>
        <source>Let it go on</source>
        <translation>继续考试</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>More time</source>
        <translation>延长时间</translation>
    </message>
    <message>
        <source>Say how much is used</source>
        <translation>认定已用时间</translation>
    </message>
    <message>
        <source>Close the exam</source>
        <translation>结束考试</translation>
    </message>
    <message>
        <source>Your code</source>
        <translation>您的监考码</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>执行</translation>
    </message>
</context>
<context>
    <name>JoinFiles</name>
    <message>
        <source>Choose the file from the committee</source>
        <translation>选择从居委会带来的文件</translation>
    </message>
    <message>
        <source>Files taken home (*.qgtout)</source>
        <translation>带走文件 (*.qgtout)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>JoinForm</name>
    <message>
        <source>A file from my committee</source>
        <translation>从居委会带来的文件</translation>
    </message>
    <message>
        <source>Written at the committee under Settings › Take home, bring back.</source>
        <translation>在居委会的电脑上，从“设置 › 带走、带回”写出。</translation>
    </message>
    <message>
        <source>File, its name ends in .qgtout</source>
        <translation>文件，名字以 .qgtout 结尾</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Code that was shown with it, 13 letters and digits</source>
        <translation>写出文件时显示的口令，13 个字母和数字</translation>
    </message>
    <message>
        <source>New PIN for this computer; empty: the old one stays</source>
        <translation>这台电脑的新 PIN；空着就用原来的</translation>
    </message>
    <message>
        <source>PIN of 6 digits for this computer, or a password</source>
        <translation>这台电脑的 PIN（6 位数字），或密码</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>One moment: the file is read and the question bank is put in place.</source>
        <translation>请稍等：正在读入文件，放好题库。</translation>
    </message>
    <message>
        <source>Practise here</source>
        <translation>在这里练习</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>KeptDesk</name>
    <message>
        <source>Drop</source>
        <translation>移去</translation>
    </message>
    <message>
        <source>Drop %1</source>
        <translation>移去 %1</translation>
    </message>
</context>
<context>
    <name>KeyChoice</name>
    <message>
        <source>Key: %1</source>
        <translation>按键：%1</translation>
    </message>
</context>
<context>
    <name>KeyHelp</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Page of the rail</source>
        <translation>左侧栏的第几页</translation>
    </message>
    <message>
        <source>Next or previous control</source>
        <translation>下一个或上一个控件</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>本页按键</translation>
    </message>
    <message>
        <source>Close what is open</source>
        <translation>关闭打开的内容</translation>
    </message>
    <message>
        <source>Find any page, person, item, case or section</source>
        <translation>查找任何页面、人员、题目、案例或章节</translation>
    </message>
    <message>
        <source>Keys: %1</source>
        <translation>按键：%1</translation>
    </message>
    <message>
        <source>Next or previous in a list or a group</source>
        <translation>列表或一组里的下一个、上一个</translation>
    </message>
    <message>
        <source>Scroll; in a list, to its ends</source>
        <translation>滚动；在列表里到头、到尾</translation>
    </message>
    <message>
        <source>Press the control that has the focus</source>
        <translation>按下当前的按钮或选项</translation>
    </message>
    <message>
        <source>The introduction in three steps</source>
        <translation>三步入门</translation>
    </message>
</context>
<context>
    <name>KeysPart</name>
    <message>
        <source>Issue certificates</source>
        <translation>签发证书</translation>
    </message>
    <message>
        <source>Issue it</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>The revoked certificate stays revoked. The new one has a number of its own and counts from today.</source>
        <translation>已吊销的证书仍然作废。新证书另有编号，从今天起算。</translation>
    </message>
    <message>
        <source>Issue a new certificate</source>
        <translation>重新签发证书</translation>
    </message>
    <message>
        <source>Issue another in its place</source>
        <translation>换发证书</translation>
    </message>
    <message>
        <source>Files for checkers</source>
        <translation>给核验人的文件</translation>
    </message>
    <message>
        <source>Name, post and staff number are taken as they stand under People now; the last day stays. The old certificate is void from today.</source>
        <translation>姓名、岗位、工号取“人员”里现在的；有效期不变。旧证书从今天起作废。</translation>
    </message>
    <message>
        <source>Two small files for machines that check certificates without this data: the public keys of the unit, and the signed list of certificates that no longer count. Nothing in them is secret.</source>
        <translation>两个小文件，给没有本单位数据的机器核验证书用：本单位的公钥，和不再算数的证书清单（已签名）。里面没有秘密。</translation>
    </message>
    <message>
        <source>A certificate that was issued is never taken back, only revoked. Doing it twice issues nothing twice.</source>
        <translation>签发了就不能收回，只能吊销。重复做不会重复签发。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Folder; the two files there are replaced</source>
        <translation>文件夹；里面原有的这两个文件会被替换</translation>
    </message>
    <message>
        <source>Passphrase of the exam keys</source>
        <translation>考试密钥的口令</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Issue it, the old one is void</source>
        <translation>换发，旧证书作废</translation>
    </message>
    <message>
        <source>Write both files</source>
        <translation>写这两个文件</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Working; a passphrase takes a moment</source>
        <translation>正在处理；口令需要片刻</translation>
    </message>
</context>
<context>
    <name>LeavePanel</name>
    <message>
        <source>There is no way back</source>
        <translation>离开后不能再回来</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续往下</translation>
    </message>
</context>
<context>
    <name>LevelLabel</name>
    <message>
        <source>new to it</source>
        <translation>陌生</translation>
    </message>
    <message>
        <source>aware</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>able</source>
        <translation>能办</translation>
    </message>
    <message>
        <source>can mentor</source>
        <translation>可带教</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>证据不足</translation>
    </message>
</context>
<context>
    <name>LineCoursePlot</name>
    <message>
        <source>%1 %, able from here on</source>
        <translation>%1 %，能办从这里起</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>LineDetail</name>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>近期</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>180 days</source>
        <translation>180 天</translation>
    </message>
    <message>
        <source>chance to settle in one trip, %; the band is the nine-tenths interval; ● right ○ wrong</source>
        <translation>一趟办成的把握，%；带是九成区间；● 答对 ○ 答错</translation>
    </message>
    <message>
        <source>What people come for in this line</source>
        <translation>这条线里的事项</translation>
    </message>
    <message>
        <source>%, nine-tenths interval</source>
        <translation>%，九成区间</translation>
    </message>
    <message>
        <source>Practise this line</source>
        <translation>练这条线</translation>
    </message>
    <message>
        <source>Only what I have not seen</source>
        <translation>只练没见过的</translation>
    </message>
    <message>
        <source>Your director sees level and recency, never which items you got wrong. Looking is on record.</source>
        <translation>主任看得到等级和近期，看不到您哪题答错；谁看过都有记录。</translation>
    </message>
    <message>
        <source>Items answered before count for little: right again mostly says that they are remembered. What is new to you counts in full.</source>
        <translation>做过的题再答对，多半说明记住了，只算一点点；头一回见的题才算满。</translation>
    </message>
    <message>
        <source>Who looked last:</source>
        <translation>最近谁看过：</translation>
    </message>
</context>
<context>
    <name>LineStrip</name>
    <message>
        <source>Lines, chance to settle in one trip</source>
        <translation>各条线一趟办成的把握</translation>
    </message>
</context>
<context>
    <name>LinesPart</name>
    <message>
        <source>18 lines</source>
        <translation>18 条线</translation>
    </message>
    <message>
        <source>chance to settle in one trip, %; the thin line is the nine-tenths interval, the dotted one 80 %. Enter practises a line.</source>
        <translation>一趟办成的把握，%；细线是九成区间，虚线是 80 %。Enter 练这条线。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>All-post readiness</source>
        <translation>全岗通</translation>
    </message>
</context>
<context>
    <name>MarkRows</name>
    <message>
        <source>had it, %1</source>
        <translation>答到了，%1</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Nobody else&apos;s marks of the same answers are in: nothing to compare with.</source>
        <translation>同一份答卷还没有别人交出的评分，没法比。</translation>
    </message>
    <message>
        <source>Only %1 answers were also marked by others: too few to say whether the marks are mild or severe.</source>
        <translation>只有 %1 份别人也评过，太少，说不了宽严。</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2, %3 answers</source>
        <translation>95% 区间 %1 到 %2，%3 份</translation>
    </message>
    <message>
        <source>Neither mild nor severe as far as can be told: on the average %1 percent of the marks beside others (%2).</source>
        <translation>看不出偏宽或偏严：平均比别人 %1 个百分点（%2）。</translation>
    </message>
    <message>
        <source>Milder than others by %1 percent of the marks on the average (%2).</source>
        <translation>偏宽：平均比别人多给满分的 %1%（%2）。</translation>
    </message>
    <message>
        <source>More severe than others by %1 percent of the marks on the average (%2).</source>
        <translation>偏严：平均比别人少给满分的 %1%（%2）。</translation>
    </message>
    <message>
        <source>Of %1 pairs of marks %2 are equal and %3 one point apart.</source>
        <translation>与别人同评 %1 份次：完全一致 %2，相差一个采分点 %3。</translation>
    </message>
    <message>
        <source>Of %1 answers that came a second time unannounced %2 got the same marks and %3 others by one point.</source>
        <translation>不告知而重评 %1 份：与自己上次一致 %2，相差一个采分点 %3。</translation>
    </message>
    <message>
        <source> So few say little.</source>
        <translation>份数少，只供参考。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source> About %1 percent of a rater&apos;s answers come a second time unannounced; that only shows how steady the marks are.</source>
        <translation>每人约有 %1% 的答卷会不告知地再评一次，只用来看评分稳不稳，不计分。</translation>
    </message>
    <message>
        <source>One rater marks each answer, never an own one.</source>
        <translation>每份由一人评，不会分到自己的。</translation>
    </message>
    <message>
        <source>Two raters mark each answer without knowing of each other, never an own one. Up to %1 marks apart (of large tasks up to %2 percent of the marks) the mean of the two counts, to the hundredth.</source>
        <translation>每份由两人各自评，互不知道，不会分到自己的。两人相差不超过 %1 分（分值大的题不超过满分的 %2%）时取平均，保留到百分之一分。</translation>
    </message>
    <message>
        <source> Further apart a third rater decides, who knows of neither mark.</source>
        <translation>相差更大时由第三人评，第三人不知道前两人的评分，以第三人为准。</translation>
    </message>
    <message>
        <source> Further apart a third rater marks who knows of neither mark: then the mean of the two that are closest counts, or the third mark where two pairs are equally close. Where all three are far apart, one more rater decides.</source>
        <translation>相差更大时由第三人评，第三人不知道前两人的评分：取三人中最接近的两人的平均；两对一样近时，以第三人为准。三人彼此都相差很大时，再由一人裁定。</translation>
    </message>
    <message>
        <source>Open answers: %1, handed out: %2.</source>
        <translation>开放题答卷 %1 份，已分发 %2 份。</translation>
    </message>
    <message>
        <source>Open answers: %1.</source>
        <translation>开放题答卷 %1 份。</translation>
    </message>
    <message>
        <source> Marked by one person before there were raters: %1; those marks hold.</source>
        <translation>其中 %1 份在分发以前已由一人评过，照旧有效。</translation>
    </message>
    <message>
        <source> Decided: %1, waiting: %2.</source>
        <translation>已定分 %1 份，未定 %2 份。</translation>
    </message>
    <message>
        <source> By the mean of two: %1, by a third rater: %2, too far apart and waiting for one more rater: %3.</source>
        <translation>两人平均 %1 份，经第三人 %2 份，相差大、等再评 %3 份。</translation>
    </message>
    <message>
        <source>%1 of %2 marked, %3 handed in</source>
        <translation>共 %2 份，已评 %1 份，已交 %3 份</translation>
    </message>
    <message>
        <source>Nothing handed in yet.</source>
        <translation>还没有交出评分。</translation>
    </message>
    <message>
        <source>Gives %1 percent of the marks on the average.</source>
        <translation>平均给满分的 %1%。</translation>
    </message>
    <message>
        <source>Weighted kappa with the others: %1 (1 is full agreement, 0 is chance).</source>
        <translation>与别人的加权 kappa：%1（1 是完全一致，0 是碰巧）。</translation>
    </message>
    <message>
        <source>In the later half %1 percent of the marks beside the earlier one.</source>
        <translation>后一半比前一半 %1 个百分点。</translation>
    </message>
    <message>
        <source>taken out; %1 handed in before</source>
        <translation>已调出，此前交出 %1 份</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>→ chosen: %1</source>
        <translation>→ 选了：%1</translation>
    </message>
    <message>
        <source>→ answered in writing; marked apart</source>
        <translation>→ 写了一段，另外评</translation>
    </message>
</context>
<context>
    <name>MarkingPart</name>
    <message>
        <source>Answer %1 of %2</source>
        <translation>第 %1 份，共 %2 份</translation>
    </message>
    <message>
        <source>marked before; %1 still open</source>
        <translation>这份评过；还有 %1 份没评</translation>
    </message>
    <message>
        <source>%1 still open</source>
        <translation>还有 %1 份没评</translation>
    </message>
    <message>
        <source>Nobody gave an open answer: there is nothing to mark.</source>
        <translation>没有人写开放题的答案，不用阅卷。</translation>
    </message>
    <message>
        <source>Answer given</source>
        <translation>考生的答案</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>参考答案</translation>
    </message>
    <message>
        <source>Points met</source>
        <translation>答到的采分点</translation>
    </message>
    <message>
        <source>met</source>
        <translation>答到</translation>
    </message>
    <message>
        <source>Store and score again</source>
        <translation>记下并重新算分</translation>
    </message>
    <message>
        <source>Store, next answer</source>
        <translation>记下，下一份</translation>
    </message>
    <message>
        <source>Previous answer</source>
        <translation>上一份</translation>
    </message>
    <message>
        <source>Back to the exam</source>
        <translation>回到这场考试</translation>
    </message>
</context>
<context>
    <name>MarkingPlanPart</name>
    <message>
        <source>Why one rater is enough for what is left; it goes into the audit record</source>
        <translation>剩下的由一人评的原因，会记入审计记录</translation>
    </message>
    <message>
        <source>Let one rater mark what is left</source>
        <translation>剩下的改由一人评</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>One rater each</source>
        <translation>每份一人评</translation>
    </message>
    <message>
        <source>Two raters each</source>
        <translation>每份两人评</translation>
    </message>
    <message>
        <source>Far apart: the two closest of three</source>
        <translation>相差大时：三人中取最接近的两人</translation>
    </message>
    <message>
        <source>Far apart: the third rater decides</source>
        <translation>相差大时：以第三人为准</translation>
    </message>
    <message>
        <source>So many marks two raters may be apart</source>
        <translation>两人最多可以相差多少分</translation>
    </message>
    <message>
        <source>Who marks</source>
        <translation>由谁阅卷</translation>
    </message>
    <message>
        <source>Raters; further ones can join</source>
        <translation>阅卷人；可以再加</translation>
    </message>
    <message>
        <source>Hand out the answers</source>
        <translation>分发答卷</translation>
    </message>
    <message>
        <source>Hand out what is left</source>
        <translation>分发其余的</translation>
    </message>
</context>
<context>
    <name>MarkingRaterRow</name>
    <message>
        <source>Take out of the marking…</source>
        <translation>调出阅卷…</translation>
    </message>
    <message>
        <source>Take %1 out of the marking…</source>
        <translation>把%1调出阅卷…</translation>
    </message>
</context>
<context>
    <name>MarkingRoundPart</name>
    <message>
        <source>Marking</source>
        <translation>阅卷</translation>
    </message>
    <message>
        <source>Working; this takes a moment</source>
        <translation>正在处理，请稍候</translation>
    </message>
    <message>
        <source>Mark my answers (%1)</source>
        <translation>评我的答卷（%1）</translation>
    </message>
    <message>
        <source>Look at my answers</source>
        <translation>看我评过的答卷</translation>
    </message>
    <message>
        <source>Raters so far</source>
        <translation>阅卷人的情况</translation>
    </message>
    <message>
        <source>Back to the exam</source>
        <translation>回到考场</translation>
    </message>
</context>
<context>
    <name>MarkingTakeOut</name>
    <message>
        <source>Really?</source>
        <translation>确定吗？</translation>
    </message>
    <message>
        <source>Reason for taking the rater out; it goes into the audit record</source>
        <translation>调出的原因，会记入审计记录</translation>
    </message>
    <message>
        <source>No, leave it as it is</source>
        <translation>不，保持原样</translation>
    </message>
    <message>
        <source>Yes, take the rater out</source>
        <translation>是，调出</translation>
    </message>
</context>
<context>
    <name>MasteryPage</name>
    <message>
        <source>My mastery</source>
        <translation>我的掌握</translation>
    </message>
    <message>
        <source>Line above or below</source>
        <translation>上一条线、下一条线</translation>
    </message>
    <message>
        <source>Practise the line</source>
        <translation>练这条线</translation>
    </message>
    <message>
        <source>Practise what I have not seen of the line</source>
        <translation>只练这条线里没见过的题</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>条线</translation>
    </message>
</context>
<context>
    <name>MasteryPart</name>
    <message>
        <source>Your mastery of this section</source>
        <translation>这一节的掌握</translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>yours: %1</source>
        <translation>你连的：%1</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>没有连</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Weekly meeting</source>
        <translation>例会</translation>
    </message>
    <message>
        <source>Print, or save as PDF where there is no printer</source>
        <translation>打印；没有打印机时存成 PDF</translation>
    </message>
    <message>
        <source>Nobody to report on yet</source>
        <translation>还没有可汇报的人</translation>
    </message>
    <message>
        <source>The page for the weekly meeting is about the cadres of this committee. Add them on the page People.</source>
        <translation>例会一页纸说的是本居委会的干部。请在“人员”页添加。</translation>
    </message>
    <message>
        <source>To the page People</source>
        <translation>去“人员”页</translation>
    </message>
    <message>
        <source>One A4 page, readable in black and white. It is made of what the program knows now; what you change on other pages stands here when you open this one again.</source>
        <translation>一张 A4，黑白打印也清楚。内容是程序现在知道的；在别的页改了以后，再打开本页就是新的。</translation>
    </message>
    <message>
        <source>Folder for the PDF; only you can read the file</source>
        <translation>PDF 存到哪个文件夹；文件只有你能读</translation>
    </message>
    <message>
        <source>No printer is set up on this computer: save the PDF and print it on one that has a printer.</source>
        <translation>这台电脑没有设打印机：请存成 PDF，到有打印机的电脑上打印。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存成 PDF</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>One trip: a resident comes once, and whoever is on duty settles it or hands it on. Ranges are nine-tenths intervals. Nobody&apos;s sum stands here, and nobody is ranked.</source>
        <translation>一趟办成：居民来一次，当班的人就能办好或转到位。范围是九成区间。本页不含个人总分，不排名次。</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>例会一页纸</translation>
    </message>
    <message>
        <source>%1: weekly meeting</source>
        <translation>%1&#x3000;例会一页纸</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Data until %1</source>
        <translation>数据到 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>of the requests of next week are expected to be settled in one trip; nine times in ten between %1 % and %2 %.</source>
        <translation>下周来访预计一趟办成的比例，九成在 %1–%2 % 之间。</translation>
    </message>
    <message>
        <source>%1 of %2 cells have enough evidence for a level.</source>
        <translation>%2 格里 %1 格证据够评档次。</translation>
    </message>
    <message>
        <source> Evidence is thin: the number is mostly what is believed of any cadre.</source>
        <translation>证据单薄：这个数主要是对一般干部的估计。</translation>
    </message>
    <message>
        <source>1  Duty next week</source>
        <translation>1&#x3000;下周值班</translation>
    </message>
    <message>
        <source>No roster is published for next week. The number is reckoned as if every two were on duty together equally often.</source>
        <translation>下周没有公布的排班。上面的数按任意两人同样多地搭班计算。</translation>
    </message>
    <message>
        <source>Even all together settle only %1 % of it; costs %2 points.</source>
        <translation>全队一起也只办成 %1 %，损失 %2 点。</translation>
    </message>
    <message>
        <source>Hangs on %1. Without %1 the others settle %2 % of it; costs %3 points.</source>
        <translation>只靠%1。%1不在，其余的人一起办成 %2 %，损失 %3 点。</translation>
    </message>
    <message>
        <source>If %1 is away, the best two settle %2 %, %3 points less; weakest is %4, %5 %.</source>
        <translation>%1缺勤时，最好的一对办成 %2 %，少 %3 点；最弱是%4，%5 %。</translation>
    </message>
    <message>
        <source>2  Risks</source>
        <translation>2&#x3000;风险</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>No line hangs on one person, as far as is known.</source>
        <translation>就现在所知，没有只靠一个人的条线。</translation>
    </message>
    <message>
        <source>%1 % of requests; %2 → %3 % on these duties</source>
        <translation>来访 %1 %，当班 %2→%3 %</translation>
    </message>
    <message>
        <source>3  Study this week, as handed out</source>
        <translation>3&#x3000;本周学什么（已下发）</translation>
    </message>
    <message>
        <source>3  Study this week, a proposal</source>
        <translation>3&#x3000;本周学什么（建议，还没下发）</translation>
    </message>
    <message>
        <source>Nothing to study is planned.</source>
        <translation>没有安排学习。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>条线</translation>
    </message>
    <message>
        <source>What</source>
        <translation>学什么</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, on the page Training</source>
        <translation>
            <numerusform>另有 %n 人，见“培训”页</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2); all have caught up</source>
        <translation>%1（%2）；都补学了</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2); %n behind</source>
        <translation>
            <numerusform>%1（%2）；%n 人未补学</numerusform>
        </translation>
    </message>
    <message>
        <source>4  Changed rules, certificates that end</source>
        <translation>4&#x3000;政策与证书</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n 条条线</numerusform>
        </translation>
    </message>
    <message>
        <source>certificate of %1 for %2</source>
        <translation>%1的证书到期：%2</translation>
    </message>
    <message>
        <source>No rule behind answered items changed in three months, and no certificate ends within a month.</source>
        <translation>三个月里没有答过的题改了依据，一个月里没有证书到期。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, on the page My mastery of each</source>
        <translation>
            <numerusform>另有 %n 项，见各人的“我的掌握”页</numerusform>
        </translation>
    </message>
    <message>
        <source>5  Last week</source>
        <translation>5&#x3000;上周做了没有</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>%1 of %2 tasks done</source>
        <translation>%2 项任务做完 %1 项</translation>
    </message>
    <message>
        <source>no plan was handed out</source>
        <translation>没有下发计划</translation>
    </message>
    <message>
        <source>Not in one trip</source>
        <translation>没一趟办成</translation>
    </message>
    <message>
        <source>Pairs, visits</source>
        <translation>结对、走访</translation>
    </message>
    <message>
        <source>not recorded in this program; told by word</source>
        <translation>程序里没有记录，会上口头说</translation>
    </message>
    <message>
        <source>no request was logged in seven days, so nothing can be said</source>
        <translation>7 天里没有登记来访，说不出</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>line, how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 logged in seven days</source>
        <translation>%1 件（7 天登记 %2 件）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>6  Agreed in the meeting (by hand: what, who, until when)</source>
        <translation>6&#x3000;会上议定（手写：做什么、谁、哪天）</translation>
    </message>
    <message>
        <source>Per cent settled in one trip; a line is named where those on duty settle less than %1 % of it.</source>
        <translation>数字是一趟办成的 %；当班的人办成不到 %1 % 的条线写出名字。</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>evening %1</source>
        <translation>晚 %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
</context>
<context>
    <name>MemoryPart</name>
    <message>
        <source>Memory</source>
        <translation>记忆</translation>
    </message>
    <message>
        <source>How fast things are forgotten decides when an item comes again. Estimate it from what everybody here answered; names are not looked at</source>
        <translation>忘得多快，决定一道题什么时候再来。可以按大家在这里的作答来估计，不看名字</translation>
    </message>
    <message>
        <source>Estimating</source>
        <translation>正在估计</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>更准</translation>
    </message>
    <message>
        <source>No better</source>
        <translation>没有更准</translation>
    </message>
    <message>
        <source>Reason, kept with your name</source>
        <translation>原因（和您的名字一起保存）</translation>
    </message>
    <message>
        <source>Estimate from our answers</source>
        <translation>按我们的作答估计</translation>
    </message>
    <message>
        <source>Adopt the new numbers…</source>
        <translation>采用新的数…</translation>
    </message>
    <message>
        <source>Back to those of the program…</source>
        <translation>换回程序自带的数…</translation>
    </message>
    <message>
        <source>Put in force</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Do not</source>
        <translation>先不换</translation>
    </message>
</context>
<context>
    <name>MinutesHeatmap</name>
    <message>
        <source>Minutes of practice by day</source>
        <translation>每天练习的分钟数</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
</context>
<context>
    <name>MinutesPart</name>
    <message>
        <source>Last 12 weeks</source>
        <translation>近 12 周</translation>
    </message>
</context>
<context>
    <name>MixPart</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>What you log today stands here and can be taken back.</source>
        <translation>今天登记的列在这里，可以撤销。</translation>
    </message>
    <message>
        <source>What residents come for</source>
        <translation>居民来办什么</translation>
    </message>
    <message>
        <source>share of requests, nine-tenths interval</source>
        <translation>占来访的比例，九成区间</translation>
    </message>
    <message>
        <source>Counts only: nobody&apos;s name, telephone or story is kept. The page Team weighs lines by these shares.</source>
        <translation>只记件数：不记任何人的姓名、电话和事由。“团队”页按这些比例给条线加权。</translation>
    </message>
</context>
<context>
    <name>MixRow</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>NavEntry</name>
    <message>
        <source>Key: %1</source>
        <translation>按键：%1</translation>
    </message>
</context>
<context>
    <name>NavRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Q</source>
        <comment>the program&apos;s mark, one character</comment>
        <translation>岗</translation>
    </message>
    <message>
        <source>All-post</source>
        <translation>全岗通</translation>
    </message>
</context>
<context>
    <name>NeedlePage</name>
    <message>
        <source>All-post readiness</source>
        <translation>全岗通</translation>
    </message>
    <message>
        <source>Above, a thousand threads; below, one needle</source>
        <translation>上面千条线，下面一根针</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选人</translation>
    </message>
    <message>
        <source>keys of this page</source>
        <translation>本页按键</translation>
    </message>
</context>
<context>
    <name>NextSeconds</name>
    <message>
        <source>after</source>
        <translation>停留</translation>
    </message>
    <message>
        <source>Seconds until the next item</source>
        <translation>到下一题的秒数</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>OnePart</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Issue a new one…</source>
        <translation>重新签发…</translation>
    </message>
    <message>
        <source>It was revoked, and by the result as it is now this person passes. A new certificate is issued only when you say so, with a reason.</source>
        <translation>这张证书已吊销，而按现在的成绩本人合格。要重新签发，须由您写明原因办理，不会自动签发。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>好了</translation>
    </message>
    <message>
        <source>Folder for the PDF; a file that lies there is never overwritten</source>
        <translation>PDF 存到哪个文件夹；已有的文件不会被覆盖</translation>
    </message>
    <message>
        <source>Save as PDF for printing</source>
        <translation>存为 PDF 打印</translation>
    </message>
    <message>
        <source>Issue another in its place…</source>
        <translation>换发一张…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>Really?</source>
        <translation>确定吗？</translation>
    </message>
    <message>
        <source>A revoked certificate never counts again. The reason stays in the record, and the person can read it.</source>
        <translation>吊销以后永远不再算数。原因留在记录里，本人看得到。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>No, it stays valid</source>
        <translation>不，继续有效</translation>
    </message>
    <message>
        <source>Yes, revoke it for ever</source>
        <translation>是，永久吊销</translation>
    </message>
</context>
<context>
    <name>OpenSession</name>
    <message>
        <source>A session is open: item %1 of %2. What you begin here takes its place; every answer given is saved.</source>
        <translation>有一次练习没做完：第 %1 题，共 %2 题。在这里另开一次会代替它；做过的都已保存。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>接着做</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>your choice</source>
        <translation>你选的</translation>
    </message>
    <message>
        <source>your choice, right</source>
        <translation>你选的，正确</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>正确答案</translation>
    </message>
</context>
<context>
    <name>PackageLook</name>
    <message>
        <source>Choose an exam package</source>
        <translation>选择考试包</translation>
    </message>
    <message>
        <source>Exam packages (*.qgtexam)</source>
        <translation>考试包 (*.qgtexam)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Import a package</source>
        <translation>导入考试包</translation>
    </message>
    <message>
        <source>or drag the file here</source>
        <translation>也可以把文件拖到这里</translation>
    </message>
    <message>
        <source>Path of the package file; Enter looks at it</source>
        <translation>考试包文件的路径，回车查看</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>One moment: the package is being checked.</source>
        <translation>请稍候：正在核对考试包。</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>没有导入</translation>
    </message>
    <message>
        <source>This package is here already; nothing has to be imported.</source>
        <translation>这个考试包已经在这里，不用再导入。</translation>
    </message>
    <message>
        <source>This machine does not know the unit that made the package yet. Ask the trainer, in person or by telephone, to read out the fingerprint of the unit. Compare every group below, and type the last one, which is not shown here.</source>
        <translation>这台电脑还不认识签发考试包的单位。请当面或打电话请培训师念出本单位的指纹，逐组和下面核对，再输入最后一组；最后一组这里不显示。</translation>
    </message>
    <message>
        <source>It comes from the unit that this machine trusts:</source>
        <translation>来自这台电脑信任的单位：</translation>
    </message>
    <message>
        <source>Fingerprint of the unit</source>
        <translation>签发单位的指纹</translation>
    </message>
    <message>
        <source>Last group, as the trainer reads it out</source>
        <translation>培训师念的最后一组</translation>
    </message>
    <message>
        <source>The groups agree: import</source>
        <translation>各组一致，导入</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>PackagePart</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Fingerprint of the unit</source>
        <translation>本单位的指纹</translation>
    </message>
    <message>
        <source>Fingerprint of the unit: %1</source>
        <translation>本单位的指纹：%1</translation>
    </message>
    <message>
        <source>The seat machine shows the same groups when it takes its first package, all but the last. Compare them there; the last one is typed in, so read it out.</source>
        <translation>席位机器第一次接收考试包时显示同样的几组字符，最后一组不显示。请在那里逐组核对，再把最后一组念给对方输入。</translation>
    </message>
    <message>
        <source>Package for the seats</source>
        <translation>发给席位的考试包</translation>
    </message>
    <message>
        <source>All papers of this exam, sealed and signed: no keys, no marks, no right answers. One file serves every seat. After a new start code, make it again.</source>
        <translation>这场考试的全部试卷，已加密、已签名；里面没有密钥、分数和标准答案。一个文件，各席位通用。换了开考码要重做一份。</translation>
    </message>
    <message>
        <source>The exam is closed: no package goes out any more.</source>
        <translation>考试已结束，不再发考试包。</translation>
    </message>
    <message>
        <source>Folder; a file that lies there is never overwritten</source>
        <translation>文件夹；已有的文件不会被覆盖</translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation>制作考试包</translation>
    </message>
    <message>
        <source>Note for the seat as PDF</source>
        <translation>席位说明（PDF）</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>Handbooks</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Error book</source>
        <translation>错题本</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>Exam office</source>
        <translation>考务</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>My mastery</source>
        <translation>我的掌握</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>接待登记</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Weekly meeting</source>
        <translation>例会</translation>
    </message>
    <message>
        <source>My duties</source>
        <translation>我的值班</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>排班</translation>
    </message>
</context>
<context>
    <name>PaperTask</name>
    <message>
        <source>Try saving again now</source>
        <translation>现在再保存一次</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>没有采纳</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的回答</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>清除本题作答</translation>
    </message>
</context>
<context>
    <name>PartsTable</name>
    <message>
        <source>Blocks and lines</source>
        <translation>版块和条线</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>What kind of knowing</source>
        <translation>知识层次</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Person above or below</source>
        <translation>上一人、下一人</translation>
    </message>
    <message>
        <source>Open the person</source>
        <translation>打开此人</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Close the panel; nothing is stored</source>
        <translation>关闭面板，不保存</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入名单</translation>
    </message>
    <message>
        <source>A and B lines</source>
        <translation>A、B 角条线</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Save what stands in the panel</source>
        <translation>保存面板里的内容</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>居委会</translation>
    </message>
    <message>
        <source>Find by name, number or post</source>
        <translation>按姓名、工号或岗位查找</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>人员名单</translation>
    </message>
    <message numerus="yes">
        <source>First PINs for %n person(s)</source>
        <translation>
            <numerusform>给 %n 人发首次 PIN</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Nobody in the list has it in name, number or post. Fewer characters find more.</source>
        <translation>名单里没有人的姓名、编号或岗位含有它。少打几个字更容易找到。</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示所有人</translation>
    </message>
    <message>
        <source>Only you are here so far</source>
        <translation>这里还只有你一个人</translation>
    </message>
    <message>
        <source>Add the cadres one by one with their roles and lines, or all at once from a table; then each gets a first PIN and can sign in.</source>
        <translation>把干部一个个加进来，定好角色和条线；人多就导入表格。然后各发一个首次密码，就能登录。</translation>
    </message>
    <message>
        <source>The administrator adds persons; then each stands here with post, roles and lines.</source>
        <translation>人员由管理员添加；添加后，各人的岗位、角色和条线都在这里。</translation>
    </message>
    <message>
        <source>Add the first cadre</source>
        <translation>添加第一位干部</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>cadre</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>培训师</translation>
    </message>
    <message>
        <source>director</source>
        <translation>主任</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>invigilator</source>
        <translation>监考</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Staff number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>条线</translation>
    </message>
    <message>
        <source>moves to this committee</source>
        <translation>转入这个居委会</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>New person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Staff number, may stay empty</source>
        <translation>工号，可以不填</translation>
    </message>
    <message>
        <source>Post, as it is said</source>
        <translation>岗位，按平时的叫法</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save and give a temporary PIN</source>
        <translation>保存并发临时密码</translation>
    </message>
    <message>
        <source>Give a temporary PIN or password</source>
        <translation>发临时密码</translation>
    </message>
    <message>
        <source>Only to look at; the director and the administrator change persons.</source>
        <translation>只能查看；由主任和管理员修改。</translation>
    </message>
    <message>
        <source>Works here</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>Off: no sign-in any more; learning and exam records stay.</source>
        <translation>关闭后不能登录，学习和考试记录保留。</translation>
    </message>
    <message>
        <source>Whoever has more than the role of cadre is switched off by the administrator.</source>
        <translation>有干部以外角色的人，由管理员停用。</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>6-digit PIN</source>
        <translation>6 位数字密码</translation>
    </message>
    <message>
        <source>%1 of %2 digits entered</source>
        <translation>已输入 %1 位，共 %2 位</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>%1 one seat forward</source>
        <translation>%1 往前一座</translation>
    </message>
    <message>
        <source>%1 one seat back</source>
        <translation>%1 往后一座</translation>
    </message>
    <message>
        <source>Extra time of %1 in per cent</source>
        <translation>%1 的加时，百分比</translation>
    </message>
    <message>
        <source>+ %</source>
        <translation>加时 %</translation>
    </message>
    <message>
        <source>Reason for the extra time of %1</source>
        <translation>%1 的加时原因</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>%1 decided about the extra time of %2</source>
        <translation>%2 的加时由 %1 决定</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirm the extra time of %1</source>
        <translation>确认 %1 的加时</translation>
    </message>
</context>
<context>
    <name>PlacesPart</name>
    <message>
        <source>Seats in order, extra time</source>
        <translation>座位顺序和加时</translation>
    </message>
</context>
<context>
    <name>PlanPart</name>
    <message>
        <source>Start practice</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>Length of the session</source>
        <translation>练习长度</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Only the error book, %1</source>
        <translation>只做错题 %1</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>另开一次新的</translation>
    </message>
    <message>
        <source>Another day, or none</source>
        <translation>改日子，或不定了</translation>
    </message>
    <message>
        <source>Prepare for the day of an exam</source>
        <translation>定个考试日子</translation>
    </message>
</context>
<context>
    <name>PoolAdding</name>
    <message>
        <source>Choose the folder with the items</source>
        <translation>选择题目所在的文件夹</translation>
    </message>
    <message>
        <source>Choose items files and cases</source>
        <translation>选择题目和案例文件</translation>
    </message>
    <message>
        <source>Items and cases (*.yaml)</source>
        <translation>题目和案例 (*.yaml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Folder or file with items; Enter checks</source>
        <translation>题目所在的文件夹或文件，按回车检查</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>再检查一次</translation>
    </message>
    <message numerus="yes">
        <source>Add %n to the exam pool</source>
        <translation>
            <numerusform>把这 %n 条加入考试题库</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolExport</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>What for? It stands in the audit record with your name</source>
        <translation>做什么用？连同您的姓名记入审计记录</translation>
    </message>
    <message>
        <source>Folder; it has to be new or empty</source>
        <translation>文件夹，要新建的或空的</translation>
    </message>
    <message>
        <source>Write as plain text…</source>
        <translation>写成明文…</translation>
    </message>
    <message>
        <source>Yes, write plain text</source>
        <translation>是，写成明文</translation>
    </message>
</context>
<context>
    <name>PoolFinding</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>PoolFindings</name>
    <message>
        <source>What the check found</source>
        <translation>检查结果</translation>
    </message>
    <message numerus="yes">
        <source>Show more, %n left</source>
        <translation>
            <numerusform>再显示一些，还有 %n 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PoolHeldRow</name>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1：%2 条。%3</translation>
    </message>
</context>
<context>
    <name>PoolNotice</name>
    <message>
        <source>Working; the pool is opened in memory only</source>
        <translation>正在处理；考试题库只在内存里打开</translation>
    </message>
    <message>
        <source>Working; a passphrase takes a moment</source>
        <translation>正在处理；核对口令要一点时间</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>有错误</translation>
    </message>
</context>
<context>
    <name>PoolQuestion</name>
    <message>
        <source>Really?</source>
        <translation>确定吗？</translation>
    </message>
    <message>
        <source>No, leave it</source>
        <translation>不，保持不变</translation>
    </message>
</context>
<context>
    <name>PoolRemoving</name>
    <message>
        <source>Id of the item or case; Enter asks</source>
        <translation>题目或案例的编号，按回车</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>是，删除</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Choose an option</source>
        <translation>选择选项</translation>
    </message>
    <message>
        <source>Confirm: sure, not sure, guessed</source>
        <translation>确认答案：确定、不确定、猜的</translation>
    </message>
    <message>
        <source>Confirm as not sure; afterwards the next item</source>
        <translation>按“不确定”确认；看完答案后到下一题</translation>
    </message>
    <message>
        <source>I do not know it</source>
        <translation>不会</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>撤销上一次作答</translation>
    </message>
    <message>
        <source>Note, keep, doubt, report a problem</source>
        <translation>记一笔、收藏、存疑、报错</translation>
    </message>
    <message>
        <source>Move a step up or down</source>
        <translation>步骤上移、下移</translation>
    </message>
    <message>
        <source>Pause; every answer is saved</source>
        <translation>暂停，每次作答都已保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>没有保存</translation>
    </message>
    <message>
        <source>After the answer: read the section of the handbook</source>
        <translation>看答案以后：打开手册的这一节</translation>
    </message>
    <message>
        <source>Show the options, when they are hidden at first</source>
        <translation>先想后看时，显示选项</translation>
    </message>
    <message>
        <source>Reading: the item before, the next item</source>
        <translation>背题：上一题、下一题</translation>
    </message>
    <message>
        <source>Read aloud or stop, where the computer has a speech program</source>
        <translation>朗读或停止朗读（电脑装有语音程序时）</translation>
    </message>
    <message>
        <source>Before a session: begin; Space takes the choice that has the frame</source>
        <translation>开始以前：开始练习；空格选中有框的那一项</translation>
    </message>
</context>
<context>
    <name>PracticeSettings</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Your own habits, kept for you on this computer; the page Practice shows the same.</source>
        <translation>您自己的习惯，记在这台电脑上；练习页里也能改，是同一份。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Think first: the options stay hidden until you ask for them</source>
        <translation>先想后看选项：想好了再显示选项</translation>
    </message>
    <message>
        <source>Next item</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>After a right answer go on by itself; never after a wrong one</source>
        <translation>答对自动下一题；答错和不会时不动</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>T on an item; another program of this computer speaks</source>
        <translation>做题时按 T；由电脑里的朗读程序来读</translation>
    </message>
    <message>
        <source>Items are read aloud by %1.</source>
        <translation>由 %1 朗读。</translation>
    </message>
    <message>
        <source>This computer has no speech program. An administrator can install one with the line below; open the program again afterwards.
sudo apt install espeak-ng</source>
        <translation>这台电脑上没有朗读程序。请管理员用下面这一行安装一个，装好后重新打开本程序。
sudo apt install espeak-ng</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停下</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Try reading aloud</source>
        <translation>试听朗读</translation>
    </message>
    <message>
        <source>This is how an item is read aloud.</source>
        <translation>题目就这样读出来。</translation>
    </message>
</context>
<context>
    <name>PracticeTools</name>
    <message>
        <source>Item %1 of %2</source>
        <translation>第 %1 题，共 %2 题</translation>
    </message>
    <message>
        <source>about %1 min left</source>
        <translation>约剩 %1 分钟</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>练别的</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Print, or keep as PDF</source>
        <translation>打印或存成 PDF</translation>
    </message>
    <message>
        <source>A4, black and white, with page numbers and the sources at the end. Print the file from any PDF viewer.</source>
        <translation>A4 黑白，带页码，末尾列出依据。用任何 PDF 阅读器都可以打印。</translation>
    </message>
    <message>
        <source>This section: %1</source>
        <translation>这一节：%1</translation>
    </message>
    <message>
        <source>The whole book: %1</source>
        <translation>整本：%1</translation>
    </message>
    <message>
        <source>Folder; a file that lies there is never overwritten</source>
        <translation>文件夹（已有的文件不会被覆盖）</translation>
    </message>
    <message>
        <source>Write PDF</source>
        <translation>存成 PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已存到：%1</translation>
    </message>
    <message>
        <source>The file is being written. A whole book takes some seconds; the panel says where it lies.</source>
        <translation>正在写文件。整本要几秒钟；写好后在这里告诉你存在哪里。</translation>
    </message>
</context>
<context>
    <name>PrintPart</name>
    <message>
        <source>Sheets</source>
        <translation>打印什么</translation>
    </message>
    <message>
        <source>Passphrase of the exam keys; this sheet is made of sealed papers</source>
        <translation>考试密钥的口令；这一份要从加密的试卷里取</translation>
    </message>
    <message>
        <source>Folder for the PDF; only you can read the file</source>
        <translation>PDF 存到哪个文件夹；文件只有您能读</translation>
    </message>
    <message>
        <source>No printer is set up on this computer: save the PDF and print it on one that has a printer.</source>
        <translation>这台电脑上没有打印机：请存为 PDF，到有打印机的电脑上打印。</translation>
    </message>
    <message>
        <source>Working; this takes a moment</source>
        <translation>正在处理，请稍候</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>PrintRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>basis not confirmed yet</source>
        <translation>依据待本单位确认</translation>
    </message>
</context>
<context>
    <name>QuotaAdder</name>
    <message>
        <source>Add a quota with several conditions</source>
        <translation>加一条同时满足几个条件的配额</translation>
    </message>
    <message>
        <source>choose two or three of these</source>
        <translation>从下面选两三个</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>加上</translation>
    </message>
</context>
<context>
    <name>ReadingFoot</name>
    <message>
        <source>Read, not answered: this item counts as seen and as nothing else.</source>
        <translation>背题不作答：这道题只记“看过”，不计入任何成绩。</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation>看小结</translation>
    </message>
</context>
<context>
    <name>ReceptionPage</name>
    <message>
        <source>Reception</source>
        <translation>接待登记</translation>
    </message>
    <message>
        <source>Line that it is about</source>
        <translation>是哪条线的事</translation>
    </message>
    <message>
        <source>Settled in one trip, has to come again, handed on</source>
        <translation>一趟办成，还要再来，转办</translation>
    </message>
    <message>
        <source>Which matter of the line, where you know it</source>
        <translation>是哪个事项，知道就选</translation>
    </message>
    <message>
        <source>Log it</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Take back what you logged last</source>
        <translation>撤销最近一笔</translation>
    </message>
    <message>
        <source>Close the table</source>
        <translation>关上表格</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>选择表格</translation>
    </message>
    <message>
        <source>Tables as text (*.csv *.txt)</source>
        <translation>文本表格 (*.csv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>1. Which line</source>
        <translation>1. 哪条线</translation>
    </message>
    <message>
        <source>Which matter</source>
        <translation>哪个事项</translation>
    </message>
    <message>
        <source>only where you know it</source>
        <translation>知道才选</translation>
    </message>
    <message>
        <source>2. How it ended</source>
        <translation>2. 结果</translation>
    </message>
    <message>
        <source>Settled in one trip</source>
        <translation>一趟办成</translation>
    </message>
    <message>
        <source>Has to come again</source>
        <translation>还要再来</translation>
    </message>
    <message>
        <source>Handed on</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>3. Log it</source>
        <translation>3. 登记</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>A table is a CSV file with the headers 日期, 条线, 结果 (一趟办成, 还要再来 or 转办) and, where needed, 事项 and 件数.</source>
        <translation>表格是 CSV 文件，列名为：日期、条线、结果（一趟办成、还要再来、转办），需要时加上事项、件数。</translation>
    </message>
</context>
<context>
    <name>RecordPart</name>
    <message>
        <source>Service record of %1</source>
        <translation>%1的履职记录</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>履职记录</translation>
    </message>
    <message>
        <source>Folder for the file</source>
        <translation>文件存放的文件夹</translation>
    </message>
    <message>
        <source>Save as PDF, one page</source>
        <translation>存为 PDF（一页）</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>回到列表</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>It was shown once when the unit was founded: 20 letters and digits in groups of four. Dashes and upper or lower case do not matter.</source>
        <translation>建立单位时显示过一次：20 个字母和数字，四个一组。横线和大小写不影响。</translation>
    </message>
    <message>
        <source>New password, at least 10 characters</source>
        <translation>新密码，至少 10 个字符</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输一遍</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>设置新密码</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
</context>
<context>
    <name>RequestLine</name>
    <message>
        <source>%1: %2 %, between %3; %4</source>
        <translation>%1：%2 %，区间 %3；%4</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>RestoreKeys</name>
    <message>
        <source>Type the lines of the recovery sheet as they stand there, with or without their numbers; a wrong letter is found in its line.</source>
        <translation>照恢复单逐行输入，行号写不写都可以；抄错的字母会指出在哪一行。</translation>
    </message>
    <message>
        <source>Lines of the recovery sheet</source>
        <translation>恢复单上的各行</translation>
    </message>
    <message>
        <source>New passphrase of the exam keys</source>
        <translation>新的考试密钥口令</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>口令再输一遍</translation>
    </message>
    <message>
        <source>Restore the keys</source>
        <translation>恢复密钥</translation>
    </message>
    <message>
        <source>Do not restore</source>
        <translation>不恢复</translation>
    </message>
</context>
<context>
    <name>ResultPart</name>
    <message>
        <source>Hand out for a week</source>
        <translation>下发一周</translation>
    </message>
    <message>
        <source>Take the plan back</source>
        <translation>收回计划</translation>
    </message>
    <message>
        <source>Reckoning…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>What to study</source>
        <translation>学什么</translation>
    </message>
    <message>
        <source>chosen by gain per hour, not by rank</source>
        <translation>按每小时增益选，不排名次</translation>
    </message>
    <message>
        <source>No hours are given, so there is nothing to study. The + key gives everybody one.</source>
        <translation>还没有给学时，所以没有内容。按 + 给每人加一小时。</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>已下发</translation>
    </message>
    <message>
        <source>Each of them has these tasks on the page Today. Done means: so many items of the line were answered since. Handing out again puts the new plan in the place of this one.</source>
        <translation>这些任务已经出现在各人的“今日”页。做完的意思是：下发以后答过这条线这么多题。再次下发就换成新的计划。</translation>
    </message>
    <message>
        <source>Who could teach whom</source>
        <translation>谁带谁</translation>
    </message>
    <message>
        <source>a proposal, by the line in which it gains most</source>
        <translation>建议，按增益最大的条线配对</translation>
    </message>
    <message>
        <source>Nobody has the level to mentor in a line in which somebody else would gain. It takes about thirty answers in a line to tell.</source>
        <translation>还没有人在别人能得益的条线上到可带教。一条线要约三十次作答的证据才评得出。</translation>
    </message>
</context>
<context>
    <name>ResultRow</name>
    <message>
        <source>No. %1 %2, %3: %4, %5 %6</source>
        <translation>%1 号 %2，%3：%4，%5 %6</translation>
    </message>
</context>
<context>
    <name>ResultSide</name>
    <message>
        <source>kept: %1</source>
        <translation>达到：%1</translation>
    </message>
    <message>
        <source>not kept: %1</source>
        <translation>没有达到：%1</translation>
    </message>
    <message>
        <source>Look at the paper</source>
        <translation>回看答卷</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>回到列表</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Mark your open answers</source>
        <translation>给开放题评分</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>答案更正</translation>
    </message>
    <message>
        <source>Sitting it again</source>
        <translation>补考</translation>
    </message>
</context>
<context>
    <name>RevealedFoot</name>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>To the summary</source>
        <translation>看小结</translation>
    </message>
</context>
<context>
    <name>ReviewDetail</name>
    <message>
        <source>basis not confirmed yet</source>
        <translation>依据待确认</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ReviewExportPanel</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Export or print, %1</source>
        <translation>导出或打印（%1 题）</translation>
    </message>
    <message>
        <source>The items of the list with their right answers, reasons, basis and your notes. The PDF is made for A4 in black and white and breaks no item over two pages; the CSV opens in Excel with a double click.</source>
        <translation>列表里的题，连同正确答案、理由、依据和您的笔记。PDF 按 A4 黑白打印排版，一题不拆到两页；CSV 双击即可用 Excel 打开。</translation>
    </message>
    <message>
        <source>Folder; a file that lies there is never overwritten</source>
        <translation>文件夹；已有的文件不会被覆盖</translation>
    </message>
    <message>
        <source>PDF for printing</source>
        <translation>打印用 PDF</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写好</translation>
    </message>
    <message>
        <source>The file is being written. A long list takes some seconds; the panel says where it lies.</source>
        <translation>正在写文件。题多时要几秒钟；写好后在这里告诉你存在哪里。</translation>
    </message>
</context>
<context>
    <name>ReviewFilters</name>
    <message>
        <source>Line</source>
        <translation>条线</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>All again</source>
        <translation>恢复全部</translation>
    </message>
    <message>
        <source>Practise these %1</source>
        <translation>练习这 %1 题</translation>
    </message>
    <message>
        <source>Export or print</source>
        <translation>导出或打印</translation>
    </message>
</context>
<context>
    <name>ReviewHits</name>
    <message>
        <source>Found</source>
        <translation>找到的内容</translation>
    </message>
</context>
<context>
    <name>ReviewMarks</name>
    <message>
        <source>Take out of the error book</source>
        <translation>从错题本拿出</translation>
    </message>
    <message>
        <source>Put into the error book</source>
        <translation>放进错题本</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>我的笔记</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Note; Ctrl+Enter saves it</source>
        <translation>笔记；Ctrl+Enter 保存</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc leaves</source>
        <translation>Ctrl+Enter 保存，Esc 放弃</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>In doubt, to be looked at again</source>
        <translation>已标存疑，以后再看</translation>
    </message>
    <message>
        <source>Doubt, look again later</source>
        <translation>存疑，以后再看</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Error book</source>
        <translation>错题本</translation>
    </message>
    <message>
        <source>Search items, cases and handbooks</source>
        <translation>搜索题目、案例和手册</translation>
    </message>
    <message>
        <source>Item above or below</source>
        <translation>上一题、下一题</translation>
    </message>
    <message>
        <source>Open the item</source>
        <translation>打开这道题</translation>
    </message>
    <message>
        <source>Practise exactly the items of the list</source>
        <translation>只练列表里的这些题</translation>
    </message>
    <message>
        <source>Close the item, then the search</source>
        <translation>先关题目，再关搜索</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>没有保存</translation>
    </message>
    <message>
        <source>Search items, cases and handbooks; key /</source>
        <translation>搜索题目、案例和手册；按键 /</translation>
    </message>
    <message>
        <source>Search items, cases and handbooks in a resident&apos;s words</source>
        <translation>用居民的话搜索题目、案例和手册，如：狗咬人</translation>
    </message>
    <message>
        <source>Take the filters away</source>
        <translation>去掉筛选</translation>
    </message>
    <message>
        <source>To practice</source>
        <translation>去练习</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>The search reads items, cases and handbooks of the bank. Fewer or shorter words find more; a resident&apos;s own words do too.</source>
        <translation>在题目、案例和手册里都没有。词少一些、短一些更容易找到，也可以用居民的原话。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清空搜索</translation>
    </message>
    <message>
        <source>The open item: into the error book, or out of it</source>
        <translation>打开的题：放进或拿出错题本</translation>
    </message>
    <message>
        <source>The open item: note, keep, doubt</source>
        <translation>打开的题：笔记、收藏、存疑</translation>
    </message>
</context>
<context>
    <name>ReviewPane</name>
    <message>
        <source>Back to the result</source>
        <translation>回到成绩</translation>
    </message>
    <message>
        <source>Only what lost marks</source>
        <translation>只看丢分的题</translation>
    </message>
    <message>
        <source>Tasks of the paper</source>
        <translation>试卷各题</translation>
    </message>
</context>
<context>
    <name>ReviewRow</name>
    <message>
        <source>not asked now</source>
        <translation>目前不考</translation>
    </message>
</context>
<context>
    <name>ReviewRows</name>
    <message>
        <source>Items of the shelf</source>
        <translation>这一栏的题</translation>
    </message>
</context>
<context>
    <name>ReviewShelves</name>
    <message>
        <source>Shelf</source>
        <translation>分栏</translation>
    </message>
    <message>
        <source>Errors %1</source>
        <translation>错题 %1</translation>
    </message>
    <message>
        <source>Done with %1</source>
        <translation>已消灭 %1</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <translation>收藏 %1</translation>
    </message>
    <message>
        <source>In doubt %1</source>
        <translation>存疑 %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>笔记 %1</translation>
    </message>
</context>
<context>
    <name>ReviewedTaskRow</name>
    <message>
        <source>You answered</source>
        <translation>您的作答</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>This task is wrong…</source>
        <translation>题目有误…</translation>
    </message>
</context>
<context>
    <name>RolePicker</name>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Roles; those beyond cadre are given by the administrator</source>
        <translation>角色（干部以外的由管理员设置）</translation>
    </message>
    <message>
        <source>cadre</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>trainer</source>
        <translation>培训师</translation>
    </message>
    <message>
        <source>director</source>
        <translation>主任</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>invigilator</source>
        <translation>监考</translation>
    </message>
</context>
<context>
    <name>RoomFoot</name>
    <message>
        <source>Working; this takes a moment</source>
        <translation>正在处理，请稍候</translation>
    </message>
    <message>
        <source>Passphrase of the exam keys; kept until you leave this exam</source>
        <translation>考试密钥的口令；离开这场考试后要重新输入</translation>
    </message>
    <message>
        <source>Close the exam…</source>
        <translation>结束考试…</translation>
    </message>
    <message>
        <source>Mark the open answers</source>
        <translation>阅开放题</translation>
    </message>
    <message>
        <source>Publish the results…</source>
        <translation>公布成绩…</translation>
    </message>
    <message>
        <source>Score again</source>
        <translation>重新评分</translation>
    </message>
    <message>
        <source>Score the papers</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>New start code…</source>
        <translation>换开考码…</translation>
    </message>
    <message>
        <source>Withdraw the exam…</source>
        <translation>撤销考试…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Seats without a network…</source>
        <translation>不联网的席位…</translation>
    </message>
    <message>
        <source>Before the exam…</source>
        <translation>考前检查…</translation>
    </message>
    <message>
        <source>Say which attempt counts…</source>
        <translation>定哪一份算数…</translation>
    </message>
    <message>
        <source>Change which attempt counts…</source>
        <translation>改定哪一份算数…</translation>
    </message>
    <message>
        <source>Analyse the items…</source>
        <translation>题目分析…</translation>
    </message>
    <message>
        <source>Correct keys…</source>
        <translation>更正答案…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Answer sheets…</source>
        <translation>答题卡…</translation>
    </message>
    <message>
        <source>Release and appeals…</source>
        <translation>公布与复核…</translation>
    </message>
    <message>
        <source>Marking…</source>
        <translation>阅卷…</translation>
    </message>
    <message>
        <source>Passphrase of the exam keys, to mark the open answers</source>
        <translation>考试密钥的口令，用来评主观题</translation>
    </message>
    <message>
        <source>Extra time…</source>
        <translation>加时…</translation>
    </message>
</context>
<context>
    <name>RoomPart</name>
    <message>
        <source>What the table shows</source>
        <translation>表里显示什么</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Nothing out of the ordinary so far.</source>
        <translation>到现在没有异常。</translation>
    </message>
</context>
<context>
    <name>RoomQuestion</name>
    <message>
        <source>Really?</source>
        <translation>确定吗？</translation>
    </message>
    <message>
        <source>Reason for withdrawing the exam</source>
        <translation>撤销这场考试的原因</translation>
    </message>
    <message>
        <source>Passphrase of the exam keys</source>
        <translation>考试密钥的口令</translation>
    </message>
    <message>
        <source>No, leave it as it is</source>
        <translation>不，保持原样</translation>
    </message>
    <message>
        <source>Yes, withdraw it</source>
        <translation>是，撤销</translation>
    </message>
    <message>
        <source>Yes, make a new code</source>
        <translation>是，换新码</translation>
    </message>
    <message>
        <source>Yes, publish them</source>
        <translation>是，公布</translation>
    </message>
    <message>
        <source>Yes, close it</source>
        <translation>是，结束</translation>
    </message>
</context>
<context>
    <name>RoomTable</name>
    <message>
        <source>No.</source>
        <translation>号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>居委会</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最近动作</translation>
    </message>
    <message>
        <source>Extra time</source>
        <translation>加时</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>成绩</translation>
    </message>
</context>
<context>
    <name>RosterCounts</name>
    <message>
        <source>daytime</source>
        <translation>白天</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>晚上</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Who has how many</source>
        <translation>谁值了多少</translation>
    </message>
    <message>
        <source>duties</source>
        <translation>班</translation>
    </message>
</context>
<context>
    <name>RosterFoot</name>
    <message>
        <source>Looking for a better one …</source>
        <translation>正在找更好的排法……</translation>
    </message>
    <message>
        <source>Plan the rest anew</source>
        <translation>重排其余</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
</context>
<context>
    <name>RosterGrid</name>
    <message>
        <source>Mon</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>The roster, weeks by days</source>
        <translation>排班表，按周按天</translation>
    </message>
</context>
<context>
    <name>RosterOffer</name>
    <message>
        <source>Key: %1</source>
        <translation>按键：%1</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Roster</source>
        <translation>排班</translation>
    </message>
    <message>
        <source>Another seat</source>
        <translation>换一个位置</translation>
    </message>
    <message>
        <source>Hold the person of the seat; change with the one here; let go</source>
        <translation>拿起这个人；和这里的人换；放下</translation>
    </message>
    <message>
        <source>Put that person of the list into the seat</source>
        <translation>让名单上这个人来值</translation>
    </message>
    <message>
        <source>Lock the duty; the day is a holiday</source>
        <translation>锁定这一班；这天是节假日</translation>
    </message>
    <message>
        <source>Plan what is not locked</source>
        <translation>重排没锁定的班</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>退回上一步</translation>
    </message>
    <message>
        <source>A new roster</source>
        <translation>新排一份</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Reckoning what everybody can do today …</source>
        <translation>正在算每个人今天能办什么……</translation>
    </message>
    <message>
        <source>A roster needs two cadres</source>
        <translation>排班至少要两个人</translation>
    </message>
    <message>
        <source>Add the cadres of the committee on the page People; what they can do comes from their practice.</source>
        <translation>请在“人员”页添加本居委会的干部；能办什么，来自他们的练习。</translation>
    </message>
    <message>
        <source>To the page People</source>
        <translation>去“人员”页</translation>
    </message>
    <message>
        <source>Figures are how many of a hundred visitors are settled in one trip; yellow below 85, red below 75. Drag a name onto another to change both.</source>
        <translation>数字是一百位来访里一趟办成的人数；85 以下黄底，75 以下红底。把一个名字拖到另一个上，两人对换。</translation>
    </message>
</context>
<context>
    <name>RosterPanel</name>
    <message>
        <source>. Each of these would be enough:</source>
        <translation>。下面任选一条就排得出：</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>%1 is held. Go to whom to change with and press Enter; hatched places break a rule. Esc lets go.</source>
        <translation>拿着%1。走到要换的人那里按 Enter；有斜纹的位置不合规则。Esc 放下。</translation>
    </message>
    <message>
        <source>Instead of %1</source>
        <translation>换下%1</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>最好的在前</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>RosterRule</name>
    <message>
        <source>Kept: %1</source>
        <translation>已遵守：%1</translation>
    </message>
    <message>
        <source>Broken: %1</source>
        <translation>没有遵守：%1</translation>
    </message>
</context>
<context>
    <name>RosterSeat</name>
    <message>
        <source>open</source>
        <translation>空着</translation>
    </message>
</context>
<context>
    <name>RosterStart</name>
    <message>
        <source>nobody</source>
        <translation>不排</translation>
    </message>
    <message>
        <source>one</source>
        <translation>一人</translation>
    </message>
    <message>
        <source>two</source>
        <translation>两人</translation>
    </message>
    <message>
        <source>A new roster</source>
        <translation>新排一份</translation>
    </message>
    <message>
        <source>It is made from what everybody can do today, what residents come for, and the leave and wishes that everybody enters under My duties. Rules are kept; what is left to choose goes to who settles most together.</source>
        <translation>按每个人今天能办什么、居民来办什么，以及大家在“我的值班”里填的请假和意愿来排。先守规则，余地都留给搭在一起办成最多的人。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>早一周</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>晚一周</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>排几周</translation>
    </message>
    <message>
        <source>Weekday, daytime</source>
        <translation>平日白天</translation>
    </message>
    <message>
        <source>Weekday, evening (staggered hours)</source>
        <translation>平日晚上（错时）</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>An evening is reckoned with six tenths of a daytime&apos;s visitors, a weekend day with as many: an assumption, since the reception log knows no hours. Holidays are only those that you mark (H).</source>
        <translation>晚上按白天来访的六成算，周末白天按一样多算：这是假定，因为接待登记不记钟点。节假日只认您标的（H）。</translation>
    </message>
    <message>
        <source>Make the roster</source>
        <translation>排一份</translation>
    </message>
</context>
<context>
    <name>RosterTitle</name>
    <message>
        <source>The roster before</source>
        <translation>上一份排班</translation>
    </message>
    <message>
        <source>The roster after, or a new one</source>
        <translation>下一份排班，或新排一份</translation>
    </message>
</context>
<context>
    <name>SaveSheet</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Folder for the file; best on a drive that is locked away</source>
        <translation>存放的文件夹，最好在能锁起来的移动盘上</translation>
    </message>
    <message>
        <source>Save as PDF for printing</source>
        <translation>存为 PDF，供打印</translation>
    </message>
    <message>
        <source>Save as text</source>
        <translation>存为文本</translation>
    </message>
    <message>
        <source>Written: %1. Print it, then delete the file or lock the drive away.</source>
        <translation>已存为 %1。打印后请删去文件，或把移动盘锁好。</translation>
    </message>
</context>
<context>
    <name>SealPart</name>
    <message>
        <source>Seal “%1”</source>
        <translation>封卷：“%1”</translation>
    </message>
    <message>
        <source>Trial with specimen items; it certifies nothing</source>
        <translation>用样题试考，不作认证</translation>
    </message>
    <message>
        <source>No exam keys yet</source>
        <translation>还没有考试密钥</translation>
    </message>
    <message>
        <source>An exam that certifies is locked with the unit&apos;s keys. Make them in the settings first, or try the exam with specimen items.</source>
        <translation>认证考试的试卷要用本单位的密钥锁好。请先到设置里建立密钥，或者用样题试考。</translation>
    </message>
    <message>
        <source>To the exam keys in the settings</source>
        <translation>到设置里建立考试密钥</translation>
    </message>
    <message>
        <source>No papers</source>
        <translation>抽不出试卷</translation>
    </message>
    <message>
        <source>Nothing was sealed and nothing changed. This is why, and what can be written:</source>
        <translation>没有封卷，什么都没有改。原因和可以补的题：</translation>
    </message>
    <message>
        <source>Passphrase of the exam keys</source>
        <translation>考试密钥的口令</translation>
    </message>
    <message>
        <source>Seal the exam…</source>
        <translation>封卷…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Really?</source>
        <translation>确定吗？</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation>不，先不封</translation>
    </message>
    <message>
        <source>Yes, seal it</source>
        <translation>是，封卷</translation>
    </message>
    <message>
        <source>Drawing and locking the papers</source>
        <translation>正在抽题、锁卷</translation>
    </message>
    <message>
        <source>This may take some minutes; other pages wait for it</source>
        <translation>可能要几分钟，其他页面要等它做完</translation>
    </message>
    <message>
        <source>Stopping; nothing is kept</source>
        <translation>正在停下；什么都不保存</translation>
    </message>
    <message>
        <source>After sealing nothing of this exam can be changed; who has not begun can still get extra time.</source>
        <translation>封卷后这场考试什么都不能再改；还没开考的人仍可以加时。</translation>
    </message>
</context>
<context>
    <name>SecretEntry</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在核对</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>PIN of 6 digits</source>
        <translation>6 位数字密码</translation>
    </message>
    <message>
        <source>Password, at least 10 characters</source>
        <translation>密码，至少 10 个字符</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>忘记了</translation>
    </message>
    <message>
        <source>%1 s until the next try</source>
        <translation>%1 秒后可以再试</translation>
    </message>
    <message>
        <source>Ask the director or the administrator: on the page People they give a temporary PIN, which you replace at the next sign-in. Your answers and marks stay.</source>
        <translation>请主任或管理员在“人员”页发一个临时密码，下次登录时换成自己的。你的作答和笔记都在。</translation>
    </message>
    <message>
        <source>Another administrator can give a temporary password on the page People. The administrator who founded the unit comes in with the recovery code that was written down at the first run.</source>
        <translation>可以请另一位管理员在“人员”页发临时密码。建立单位的管理员可以用第一次使用时抄下的恢复码进入。</translation>
    </message>
    <message>
        <source>Use the recovery code</source>
        <translation>用恢复码进入</translation>
    </message>
    <message>
        <source>A PIN has 6 digits; nothing was checked yet.</source>
        <translation>要输满 6 位数字；还没有核对。</translation>
    </message>
    <message>
        <source>Take your practice out at the committee once more and read the new file here; with it you choose a new PIN. Your answers stay.</source>
        <translation>请到居委会再带走一次，在这里读入新的文件，读入时重新设 PIN。您的作答都在。</translation>
    </message>
</context>
<context>
    <name>SecretOnce</name>
    <message>
        <source>Temporary PIN or password of %1, shown only now: %2</source>
        <translation>%1 的临时密码，只显示这一次：%2</translation>
    </message>
    <message>
        <source>Shown only now: write it down</source>
        <translation>只显示这一次，请记下</translation>
    </message>
    <message>
        <source>Tell it to %1 in person. At the first sign-in it is replaced by one of their own.</source>
        <translation>请当面告诉 %1。第一次登录时换成本人自己的密码。</translation>
    </message>
</context>
<context>
    <name>SecretSheet</name>
    <message>
        <source>recovery-code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>恢复码</translation>
    </message>
    <message>
        <source>With this code the administrator comes in when the password is forgotten. Lock this sheet away. Once a new code was made, this one no longer works.</source>
        <translation>忘记密码时，管理员凭这个恢复码进入。请把这张纸锁好。生成新的恢复码以后，这一个就不能再用。</translation>
    </message>
    <message>
        <source>first-pins</source>
        <translation>首次PIN</translation>
    </message>
    <message>
        <source>Temporary PINs and passwords</source>
        <translation>临时 PIN 和密码</translation>
    </message>
    <message>
        <source>Cut along the lines and hand each slip to its person. Then destroy what is left of this sheet and delete the file.</source>
        <translation>请沿虚线裁开，逐条当面交给本人。发完后销毁剩下的纸，并删去这个文件。</translation>
    </message>
    <message>
        <source>For the first sign-in; it is replaced there by one of your own.</source>
        <translation>第一次登录时使用，登录后换成自己的。</translation>
    </message>
    <message>
        <source>exam-keys-recovery</source>
        <translation>考试密钥恢复单</translation>
    </message>
    <message>
        <source>Recovery sheet of the exam keys</source>
        <translation>考试密钥恢复单</translation>
    </message>
    <message>
        <source>With these lines the exam keys are restored on any computer when the passphrase is forgotten or the machine is lost. Whoever has this sheet has the keys: print it twice, lock the copies in two places and delete the file. Made on %1, root key %2, %3 lines.</source>
        <translation>口令忘了、电脑坏了，凭这些行可以在任何一台电脑上恢复考试密钥。拿到这张纸就等于拿到密钥：请打印两份，分开锁好，并删除文件。%1 制作，根密钥 %2，共 %3 行。</translation>
    </message>
</context>
<context>
    <name>SectionPane</name>
    <message>
        <source>Not read</source>
        <translation>没有读出</translation>
    </message>
</context>
<context>
    <name>SectionWords</name>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>At the desk</source>
        <translation>实务</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>book, chapter</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Holds since %1</source>
        <translation>%1起适用</translation>
    </message>
    <message>
        <source>holds until %1</source>
        <translation>适用到 %1</translation>
    </message>
    <message>
        <source>checked %1 by its author</source>
        <translation>%1 由编写者核对</translation>
    </message>
    <message>
        <source>checked %1 by a trainer</source>
        <translation>%1 由培训师核对</translation>
    </message>
    <message>
        <source>checked %1 by a second reader</source>
        <translation>%1 由第二人核对</translation>
    </message>
    <message>
        <source>to be checked again by %1</source>
        <translation>%1前复核</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>This section has expired. Ask the street office before you rely on it.</source>
        <translation>这一节已经过期。照它办以前，先问街道。</translation>
    </message>
    <message>
        <source>This section is not in force yet. Until then the old rules hold.</source>
        <translation>这一节还没有施行。在那之前按老规定办。</translation>
    </message>
    <message>
        <source>This section is due for a check. Look whether its rules have changed.</source>
        <translation>这一节到了复核的时候。先看规定有没有变。</translation>
    </message>
    <message>
        <source>A part of its basis was not read in the original yet. Ask the street office before you promise anything.</source>
        <translation>有一处依据还没有对照原文核过。答应居民以前，先问街道。</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>%1起施行</translation>
    </message>
    <message>
        <source>; repealed %1</source>
        <translation>，%1废止</translation>
    </message>
</context>
<context>
    <name>Segment</name>
    <message>
        <source>Key: %1</source>
        <translation>按键：%1</translation>
    </message>
</context>
<context>
    <name>ServiceRecord</name>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>none so far</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>did not sit it</source>
        <translation>没有参加</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未合格</translation>
    </message>
    <message>
        <source>Exams</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>and %1 earlier ones</source>
        <translation>以及更早的 %1 场</translation>
    </message>
    <message>
        <source>Training, by year</source>
        <translation>培训（按年）</translation>
    </message>
    <message>
        <source>%1 on %2 days: %3 answers, %4 items read, %5 cases finished</source>
        <translation>%1，%2 天：作答 %3 次，背题 %4 道，完成案例 %5 次</translation>
    </message>
    <message>
        <source>Service record</source>
        <translation>履职记录</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>no answers here so far</source>
        <translation>本机尚无答卷</translation>
    </message>
    <message>
        <source>begun, not handed in</source>
        <translation>已开考，未交卷</translation>
    </message>
    <message>
        <source>sat it more than once, not decided which paper counts</source>
        <translation>有不止一份答卷，尚未定哪份算数</translation>
    </message>
    <message>
        <source>sat it, result not out</source>
        <translation>已考，成绩未公布</translation>
    </message>
    <message>
        <source>not wholly marked</source>
        <translation>未阅完</translation>
    </message>
    <message>
        <source>How time is counted: from the question to its reveal, at most five minutes each and without answers that were taken back, thinking before the options, and the decisions of cases. Exams are not training. Nobody measures reading, so it is counted in items.</source>
        <translation>时间的算法：从看到题目到揭示答案，每题最多算五分钟，撤回的作答不算；先想后看选项的思考；案例中的每步决定。考试不算培训。背题不计时，只计题数。</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>编号 %1</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Unit (seal) %1&#x3000;Signature %1&#x3000;Date %1</source>
        <translation>单位（盖章）%1&#x3000;经办人签名 %1&#x3000;日期 %1</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Every change is shown at once and kept on this computer.</source>
        <translation>改动立即生效，只记在这台电脑上。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Reduce motion: nothing slides or fades</source>
        <translation>减少动画：不滑动，不淡入淡出</translation>
    </message>
    <message>
        <source>Rail</source>
        <translation>左侧栏</translation>
    </message>
    <message>
        <source>Icons only; always so from 130 % text size</source>
        <translation>只显示图标；文字 130 % 起总是这样</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Data stay on this computer; the program opens no network connection.</source>
        <translation>数据只保存在这台电脑；本程序不联网。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>用到的软件库</translation>
    </message>
    <message>
        <source>90 % to 200 %, when you let go</source>
        <translation>90 % 到 200 %，松开后生效</translation>
    </message>
    <message>
        <source>%1; licence Apache-2.0</source>
        <translation>%1；许可证 Apache-2.0</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Show the three steps again</source>
        <translation>再看一遍三步入门</translation>
    </message>
</context>
<context>
    <name>SetupPart</name>
    <message>
        <source>Title, as candidates read it</source>
        <translation>名称，考生看到的就是它</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Seal…</source>
        <translation>封卷…</translation>
    </message>
    <message>
        <source>Save, then seal…</source>
        <translation>保存并封卷…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Before the exam…</source>
        <translation>考前检查…</translation>
    </message>
    <message>
        <source>The blueprint was changed after this exam was saved. Saving takes the changed one.</source>
        <translation>这场考试存好以后，蓝图又改过。再存一次，就按改过的来。</translation>
    </message>
</context>
<context>
    <name>SheetCompare</name>
    <message>
        <source>First: %1. Second: %2.</source>
        <translation>第一人：%1。第二人：%2。</translation>
    </message>
    <message>
        <source>Where they differ, take the sheet in hand and say what stands there; who says it is kept.</source>
        <translation>不同的地方，请拿答题卡来看，定下上面写的是什么；谁定的会记下来。</translation>
    </message>
    <message>
        <source>Both read the same everywhere.</source>
        <translation>两个人录的完全一样。</translation>
    </message>
    <message>
        <source>A task that both read wrongly</source>
        <translation>两个人都录错的题</translation>
    </message>
    <message>
        <source>Task no.</source>
        <translation>题号</translation>
    </message>
    <message>
        <source>What stands on the sheet</source>
        <translation>答题卡上写的</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>定下</translation>
    </message>
    <message>
        <source>You have entered this sheet: saying again what you read settles nothing. Somebody who never entered it settles a difference alone; else it takes two who say the same.</source>
        <translation>这份您录过：照自己录的再说一遍不算定。从没录过的人一个人就能定下不同的地方，其他情况要两个人说得一样。</translation>
    </message>
    <message>
        <source>rare; it takes two persons who say the same</source>
        <translation>很少见，要两个人说得一样</translation>
    </message>
    <message>
        <source>It is blank</source>
        <translation>是空白</translation>
    </message>
    <message>
        <source>This sheet is recorded. That you look at it is in the audit record.</source>
        <translation>这份答题卡已经计入。您看过它，已记入审计记录。</translation>
    </message>
    <message>
        <source>What both read</source>
        <translation>两个人录的一样的</translation>
    </message>
    <message>
        <source>hold it against the sheet: what two read wrongly alike shows only there</source>
        <translation>请对着答题卡看：两个人都看错的，只有这样才看得出来</translation>
    </message>
</context>
<context>
    <name>SheetDifferenceRow</name>
    <message>
        <source>First: %1</source>
        <translation>第一人：%1</translation>
    </message>
    <message>
        <source>Second: %1</source>
        <translation>第二人：%1</translation>
    </message>
    <message>
        <source>%1: what stands on the sheet</source>
        <translation>%1：答题卡上写的</translation>
    </message>
    <message>
        <source>or type it</source>
        <translation>或者直接录入</translation>
    </message>
    <message>
        <source>Open: look at the sheet and say what stands there</source>
        <translation>未定：请看答题卡，定下上面写的是什么</translation>
    </message>
    <message>
        <source>It is blank</source>
        <translation>是空白</translation>
    </message>
</context>
<context>
    <name>SheetEntry</name>
    <message>
        <source>Check name, number and variant on the sheet first. Enter what stands there, not what would be right. What the other person enters is not shown.</source>
        <translation>先核对答题卡上的姓名、准考证号和卷别。照卡上写的录，不管对不对。看不到另一个人录的。</translation>
    </message>
    <message>
        <source>All tasks are entered. Look through them with ↑ if you like, then finish.</source>
        <translation>全部录完。可以用 ↑ 往回看，然后点“录完这份”。</translation>
    </message>
    <message>
        <source>%1. Enter begins a new line, Ctrl+Enter goes on to the next task.</source>
        <translation>%1。回车换行，Ctrl+Enter 到下一题。</translation>
    </message>
    <message>
        <source>Keep it, next task</source>
        <translation>存下，到下一题</translation>
    </message>
    <message>
        <source>One task back</source>
        <translation>退回一题</translation>
    </message>
</context>
<context>
    <name>SheetLegend</name>
    <message>
        <source>answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>seen, open</source>
        <translation>看过未答</translation>
    </message>
    <message>
        <source>unseen</source>
        <translation>没看过</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
</context>
<context>
    <name>SheetRecording</name>
    <message>
        <source>This sheet is recorded. Where it is not the sheet of this candidate, or was entered wrongly, two persons say so; then the attempt counts no longer, neither do marks of its answers, and the right sheet is entered anew. All of it stays in the record.</source>
        <translation>这份答题卡已经计入。不是这位考生的卡，或者录错了，要两个人都说要收回；收回以后这次作答不算数，给它的评分也不算，再录对的那份。录过的都留在记录里。</translation>
    </message>
    <message>
        <source>The word of somebody who entered it has one weight, of somebody who never did two; the two who entered it stand for it until they say otherwise. While as much speaks for either, nothing is scored or published.</source>
        <translation>录过它的人说的算一份，从没录过它的人说的算两份；录它的两个人没有改口以前，各算一份“保留”。两边一样多的时候，不评分，也不公布。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>It has to be taken back</source>
        <translation>要收回</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>The candidate has seen a result of this sheet: it is only taken back when one of those who say so never entered it, and the candidate is told.</source>
        <translation>这份答题卡的成绩考生已经看到：提出收回的人里要有一个从没录过它的，才收回；收回以后考生会看到。</translation>
    </message>
</context>
<context>
    <name>SheetWithdrawal</name>
    <message>
        <source>What is withdrawn counts no longer and can be entered anew. It stays in the record, with your name and the reason.</source>
        <translation>撤回的不再算数，可以重新录。录过的留在记录里，写着您的名字和原因。</translation>
    </message>
    <message>
        <source>Both readings were shown beside each other, so both are withdrawn and the sheet is entered anew. They stay in the record, with your name and the reason.</source>
        <translation>两个人录的已经并排看过，所以一起撤回，整份重录。录过的留在记录里，写着您的名字和原因。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Withdraw what %1 entered</source>
        <translation>撤回%1录的</translation>
    </message>
    <message>
        <source>Withdraw all of it</source>
        <translation>整份撤回</translation>
    </message>
    <message>
        <source>It does not belong to this exam</source>
        <translation>不属于这场考试</translation>
    </message>
    <message>
        <source>What was entered from this sheet cannot be read. Withdraw it and enter the sheet anew; where there is no such sheet, say that it does not belong to this exam. What is left stays in the record, with your name and the reason.</source>
        <translation>这份答题卡的录入记录读不出来。请撤回，对着答题卡重新录；没有这份卡的，按“不属于这场考试”。留下的都在记录里，写着您的名字和原因。</translation>
    </message>
    <message>
        <source>This sheet was recorded once and taken back by two persons. That there is none of this candidate takes two persons as well; until then it is waited for.</source>
        <translation>这份答题卡计入过，由两个人收回。说这位考生没有答题卡，也要两个人都说；在那以前一直等着它。</translation>
    </message>
    <message>
        <source>What was recorded stays</source>
        <translation>原来计入的不变</translation>
    </message>
</context>
<context>
    <name>SheetsPart</name>
    <message>
        <source>Two persons enter every answer sheet, each alone. Where they read differently, somebody looks at the sheet; then it counts like any other attempt.</source>
        <translation>每份答题卡由两个人各自录一遍。不同的地方对着答题卡定；之后和其他作答一样评分。</translation>
    </message>
    <message>
        <source>Passphrase of the exam keys; the tasks of a sheet are sealed with them</source>
        <translation>考试密钥的口令；答题卡的题目要从加密的试卷里取</translation>
    </message>
    <message>
        <source>Answer sheets</source>
        <translation>答题卡</translation>
    </message>
    <message>
        <source>Finish this sheet</source>
        <translation>录完这份</translation>
    </message>
    <message>
        <source>Record it as an attempt</source>
        <translation>计入成绩</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the sheets</source>
        <translation>返回答题卡</translation>
    </message>
    <message>
        <source>Results are out: only the answer sheet of a candidate without answers can still be entered, by two persons as before; it is scored at once, and what is out stays.</source>
        <translation>成绩已经公布：只有还没有答卷的考生，后来找到的答题卡还可以录，照样由两个人各录一遍；计入以后当即评分，已公布的一律不动。</translation>
    </message>
    <message>
        <source>Why this sheet comes only now</source>
        <translation>为什么到现在才录</translation>
    </message>
    <message>
        <source>Record and score it</source>
        <translation>计入并评分</translation>
    </message>
    <message>
        <source>It has to be taken back…</source>
        <translation>要收回…</translation>
    </message>
    <message>
        <source>Hold it against what was recorded</source>
        <translation>与原来计入的对照</translation>
    </message>
</context>
<context>
    <name>ShortAnswer</name>
    <message>
        <source>Your answer</source>
        <translation>你的回答</translation>
    </message>
    <message>
        <source>Model answer</source>
        <translation>参考答案</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>This item</source>
        <translation>这道题</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>随手</translation>
    </message>
    <message>
        <source>First the answer, then how sure. Not knowing is no shame: the item simply comes back sooner.</source>
        <translation>先选答案，再说把握。“不会”不算丢人：系统会早一点让你再见到它。</translation>
    </message>
</context>
<context>
    <name>SideMarks</name>
    <message>
        <source>My note</source>
        <translation>我的笔记</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>记一笔</translation>
    </message>
    <message>
        <source>Note; Ctrl+Enter saves it</source>
        <translation>笔记，按 Ctrl+Enter 保存</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>In doubt, to be looked at again</source>
        <translation>已存疑，稍后再看</translation>
    </message>
    <message>
        <source>Doubt, look again later</source>
        <translation>存疑，稍后再看</translation>
    </message>
    <message>
        <source>Reported to the trainer</source>
        <translation>已告诉培训师</translation>
    </message>
    <message>
        <source>Something is wrong here, tell the trainer</source>
        <translation>这题有错，告诉培训师</translation>
    </message>
    <message>
        <source>What is wrong; Ctrl+Enter sends it</source>
        <translation>哪里有错，按 Ctrl+Enter 送出</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves, Esc leaves</source>
        <translation>Ctrl+Enter 保存，Esc 离开</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>停止朗读</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>朗读</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>选人</translation>
    </message>
    <message>
        <source>PIN of the chosen person</source>
        <translation>所选人员的密码</translation>
    </message>
    <message>
        <source>Go in</source>
        <translation>进入</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Not in the list? The administrator or the director adds persons on the page People.</source>
        <translation>不在名单上？请管理员或主任在“人员”页添加。</translation>
    </message>
    <message>
        <source>The new password holds. Write down the new recovery code</source>
        <translation>新密码已生效，请抄下新的恢复码</translation>
    </message>
    <message>
        <source>Find your name</source>
        <translation>查找姓名</translation>
    </message>
    <message>
        <source>Exam station</source>
        <translation>考点机</translation>
    </message>
    <message>
        <source>Candidates sit here one after another without accounts</source>
        <translation>考生不用账户，一个接一个在这台电脑上考试</translation>
    </message>
    <message>
        <source>Read a newer file from the committee; a forgotten PIN is set anew with it</source>
        <translation>读入居委会新写的文件；忘了 PIN，也用它重新设</translation>
    </message>
</context>
<context>
    <name>SignInRow</name>
    <message>
        <source>Nobody has given a first PIN yet. The director or the administrator does it on the page People; it takes a minute.</source>
        <translation>还没有发过密码。请主任或管理员在“人员”页发一个临时密码，一分钟就好。</translation>
    </message>
</context>
<context>
    <name>SittingCover</name>
    <message>
        <source>For the invigilator</source>
        <translation>监考员</translation>
    </message>
</context>
<context>
    <name>SittingFoot</name>
    <message>
        <source>Back</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Task before</source>
        <translation>上一题</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Next task</source>
        <translation>下一题</translation>
    </message>
    <message>
        <source>Take the flag off</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>标记本题</translation>
    </message>
    <message>
        <source>Close the sheet</source>
        <translation>收起答题卡</translation>
    </message>
    <message>
        <source>Answer sheet</source>
        <translation>答题卡</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>选</translation>
    </message>
    <message>
        <source>choose or take back</source>
        <translation>选中或取消</translation>
    </message>
    <message>
        <source>Handing in …</source>
        <translation>正在交卷…</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>交卷</translation>
    </message>
</context>
<context>
    <name>SittingHead</name>
    <message>
        <source>Time left: %1</source>
        <translation>剩余时间 %1</translation>
    </message>
    <message>
        <source>time left</source>
        <translation>剩余时间</translation>
    </message>
</context>
<context>
    <name>SoonNext</name>
    <message>
        <source>Next item soon</source>
        <translation>马上到下一题</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这题</translation>
    </message>
    <message>
        <source>any key</source>
        <translation>任意键</translation>
    </message>
</context>
<context>
    <name>SourcesPart</name>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>A way of working, not a rule: it rests on no single source.</source>
        <translation>这是做事的方法，不出自某一条规定。</translation>
    </message>
</context>
<context>
    <name>StageRow</name>
    <message>
        <source>Last day, such as 2026-12-05</source>
        <translation>截止日期，如 2026-12-05</translation>
    </message>
    <message>
        <source>Appeals of each candidate, 1 to 20</source>
        <translation>每名考生的次数，1 到 20</translation>
    </message>
    <message>
        <source>Release: %1</source>
        <translation>公布：%1</translation>
    </message>
    <message>
        <source>Release: %1…</source>
        <translation>公布：%1…</translation>
    </message>
    <message>
        <source>Really?</source>
        <translation>确定吗？</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation>不，先不公布</translation>
    </message>
    <message>
        <source>Yes, release it: %1</source>
        <translation>是，公布：%1</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>数据文件夹：%1</translation>
    </message>
    <message>
        <source>The data could not be opened</source>
        <translation>数据没有打开</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Open the demo instead</source>
        <translation>先打开演示</translation>
    </message>
</context>
<context>
    <name>StartPanel</name>
    <message>
        <source>What do you want to practise?</source>
        <translation>练什么？</translation>
    </message>
    <message>
        <source>Kind of practice</source>
        <translation>练习种类</translation>
    </message>
    <message>
        <source>today&apos;s plan</source>
        <translation>今日计划</translation>
    </message>
    <message>
        <source>by line</source>
        <translation>按条线</translation>
    </message>
    <message>
        <source>not yet seen, %1</source>
        <translation>没做过 %1</translation>
    </message>
    <message>
        <source>error book, %1</source>
        <translation>错题 %1</translation>
    </message>
    <message>
        <source>favourites, %1</source>
        <translation>收藏 %1</translation>
    </message>
    <message>
        <source>Measure of length</source>
        <translation>长度单位</translation>
    </message>
    <message>
        <source>by minutes</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>by items</source>
        <translation>按题数</translation>
    </message>
    <message>
        <source>Length of the session</source>
        <translation>练习长度</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 items</source>
        <translation>%1 题</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>In the order of the bank</source>
        <translation>按题库顺序</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>read with the key</source>
        <translation>背题</translation>
    </message>
    <message>
        <source>Where to begin</source>
        <translation>从哪里开始</translation>
    </message>
    <message>
        <source>go on at item %1</source>
        <translation>接着第 %1 题</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>All lines, or only those that you choose:</source>
        <translation>不选条线就是全部条线；也可以只选几条：</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>开始背题</translation>
    </message>
    <message>
        <source>Read the handbooks</source>
        <translation>看手册</translation>
    </message>
    <message>
        <source>Take today&apos;s plan</source>
        <translation>改练今天的计划</translation>
    </message>
    <message>
        <source>For a purpose</source>
        <translation>专项</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>摸底</translation>
    </message>
    <message>
        <source>changed rules, %1</source>
        <translation>规定变了 %1</translation>
    </message>
    <message>
        <source>difficult, %1</source>
        <translation>难题 %1</translation>
    </message>
</context>
<context>
    <name>StationExams</name>
    <message>
        <source>Exams on this machine</source>
        <translation>这台电脑上的考试</translation>
    </message>
    <message>
        <source>candidates sit here one after another, without accounts</source>
        <translation>考生不用账户，一个接一个在这里考试</translation>
    </message>
    <message>
        <source>No exam is here yet. The trainer gives a package file for each exam, on a stick for example. Candidates then sit here one after another without accounts, and their answers go back to the trainer as files.</source>
        <translation>这里还没有考试。每场考试由培训师给一个考试包文件，比如放在移动盘上。导入后，考生不用账户，一个接一个在这里考试，答卷存成文件交回培训师。</translation>
    </message>
</context>
<context>
    <name>StationIdentity</name>
    <message>
        <source>Is it you who sits here?</source>
        <translation>坐在这里的是您本人吗？</translation>
    </message>
    <message>
        <source>Candidate no.</source>
        <translation>准考证号</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Every answer that was saved is there. The start code is asked for again; then an invigilator lets the exam go on.</source>
        <translation>已保存的答案都在。要再输入一次开考码，然后由监考员让考试继续。</translation>
    </message>
    <message>
        <source>Compare name and number with your ticket. If they are not yours, go back and tell the invigilator.</source>
        <translation>请和准考证核对姓名、准考证号。不是您的，请返回并告诉监考员。</translation>
    </message>
    <message>
        <source>It is me</source>
        <translation>是我本人</translation>
    </message>
    <message>
        <source>Not me, back</source>
        <translation>不是我，返回</translation>
    </message>
    <message>
        <source>This machine cannot go on</source>
        <translation>这台电脑考不下去了</translation>
    </message>
</context>
<context>
    <name>StationOver</name>
    <message>
        <source>Choose a folder for the answers</source>
        <translation>选择存放答卷的文件夹</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>For the hand-in slip</source>
        <translation>抄到交卷单上</translation>
    </message>
    <message>
        <source>copy the groups, then candidate and invigilator sign</source>
        <translation>抄好各组字符，考生和监考员签字</translation>
    </message>
    <message>
        <source>Groups for the hand-in slip</source>
        <translation>交卷单上的各组字符</translation>
    </message>
    <message>
        <source>The answers lie in %1. They are encrypted; only the trainer can open them.</source>
        <translation>答卷已存到 %1。文件是加密的，只有培训师能打开。</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>没有写成</translation>
    </message>
    <message>
        <source>The answers are safe on this machine and can be written from the list at any time.</source>
        <translation>答卷完好地留在这台电脑上，随时可以从名单里再写一次。</translation>
    </message>
    <message>
        <source>The slip to print: %1</source>
        <translation>待打印的交卷单：%1</translation>
    </message>
    <message>
        <source>Next candidate</source>
        <translation>下一位考生</translation>
    </message>
    <message>
        <source>Folder for the answers of this machine; Enter writes them there</source>
        <translation>这台电脑存放答卷的文件夹，回车写入</translation>
    </message>
    <message>
        <source>Another folder</source>
        <translation>换一个文件夹</translation>
    </message>
    <message>
        <source>Write once more</source>
        <translation>再写一次</translation>
    </message>
    <message>
        <source>Slip as a PDF for printing</source>
        <translation>交卷单存成 PDF 打印</translation>
    </message>
    <message>
        <source>Folder for the answers of this machine</source>
        <translation>这台电脑存放答卷的文件夹</translation>
    </message>
</context>
<context>
    <name>StationPage</name>
    <message>
        <source>Exam station</source>
        <translation>考点机</translation>
    </message>
    <message>
        <source>In a list up or down; in a paper options, rows and steps, with Alt a step is moved</source>
        <translation>名单里上下移动；试卷里在选项、行、步骤之间移动，按住 Alt 移动步骤</translation>
    </message>
    <message>
        <source>Find a candidate by number or name</source>
        <translation>按准考证号或姓名查找考生</translation>
    </message>
    <message>
        <source>Choose; it is me; begin; next candidate</source>
        <translation>选定；是我本人；开始考试；下一位考生</translation>
    </message>
    <message>
        <source>In a paper: choose; in matching, letters give the right side and digits the left</source>
        <translation>试卷里：选择；配对题字母选右边，数字选左边</translation>
    </message>
    <message>
        <source>In a paper: task before, next task; in a text field with Alt</source>
        <translation>试卷里：上一题、下一题；在输入框里按住 Alt</translation>
    </message>
    <message>
        <source>In a paper: flag the task; clear the answer</source>
        <translation>试卷里：标记这一题；清除答案</translation>
    </message>
    <message>
        <source>In a paper: hand in; it asks first</source>
        <translation>试卷里：交卷，会先询问</translation>
    </message>
    <message>
        <source>In a paper: for the invigilator</source>
        <translation>试卷里：监考员操作</translation>
    </message>
    <message>
        <source>Close what asks, or back; never out of a running exam</source>
        <translation>关闭提示或返回；考试中不会退出</translation>
    </message>
    <message>
        <source>Leave the station</source>
        <translation>离开考点机</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>没有办成</translation>
    </message>
</context>
<context>
    <name>StationSeats</name>
    <message>
        <source>Choose your row</source>
        <translation>请选自己的一行</translation>
    </message>
    <message>
        <source>%1 of %2 handed in</source>
        <translation>%2 人中 %1 人已交卷</translation>
    </message>
    <message>
        <source>Your candidate number or name</source>
        <translation>您的准考证号或姓名</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>没有写成</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>已写好</translation>
    </message>
    <message>
        <source>Candidate no.</source>
        <translation>准考证号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座位</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>没有找到“%1”</translation>
    </message>
    <message>
        <source>Nobody of this exam has it in number or name. Fewer characters find more; if you are not there, tell the invigilator.</source>
        <translation>这场考试里没有准考证号或姓名含有它的考生。少输几个字能找到更多；找不到自己，请告诉监考员。</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示所有人</translation>
    </message>
    <message>
        <source>All exams</source>
        <translation>全部考试</translation>
    </message>
    <message>
        <source>Answers go to %1</source>
        <translation>答卷存到 %1</translation>
    </message>
    <message>
        <source>Write all answer files</source>
        <translation>写出全部答卷</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Move step %1 up</source>
        <translation>第 %1 步上移</translation>
    </message>
    <message>
        <source>Move step %1 down</source>
        <translation>第 %1 步下移</translation>
    </message>
</context>
<context>
    <name>SummaryPanel</name>
    <message>
        <source>Session finished, every answer is saved</source>
        <translation>练习结束，每次作答都已保存</translation>
    </message>
    <message>
        <source>By line</source>
        <translation>按条线</translation>
    </message>
    <message>
        <source>right at the first try of all asked</source>
        <translation>首次答对数与题数</translation>
    </message>
    <message>
        <source>What comes back</source>
        <translation>什么会再来</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) stand in the error book. Each comes again from tomorrow on, until it was right on two different days.</source>
        <translation>
            <numerusform>错题本里有 %n 题。从明天起会再问，在两个不同的日子答对后移出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The error book is empty. What was right comes back later, so that it stays.</source>
        <translation>错题本是空的。答对的题以后会再来，为了记得牢。</translation>
    </message>
    <message>
        <source>To today</source>
        <translation>回到今日</translation>
    </message>
    <message>
        <source>Practise something else</source>
        <translation>再练别的</translation>
    </message>
    <message>
        <source>Reading finished, your place is kept</source>
        <translation>背题结束，看到哪里已经记下</translation>
    </message>
</context>
<context>
    <name>TablePart</name>
    <message>
        <source>Table of requests</source>
        <translation>来访登记表</translation>
    </message>
    <message>
        <source>Every row can be logged.</source>
        <translation>每一行都能登记。</translation>
    </message>
    <message>
        <source>Log them all</source>
        <translation>全部登记</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Nothing is logged while a row has to be mended. Correct the file, save it and choose it again.</source>
        <translation>有一行要改，就什么都不登记。改好文件、保存，再选一次。</translation>
    </message>
</context>
<context>
    <name>TakenPart</name>
    <message>
        <source>Choose the folder with the answer files</source>
        <translation>选择放答卷文件的文件夹</translation>
    </message>
    <message>
        <source>Choose answer files</source>
        <translation>选择答卷文件</translation>
    </message>
    <message>
        <source>Answer files (*.qgtanswers)</source>
        <translation>答卷文件 (*.qgtanswers)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Answer files from the seats</source>
        <translation>各席位带回的答卷文件</translation>
    </message>
    <message>
        <source>Everything below the folder is looked at. A file that is here already changes nothing, so the whole drive can be given again at any time.</source>
        <translation>文件夹和下级文件夹都会查看。已经在这里的文件不会改变什么，所以整个移动盘可以随时再导入一次。</translation>
    </message>
    <message>
        <source>Folder or file with answers; Enter takes them</source>
        <translation>放答卷的文件夹或答卷文件；按 Enter 导入</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Taking the answers</source>
        <translation>正在导入答卷</translation>
    </message>
    <message>
        <source>What was taken stays when you stop</source>
        <translation>停下来，已收下的都留着</translation>
    </message>
    <message>
        <source>Compare the digest of each file with the one on the signed hand-in slip. Where they differ the file is not what the candidate handed in: set it aside and ask at the seat.</source>
        <translation>请把每份的校验码与签过字的交卷单核对。不一样的，就不是考生交的那一份：先放在一边，到席位上问清楚。</translation>
    </message>
    <message>
        <source>Why these answers come after the results; it goes into the audit record</source>
        <translation>为什么公布以后才交来（记入审计记录）</translation>
    </message>
    <message>
        <source>Folder or file with answers; Enter looks at them</source>
        <translation>答卷所在的文件夹或文件；Enter 查看</translation>
    </message>
    <message>
        <source>Person, times and digest agree with the slip: take %1</source>
        <translation>姓名、时间、校验码与交卷单一致，收下 %1 份</translation>
    </message>
    <message>
        <source>The results are out and stay as they are. The answers of candidates who have none can still be taken: a file is only looked at first; compare person, times and digest with the signed hand-in slip, leave out what does not agree, say why it comes only now, and take the rest then. It is scored at once.</source>
        <translation>成绩已经公布，一律不动。还没有成绩的考生可以补收答卷：先只看不收，把姓名、时间、校验码与签字的交卷单核对，对不上的不收，写明为什么现在才来，再收下其余的；收下当即评分。</translation>
    </message>
</context>
<context>
    <name>TaskBlanks</name>
    <message>
        <source>Blank %1</source>
        <translation>第 %1 空</translation>
    </message>
</context>
<context>
    <name>TaskCase</name>
    <message>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <source>The case is decided to its end. What came of it is said after the exam.</source>
        <translation>这个案例已经处理完。结果怎样，考完再说。</translation>
    </message>
    <message>
        <source>What you would say or do</source>
        <translation>您会怎么说、怎么做</translation>
    </message>
    <message>
        <source>Say this; it cannot be taken back</source>
        <translation>就这样说，说出后不能改</translation>
    </message>
    <message>
        <source>Do it this way; it cannot be taken back</source>
        <translation>就这样做，定下后不能改</translation>
    </message>
</context>
<context>
    <name>TaskChoices</name>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
</context>
<context>
    <name>TaskStep</name>
    <message>
        <source>Move step %1 up</source>
        <translation>上移第 %1 步</translation>
    </message>
    <message>
        <source>Move step %1 down</source>
        <translation>下移第 %1 步</translation>
    </message>
</context>
<context>
    <name>TaskSteps</name>
    <message>
        <source>The order is right as it stands</source>
        <translation>就按现在的顺序</translation>
    </message>
</context>
<context>
    <name>TeamLegend</name>
    <message>
        <source>What the marks mean</source>
        <translation>标记的意思</translation>
    </message>
    <message>
        <source>0–3 in the cell</source>
        <translation>格里 0–3</translation>
    </message>
    <message>
        <source>certificate ● valid</source>
        <translation>● 证书有效</translation>
    </message>
    <message>
        <source>◐ ends within 30 days</source>
        <translation>◐ 30 天内到期</translation>
    </message>
    <message>
        <source>○ expired</source>
        <translation>○ 过期</translation>
    </message>
    <message>
        <source>× overtaken</source>
        <translation>× 政策已变</translation>
    </message>
    <message>
        <source>clock: no answer for 90 days</source>
        <translation>小钟：90 天没练</translation>
    </message>
    <message>
        <source>dashed: the line hangs on one</source>
        <translation>虚框：只靠一人</translation>
    </message>
    <message>
        <source>bar: share of requests</source>
        <translation>横条：来访占比</translation>
    </message>
</context>
<context>
    <name>TeamMap</name>
    <message>
        <source>The team, persons by lines</source>
        <translation>团队，按人和条线</translation>
    </message>
    <message>
        <source>All, %</source>
        <translation>全队，%</translation>
    </message>
    <message>
        <source>breaks without</source>
        <translation>缺几人会断</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Order of the lines</source>
        <translation>条线的顺序</translation>
    </message>
    <message>
        <source>By requests</source>
        <translation>按来访多少</translation>
    </message>
    <message>
        <source>By blocks</source>
        <translation>按六个版块</translation>
    </message>
    <message>
        <source>Another cell; the heads are a person or a line</source>
        <translation>换一格；表头是人或条线</translation>
    </message>
    <message>
        <source>Look closely at a cell, a person or a line; close it</source>
        <translation>细看一格、一人或一条线；关上</translation>
    </message>
    <message>
        <source>Put that person on duty</source>
        <translation>让这个人值班</translation>
    </message>
    <message>
        <source>The person of the row is away, or back</source>
        <translation>这一行的人缺勤，或回来</translation>
    </message>
    <message>
        <source>Go to the what-if bar; make the swap it names</source>
        <translation>到“如果”栏；照它说的换人</translation>
    </message>
    <message>
        <source>Reckon cautiously; reckon with help by telephone</source>
        <translation>谨慎算法；算上电话求助</translation>
    </message>
    <message>
        <source>Put the answer aside to compare; one step back</source>
        <translation>放进对比；退一步</translation>
    </message>
    <message>
        <source>Order the lines by requests or by blocks</source>
        <translation>条线按来访或按版块排</translation>
    </message>
    <message>
        <source>Reckoning what everybody can do today …</source>
        <translation>正在算每个人今天能办什么……</translation>
    </message>
    <message>
        <source>A desk needs two cadres</source>
        <translation>值班要有两名干部</translation>
    </message>
    <message>
        <source>Add the cadres of the committee on the page People; what they can do comes from their practice.</source>
        <translation>请在“人员”页添加本居委会的干部；能办什么，来自他们的练习。</translation>
    </message>
    <message>
        <source>To the page People</source>
        <translation>去“人员”页</translation>
    </message>
</context>
<context>
    <name>TeamPanel</name>
    <message>
        <source>Certificate</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>近期</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估计</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>回来了</translation>
    </message>
    <message>
        <source>What if away</source>
        <translation>如果缺勤</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Put on duty</source>
        <translation>让其值班</translation>
    </message>
    <message>
        <source>Enter on a cell shows its three clocks; the head of a row shows the person, the head of a column the line.</source>
        <translation>在格上按 Enter 看三只钟；行首看这个人，列首看这条线。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>TextSizeChoice</name>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>%1 per cent</source>
        <translation>百分之 %1</translation>
    </message>
    <message>
        <source>Back to 100 %</source>
        <translation>回到 100 %</translation>
    </message>
    <message>
        <source>Sample: registered half a year, one condition of three.</source>
        <translation>样例：居住登记满半年，三个条件符合一个。</translation>
    </message>
</context>
<context>
    <name>TimePart</name>
    <message>
        <source>Extra time after sealing</source>
        <translation>封卷后加时</translation>
    </message>
    <message>
        <source>Who has not begun</source>
        <translation>还没开考的人</translation>
    </message>
    <message>
        <source>Extra time for %1</source>
        <translation>给 %1 加时</translation>
    </message>
    <message>
        <source>More time in per cent</source>
        <translation>加时，百分比</translation>
    </message>
    <message>
        <source>Reason for the extra time</source>
        <translation>加时原因</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>由谁决定</translation>
    </message>
    <message>
        <source>%1 decides it</source>
        <translation>由 %1 决定</translation>
    </message>
    <message>
        <source>Give this time</source>
        <translation>加这些时间</translation>
    </message>
    <message>
        <source>Back to the exam</source>
        <translation>回到考场</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>5, 15 or 30 minutes</source>
        <translation>5、15、30 分钟</translation>
    </message>
    <message>
        <source>Only the error book</source>
        <translation>只做错题</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>没有读出</translation>
    </message>
    <message>
        <source>Nothing answered yet</source>
        <translation>还没有做过题</translation>
    </message>
    <message>
        <source>Nothing to practise today</source>
        <translation>今天没有可练的题</translation>
    </message>
    <message>
        <source>Read the handbooks</source>
        <translation>看手册</translation>
    </message>
    <message>
        <source>After a first session stand here: what changed in the law behind your items, minutes by day, and how you start on each of the 18 lines. Five minutes are enough to begin.</source>
        <translation>练过一次以后，这里会有：题目依据的政策有什么变化、每天练了几分钟、18 个条线各自起步如何。先练 5 分钟就够。</translation>
    </message>
    <message>
        <source>Practise 5 minutes</source>
        <translation>先练 5 分钟</translation>
    </message>
    <message>
        <source>Continue the open session</source>
        <translation>接着做没做完的练习</translation>
    </message>
    <message>
        <source>A newer question bank came with the program; a trainer merges it.</source>
        <translation>程序带来了新版题库，等培训师合并。</translation>
    </message>
    <message>
        <source>The bank has no item that is valid today; a trainer adds or renews items. The handbooks can be read meanwhile.</source>
        <translation>题库里没有今天有效的题目，要由培训师添加或更新。现在可以先看手册。</translation>
    </message>
    <message>
        <source>Go on with the exam</source>
        <translation>继续考试</translation>
    </message>
    <message>
        <source>To the exam</source>
        <translation>去考试</translation>
    </message>
    <message>
        <source>Your last session is open: item %1 of %2. Every answer given is saved.</source>
        <translation>上次练习停在第 %1 题，共 %2 题，做过的都已保存。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续上次</translation>
    </message>
    <message>
        <source>Training plan not read</source>
        <translation>培训计划没读到</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>An hour more or less for everybody</source>
        <translation>每人加一小时、减一小时</translation>
    </message>
    <message>
        <source>An hour less or more where the focus stands</source>
        <translation>给选中的人减、加一小时</translation>
    </message>
    <message>
        <source>Hand the plan out</source>
        <translation>下发计划</translation>
    </message>
    <message>
        <source>Nobody to train yet</source>
        <translation>还没有可培训的人</translation>
    </message>
    <message>
        <source>A plan needs the cadres of this committee. Add them on the page People.</source>
        <translation>做计划要先有本居委会的干部。请在“人员”页添加。</translation>
    </message>
    <message>
        <source>To the page People</source>
        <translation>去“人员”页</translation>
    </message>
</context>
<context>
    <name>TrainingPart</name>
    <message>
        <source>Your training plan</source>
        <translation>你的培训计划</translation>
    </message>
</context>
<context>
    <name>TrainingTask</name>
    <message>
        <source>Practise more</source>
        <translation>再练</translation>
    </message>
    <message>
        <source>Practise it</source>
        <translation>去练</translation>
    </message>
    <message>
        <source>Practise %1</source>
        <translation>练%1</translation>
    </message>
    <message>
        <source>Read “%1”</source>
        <translation>读《%1》</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answer %n item(s)</source>
        <translation>
            <numerusform>练 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>read “%1”</source>
        <translation>读《%1》</translation>
    </message>
    <message numerus="yes">
        <source>read “%1” and %n more</source>
        <translation>
            <numerusform>读《%1》和另外 %n 节</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is read, what is answered</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 % of the requests on these duties; those on them settle %2 % of them now, about %3 % after it</source>
        <translation>值班时来访 %1 % 是它；当班的人现在能办成 %2 %，学完约 %3 %</translation>
    </message>
    <message>
        <source>%1; nobody else is there</source>
        <translation>%1；独自值班</translation>
    </message>
    <message>
        <source>%1; partners are weak in it too</source>
        <translation>%1；搭档也弱</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
</context>
<context>
    <name>TrialDrawn</name>
    <message>
        <source>of the first paper</source>
        <translation>第一份试卷</translation>
    </message>
</context>
<context>
    <name>TrialPart</name>
    <message>
        <source>Papers are drawn as an exam would draw them, and every demand is checked. Nothing is kept.</source>
        <translation>像真的考试一样抽试卷，每一项要求都核对。抽出的试卷不保存。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从哪里抽</translation>
    </message>
    <message>
        <source>About which line</source>
        <translation>考哪一条条线</translation>
    </message>
    <message>
        <source>Number of papers</source>
        <translation>几份</translation>
    </message>
    <message>
        <source>Passphrase of the exam keys</source>
        <translation>考试密钥的口令</translation>
    </message>
    <message>
        <source>Draw papers</source>
        <translation>试抽试卷</translation>
    </message>
    <message>
        <source>Drawing papers…</source>
        <translation>正在抽试卷…</translation>
    </message>
</context>
<context>
    <name>UnlockKeys</name>
    <message>
        <source>Passphrase of the exam keys; kept until you leave this exam</source>
        <translation>考试密钥的口令；离开这场考试后要重新输入</translation>
    </message>
    <message>
        <source>Unlock the keys</source>
        <translation>打开密钥</translation>
    </message>
</context>
<context>
    <name>WhatIfBar</name>
    <message>
        <source>If on duty are</source>
        <translation>如果值班的是</translation>
    </message>
    <message>
        <source>away: %1</source>
        <translation>缺勤：%1</translation>
    </message>
    <message>
        <source>nobody is away</source>
        <translation>无人缺勤</translation>
    </message>
    <message>
        <source>cautious (G)</source>
        <translation>谨慎算法 (G)</translation>
    </message>
    <message>
        <source>help by telephone (T)</source>
        <translation>算上电话求助 (T)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>放进对比</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Make the swap (X)</source>
        <translation>照这样换 (X)</translation>
    </message>
    <message>
        <source>What these two settle of each line, %, the costliest first; the stroke is where the swap would bring it</source>
        <translation>这两人能兜住各条线的比例，%，按损失大小排；竖线是换人以后</translation>
    </message>
</context>
<context>
    <name>WindowPart</name>
    <message>
        <source>Opens on, Beijing time</source>
        <translation>开考日期（北京时间）</translation>
    </message>
    <message>
        <source>Opens at</source>
        <translation>开考时间</translation>
    </message>
    <message>
        <source>Nobody begins after, day</source>
        <translation>最晚开始的日期</translation>
    </message>
    <message>
        <source>Nobody begins after, time</source>
        <translation>最晚开始的时间</translation>
    </message>
    <message>
        <source>Invigilators: they pause, give time, let somebody go on after a crash</source>
        <translation>监考员：可以暂停、加时，中断后放行</translation>
    </message>
</context>
<context>
    <name>WishChoice</name>
    <message>
        <source>would like</source>
        <translation>想值</translation>
    </message>
    <message>
        <source>would rather not</source>
        <translation>不想值</translation>
    </message>
</context>
<context>
    <name>WishPart</name>
    <message>
        <source>Hours for each this week</source>
        <translation>本周每人学时</translation>
    </message>
    <message>
        <source>How evenly lines count</source>
        <translation>条线照顾得多均匀</translation>
    </message>
    <message>
        <source>To the left most requests are settled, to the right rare lines are not left behind. Both numbers stand beside.</source>
        <translation>往左，来访办成得最多；往右，少见的条线不落下。两个数都在右边。</translation>
    </message>
    <message>
        <source>Lines of safety first</source>
        <translation>保底条线</translation>
    </message>
    <message>
        <source>are brought to 60 % before anything else</source>
        <translation>先补到 60 %，再学别的</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>night</source>
        <translation>夜里</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>中午</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>晚上</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1月%2日</translation>
    </message>
    <message>
        <source>%1/%2/%3</source>
        <translation>%1年%2月%3日</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>%1月</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>上午好</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>下午好</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>晚上好</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分钟</translation>
    </message>
</context>
<context>
    <name>WorkProgress</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>qgt::app::AnalysisViewModel</name>
    <message>
        <source>opens with the passphrase</source>
        <translation>输口令后可看</translation>
    </message>
    <message>
        <source>opens with the trainer&apos;s keys only</source>
        <translation>要用培训师的密钥才能看</translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) scored</source>
        <translation>
            <numerusform>已评 %n 份</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::BankUpdateViewModel</name>
    <message>
        <source>item</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>handbook section</source>
        <translation>手册小节</translation>
    </message>
    <message>
        <source>source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>fact</source>
        <translation>命题事实</translation>
    </message>
    <message>
        <source>request type</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>service line</source>
        <translation>条线</translation>
    </message>
    <message>
        <source>block of lines</source>
        <translation>条线分类</translation>
    </message>
    <message>
        <source>fact about the bank</source>
        <translation>题库信息</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1；在 %2</translation>
    </message>
    <message>
        <source>%1: %2, the newer text of %3</source>
        <translation>%1 %2 条，其中取新版 %3 条</translation>
    </message>
</context>
<context>
    <name>qgt::app::BlindMarkingModel</name>
    <message>
        <source>%1 of %2 marks</source>
        <translation>%1 分，满分 %2 分</translation>
    </message>
    <message>
        <source>being saved</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Handed in: %1 answers. Their marks stay as they are.</source>
        <translation>已交出 %1 份，评分不再改。</translation>
    </message>
    <message>
        <source>%1 marks</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Not saved: %1 answers, as they stand on the screen. They stay here and are saved again every few seconds; nothing is handed in before that.</source>
        <translation>没有存上：屏幕上的 %1 份答卷。它们留在这里，每隔几秒再存一次；存好以前不会交出。</translation>
    </message>
    <message>
        <source>Answer %1/%2 · no. %3</source>
        <translation>答卷 %1/%2 · 编号 %3</translation>
    </message>
    <message>
        <source>%1 of %2 to this question · %3 to mark · %4 to hand in</source>
        <translation>这道题的第 %1 份，共 %2 份 · 还有 %3 份没评 · %4 份评好没交</translation>
    </message>
</context>
<context>
    <name>qgt::app::BlueprintEditorModel</name>
    <message>
        <source> (copy)</source>
        <translation>（副本）</translation>
    </message>
    <message>
        <source>A copy of “%1”, which stays as it is. It is this unit&apos;s own once it is saved.</source>
        <translation>复制自“%1”，那一份不变。保存以后就是本单位自己的。</translation>
    </message>
    <message>
        <source>This unit&apos;s own, revision %1.</source>
        <translation>本单位自己的，第 %1 版。</translation>
    </message>
    <message>
        <source>Came with the program, revision %1. What you save here stays this unit&apos;s own when the program brings a newer one; you decide then.</source>
        <translation>随程序来的，第 %1 版。您在这里保存的改动归本单位，程序更新时不会被覆盖，到时由您决定用哪一份。</translation>
    </message>
    <message>
        <source>Comments that somebody wrote into the file: %1. All of them stay; see whether they still fit what you change.</source>
        <translation>文件里有人写的注释 %1 条，全部保留；请看看与您的改动还相不相符。</translation>
    </message>
    <message>
        <source>Exams that are set up by it and not sealed: %1. They keep it as it was until they are saved again.</source>
        <translation>照它安排、还没封卷的考试 %1 场：在考务里重新保存以前，仍用原来的规定。</translation>
    </message>
    <message>
        <source>Nothing to mend</source>
        <translation>没有要改的</translation>
    </message>
    <message>
        <source>To be mended: %1</source>
        <translation>%1 处要改</translation>
    </message>
    <message>
        <source>P(fail | right on %1 %) = %2 %</source>
        <translation>P（不合格｜答对 %1%）= %2%</translation>
    </message>
    <message>
        <source>Being calculated…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>How likely bad luck fails an able person is calculated when nothing is left to mend.</source>
        <translation>没有要改的地方以后，就计算一个能干的人因运气不合格的可能。</translation>
    </message>
    <message>
        <source>Saved as revision %1; the exam office offers it from now on.</source>
        <translation>已保存，第 %1 版；考务里现在就可以选。</translation>
    </message>
    <message>
        <source>Basics</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>试卷</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>Passing</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试抽</translation>
    </message>
</context>
<context>
    <name>qgt::app::BlueprintTrialModel</name>
    <message>
        <source>First mend what is marked in the other steps.</source>
        <translation>请先改好其他各步里标出的地方。</translation>
    </message>
    <message>
        <source>Choose a line: the exam is about one.</source>
        <translation>请选一条条线：这种考试只考一条。</translation>
    </message>
    <message>
        <source>This unit has no exam keys yet; they are made in the settings.</source>
        <translation>本单位还没有考试密钥；在设置里建立。</translation>
    </message>
    <message>
        <source>Papers drawn: %1. Every quota, every limit and every pair that excludes each other was kept. Usable: %2 items, %3 cases.</source>
        <translation>抽出试卷 %1 份，每条配额、每项限制、每对互斥题都满足。可用的题目 %2 道，案例 %3 个。</translation>
    </message>
    <message>
        <source>Expected working time: about %1 of %2 minutes.</source>
        <translation>预计作答约 %1 分钟，考试 %2 分钟。</translation>
    </message>
    <message>
        <source>Its cases are those that everybody practises.</source>
        <translation>案例是大家都能练到的那些。</translation>
    </message>
    <message>
        <source>Drawn from the practice items: whether the exam pool is enough is only known when it is tried with that.</source>
        <translation>这是从练习题里抽的；考试题库够不够，要从考试题库试抽才知道。</translation>
    </message>
    <message>
        <source>practice items</source>
        <translation>练习题</translation>
    </message>
    <message>
        <source>specimen items</source>
        <translation>样题</translation>
    </message>
    <message>
        <source>exam pool</source>
        <translation>考试题库</translation>
    </message>
</context>
<context>
    <name>qgt::app::BlueprintsViewModel</name>
    <message>
        <source>Delete “%1”? Exams that were held keep it. It can be taken back until the next change of a blueprint.</source>
        <translation>删除“%1”？已经办过的考试不受影响。在下一次改动蓝图以前可以撤销。</translation>
    </message>
    <message>
        <source>What you changed in “%1” is not saved yet.</source>
        <translation>您在“%1”里的改动还没有保存。</translation>
    </message>
    <message>
        <source>Blueprints: %1</source>
        <translation>%1 份蓝图</translation>
    </message>
    <message>
        <source>Take the last change of “%1” back</source>
        <translation>撤销对“%1”的上一次改动</translation>
    </message>
    <message>
        <source>Take “%1” away again</source>
        <translation>撤销新建“%1”</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>已删除。</translation>
    </message>
    <message>
        <source>Taken back, byte for byte.</source>
        <translation>已撤销，文件与原来逐字节一样。</translation>
    </message>
    <message>
        <source>own</source>
        <translation>本单位的</translation>
    </message>
    <message>
        <source>with the program</source>
        <translation>随程序</translation>
    </message>
    <message>
        <source>with the program, changed here</source>
        <translation>随程序，本单位改过</translation>
    </message>
    <message>
        <source>%1 marks · %2 minutes · %3 tasks</source>
        <translation>%1 分 · %2 分钟 · %3 题</translation>
    </message>
    <message>
        <source>set up by it: %1 exams</source>
        <translation>照它安排的考试 %1 场，还没封卷</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>读不出来</translation>
    </message>
</context>
<context>
    <name>qgt::app::CarryViewModel</name>
    <message>
        <source>Practice of %1, last brought up to date %2.</source>
        <translation>%1的练习，上次更新 %2。</translation>
    </message>
    <message numerus="yes">
        <source> %n answer(s) given here; none was written out yet.</source>
        <translation>
            <numerusform>在这里作答 %n 次，还没有写出过。</numerusform>
        </translation>
    </message>
    <message>
        <source> Written out %1;</source>
        <translation>上次写出 %1，</translation>
    </message>
    <message>
        <source> nothing was answered after that.</source>
        <translation>之后没有再作答。</translation>
    </message>
    <message numerus="yes">
        <source> %n answer(s) after that.</source>
        <translation>
            <numerusform>之后又作答 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no answers in this file yet.</source>
        <translation>这个文件里还没有作答。</translation>
    </message>
    <message>
        <source>Everything in this file was here already; nothing was changed.</source>
        <translation>文件里的都已经有了，没有变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n new answer(s)</source>
        <translation>
            <numerusform>新的作答 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>, given %1 to %2.</source>
        <translation>，作答时间 %1 到 %2。</translation>
    </message>
    <message numerus="yes">
        <source> %n were here already.</source>
        <translation>
            <numerusform>另有 %n 次已经有了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out %1</source>
        <translation>%1 带走</translation>
    </message>
    <message>
        <source>nothing came back yet</source>
        <translation>还没有带回</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) came back</source>
        <translation>
            <numerusform>带回作答 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>, last %1</source>
        <translation>，最近一次 %1</translation>
    </message>
</context>
<context>
    <name>qgt::app::CaseViewModel</name>
    <message>
        <source>at the desk</source>
        <translation>接待台</translation>
    </message>
    <message>
        <source>on a visit</source>
        <translation>上门走访</translation>
    </message>
    <message>
        <source>on the phone</source>
        <translation>电话里</translation>
    </message>
    <message>
        <source>on patrol</source>
        <translation>巡查</translation>
    </message>
    <message>
        <source>at a meeting</source>
        <translation>会上</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>容易</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>hard</source>
        <translation>较难</translation>
    </message>
    <message>
        <source>begun, goes on where you left it</source>
        <translation>走到一半，可以接着走</translation>
    </message>
    <message>
        <source>not played yet</source>
        <translation>还没走过</translation>
    </message>
    <message numerus="yes">
        <source>played %n time(s)</source>
        <translation>
            <numerusform>走过 %n 遍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>best %n mark(s)</source>
        <translation>
            <numerusform>最好 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>goes on where you left it</source>
        <translation>有一遍没走完，可以接着走</translation>
    </message>
    <message numerus="yes">
        <source>about %n min at the desk</source>
        <translation>
            <numerusform>现场约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Decision %1 of %2</source>
        <translation>决策点 %1，共 %2 个</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n min are enough</source>
        <translation>
            <numerusform>约 %n 分钟够用</numerusform>
        </translation>
    </message>
    <message>
        <source>no fault</source>
        <translation>无差错</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s)</source>
        <translation>
            <numerusform>有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing beyond the law</source>
        <translation>没有越权，没有多要</translation>
    </message>
    <message>
        <source>nothing has leaked</source>
        <translation>没有说出去</translation>
    </message>
    <message>
        <source>Settled in one trip</source>
        <translation>一趟办成</translation>
    </message>
    <message>
        <source>Not settled in one trip</source>
        <translation>没有一趟办成</translation>
    </message>
    <message numerus="yes">
        <source>%n of 100 marks</source>
        <translation>
            <numerusform>得 %n 分（满分 100）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min used, %2 min on the best way</source>
        <translation>用了 %1 分钟，最好的一条要 %2 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message>
        <source>got</source>
        <translation>得到</translation>
    </message>
    <message>
        <source>forfeited</source>
        <translation>失去</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>没得到</translation>
    </message>
    <message>
        <source>a good answer</source>
        <translation>范例</translation>
    </message>
</context>
<context>
    <name>qgt::app::CertificatesViewModel</name>
    <message numerus="yes">
        <source>%n certificates</source>
        <translation>
            <numerusform>证书 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 passed, %3 without a certificate</source>
        <translation>%1：合格 %2 人，还没有证书 %3 人</translation>
    </message>
    <message>
        <source>Issued: %1. Choose one in the list to print it.</source>
        <translation>已签发 %1 张。在列表里选一张即可打印。</translation>
    </message>
    <message>
        <source>Revoked. Whoever checks certificates elsewhere needs a new revocation list.</source>
        <translation>已吊销。在别处核验证书的人需要新的吊销清单。</translation>
    </message>
    <message>
        <source>The old one is void; the new one has the number %1.</source>
        <translation>旧证书作废；新证书编号 %1。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写好：%1</translation>
    </message>
    <message>
        <source>Written: qgt-revocations.txt and qgt-issuer.txt in %1</source>
        <translation>已写好：%1 里的 qgt-revocations.txt 和 qgt-issuer.txt</translation>
    </message>
    <message>
        <source>The law behind its paper has not changed since.</source>
        <translation>试卷所依据的规定至今没有改。</translation>
    </message>
    <message>
        <source>; %1 of them only when their own appeal is decided</source>
        <translation>，其中 %1 人要等本人的复核答复</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Of the marks of the paper, %1 % rest on law that has changed since: %2.</source>
        <translation>试卷分值里有 %1% 的依据签发以后改了：%2。</translation>
    </message>
</context>
<context>
    <name>qgt::app::DataCareViewModel</name>
    <message>
        <source>Version %1, Qt %2</source>
        <translation>版本 %1，Qt %2</translation>
    </message>
    <message>
        <source>Version %1, Qt %2, question bank %3 with %4 items</source>
        <translation>版本 %1，Qt %2，题库 %3 版（%4 题）</translation>
    </message>
</context>
<context>
    <name>qgt::app::DutyViewModel</name>
    <message>
        <source>No longer on leave: %1</source>
        <translation>已销假：%1</translation>
    </message>
    <message>
        <source>On leave: %1</source>
        <translation>已请假：%1</translation>
    </message>
    <message>
        <source>Wish taken back: %1</source>
        <translation>意愿已撤回：%1</translation>
    </message>
    <message>
        <source>Wish noted: %1</source>
        <translation>意愿已记下：%1</translation>
    </message>
    <message>
        <source>No duty of yours is planned.</source>
        <translation>排班表里暂时没有您的班。</translation>
    </message>
    <message>
        <source>No roster is published yet.</source>
        <translation>还没有发布排班表。</translation>
    </message>
    <message>
        <source>Next duty: %1, %2, %3.</source>
        <translation>下一班：%1，%2，%3。</translation>
    </message>
    <message>
        <source>The director publishes rosters; what you enter here is known to them when they make one.</source>
        <translation>排班表由主任发布；您在这里填的，主任排班时都看得到。</translation>
    </message>
    <message numerus="yes">
        <source>%n duty(s) of yours up to %1</source>
        <translation>
            <numerusform>到 %1 为止，您有 %n 班</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>daytime yes</source>
        <translation>白天想值</translation>
    </message>
    <message>
        <source>daytime rather not</source>
        <translation>白天不想值</translation>
    </message>
    <message>
        <source>evening yes</source>
        <translation>晚上想值</translation>
    </message>
    <message>
        <source>evening rather not</source>
        <translation>晚上不想值</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>part of the day, with whom</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamAnalysisModel</name>
    <message>
        <source>Items: %1, to be looked at: %2</source>
        <translation>题目 %1 道，需要看一看的 %2 道</translation>
    </message>
    <message>
        <source>Fewer than %1 people had this item: who chose what is not shown.</source>
        <translation>做这道题的不足 %1 人，不显示各选项的选择情况。</translation>
    </message>
    <message>
        <source>Share that chose each option among the lower (%1 people), middle (%2) and upper (%3) group by total marks; groups of fewer than %4 are not shown.</source>
        <translation>按总分分为低分组（%1 人）、中间组（%2 人）、高分组（%3 人），条形是各组选这一项的比例；不足 %4 人的组不显示。</translation>
    </message>
    <message>
        <source>True</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>False</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Item analysis</source>
        <translation>题目分析</translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamAppealModel</name>
    <message>
        <source>Appeals are not taken any more.</source>
        <translation>申请复核的时间已过。</translation>
    </message>
    <message>
        <source>Appeals are taken until the end of %1. You have %2 of %3 left; one that is accepted is given back.</source>
        <translation>%1 当天截止申请复核。您还可以申请 %2 次，共 %3 次；被采纳的，次数退还。</translation>
    </message>
    <message>
        <source>The whole result</source>
        <translation>整份成绩</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>第 %1 题</translation>
    </message>
    <message>
        <source>%1 · filed %2</source>
        <translation>%1 · %2提交</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>等待答复</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>not accepted: the result stays as it is</source>
        <translation>没有采纳，成绩不变</translation>
    </message>
    <message>
        <source>, from %1 to %2</source>
        <translation>，从 %1 改为 %2</translation>
    </message>
    <message>
        <source>; passed now</source>
        <translation>；现在合格</translation>
    </message>
    <message>
        <source>the key of the task or the answer sheet is being looked at</source>
        <translation>正在核对这道题的答案或者答题卡</translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamAppealsModel</name>
    <message>
        <source>Released: %1.</source>
        <translation>已公布：%1。</translation>
    </message>
    <message>
        <source>The appeal is decided; its candidate reads the reason.</source>
        <translation>已答复；考生能看到理由。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>The answer sheet is read anew, by two who never read it, on the page of answer sheets. What was recorded stands meanwhile.</source>
        <translation>由两个从没录过这份答题卡的人在答题卡页重读；重读以前原来计入的算数。</translation>
    </message>
    <message>
        <source>What is released of the paper stands here without keys. Points of open answers, and the evidence, are read with the exam keys.</source>
        <translation>试卷里已公布的部分，不用密钥就在这里。主观题的采分点和证据要用考试密钥才能看。</translation>
    </message>
    <message>
        <source>The papers of this exam are sealed. To look at an appeal, its keys are needed.</source>
        <translation>这场考试的试卷是加密的，要看复核的题目，需要考试密钥。</translation>
    </message>
    <message>
        <source>Candidates may look through their papers: to release the results, the exam keys are needed.</source>
        <translation>考生可以看自己的答卷，所以公布成绩需要考试密钥。</translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamAwayModel</name>
    <message>
        <source>The seat machine needs this program, the package on a USB drive and, on its first package, this fingerprint to compare; it needs no network, no accounts and no keys. On the day it needs the start code and the invigilator&apos;s code, and afterwards it gives an answer file for every candidate, which comes back here.</source>
        <translation>席位机器要有本程序和移动盘上的考试包，第一次接收时还要核对下面的指纹；不需要联网、账号和密钥。考试当天用开考码和监考码，考完每位考生有一个答卷文件，带回这里导入。</translation>
    </message>
    <message>
        <source>Package written: %1. It opens with the start code only.</source>
        <translation>考试包已存到：%1。没有开考码打不开。</translation>
    </message>
    <message>
        <source>Note for the seat written: %1</source>
        <translation>席位说明已存到：%1</translation>
    </message>
    <message>
        <source>not taken yet</source>
        <translation>还没有收</translation>
    </message>
    <message>
        <source>Begun %1, last heard of %2.</source>
        <translation>开始 %1，最后一次 %2。</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不收这份</translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamCandidatesModel</name>
    <message>
        <source>Write whole per cent, for example 25</source>
        <translation>请写整数百分比，例如 25</translation>
    </message>
    <message>
        <source>The blueprint gives at most %1 %</source>
        <translation>这份蓝图最多加 %1%</translation>
    </message>
    <message>
        <source>Say why, for example eyesight</source>
        <translation>请写原因，例如视力不好</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>due for renewal</source>
        <translation>要换证</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>attempt %1 not passed</source>
        <translation>第 %1 次不合格</translation>
    </message>
    <message>
        <source>attempt %1 without a result yet</source>
        <translation>第 %1 次还没有成绩</translation>
    </message>
    <message>
        <source>; no attempt left</source>
        <translation>；次数已用完</translation>
    </message>
    <message>
        <source>; waits until %1</source>
        <translation>；%1 起可以再考</translation>
    </message>
    <message>
        <source>There is nobody here who may decide about extra time</source>
        <translation>本单位还没有能决定加时的人</translation>
    </message>
    <message>
        <source>Say who decided it</source>
        <translation>写明由谁决定</translation>
    </message>
    <message>
        <source>Nobody decides about the own extra time</source>
        <translation>自己的加时不能由自己决定</translation>
    </message>
    <message>
        <source>%1 confirms it here in person</source>
        <translation>请 %1 在这里亲自确认</translation>
    </message>
    <message>
        <source>PIN or password of %1, typed by %1 in person</source>
        <translation>%1 的 PIN 或口令，由 %1 本人输入</translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamChecklistModel</name>
    <message numerus="yes">
        <source>Not ready: %n point(s) must be seen to first.</source>
        <translation>
            <numerusform>还不能开考：有 %n 项要先解决。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It can be held; %n point(s) are worth a look.</source>
        <translation>
            <numerusform>可以开考；有 %n 项值得看一看。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is ready on this machine.</source>
        <translation>这台电脑上的准备都齐了。</translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamCorrectionModel</name>
    <message>
        <source>Task %1 · %2 · %3 marks</source>
        <translation>第 %1 题 · %2 · %3 分</translation>
    </message>
    <message>
        <source>Right so far: %1</source>
        <translation>原来的答案：%1</translation>
    </message>
    <message>
        <source>Look at the dry run below; if it is right, agree. Nothing changes by agreeing.</source>
        <translation>请看下面的试算，没有问题就同意。同意本身不改动任何成绩。</translation>
    </message>
    <message>
        <source>Another trainer has to sign in, open this exam and agree here. Nothing has changed so far.</source>
        <translation>要另一位培训师登录，打开这场考试，在这里同意。到现在为止什么都没有改。</translation>
    </message>
    <message>
        <source>Agreed to. Applying it does exactly what the dry run below says; it can be taken back.</source>
        <translation>已经同意。执行的结果与下面的试算完全一样，以后可以撤回。</translation>
    </message>
    <message>
        <source>Applied. The results of before are kept; taking it back brings them again.</source>
        <translation>已经执行。原来的成绩都留着，撤回就恢复。</translation>
    </message>
    <message>
        <source>Taken back: the results of before count again.</source>
        <translation>已经撤回：原来的成绩重新算数。</translation>
    </message>
    <message>
        <source>Given up: nothing was changed by it.</source>
        <translation>已经放弃：没有改动任何成绩。</translation>
    </message>
    <message>
        <source>The correction is ordered; nothing has changed yet.</source>
        <translation>更正已下达，成绩还没有变。</translation>
    </message>
    <message>
        <source>You agreed to the correction; nothing has changed yet.</source>
        <translation>您已同意，成绩还没有变。</translation>
    </message>
    <message>
        <source>Taken back. Results of before that count again: %1.</source>
        <translation>已撤回，%1 人恢复原来的成绩。</translation>
    </message>
    <message>
        <source>The correction is given up; nothing was changed.</source>
        <translation>更正已放弃，没有改动任何成绩。</translation>
    </message>
    <message>
        <source>true</source>
        <translation>对</translation>
    </message>
    <message>
        <source>false</source>
        <translation>错</translation>
    </message>
    <message>
        <source>chosen by %1</source>
        <translation>%1 人选</translation>
    </message>
    <message>
        <source>Appeal %1: </source>
        <translation>复核 %1：</translation>
    </message>
    <message>
        <source>The item itself still has its old key: until it is mended in the question bank or the exam pool (revision + 1) no new paper draws it.</source>
        <translation>题目本身还是旧答案：在题库或考试题库里改好（修订号加一）以前，新试卷不会抽到它。</translation>
    </message>
    <message>
        <source>Applied, as the dry run said.</source>
        <translation>已照试算执行。</translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamDoubleModel</name>
    <message>
        <source>No. %1 %2 has %3 attempts: which one counts?</source>
        <translation>%1 号 %2 有 %3 份作答：哪一份算数？</translation>
    </message>
    <message>
        <source>So far attempt %1 counts; reason: %2. You may decide anew until the results are out.</source>
        <translation>现在算数的是第 %1 份，原因：%2。公布成绩以前可以改定。</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>第 %1 份</translation>
    </message>
    <message>
        <source>on this machine</source>
        <translation>在这台机器上</translation>
    </message>
    <message>
        <source>from a file, machine %1</source>
        <translation>答卷文件带来，机器 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>entered from paper</source>
        <translation>纸面录入</translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamOfficeViewModel</name>
    <message>
        <source>Exams: %1</source>
        <translation>共 %1 场</translation>
    </message>
    <message>
        <source>Candidates: %1</source>
        <translation>考生 %1 人</translation>
    </message>
    <message>
        <source> · %1 handed in · %2 scored</source>
        <translation> · 交卷 %1 · 已评 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of a key wait for you to agree</source>
        <translation>
            <numerusform>%n 处答案更正等您同意</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appeal(s) wait for your decision</source>
        <translation>
            <numerusform>%n 件复核等您答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) wait for your marks</source>
        <translation>
            <numerusform>%n 份作答等您评</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer sheet(s) entered twice wait to be compared</source>
        <translation>
            <numerusform>%n 份答题卡两人都录完，等着核对</numerusform>
        </translation>
    </message>
    <message>
        <source>To the corrections</source>
        <translation>去更正答案</translation>
    </message>
    <message>
        <source>To the appeals</source>
        <translation>去复核</translation>
    </message>
    <message>
        <source>To the marking</source>
        <translation>去阅卷</translation>
    </message>
    <message>
        <source>To the answer sheets</source>
        <translation>去答题卡</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer sheet(s) that somebody doubts wait for one more person to look</source>
        <translation>
            <numerusform>%n 份答题卡有人存疑，等您也看一看</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer sheet(s) wait to be entered</source>
        <translation>
            <numerusform>%n 份答题卡等着录入</numerusform>
        </translation>
    </message>
    <message>
        <source>appeals have ended, the final results can be released</source>
        <translation>复核已结束，可以公布最终成绩</translation>
    </message>
    <message>
        <source>To the release</source>
        <translation>去公布</translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamPoolModel</name>
    <message>
        <source>The exam pool is empty: no exam can certify yet. Add items below.</source>
        <translation>考试题库是空的，还不能组织认证考试。请在下面加入题目。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 道题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 个案例</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them ended and is no longer drawn.</source>
        <translation>
            <numerusform>其中 %n 条已到期，不再抽用。</numerusform>
        </translation>
    </message>
    <message>
        <source>No other ends or has to be read again by %1.</source>
        <translation>%1以前没有别的到期或要复核。</translation>
    </message>
    <message numerus="yes">
        <source>%n end(s), has to be read again or rests on a repealed source by %1.</source>
        <translation>
            <numerusform>%n 条在 %1以前到期、要复核，或依据已废止。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) in the pool: what has one is not counted here and not drawn. “Check the pool” says where.</source>
        <translation>
            <numerusform>考试题库里有 %n 处错误：有错误的没有计入，也不抽用。按“检查考试题库”看在哪里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>检查的是：%1</translation>
    </message>
    <message numerus="yes">
        <source>Looked at: %1 and %n more file(s)</source>
        <translation>
            <numerusform>检查的是：%1 等，另有 %n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案例</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1 第 %2 行</translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamPrintModel</name>
    <message>
        <source>Written: %1</source>
        <translation>已存为：%1</translation>
    </message>
    <message>
        <source>Handed over to the printer %1</source>
        <translation>已交给打印机 %1</translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamResultViewModel</name>
    <message>
        <source>of %1</source>
        <translation>满分 %1</translation>
    </message>
    <message>
        <source>Not decided yet: open answers are still being marked</source>
        <translation>还没有定：主观题正在阅卷</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Not passed: the total is below the line</source>
        <translation>未合格：总分没有过线</translation>
    </message>
    <message numerus="yes">
        <source>Not passed: the total is enough, %n block(s) below the floor</source>
        <translation>
            <numerusform>未合格：总分过线，%n 个版块没有过线</numerusform>
        </translation>
    </message>
    <message>
        <source>Not passed: the total is enough, a rule about safety is not kept</source>
        <translation>未合格：总分过线，关系安全的要求没有做到</translation>
    </message>
    <message>
        <source>One paper is a sample. With other tasks of the same kind, four times of five you would get between %1 and %2.</source>
        <translation>一份卷子只是抽样。换一份同样的卷子，五次里有四次您会得 %1 到 %2。</translation>
    </message>
    <message>
        <source>You are near the line: about 1 of %1 persons with your marks would be on the other side of it with another paper.</source>
        <translation>您离合格线很近：得分相同的人换一份卷子，大约每 %1 人有 1 人会落到线的另一边。</translation>
    </message>
    <message>
        <source>Share of the marks</source>
        <translation>得分率</translation>
    </message>
    <message>
        <source>Share of the marks, upright line: floor %1 %</source>
        <translation>得分率，竖线是版块线 %1%</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s): %1 of %2. They count in the total and in no block.</source>
        <translation>
            <numerusform>案例 %n 个：得 %1，满分 %2。计入总分，不计入版块。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing lost any marks. Keep it fresh with the plan of Today.</source>
        <translation>没有丢分。照“今日”的安排练，保持住。</translation>
    </message>
    <message>
        <source>%1 (%2 lost)</source>
        <translation>%1（丢 %2）</translation>
    </message>
    <message>
        <source>Most marks were lost in: %1.</source>
        <translation>丢分最多的是：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>Practise %1, %n item(s)</source>
        <translation>
            <numerusform>练%1，%n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 in all</source>
        <translation>总分不低于 %1</translation>
    </message>
    <message>
        <source>You have %1.</source>
        <translation>您得 %1。</translation>
    </message>
    <message>
        <source>You have %1; %2 more would be enough.</source>
        <translation>您得 %1，再有 %2 就过线。</translation>
    </message>
    <message>
        <source>%1 has %2; %3 more would be enough</source>
        <translation>%1得 %2，再有 %3 就过线</translation>
    </message>
    <message>
        <source>In each block at least %1 % of its marks</source>
        <translation>各版块得分率都不低于 %1%</translation>
    </message>
    <message>
        <source>All %1 reach it.</source>
        <translation>%1 个版块都达到。</translation>
    </message>
    <message>
        <source>%1 of %2 reach it. %3.</source>
        <translation>%2 个版块中 %1 个达到。%3。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n item(s) about safety right</source>
        <translation>
            <numerusform>关系安全的题至少答对 %n 道</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them right.</source>
        <translation>
            <numerusform>答对 %n 道。</numerusform>
        </translation>
    </message>
    <message>
        <source>No error in a case that endangers people</source>
        <translation>案例中没有危及他人的处理</translation>
    </message>
    <message>
        <source>There was none.</source>
        <translation>没有出现。</translation>
    </message>
    <message>
        <source>There was one; look back at the case.</source>
        <translation>出现了，请回看案例。</translation>
    </message>
    <message>
        <source>No line for a single service line</source>
        <translation>单条线不划线</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 %</source>
        <translation>%1：得 %2，满分 %3，得分率 %4%</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>低于 %1</translation>
    </message>
    <message>
        <source>floor reached</source>
        <translation>达到版块线</translation>
    </message>
    <message>
        <source>know</source>
        <translation>识记</translation>
    </message>
    <message>
        <source>understand</source>
        <translation>理解</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>第 %1 题</translation>
    </message>
    <message>
        <source>Task %1, %2</source>
        <translation>第 %1 题，%2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答</translation>
    </message>
    <message>
        <source>still to be marked</source>
        <translation>等待阅卷</translation>
    </message>
    <message>
        <source>Attempt %1 of %2.</source>
        <translation>这是第 %1 次考，共考了 %2 次。</translation>
    </message>
    <message>
        <source>this one</source>
        <translation>就是这一次</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>第 %1 次</translation>
    </message>
    <message>
        <source>%1, passed</source>
        <translation>%1，合格</translation>
    </message>
    <message>
        <source>%1, not passed</source>
        <translation>%1，不合格</translation>
    </message>
    <message>
        <source> The best one counts: %1, %2.</source>
        <translation>按最好的一次计：%1，%2。</translation>
    </message>
    <message>
        <source> The last one counts: %1, %2.</source>
        <translation>按最后一次计：%1，%2。</translation>
    </message>
    <message>
        <source> The first one counts: %1, %2.</source>
        <translation>按第一次计：%1，%2。</translation>
    </message>
    <message>
        <source>The correction of task %1 was taken back</source>
        <translation>第 %1 题的更正撤回了</translation>
    </message>
    <message>
        <source>The key of task %1 was corrected</source>
        <translation>第 %1 题作了更正</translation>
    </message>
    <message>
        <source> You pass by it.</source>
        <translation>您因此合格。</translation>
    </message>
    <message>
        <source> You do not pass any more.</source>
        <translation>您因此不再合格。</translation>
    </message>
    <message>
        <source>%1: %2; your marks went from %3 to %4.</source>
        <translation>%1：%2；您的得分从 %3 分变为 %4 分。</translation>
    </message>
    <message>
        <source>removed, does not count</source>
        <translation>已去掉，不计分</translation>
    </message>
    <message>
        <source>In %1 at least %2 % of its marks</source>
        <translation>%1的得分率不低于 %2%</translation>
    </message>
    <message>
        <source>Reached.</source>
        <translation>达到了。</translation>
    </message>
    <message>
        <source>In each block the share of marks that it asks for</source>
        <translation>各版块的得分率都达到各自的要求</translation>
    </message>
    <message>
        <source>The few tasks of one line say too little about a person; they only tell you what to study.</source>
        <translation>一条线就那么几道题，说明不了一个人，只用来看该学什么。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>All %n attempt(s) are used.</source>
        <translation>
            <numerusform>允许的 %n 次都已用完。</numerusform>
        </translation>
    </message>
    <message>
        <source> Ask %1 what can be done next.</source>
        <translation>下一步怎么办，请问%1。</translation>
    </message>
    <message numerus="yes">
        <source>You may sit it again: %n attempt(s) left.</source>
        <translation>
            <numerusform>还可以考 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>You may sit it again, as often as you like.</source>
        <translation>可以再考，不限次数。</translation>
    </message>
    <message>
        <source>Not before %1.</source>
        <translation>最早 %1 可以再考。</translation>
    </message>
    <message>
        <source>There is nothing to wait for.</source>
        <translation>不用再等。</translation>
    </message>
    <message>
        <source>Ask %1 to be entered for the next one.</source>
        <translation>报名请找%1。</translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamRoomModel</name>
    <message>
        <source>The exam is closed.</source>
        <translation>考试已结束。</translation>
    </message>
    <message>
        <source>The results are out.</source>
        <translation>成绩已公布。</translation>
    </message>
    <message>
        <source>The exam is withdrawn.</source>
        <translation>考试已撤销。</translation>
    </message>
    <message>
        <source>Papers scored: %1; waiting for the marking of open answers: %2.</source>
        <translation>已评 %1 份，其中 %2 份等着阅开放题。</translation>
    </message>
    <message>
        <source>Papers scored: %1.</source>
        <translation>已评 %1 份。</translation>
    </message>
    <message>
        <source>Candidates: %1</source>
        <translation>考生 %1 人</translation>
    </message>
    <message>
        <source>%1 not begun</source>
        <translation>未到 %1</translation>
    </message>
    <message>
        <source>%1 answering</source>
        <translation>作答 %1</translation>
    </message>
    <message>
        <source>%1 handed in</source>
        <translation>交卷 %1</translation>
    </message>
    <message>
        <source>%1 scored</source>
        <translation>已评 %1</translation>
    </message>
    <message>
        <source>Somebody is still writing: the exam is closed when all have handed in.</source>
        <translation>还有人在作答，都交卷以后再结束考试。</translation>
    </message>
    <message>
        <source>Nobody is writing. The exam can be begun until the window ends.</source>
        <translation>现在没有人在作答，在时段结束前还可以开始。</translation>
    </message>
    <message>
        <source>Nobody is writing any more: close the exam, then score it.</source>
        <translation>没有人在作答了：请结束考试，然后评分。</translation>
    </message>
    <message>
        <source>Score the papers: choices by their keys, open answers by hand afterwards.</source>
        <translation>请评分：客观题按答案算，开放题随后人工阅。</translation>
    </message>
    <message>
        <source>Open answers that wait for marking: %1. Without them nothing is decided.</source>
        <translation>还有 %1 份开放题没阅，阅完才能定成绩。</translation>
    </message>
    <message>
        <source>Everything is marked: look through the results, then publish them.</source>
        <translation>都评好了：请核对成绩，然后公布。</translation>
    </message>
    <message>
        <source>Withdrawn: nothing of this exam counts.</source>
        <translation>已撤销：这场考试全部不算。</translation>
    </message>
    <message>
        <source>Candidates see their results as the blueprint releases them.</source>
        <translation>考生按蓝图的规定看到自己的成绩。</translation>
    </message>
    <message>
        <source>Close the exam? Nobody begins any more. This cannot be undone.</source>
        <translation>结束考试？之后谁也不能再开始。不能撤回。</translation>
    </message>
    <message>
        <source>Publish the results? Every candidate sees what the blueprint releases. This cannot be undone, only withdrawn as a whole.</source>
        <translation>公布成绩？每位考生看到蓝图规定公布的内容。不能收回，只能整场撤销。</translation>
    </message>
    <message>
        <source>Withdraw the exam? Nothing of it counts then, answers and results are kept. This cannot be undone. Say why; it goes into the audit record.</source>
        <translation>撤销考试？整场不算，答卷和成绩留存。不能恢复。请写原因，会记入审计记录。</translation>
    </message>
    <message>
        <source>Make a new start code? The old one no longer opens the papers.</source>
        <translation>换新的开考码？旧的不能再打开试卷。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1%</translation>
    </message>
    <message>
        <source>open answers not marked: %1</source>
        <translation>开放题还有 %1 份没阅</translation>
    </message>
    <message>
        <source>%1 of %2 marks</source>
        <translation>%1 / %2 分</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未合格</translation>
    </message>
    <message>
        <source>Candidates with more than one attempt: %1. Say which one counts; before that nothing is scored.</source>
        <translation>有不止一份作答的考生：%1 人。先定哪一份算数，才能评分。</translation>
    </message>
    <message>
        <source>Candidates may look through their papers: from then on the papers of this exam can be read in this data folder without keys.</source>
        <translation>考生可以看自己的答卷：从公布起，这场考试的试卷在本数据文件夹里不用密钥就能读。</translation>
    </message>
    <message>
        <source>, 1 of %1 attempts</source>
        <translation>，%1 份中的一份</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, time in doubt</source>
        <translation>%1，时间有疑问</translation>
    </message>
    <message>
        <source>time in doubt</source>
        <translation>时间有疑问</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>The time is in doubt for: %1. What happened stands beside the seats: clear it up first. Their answers count, and what happened stays on record.</source>
        <translation>时间有疑问的有：%1。发生了什么，写在座位旁边，请先问清楚再继续；他们的作答照样算数，经过留在记录里。</translation>
    </message>
    <message numerus="yes">
        <source>%n has/have not come.</source>
        <translation>
            <numerusform>还有 %n 人没有来。</numerusform>
        </translation>
    </message>
    <message>
        <source>With it appeals open: for %1 days, at most %2 for each candidate. For other terms release stage by stage instead.</source>
        <translation>同时开放复核：%1 天以内，每位考生最多 %2 项。要定别的期限和项数，请改用“公布与复核”分步公布。</translation>
    </message>
    <message>
        <source>No. %1 %2</source>
        <translation>%1 号 %2</translation>
    </message>
    <message>
        <source>There are no answers of: %1. Whoever came has an answer sheet or an answer file that nobody has taken in: look for it first.</source>
        <translation>没有答卷的：%1。来考了的，答题卡或者答卷文件还没有录进来，请先找到。</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>没有答卷</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamSealModel</name>
    <message>
        <source>Draws a paper of its own for every candidate (%1).</source>
        <translation>给 %1 位考生每人抽一份试卷。</translation>
    </message>
    <message>
        <source>Draws the variants (%1) for the candidates (%2), so that neighbours differ.</source>
        <translation>给 %2 位考生抽 %1 套试卷，相邻座位错开。</translation>
    </message>
    <message>
        <source>Freezes blueprint, papers and candidates: none of it can be changed afterwards, only withdrawn.</source>
        <translation>蓝图、试卷、考生都定下来：之后不能改，只能整场撤销。</translation>
    </message>
    <message>
        <source>Locks the papers. A start code opens them on the day; it is shown once.</source>
        <translation>把试卷锁好。开考当天用开考码打开，开考码只显示一次。</translation>
    </message>
    <message>
        <source>Specimen items are public: this is a trial that certifies nothing, and needs no start code.</source>
        <translation>样题是公开的：这是试考，不作认证，不需要开考码。</translation>
    </message>
    <message>
        <source>Practice items: it certifies nothing and needs no start code.</source>
        <translation>用的是练习题：不作认证，不需要开考码。</translation>
    </message>
    <message>
        <source>Nobody invigilates: nobody can pause, give time or let somebody go on after a crash.</source>
        <translation>没有监考员：没有人能暂停、加时，或在中断后放行。</translation>
    </message>
    <message>
        <source>Gives every invigilator (%1) a code, shown once.</source>
        <translation>给 %1 位监考员各一个监考码，只显示一次。</translation>
    </message>
    <message>
        <source>Start code</source>
        <translation>开考码</translation>
    </message>
    <message>
        <source>For the person who starts the exam on the day; read it out to nobody else.</source>
        <translation>给当天开考的人，不要念给别人。</translation>
    </message>
    <message>
        <source>Invigilator %1</source>
        <translation>监考员 %1</translation>
    </message>
    <message>
        <source>Pauses, gives time, lets somebody go on after a crash.</source>
        <translation>用来暂停、加时，中断后放行。</translation>
    </message>
    <message>
        <source>exam-codes</source>
        <translation>开考码和监考码</translation>
    </message>
    <message>
        <source>Codes of the exam “%1”</source>
        <translation>“%1”的开考码和监考码</translation>
    </message>
    <message>
        <source>Cut along the lines and hand each slip to its person on the day of the exam. Lock what is left away and delete the file.</source>
        <translation>沿线剪开，考试当天把每一条交给本人。剩下的锁好，并删掉文件。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 tasks were in a paper that this person sat before</source>
        <translation>%1：%3 题中有 %2 题以前考过</translation>
    </message>
    <message>
        <source>Draws one paper, which all candidates (%1) get.</source>
        <translation>抽 1 套试卷，%1 名考生都用这一套。</translation>
    </message>
    <message>
        <source>%1 +%2 % (%3; decided by %4)</source>
        <translation>%1 +%2%（%3；%4 决定）</translation>
    </message>
    <message>
        <source>Nobody has extra time. Who has not begun can still get some after sealing.</source>
        <translation>没有人加时。封卷以后，还没开考的人仍可以加时。</translation>
    </message>
    <message>
        <source>Extra time: %1.</source>
        <translation>加时：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamSetupModel</name>
    <message>
        <source>Give the exam a title, as candidates read it</source>
        <translation>请写考试名称，考生看到的就是它</translation>
    </message>
    <message>
        <source>Choose a blueprint</source>
        <translation>请选蓝图</translation>
    </message>
    <message>
        <source>Choose the line that it is about</source>
        <translation>请选考哪一条条线</translation>
    </message>
    <message>
        <source>Write the day as 2026-12-05 and the time as 09:00</source>
        <translation>日期写成 2026-12-05，时间写成 09:00</translation>
    </message>
    <message>
        <source>The end has to be after the beginning</source>
        <translation>截止要晚于开考</translation>
    </message>
    <message>
        <source>This is over already</source>
        <translation>这个时间已经过去</translation>
    </message>
    <message>
        <source>The exam is saved; it can be changed until it is sealed.</source>
        <translation>已保存；封卷以前都可以改。</translation>
    </message>
    <message>
        <source>one for everybody</source>
        <translation>一人一卷</translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamSheetsModel</name>
    <message>
        <source>No. %1 %2 · variant %3</source>
        <translation>%1 号 %2 · %3 卷</translation>
    </message>
    <message>
        <source>Task %1 of %2 · %3</source>
        <translation>第 %1 题，共 %2 题 · %3</translation>
    </message>
    <message>
        <source>One letter, A to %1; nothing: blank</source>
        <translation>一个字母，A 到 %1；空着直接按 Enter</translation>
    </message>
    <message>
        <source>Letters, A to %1; nothing: blank</source>
        <translation>几个字母，A 到 %1；空着直接按 Enter</translation>
    </message>
    <message>
        <source>T for √, F for ×; nothing: blank</source>
        <translation>T 是 √，F 是 ×；空着直接按 Enter</translation>
    </message>
    <message>
        <source>All letters, A to %1, in their order; a dash for a box that is empty or has two letters, and for boxes with the same letter; nothing: blank</source>
        <translation>照顺序录全部字母，A 到 %1；一格空着或写了两个字母，或者几格写了同一个字母，这些格都录减号；全空直接按 Enter</translation>
    </message>
    <message>
        <source>%1 letters, A to %2, a dash where there is none; nothing: blank</source>
        <translation>%1 个字母，A 到 %2，没有配的录减号；空着直接按 Enter</translation>
    </message>
    <message>
        <source>%1 texts with a semicolon between them; nothing: blank</source>
        <translation>%1 个空，用分号隔开；空着直接按 Enter</translation>
    </message>
    <message>
        <source>The text as it was written; nothing: blank</source>
        <translation>照卡上的文字录；空着直接按 Enter</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>接着录</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>录入</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>第 %1 题</translation>
    </message>
    <message>
        <source>Entered: %1</source>
        <translation>录完了：%1</translation>
    </message>
    <message>
        <source>Recorded: %1. There is an attempt at a machine too: say in the room which of them counts.</source>
        <translation>已计入：%1。这位考生在电脑上也答过：请在考场里定哪一份算数。</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>已计入：%1</translation>
    </message>
    <message>
        <source>Withdrawn: %1. It can be entered anew.</source>
        <translation>已撤回：%1。可以重新录。</translation>
    </message>
    <message>
        <source>Put aside: %1. Nobody waits for this sheet.</source>
        <translation>已放到一边：%1。这份不用再录。</translation>
    </message>
    <message>
        <source>station %1</source>
        <translation>第 %1 站</translation>
    </message>
    <message>
        <source>The text at this station as it was written; nothing: blank</source>
        <translation>这一站写的话，照写的录；空着直接按 Enter</translation>
    </message>
    <message>
        <source>One letter of this station, A to %1: the one blacked out first, even if it is crossed out; nothing: blank</source>
        <translation>这一站的一个字母，A 到 %1：录先涂的那个，打了叉也算；空着直接按 Enter</translation>
    </message>
    <message>
        <source>One letter of this station, A to %1: the one blacked out first, even if it is crossed out; nothing: blank, and the case ends there</source>
        <translation>这一站的一个字母，A 到 %1：录先涂的那个，打了叉也算；空着直接按 Enter，案例到此结束</translation>
    </message>
    <message>
        <source>%1 says %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Counts: %1</source>
        <translation>算数的是 %1</translation>
    </message>
    <message>
        <source>Open: two answers have as much behind them; one more look decides</source>
        <translation>还没有定：两种说法一样多，再请一个人看</translation>
    </message>
    <message>
        <source>%1 says that it stays: %2</source>
        <translation>%1 说保留：%2</translation>
    </message>
    <message>
        <source>%1 says that it has to be taken back: %2</source>
        <translation>%1 说要收回：%2</translation>
    </message>
    <message>
        <source>Taken back: %1. It can be entered anew.</source>
        <translation>已收回：%1。可以录对的那份了。</translation>
    </message>
    <message>
        <source>Kept: %1 has to be taken back, you say. It still counts until another person says so too.</source>
        <translation>已记下：您说要收回 %1。另一个人也这样说以前，它仍然算数。</translation>
    </message>
    <message>
        <source>Kept: %1 stays, you say.</source>
        <translation>已记下：您说保留 %1。</translation>
    </message>
    <message>
        <source>Candidates: %1 · entered once %2 · to be compared %3 · recorded %4 · nothing yet %5</source>
        <translation>考生 %1 人 · 录了一遍 %2 · 待核对 %3 · 已计入 %4 · 还没有答卷 %5</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>看一看</translation>
    </message>
    <message>
        <source>An entry cannot be read; it may say that it has to be taken back</source>
        <translation>有一条记录读不出来，可能是有人提出收回</translation>
    </message>
    <message>
        <source>Kept: %1 does not belong to this exam, you say. It was recorded once, so it is waited for until another person says so too.</source>
        <translation>已记下：您说 %1 不属于这场考试。它计入过，要另一个人也这样说才放到一边，在那以前还等着它。</translation>
    </message>
    <message>
        <source>Read anew: %1. What came of it stands at the appeal.</source>
        <translation>已重读：%1。结果写在这份复核里。</translation>
    </message>
    <message>
        <source>Not read anew: %1. What was recorded stays, and the appeal is open again.</source>
        <translation>不再重读：%1。原来计入的不变，这份复核重新等答复。</translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamTimeModel</name>
    <message>
        <source>Begun already: %1. Time on the way is given at the seat, by an invigilator with the own code.</source>
        <translation>已经开考：%1。途中加时由监考员在座位上用自己的监考码办。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>PIN or password of %1, typed by %1 in person</source>
        <translation>%1 的 PIN 或口令，由 %1 本人输入</translation>
    </message>
    <message>
        <source>%1 has %2 % more time.</source>
        <translation>%1 已加时 %2%。</translation>
    </message>
    <message>
        <source>The package for seats without a network went out before (%1): there it does not count. Write a new package for the seats that have not begun, or let an invigilator give the time at the seat.</source>
        <translation>不联网席位的考试包在这之前（%1）已经写出，那里不算这次加时。请给还没开考的席位重写一个考试包，或由监考员在座位上加时。</translation>
    </message>
</context>
<context>
    <name>qgt::app::ExamViewModel</name>
    <message>
        <source>Mock: %1</source>
        <translation>模拟考：%1</translation>
    </message>
    <message>
        <source>begins between %1 and %2</source>
        <translation>%1 至 %2 之间开考</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>%1 开放</translation>
    </message>
    <message>
        <source>Read the notice</source>
        <translation>看须知</translation>
    </message>
    <message>
        <source>can be begun now</source>
        <translation>现在可以开始</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>begun and not handed in</source>
        <translation>已开始，还没有交卷</translation>
    </message>
    <message>
        <source>handed in %1; the result is not out yet</source>
        <translation>%1 交卷，成绩还没有公布</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>还没有定</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未合格</translation>
    </message>
    <message>
        <source>The result is out</source>
        <translation>成绩已公布</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>看成绩</translation>
    </message>
    <message>
        <source>not begun in time</source>
        <translation>没有按时开始</translation>
    </message>
    <message>
        <source>Choose a line</source>
        <translation>选条线</translation>
    </message>
    <message>
        <source>Draw a paper</source>
        <translation>抽一份卷子</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已交卷</translation>
    </message>
    <message>
        <source>Time is up, the paper is handed in</source>
        <translation>时间到，已自动交卷</translation>
    </message>
    <message>
        <source>The exam is closed</source>
        <translation>考试已结束</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) answered; handed in at %1.</source>
        <translation>
            <numerusform>答了 %n 题，%1 交卷。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was handed in by itself, with every answer that was saved.</source>
        <translation>已保存的每一个答案都交上去了。</translation>
    </message>
    <message>
        <source>The invigilator closed it; every answer that was saved counts.</source>
        <translation>监考员结束了考试，已保存的答案都有效。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came after the end and could not be saved. Tell the invigilator.</source>
        <translation>
            <numerusform>有 %n 处改动在结束以后才到，没有存上。请告诉监考员。</numerusform>
        </translation>
    </message>
    <message>
        <source>The result is there.</source>
        <translation>成绩已经出来。</translation>
    </message>
    <message>
        <source>You will find the result in this list when it is released.</source>
        <translation>成绩公布后在考试列表里看。</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>继续考试</translation>
    </message>
    <message>
        <source>“%1” can be begun now, until %2.</source>
        <translation>“%1”现在可以开考，%2 截止。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>“%1” has begun and is not handed in.</source>
        <translation>“%1”已经开始、还没有交卷。</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>what was recorded from an answer sheet was taken back; ask the trainer</source>
        <translation>按答题卡计入的作答已经收回，请问培训师</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came after the end and could not be saved.</source>
        <translation>
            <numerusform>有 %n 处改动在结束以后才到，没有存上。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::FinderViewModel</name>
    <message>
        <source>page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Nothing has all of these words; this comes closest.</source>
        <translation>没有完全相符的，下面这些最接近。</translation>
    </message>
</context>
<context>
    <name>qgt::app::HandbookPrintModel</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1, edition %2, printed %3</source>
        <translation>%1 %2 版，%3 打印</translation>
    </message>
    <message>
        <source>You can say</source>
        <translation>可以这样说</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>别这样</translation>
    </message>
    <message>
        <source>Basis: </source>
        <translation>依据：</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>依据目录</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Handbook %1</source>
        <translation>手册-%1</translation>
    </message>
</context>
<context>
    <name>qgt::app::HandbookSectionView</name>
    <message>
        <source>No item belongs to this section yet.</source>
        <translation>这一节还没有对应的题目。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) seen</source>
        <translation>
            <numerusform>%n 题，看过 %1 题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 right at first sight, %3 %</source>
        <translation>首次作答 %2 题，答对 %1 题，%3 %</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>证据不足</translation>
    </message>
    <message>
        <source>Nine in ten such shares lie between %1 % and %2 %.</source>
        <translation>九成区间 %1–%2 %。</translation>
    </message>
    <message>
        <source>Only answers at first sight count; there is none yet.</source>
        <translation>只算第一次见到就作答的题，现在一题也没有。</translation>
    </message>
    <message>
        <source>Only answers at first sight count: %1 of %2 right so far, and a share needs at least %3.</source>
        <translation>只算第一次见到时的作答：%2 题里答对 %1 题，至少要 %3 题才给出比例。</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>现在不练</translation>
    </message>
    <message>
        <source>not yet seen</source>
        <translation>没做过</translation>
    </message>
    <message>
        <source>in the error book</source>
        <translation>在错题本里</translation>
    </message>
    <message>
        <source>right the last time</source>
        <translation>上次答对</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>看过</translation>
    </message>
</context>
<context>
    <name>qgt::app::HandbookViewModel</name>
    <message>
        <source>all lines</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>items seen, of all</comment>
        <translation>%1/%2 题</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 of %n item(s) seen</source>
        <translation>
            <numerusform>%1，%n 题，看过 %2 题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::IntroductionModel</name>
    <message>
        <source>“Today” says what to practise</source>
        <translation>“今日”告诉你练什么</translation>
    </message>
    <message>
        <source>First what went wrong or fades, then new items. Choose how long you have and start with one key. Whatever you have answered is saved at once.</source>
        <translation>先补做错的、快忘的，再做新题。选好有多少时间，按一个键就开始。答过的马上保存。</translation>
    </message>
    <message>
        <source>5, 15 or 30 minutes</source>
        <translation>5、15 或 30 分钟</translation>
    </message>
    <message>
        <source>Start practice</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>Stop at any time; next time it goes on there</source>
        <translation>随时停下，下次从这里接着做</translation>
    </message>
    <message>
        <source>Answer, and say how sure you are</source>
        <translation>答题，并说有多大把握</translation>
    </message>
    <message>
        <source>A right guess does not count: the item stays in the error book. What you were sure of and got wrong is marked. Nobody is ranked by it. “Don&apos;t know” is better than a guess.</source>
        <translation>猜对的不算数，题目还留在错题本里；说“确定”却答错的会标出来。不拿它给人排名。真不会，按“不会”比猜强。</translation>
    </message>
    <message>
        <source>Choose; Enter confirms without more</source>
        <translation>选答案；直接按 Enter 也行</translation>
    </message>
    <message>
        <source>Confirm: sure, unsure, guessed</source>
        <translation>确认：确定、不确定、猜的</translation>
    </message>
    <message>
        <source>Don&apos;t know: show me the answer and its basis</source>
        <translation>不会：直接看答案和依据</translation>
    </message>
    <message>
        <source>Take the last answer back</source>
        <translation>撤销上一次作答</translation>
    </message>
    <message>
        <source>Where to look things up</source>
        <translation>要查的东西在哪里</translation>
    </message>
    <message>
        <source>What went wrong goes into the error book by itself, and leaves it after it was right on two different days.</source>
        <translation>做错的题自己进错题本，在两个不同的日子都答对就离开。</translation>
    </message>
    <message>
        <source>Error book: wrong, kept, in doubt, with notes</source>
        <translation>错题本：做错的、收藏的、存疑的、记了笔记的</translation>
    </message>
    <message>
        <source>Handbooks: how a matter is handled, with its basis</source>
        <translation>手册：一件事怎么办，依据是什么</translation>
    </message>
    <message>
        <source>Find anything in a resident&apos;s words</source>
        <translation>用居民的说法找任何内容</translation>
    </message>
    <message>
        <source>Keys of the page, and this introduction again</source>
        <translation>本页按键；也可以再看这三步</translation>
    </message>
    <message>
        <source>First add who works here</source>
        <translation>先把在这里工作的人加进来</translation>
    </message>
    <message>
        <source>Each person gets a role and the A and B lines they answer for. Several at once come from a table, which is shown before anything is stored.</source>
        <translation>给每人定角色，以及 A、B 角各管哪些条线。人多可以导入表格，先看清楚再保存。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>添加一人</translation>
    </message>
    <message>
        <source>Find a person, once there are many</source>
        <translation>人多时，查找一人</translation>
    </message>
    <message>
        <source>Then hand out first PINs</source>
        <translation>再发首次密码</translation>
    </message>
    <message>
        <source>The page People makes them and prints a slip for each person. At the first sign-in everybody sets an own one; nobody else can read it, you neither.</source>
        <translation>“人员”页生成首次密码，并打印每人一条。第一次登录时各人自己另设一个，别人看不到，你也看不到。</translation>
    </message>
    <message>
        <source>Save what stands in the panel</source>
        <translation>保存面板里的内容</translation>
    </message>
    <message>
        <source>Close the panel; nothing is stored</source>
        <translation>关闭面板，什么也不保存</translation>
    </message>
    <message>
        <source>Keep the data safe</source>
        <translation>把数据保管好</translation>
    </message>
    <message>
        <source>All data stay on this computer. Back them up in Settings, and keep the recovery code on paper: it is the way back in without your password.</source>
        <translation>数据都留在这台电脑上。在“设置”里备份；恢复码抄在纸上收好，忘了密码靠它进来。</translation>
    </message>
    <message>
        <source>Settings: backup, text size, theme, language</source>
        <translation>设置：备份、字号、主题、语言</translation>
    </message>
    <message>
        <source>Find any page or person</source>
        <translation>找任何页面或人</translation>
    </message>
</context>
<context>
    <name>qgt::app::MarkingRoundModel</name>
    <message>
        <source>For %1 answers there is no rater left who has not marked them yet. Add one.</source>
        <translation>有 %1 份没有还没评过它的阅卷人了，请再加一位。</translation>
    </message>
    <message>
        <source>%1 answers have no rater, or lack one of two. Hand them out; where there are too few raters, add one first.</source>
        <translation>有 %1 份答卷没有人评，或者两人中还缺一人。请分发；人不够时先加阅卷人。</translation>
    </message>
    <message>
        <source>What the marks say of the raters is shown once every answer is decided: whoever reads it could still become a rater.</source>
        <translation>等全部答卷都有了定论，才显示各阅卷人的评分情况：现在看了的人，后面还可能参加阅卷。</translation>
    </message>
    <message>
        <source>Of them %1 cannot be handed out: too few of the raters are neither their writer nor entered them from paper. Add a rater.</source>
        <translation>其中 %1 份分不出去：除去答卷本人和录入答题纸的人，阅卷人不够。请再加一位阅卷人。</translation>
    </message>
    <message>
        <source>%1 answers are marked by whoever entered them from paper, because nobody else is left; this is in the audit record.</source>
        <translation>有 %1 份由录入答题纸的人来评，因为没有别人可评了；审计记录里写明了。</translation>
    </message>
    <message>
        <source>%1 can mark no longer (account closed or role taken) and has %2 answers in hand. Take this rater out, so that others get them.</source>
        <translation>%1 已经不能阅卷（账号停用或者不再是培训师），手里还有 %2 份没有交出。请调出这位阅卷人，让别人来评。</translation>
    </message>
    <message>
        <source>%1 was taken out by %2, %3; answers taken back: %4. Reason: %5</source>
        <translation>%1 由 %2 调出，%3；收回答卷 %4 份。原因：%5</translation>
    </message>
    <message>
        <source>%1 is taken out of the marking. Marks that are handed in stay; the other answers (%2) go to the other raters, and what was ticked in them does not count.</source>
        <translation>把 %1 调出阅卷。已经交出的评分保留；没有交出的（%2 份）分给其他阅卷人，里面勾选过的不算数。</translation>
    </message>
</context>
<context>
    <name>qgt::app::MasteryViewModel</name>
    <message numerus="yes">
        <source>%n more answers first</source>
        <translation>
            <numerusform>再答 %n 题后估</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: not enough evidence; %2</source>
        <translation>%1：证据不足；%2</translation>
    </message>
    <message>
        <source>%1: settles about %2 % of requests, between %3 and %4 %</source>
        <translation>%1：来的事大约 %2 % 一趟能办成，区间 %3 到 %4 %</translation>
    </message>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>答过 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more answers before anything is estimated</source>
        <translation>
            <numerusform>再答 %n 题后才估</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as sure as after about %n answers</source>
        <translation>
            <numerusform>证据约 %n 次作答</numerusform>
        </translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>证据不足</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>certified, yet little is expected: practise again</source>
        <translation>有证书，但估计偏低：建议再练</translation>
    </message>
    <message>
        <source>of requests settled in one trip</source>
        <translation>来的事一趟办成</translation>
    </message>
    <message>
        <source>What costs most now: %1</source>
        <translation>现在最耽误的：%1</translation>
    </message>
    <message>
        <source>%1: rules changed for %2 % of the line, the interval is wider</source>
        <translation>%1：这条线有 %2 % 的规定改了，区间变宽</translation>
    </message>
    <message>
        <source>From %1 % to %2 % in %3 days; %4 answers, %5 of them right</source>
        <translation>%3 天里从 %1 % 到 %2 %；作答 %4 次，答对 %5 次</translation>
    </message>
    <message>
        <source>%1: %2, all lines</source>
        <translation>%1：%2，看了全部条线</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，看了%3</translation>
    </message>
</context>
<context>
    <name>qgt::app::MeetingViewModel</name>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Handed over to the printer %1</source>
        <translation>已交给打印机 %1</translation>
    </message>
</context>
<context>
    <name>qgt::app::MemoryFittingModel</name>
    <message>
        <source>In use: the numbers that came with the program.</source>
        <translation>现在用的是程序自带的数。</translation>
    </message>
    <message>
        <source>In use: your own numbers, adopted by %1, %2. Reason: %3</source>
        <translation>现在用的是本单位自己的数，%2由%1采用。原因：%3</translation>
    </message>
    <message>
        <source>Estimated from %1 answers of %2 persons; tried on the last %3 answers, which it had not seen.</source>
        <translation>按 %2 人的 %1 次作答估计，再拿它没看过的最后 %3 次作答来检验。</translation>
    </message>
    <message>
        <source>What was answered then was given a chance of %1 % on average, by the numbers in use %2 %.</source>
        <translation>这些作答的结果，新的数平均给了 %1 % 的把握，现在用的数给了 %2 %。</translation>
    </message>
    <message>
        <source>The new numbers predict better and can be adopted.</source>
        <translation>新的数预测得更准，可以采用。</translation>
    </message>
    <message>
        <source>The new numbers predict no better, so the present ones stay.</source>
        <translation>新的数没有更准，现在的数不动。</translation>
    </message>
</context>
<context>
    <name>qgt::app::NoticeModel</name>
    <message>
        <source>Go on with it</source>
        <translation>继续考试</translation>
    </message>
    <message>
        <source>Begin the exam</source>
        <translation>开始考试</translation>
    </message>
    <message>
        <source>It can be begun from %1.</source>
        <translation>%1 起可以开始。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Passing</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>防护</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>It counts for a certificate. It is released when the unit publishes it.</source>
        <translation>成绩用于认证，由单位公布。</translation>
    </message>
    <message>
        <source>You see it at once. Nobody else sees it, and nothing is certified.</source>
        <translation>考完当场看到，别人看不到，不作认证。</translation>
    </message>
    <message>
        <source>It is released when the unit publishes it.</source>
        <translation>由单位公布。</translation>
    </message>
</context>
<context>
    <name>qgt::app::OwnGoalModel</name>
    <message>
        <source>Write the day like %1.</source>
        <translation>请写成 %1 这样。</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>这一天已经过了。</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n day(s) from today.</source>
        <translation>
            <numerusform>%1，还有 %n 天。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::OwnTrainingViewModel</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1，%2下发</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已做完</translation>
    </message>
    <message>
        <source>%1 of %2 items answered</source>
        <translation>已答 %1 题，共 %2 题</translation>
    </message>
</context>
<context>
    <name>qgt::app::PeopleViewModel</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The person is saved.</source>
        <translation>人员已保存。</translation>
    </message>
    <message>
        <source>The committee is saved.</source>
        <translation>居委会已保存。</translation>
    </message>
    <message>
        <source>left</source>
        <translation>已离岗</translation>
    </message>
    <message>
        <source>has no PIN yet</source>
        <translation>还没有密码</translation>
    </message>
    <message>
        <source>temporary PIN</source>
        <translation>临时密码</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>The table is imported.</source>
        <translation>名单已导入。</translation>
    </message>
    <message numerus="yes">
        <source>The table is imported. %n new person(s) have no PIN yet: “First PINs” gives one to each.</source>
        <translation>
            <numerusform>名单已导入。%n 位新人还没有 PIN：点“发首次 PIN”一次发齐。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::PersonExportModel</name>
    <message numerus="yes">
        <source>%n person(s) written: %1</source>
        <translation>
            <numerusform>已写出 %n 人：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::PersonImportModel</name>
    <message>
        <source>%1 new, %2 changed, %3 unchanged, %4 to mend</source>
        <translation>新增 %1，改动 %2，不变 %3，要修改 %4</translation>
    </message>
    <message>
        <source>Read as GBK (GB 18030), as an older Excel saves it.</source>
        <translation>按 GBK（GB 18030）读取，旧版 Excel 的格式。</translation>
    </message>
    <message>
        <source>Read as UTF-16, Excel&apos;s “Unicode text”.</source>
        <translation>按 UTF-16 读取，Excel 的“Unicode 文本”。</translation>
    </message>
    <message>
        <source>Read as UTF-8.</source>
        <translation>按 UTF-8 读取。</translation>
    </message>
</context>
<context>
    <name>qgt::app::PracticeOfferModel</name>
    <message>
        <source>Choose at least one line.</source>
        <translation>请至少选一条条线。</translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes out of %n item(s).</source>
        <translation>
            <numerusform>从 %n 题里练 %1 分钟。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items out of %n.</source>
        <translation>
            <numerusform>从 %n 题里练 %1 题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), %1 new</source>
        <translation>
            <numerusform>%n 题，%1 题没做过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From item %1 of %n on, each with its key and basis. Reading counts as seen, not as answered.</source>
        <translation>
            <numerusform>从第 %1 题起，共 %n 题，每题附答案、理由和依据。背题只记“看过”，不算作答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 minutes in the order of the bank, from item %2 of %n on.</source>
        <translation>
            <numerusform>按题库顺序练 %1 分钟，从第 %2 题起，共 %n 题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 items in the order of the bank, from item %2 of %n on.</source>
        <translation>
            <numerusform>按题库顺序练 %1 题，从第 %2 题起，共 %n 题。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to practise today</source>
        <translation>今天没有可练的题</translation>
    </message>
    <message>
        <source>The error book is empty</source>
        <translation>错题本是空的</translation>
    </message>
    <message>
        <source>Nothing stands there that you got wrong. What goes wrong in practice comes here by itself and leaves after it was right on two different days.</source>
        <translation>这里没有做错的题。练习里做错的会自动记进来，在不同的两天各答对一次就移出。</translation>
    </message>
    <message>
        <source>No favourites yet</source>
        <translation>还没有收藏</translation>
    </message>
    <message>
        <source>K keeps an item while you practise; what you keep is practised from here.</source>
        <translation>做题时按 K 收藏，收藏的题就从这里练。</translation>
    </message>
    <message>
        <source>You have seen every item</source>
        <translation>题目都见过了</translation>
    </message>
    <message>
        <source>New ones come with an update of the bank. What fades comes back in today&apos;s plan.</source>
        <translation>题库更新时会有新题。生疏了的题会回到今天的计划里。</translation>
    </message>
    <message>
        <source>Nothing in these lines</source>
        <translation>这些条线里没有题目</translation>
    </message>
    <message>
        <source>The lines that you chose have no item that is valid today. Choose others below.</source>
        <translation>选中的条线没有今天有效的题目。请在下面另选。</translation>
    </message>
    <message>
        <source>The bank holds no item that can be used today; all earlier records are there. Let the administrator look at it with “qgtctl bank check”. The handbooks can be read meanwhile.</source>
        <translation>题库里今天没有一道能用的题，以前的记录都在。请管理员用 qgtctl bank check 检查题库。手册照常可以看。</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 items of each line that you have not seen, about %n in all: where you stand before you learn.</source>
        <translation>
            <numerusform>每条线至多 %1 题没见过的，一共大约 %n 题：先看看自己在哪里，再学。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to catch up with</source>
        <translation>没有要补的</translation>
    </message>
    <message>
        <source>No rule behind an item that you have answered has changed since you saw it last. What changes comes here by itself.</source>
        <translation>您答过的题，背后的规定没有在您上次看过以后变动的。以后有变动，会自己到这里来。</translation>
    </message>
    <message>
        <source>Nothing is difficult yet</source>
        <translation>还没有难题</translation>
    </message>
    <message>
        <source>What you got wrong %1 times and stands in the error book comes here.</source>
        <translation>错过 %1 次、现在还在错题本里的题，会到这里来。</translation>
    </message>
</context>
<context>
    <name>qgt::app::PracticeQuestion</name>
    <message>
        <source>single choice</source>
        <translation>单选题</translation>
    </message>
    <message>
        <source>multiple choice</source>
        <translation>多选题</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>判断题</translation>
    </message>
    <message>
        <source>fill in</source>
        <translation>填空题</translation>
    </message>
    <message>
        <source>ordering</source>
        <translation>排序题</translation>
    </message>
    <message>
        <source>matching</source>
        <translation>匹配题</translation>
    </message>
    <message>
        <source>short answer</source>
        <translation>简答题</translation>
    </message>
    <message>
        <source>know</source>
        <translation>识记</translation>
    </message>
    <message>
        <source>understand</source>
        <translation>理解</translation>
    </message>
    <message>
        <source>apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>研判</translation>
    </message>
    <message>
        <source>Compare with the model answer and tick the points that yours had.</source>
        <translation>对照参考答案，勾选你答到的要点。</translation>
    </message>
    <message>
        <source>Several may be right; all and only the right ones count.</source>
        <translation>可能有多个正确；多选、少选、错选都不得分。</translation>
    </message>
    <message>
        <source>Numbers may be written as digits or in Chinese.</source>
        <translation>数字写阿拉伯数字或汉字都可以。</translation>
    </message>
    <message>
        <source>Write or say it in key points, then compare and mark yourself.</source>
        <translation>写出或说出要点，再对照参考答案自评。</translation>
    </message>
    <message>
        <source>Asked again in this session.</source>
        <translation>本次练习再问一次。</translation>
    </message>
    <message>
        <source>You see this item for the first time.</source>
        <translation>第一次见这道题。</translation>
    </message>
    <message>
        <source>Right on %1</source>
        <translation>%1答对</translation>
    </message>
    <message>
        <source>Not right on %1</source>
        <translation>%1没答对</translation>
    </message>
    <message numerus="yes">
        <source>%1, seen %n time(s) before</source>
        <translation>
            <numerusform>%1，之前见过 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>; it stands in the error book</source>
        <translation>，在错题本里</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>%1起施行</translation>
    </message>
    <message>
        <source>; repealed %1</source>
        <translation>，%1废止</translation>
    </message>
    <message>
        <source>Seen on %1, not answered</source>
        <translation>%1看过，没有作答</translation>
    </message>
    <message>
        <source>Put the steps in order: drag them, or Alt+↑ and Alt+↓ move the step in focus.</source>
        <translation>把步骤排好：用鼠标拖动，或用 Alt+↑、Alt+↓ 移动有框的一步。</translation>
    </message>
    <message>
        <source>Choose at the left, then its letter at the right, or drag one to the other; one right side may stay over.</source>
        <translation>先选左边，再按右边的字母，也可以用鼠标拖到对面；右边可能多出一项。</translation>
    </message>
</context>
<context>
    <name>qgt::app::PracticeViewModel</name>
    <message>
        <source>today&apos;s plan</source>
        <translation>今日计划</translation>
    </message>
    <message>
        <source>by line</source>
        <translation>按条线</translation>
    </message>
    <message>
        <source>not yet seen</source>
        <translation>没做过</translation>
    </message>
    <message>
        <source>error book</source>
        <translation>错题</translation>
    </message>
    <message>
        <source>favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不会</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答对</translation>
    </message>
    <message>
        <source>Partly right, %1 %</source>
        <translation>部分答对，%1 %</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>答错</translation>
    </message>
    <message>
        <source>You were sure. </source>
        <translation>把握：确定。</translation>
    </message>
    <message>
        <source>You were not sure. </source>
        <translation>把握：不确定。</translation>
    </message>
    <message>
        <source>You guessed. </source>
        <translation>把握：猜的。</translation>
    </message>
    <message>
        <source>It comes once more in this session.</source>
        <translation>本次练习稍后再问一次。</translation>
    </message>
    <message>
        <source>It stands in the error book until it was right on two different days.</source>
        <translation>已进错题本，在两个不同的日子答对后移出。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n item(s) right at the first try</source>
        <translation>
            <numerusform>%n 题，首次答对 %1 题</numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute.</source>
        <translation>不到一分钟。</translation>
    </message>
    <message>
        <source>%1 of practice.</source>
        <translation>练习 %1。</translation>
    </message>
    <message numerus="yes">
        <source> %n right when asked again.</source>
        <translation>
            <numerusform>再问时答对 %n 题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n right</source>
        <translation>
            <numerusform>%n 题对 %1 题</numerusform>
        </translation>
    </message>
    <message>
        <source>handbook: %1</source>
        <translation>手册：%1</translation>
    </message>
    <message>
        <source>chosen items</source>
        <translation>选定的题</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>背题</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) read</source>
        <translation>
            <numerusform>看了 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <source>They count as seen, not as answered: the error book and your share of right answers stay as they were.</source>
        <translation>这些题只记“看过”，不算作答：错题本和答对的比例都没有变。</translation>
    </message>
    <message>
        <source>placement</source>
        <translation>摸底</translation>
    </message>
    <message>
        <source>changed rules</source>
        <translation>规定变了</translation>
    </message>
    <message>
        <source>difficult items</source>
        <translation>难题</translation>
    </message>
</context>
<context>
    <name>qgt::app::ReadAloud</name>
    <message>
        <source>Nothing was to be heard. Please check the loudspeaker of this computer.</source>
        <translation>没有读出声来，请检查这台电脑的音箱或耳机。</translation>
    </message>
</context>
<context>
    <name>qgt::app::ReceptionViewModel</name>
    <message>
        <source>Logged: %1</source>
        <translation>已登记：%1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message numerus="yes">
        <source>Logged from the table: %n request(s)</source>
        <translation>
            <numerusform>已从表格登记 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>some matter</source>
        <translation>其他事项</translation>
    </message>
    <message>
        <source>settled in one trip</source>
        <translation>一趟办成</translation>
    </message>
    <message>
        <source>has to come again</source>
        <translation>还要再来</translation>
    </message>
    <message>
        <source>handed on</source>
        <translation>转办</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Which line is it about? Press its letter.</source>
        <translation>是哪条线的事？按它的字母。</translation>
    </message>
    <message>
        <source>%1: how did it end? S, T or U; a digit names the matter.</source>
        <translation>%1：结果怎样？按 S、T 或 U；数字选事项。</translation>
    </message>
    <message>
        <source>Nothing was logged today.</source>
        <translation>今天还没有登记。</translation>
    </message>
    <message numerus="yes">
        <source>Today %n request(s), %1 of them settled in one trip.</source>
        <translation>
            <numerusform>今天 %n 件，其中 %1 件一趟办成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet: these shares are an assumption that weighs as much as %1 requests. About a hundred logged ones, a month of them, are enough to plan by.</source>
        <translation>还一无所知：下面的比例是假定，分量相当于 %1 件。登记大约一百件（一个月）就够安排用。</translation>
    </message>
    <message numerus="yes">
        <source>%n logged request(s) in half a year, beside an assumption that weighs %1.</source>
        <translation>
            <numerusform>半年里登记了 %n 件，另有相当于 %1 件的假定。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is little: the lines at the ends of the bars are what it may be.</source>
        <translation>还很少：横线两端之间都有可能。</translation>
    </message>
    <message>
        <source>That is enough to plan by.</source>
        <translation>够安排用了。</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in %1 kinds, %2 places to mend</source>
        <translation>
            <numerusform>%n 件，%1 类，%2 处要改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from a table: %n request(s)</source>
        <translation>
            <numerusform>来自表格：%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>none logged</source>
        <translation>没有登记</translation>
    </message>
    <message numerus="yes">
        <source>%n logged, %1 settled</source>
        <translation>
            <numerusform>登记 %n，办成 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 % of requests, between %3 and %4 %; %5</source>
        <translation>%1：占来访 %2 %，区间 %3 到 %4 %；%5</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>qgt::app::ReviewExportModel</name>
    <message numerus="yes">
        <source>%n item(s) written: %1</source>
        <translation>
            <numerusform>已写好 %n 题：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::ReviewViewModel</name>
    <message>
        <source>all lines</source>
        <translation>全部条线</translation>
    </message>
    <message>
        <source>all kinds</source>
        <translation>全部题型</translation>
    </message>
    <message>
        <source>wrong in practice</source>
        <translation>练习中答错</translation>
    </message>
    <message>
        <source>wrong in an exam</source>
        <translation>考试中答错</translation>
    </message>
    <message>
        <source>put in by me</source>
        <translation>自己放进</translation>
    </message>
    <message>
        <source>any source</source>
        <translation>全部来源</translation>
    </message>
    <message>
        <source>in an exam, %1</source>
        <translation>考试中答错，%1</translation>
    </message>
    <message>
        <source>not known in practice, %1</source>
        <translation>练习中不会，%1</translation>
    </message>
    <message>
        <source>in practice, sure of it, %1</source>
        <translation>练习中答错（当时很确定），%1</translation>
    </message>
    <message>
        <source>in practice, %1</source>
        <translation>练习中答错，%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n time(s) in all</source>
        <translation>
            <numerusform>%1，共 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>还没有做过</translation>
    </message>
    <message>
        <source>last seen %1, never wrong</source>
        <translation>上次做是 %1，没有答错过</translation>
    </message>
    <message>
        <source>taken out by you, %1</source>
        <translation>您自己拿出，%1</translation>
    </message>
    <message>
        <source>right on two days, done with since %1</source>
        <translation>两个日子都答对，%1 消灭</translation>
    </message>
    <message>
        <source>put in by you, %1</source>
        <translation>您自己放进，%1</translation>
    </message>
    <message>
        <source>%1; right on 1 of 2 days</source>
        <translation>%1；已答对一天，再对一天就移出</translation>
    </message>
    <message>
        <source>Error book</source>
        <translation>错题本</translation>
    </message>
    <message>
        <source>Done with</source>
        <translation>已消灭</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已收藏</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>笔记</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), as of %1</source>
        <translation>
            <numerusform>共 %n 题，截至 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>My note</source>
        <translation>我的笔记</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>条线</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>题型</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Times wrong</source>
        <translation>答错次数</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Nothing here fits the filters</source>
        <translation>没有符合筛选的题</translation>
    </message>
    <message>
        <source>The error book is empty</source>
        <translation>错题本是空的</translation>
    </message>
    <message>
        <source>Nothing is done with yet</source>
        <translation>还没有消灭的题</translation>
    </message>
    <message>
        <source>Nothing is kept yet</source>
        <translation>还没有收藏</translation>
    </message>
    <message>
        <source>Nothing is in doubt</source>
        <translation>没有存疑的题</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>还没有笔记</translation>
    </message>
    <message>
        <source>Take a filter away and the items come back.</source>
        <translation>去掉一个筛选，题就回来了。</translation>
    </message>
    <message>
        <source>What goes wrong in practice or in an exam comes here by itself and leaves after it was right on two different days. Any item can be put in with M.</source>
        <translation>练习或考试中答错的题会自动进来，在两个不同的日子答对后移出。任何题都可以按 M 自己放进来。</translation>
    </message>
    <message>
        <source>Items from the error book come here when they were right on two different days, so that you see what you have mastered.</source>
        <translation>错题在两个不同的日子答对后会到这里，看得见自己学会了什么。</translation>
    </message>
    <message>
        <source>Press K at any item in practice to keep it here.</source>
        <translation>练习时在任何一题按 K，就会收藏到这里。</translation>
    </message>
    <message>
        <source>Press R at any item in practice to look at it again here.</source>
        <translation>练习时在任何一题按 R，就会标为存疑，到这里再看。</translation>
    </message>
    <message>
        <source>Press N at any item in practice to write a note; it stands here with its item.</source>
        <translation>练习时在任何一题按 N 记一笔，笔记会和题一起放在这里。</translation>
    </message>
    <message>
        <source>last seen %1, not answered yet</source>
        <translation>%1看过，还没有作答</translation>
    </message>
</context>
<context>
    <name>qgt::app::RosterViewModel</name>
    <message>
        <source>holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>%1 on leave</source>
        <translation>%1请假</translation>
    </message>
    <message>
        <source>E</source>
        <comment>evening, short</comment>
        <translation>晚</translation>
    </message>
    <message>
        <source>D</source>
        <comment>daytime, short</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>%1 % settled in one trip</source>
        <translation>%1 % 一趟办成</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>: </source>
        <comment>between a name and what is said of it</comment>
        <translation>：</translation>
    </message>
    <message>
        <source>One duty a day; no day duty after an evening</source>
        <translation>每天一班；晚班后不接早班</translation>
    </message>
    <message>
        <source>At most 5 duties a week, 2 daytimes free for visits</source>
        <translation>每周最多 5 班，留 2 个白天走访</translation>
    </message>
    <message>
        <source>A wholly free weekend in four weeks</source>
        <translation>每人四周里有一个完整的周末休息</translation>
    </message>
    <message>
        <source>Duties, evenings and weekends shared to within 1; less for those on leave</source>
        <translation>班数、晚班、周末班各相差不超过 1；请假的按在岗天数</translation>
    </message>
    <message>
        <source>Nobody is on duty who is on leave</source>
        <translation>请假的日子不排班</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) let off for this roster</source>
        <translation>
            <numerusform>这一份里放宽了 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 daytime, %3 evening, %4 weekend duties</source>
        <translation>%1：白天 %2 班，晚上 %3 班，周末 %4 班</translation>
    </message>
    <message>
        <source>Stopped. This is the roster of the quick search; it keeps all rules.</source>
        <translation>已停下。这是快速排出的一份，规则都守了。</translation>
    </message>
    <message>
        <source>Stopped before a roster was found.</source>
        <translation>已停下，还没有排出来。</translation>
    </message>
    <message>
        <source>From the quick search: the solver did not answer. It keeps all rules.</source>
        <translation>求解程序没有回应，这是快速排出的一份，规则都守了。</translation>
    </message>
    <message>
        <source>Less than %1 % from the best possible, solved in %2 s</source>
        <translation>离最好的排法不到 %1 %，用了 %2 秒</translation>
    </message>
    <message>
        <source>No roster keeps all rules</source>
        <translation>按现在的规则排不出</translation>
    </message>
    <message>
        <source>No roster was found in the time, and no proof that there is none</source>
        <translation>规定的时间里没有排出来，也不能断定排不出</translation>
    </message>
    <message>
        <source>%1 cannot change to %2</source>
        <translation>%1不能换到 %2</translation>
    </message>
    <message>
        <source>%1 cannot come to %2</source>
        <translation>%1不能来值 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>evening (staggered hours)</source>
        <translation>晚上（错时）</translation>
    </message>
    <message>
        <source>daytime</source>
        <translation>白天</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and part of the day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>New roster</source>
        <translation>新排一份</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Published: everybody sees it</source>
        <translation>已发布，大家看得到</translation>
    </message>
    <message>
        <source>Draft, saved; only you see it</source>
        <translation>草稿，已保存，只有您看得到</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n duty(s) still open</source>
        <translation>
            <numerusform>还有 %n 班没排满</numerusform>
        </translation>
    </message>
    <message>
        <source>settled in one trip over the whole roster (%1–%2)</source>
        <translation>整份排班一趟办成（%1–%2）</translation>
    </message>
    <message>
        <source>Who is on duty with whom is worth a few points: %1 against any pair at random. Study is worth more: %2 after %3 hours of each.</source>
        <translation>谁和谁搭班只差几点：比随便搭 %1 点。学习更值：每人学 %3 小时，%2 点。</translation>
    </message>
    <message>
        <source>%1 % settled in one trip (%2–%3)</source>
        <translation>%1 % 一趟办成（%2–%3）</translation>
    </message>
    <message>
        <source>Nobody is on duty yet</source>
        <translation>还没有人值</translation>
    </message>
    <message>
        <source>Costs most: %1, %2 % settled (%3 points)</source>
        <translation>丢分最多：%1，能办 %2 %（丢 %3 点）</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a seat with nobody</comment>
        <translation>空着</translation>
    </message>
    <message>
        <source>%1 cannot change to here</source>
        <translation>%1不能换到这里</translation>
    </message>
    <message>
        <source>%1 is not free: %2</source>
        <translation>%1 %2 没空</translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1 已经过去</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 已锁定</translation>
    </message>
    <message>
        <source>%1 has a duty on %2 already; one a day</source>
        <translation>%1 %2 已有一班，每天只值一班</translation>
    </message>
    <message>
        <source>%1 has the evening of %2; no day duty on the next day</source>
        <translation>%1 %2 值晚班，第二天不接早班</translation>
    </message>
    <message>
        <source>%1 would have more than 5 duties in week %2</source>
        <translation>%1第 %2 周会超过 5 班</translation>
    </message>
    <message>
        <source>%1 would have too few free daytimes for visits in week %2</source>
        <translation>%1第 %2 周留不出 2 个白天走访</translation>
    </message>
    <message numerus="yes">
        <source>%1 would have %n duty(s) too few</source>
        <translation>
            <numerusform>%1会少值 %n 班</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have %n duty(s) too many</source>
        <translation>
            <numerusform>%1会多值 %n 班</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have %n evening(s) too few</source>
        <translation>
            <numerusform>%1会少值 %n 个晚班</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have %n evening(s) too many</source>
        <translation>
            <numerusform>%1会多值 %n 个晚班</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have %n weekend duty(s) too few</source>
        <translation>
            <numerusform>%1会少值 %n 个周末班</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 would have %n weekend duty(s) too many</source>
        <translation>
            <numerusform>%1会多值 %n 个周末班</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 would have no wholly free weekend in four weeks</source>
        <translation>%1四周里没有一个完整的周末休息</translation>
    </message>
    <message>
        <source>%1 would not meet the mentee in week %2</source>
        <translation>%1第 %2 周和带教对象碰不上</translation>
    </message>
    <message>
        <source>ask %1 about %2</source>
        <translation>和%1商量 %2</translation>
    </message>
    <message>
        <source>unlock %1</source>
        <translation>解开 %1 的锁定</translation>
    </message>
    <message>
        <source>%1 two duties on %2</source>
        <translation>%1 %2 值两班</translation>
    </message>
    <message>
        <source>%1 a day duty after the evening of %2</source>
        <translation>%1 %2 晚班后接早班</translation>
    </message>
    <message>
        <source>%1 %2 duties in week %3</source>
        <translation>%1第 %3 周 %2 班</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n free daytime(s) less in week %2</source>
        <translation>
            <numerusform>%1第 %2 周少留 %n 个白天走访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n duty(s) less</source>
        <translation>
            <numerusform>%1少 %n 班</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n duty(s) more</source>
        <translation>
            <numerusform>%1多 %n 班</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n evening(s) less</source>
        <translation>
            <numerusform>%1少 %n 个晚班</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n evening(s) more</source>
        <translation>
            <numerusform>%1多 %n 个晚班</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n weekend duty(s) less</source>
        <translation>
            <numerusform>%1少 %n 个周末班</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n weekend duty(s) more</source>
        <translation>
            <numerusform>%1多 %n 个周末班</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 no wholly free weekend</source>
        <translation>%1没有完整的周末</translation>
    </message>
    <message>
        <source>%1 a week without the mentee (week %2)</source>
        <translation>%1有一周不和带教对象同班（第 %2 周）</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform>等，另有 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Allow %1</source>
        <translation>允许%1</translation>
    </message>
    <message>
        <source>%1 %, whole roster %2 points</source>
        <translation>这一班 %1 %，整份 %2 点</translation>
    </message>
    <message>
        <source>for %1; %2</source>
        <translation>对换 %1；%2</translation>
    </message>
    <message>
        <source>one more duty; %1</source>
        <translation>多值一班；%1</translation>
    </message>
    <message>
        <source>No other place keeps the rules.</source>
        <translation>别的位置也都不合规则。</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>可以放 %1。</translation>
    </message>
    <message>
        <source>One of the two is there already.</source>
        <translation>两人里有一个已经在那一班。</translation>
    </message>
    <message>
        <source>. </source>
        <comment>between sentences</comment>
        <translation>。</translation>
    </message>
</context>
<context>
    <name>qgt::app::SearchModel</name>
    <message>
        <source>The index is being made; this takes a moment.</source>
        <translation>正在建立索引，请稍候。</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing has all of these words; the closest %n:</source>
        <translation>
            <numerusform>没有完全相符的，最接近的 %n 条：</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::ServiceRecordModel</name>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>qgt::app::SignInViewModel</name>
    <message>
        <source>%1 %2, choose your name</source>
        <translation>%1&#x3000;%2，请选择姓名</translation>
    </message>
    <message>
        <source>Data stay on this computer. Question bank %1, %2 lines, %3 items.</source>
        <translation>数据只保存在这台电脑。题库 %1 版，%2 条线，%3 题。</translation>
    </message>
    <message>
        <source>Demo data, all persons are invented. PIN %1; director&apos;s password %2</source>
        <translation>人员均为虚构。数字密码 %1，主任密码 %2</translation>
    </message>
    <message>
        <source>has no PIN yet</source>
        <translation>还没有密码</translation>
    </message>
    <message>
        <source>never signed in</source>
        <translation>从未登录</translation>
    </message>
    <message>
        <source>last time %1</source>
        <translation>上次 %1</translation>
    </message>
    <message>
        <source> %1 faults in the bank&apos;s files: what they stand in is left out, the rest and all records are as before. “qgtctl bank check” names each with what to correct.</source>
        <translation>题库文件有 %1 处错误，出错的部分没有采用，其余题目和全部记录照常。请管理员用 qgtctl bank check 逐处查看怎么改。</translation>
    </message>
    <message>
        <source>Choose your name first, the PIN comes after it. What you typed is gone.</source>
        <translation>请先选自己的姓名，再输 PIN。刚才输入的已清除。</translation>
    </message>
    <message>
        <source>Nobody in the list is called so.</source>
        <translation>名单里没有这个名字。</translation>
    </message>
</context>
<context>
    <name>qgt::app::SittingTask</name>
    <message>
        <source>Choose every option that is right.</source>
        <translation>选出所有正确的选项。</translation>
    </message>
    <message>
        <source>Is the statement right?</source>
        <translation>这句话对不对？</translation>
    </message>
    <message>
        <source>Write one answer in each blank.</source>
        <translation>每空填一个答案。</translation>
    </message>
    <message>
        <source>Move the steps into their order: drag them, or Alt+↑ and Alt+↓.</source>
        <translation>把步骤排好顺序：可以拖动，也可以按 Alt+↑、Alt+↓。</translation>
    </message>
    <message>
        <source>Give each left side the letter of the right side that fits.</source>
        <translation>给左边每一项选右边对应的字母。</translation>
    </message>
    <message>
        <source>Answer in your own words; the points count, not the wording.</source>
        <translation>用自己的话回答，看要点，不看字句。</translation>
    </message>
    <message>
        <source>Decide step by step. What is confirmed cannot be taken back, and what comes of it is said after the exam.</source>
        <translation>一步一步处理。定下以后不能改，结果怎样考完再说。</translation>
    </message>
    <message>
        <source>True</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>False</source>
        <translation>错误</translation>
    </message>
</context>
<context>
    <name>qgt::app::SittingViewModel</name>
    <message>
        <source>variant %1</source>
        <translation>%1 卷</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>满分 %1</translation>
    </message>
    <message>
        <source>candidate no. %1</source>
        <translation>准考证 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>还有 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>%1, task %2</source>
        <translation>%1&#x3000;第 %2 题</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) kept here</source>
        <translation>
            <numerusform>%n 处改动留在本机</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving takes longer than usual. What you answered is kept here and goes out in its order; you can go on.</source>
        <translation>保存比平时慢。您的作答留在这里，会按次序存进去，可以继续往下答。</translation>
    </message>
    <message>
        <source>What you answered is kept here and is tried again every 5 seconds; you can go on.</source>
        <translation>您的作答留在这里，每 5 秒自动再试一次，可以继续往下答。</translation>
    </message>
    <message>
        <source>Task %1 of %2</source>
        <translation>第 %1 题，共 %2 题</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>已答 %1</translation>
    </message>
    <message>
        <source>open %1</source>
        <translation>未答 %1</translation>
    </message>
    <message>
        <source>unseen %1</source>
        <translation>未看 %1</translation>
    </message>
    <message>
        <source>Task %1 is not answered yet, and you cannot come back to it.</source>
        <translation>第 %1 题还没有答完，离开后不能再回来。</translation>
    </message>
    <message>
        <source>You cannot come back to “%1”.</source>
        <translation>离开后不能再回到“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) in it are not answered.</source>
        <translation>
            <numerusform>其中 %n 题还没有答。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The paper can be handed in after %n more minute(s).</source>
        <translation>
            <numerusform>再过 %n 分钟才能交卷。</numerusform>
        </translation>
    </message>
    <message>
        <source>The exam stands still</source>
        <translation>考试暂停</translation>
    </message>
    <message>
        <source>The exam was interrupted</source>
        <translation>考试中断过</translation>
    </message>
    <message>
        <source>The exam was off for long</source>
        <translation>中断时间较长</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>时间到</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>No time passes. What you answered is kept. The paper comes back when the invigilator lets it go on.</source>
        <translation>暂停期间不计时，已答的内容都在。监考员恢复以后，试卷会回来。</translation>
    </message>
    <message>
        <source>The program or the computer stopped while time was running, and the time goes on. What was saved is here. Please raise your hand at once: the invigilator lets you go on and can give time back.</source>
        <translation>计时期间程序或电脑停过，时间还在走。已保存的都在。请马上举手：监考员确认后继续，耽误的时间可以由监考员补回。</translation>
    </message>
    <message>
        <source>What was saved is here. Please raise your hand: the invigilator says how much of the time is used.</source>
        <translation>已保存的都在。请举手，由监考员认定已经用了多少时间。</translation>
    </message>
    <message>
        <source>The paper is being handed in by itself, with every answer that is saved. You need not do anything.</source>
        <translation>正在自动交卷，已保存的每一个答案都在内。您不用做任何事。</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>第 %1 题</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答</translation>
    </message>
    <message>
        <source>seen, not answered</source>
        <translation>看过未答</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>没看过</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>current</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>每题 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s)</source>
        <translation>
            <numerusform>%n 题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::StartViewModel</name>
    <message>
        <source>Opening data and question bank</source>
        <translation>正在打开数据和题库</translation>
    </message>
    <message>
        <source>Making the demo: seven invented persons and their practice</source>
        <translation>正在准备演示：七位虚构人员和他们的练习记录</translation>
    </message>
</context>
<context>
    <name>qgt::app::StationAnswersModel</name>
    <message numerus="yes">
        <source>%n answer file(s) written to %1.</source>
        <translation>
            <numerusform>已写出 %n 份答卷，在 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n begun and not handed in was left out; it is in the list.</source>
        <translation>
            <numerusform>%n 人开始了还没有交卷，没有写出，可以从名单里单独写出。</numerusform>
        </translation>
    </message>
    <message>
        <source>hand-in-slip</source>
        <translation>交卷单</translation>
    </message>
    <message>
        <source>Hand-in slip</source>
        <translation>交卷单</translation>
    </message>
    <message>
        <source>Candidate: ____________  Invigilator: ____________</source>
        <translation>考生签字：____________&#x3000;监考员签字：____________</translation>
    </message>
    <message>
        <source>printed on %1 at %2</source>
        <translation>打印于 %1 %2</translation>
    </message>
</context>
<context>
    <name>qgt::app::StationPackageModel</name>
    <message>
        <source>begins between %1 and %2</source>
        <translation>%1 至 %2 之间开考</translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n 位考生</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::StationViewModel</name>
    <message numerus="yes">
        <source>%n package(s) kept here cannot be read any more. What was answered is kept. Import the package again from the trainer&apos;s file.</source>
        <translation>
            <numerusform>这里有 %n 个考试包读不出来了。已作答的内容都在。请用培训师的文件再导入一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>还没到时间</translation>
    </message>
    <message>
        <source>not come yet</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>interrupted, not handed in</source>
        <translation>中断，还没有交卷</translation>
    </message>
    <message>
        <source>handed in</source>
        <translation>已交</translation>
    </message>
    <message>
        <source>did not come in time</source>
        <translation>没有按时来</translation>
    </message>
    <message>
        <source>begins between %1 and %2</source>
        <translation>%1 至 %2 之间开考</translation>
    </message>
    <message>
        <source>%1 of %2 handed in</source>
        <translation>%2 人中 %1 人已交卷</translation>
    </message>
    <message numerus="yes">
        <source>%n begun and not handed in</source>
        <translation>
            <numerusform>%n 人开始了没有交卷</numerusform>
        </translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>考生</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已交卷</translation>
    </message>
    <message>
        <source>Time is up, the paper is handed in</source>
        <translation>时间到，已自动交卷</translation>
    </message>
    <message>
        <source>The exam is closed</source>
        <translation>考试已结束</translation>
    </message>
    <message>
        <source>Carried out, not handed in</source>
        <translation>已写出，没有交卷</translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) answered; handed in at %1.</source>
        <translation>
            <numerusform>答了 %n 题，%1 交卷。</numerusform>
        </translation>
    </message>
    <message>
        <source>It was handed in by itself, with every answer that was saved.</source>
        <translation>已保存的每一个答案都交上去了。</translation>
    </message>
    <message>
        <source>The invigilator closed it; every answer that was saved counts.</source>
        <translation>监考员结束了考试，已保存的答案都有效。</translation>
    </message>
    <message>
        <source>It was handed in before; the same answers were written once more.</source>
        <translation>先前已经交卷；同样的答卷又写了一次。</translation>
    </message>
    <message>
        <source>The answers were written as far as they are, and nothing was handed in. If the candidate does go on here, write them once more at the end.</source>
        <translation>答卷按现在的样子写出了，没有交卷。考生如果还是在这里接着考，结束后请再写一次。</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) came after the end and could not be saved. Tell the invigilator.</source>
        <translation>
            <numerusform>有 %n 处改动在结束以后才到，没有存上。请告诉监考员。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>qgt::app::TeamViewModel</name>
    <message>
        <source>The team as a whole</source>
        <translation>全队</translation>
    </message>
    <message>
        <source>certified, yet little is expected: check again</source>
        <translation>有证书，但估计不高：要复核</translation>
    </message>
    <message>
        <source>from answers that count for %1</source>
        <translation>根据相当于 %1 次的作答</translation>
    </message>
    <message>
        <source>more answers are wanted before a level is called</source>
        <translation>作答还不够，不定档</translation>
    </message>
    <message>
        <source>Without %1 there are not two for the desk.</source>
        <translation>%1缺勤，就凑不齐两人值班。</translation>
    </message>
    <message>
        <source>Without %1 the best two are %2: %3 %.</source>
        <translation>%1缺勤时，最好的两人是%2：%3 %。</translation>
    </message>
    <message>
        <source>These lines hang on them: %1.</source>
        <translation>只靠这一人的条线：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Two or more can handle it with a chance of %1 %.</source>
        <translation>两人以上能办的把握：%1 %。</translation>
    </message>
    <message>
        <source>Those on duty settle %1 % of its requests.</source>
        <translation>值班的两人能办成其中 %1 %。</translation>
    </message>
    <message>
        <source>With all there the best two are %1: %2 %.</source>
        <translation>都在时，最好的两人是%1：%2 %。</translation>
    </message>
    <message numerus="yes">
        <source>Worst with %n away (%1): %2 %; weakest line %3.</source>
        <translation>
            <numerusform>缺 %n 人最坏的情形（%1）：%2 %；最弱的是%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>The fewest who cover every line to %1 %: %2.</source>
        <translation>最少这几人就能把每条线兜到 %1 %：%2。</translation>
    </message>
    <message>
        <source>Not even all together cover every line to %1 %.</source>
        <translation>到齐也不能把每条线都兜到 %1 %。</translation>
    </message>
    <message>
        <source>No two cover every line.</source>
        <translation>没有哪两人能兜住全部条线。</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) cover every line, the best of them %1.</source>
        <translation>
            <numerusform>有 %n 对搭档能兜住全部条线，最好的是%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>These are your own; what you settle stands in My mastery.</source>
        <translation>这是您自己的；能办成几成见“我的掌握”。</translation>
    </message>
    <message>
        <source>That you looked is on record, and %1 sees it. Answers are not shown.</source>
        <translation>您看过这一格，%1能看到记录。不显示答错了哪题。</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <translation>%1：%2 %</translation>
    </message>
    <message>
        <source>%1: %2 %, after the swap %3 %</source>
        <translation>%1：%2 %，换人后 %3 %</translation>
    </message>
    <message>
        <source>%1, without %2</source>
        <translation>%1（%2 缺勤）</translation>
    </message>
    <message>
        <source>gap: %1 %2 %</source>
        <translation>缺口：%1 %2 %</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>new to it</source>
        <translation>陌生</translation>
    </message>
    <message>
        <source>aware</source>
        <translation>了解</translation>
    </message>
    <message>
        <source>able</source>
        <translation>能办</translation>
    </message>
    <message>
        <source>can mentor</source>
        <translation>可带教</translation>
    </message>
    <message>
        <source>not enough evidence</source>
        <translation>证据不足</translation>
    </message>
    <message>
        <source>first for the line (A)</source>
        <translation>A 角</translation>
    </message>
    <message>
        <source>stands in for the line (B)</source>
        <translation>B 角</translation>
    </message>
    <message>
        <source>certificate %1</source>
        <translation>证书%1</translation>
    </message>
    <message>
        <source>the line hangs on this person</source>
        <translation>这条线只靠这一人</translation>
    </message>
    <message>
        <source>away</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>on duty</source>
        <translation>值班</translation>
    </message>
    <message>
        <source>open</source>
        <translation>兜不住</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 % of requests, all together settle %3 % of them</source>
        <translation>%1：占来访 %2 %，全队到齐能办成 %3 %</translation>
    </message>
    <message>
        <source>; not covered even with all there</source>
        <translation>；到齐也兜不住</translation>
    </message>
    <message>
        <source>; hangs on %1</source>
        <translation>；只靠%1</translation>
    </message>
    <message numerus="yes">
        <source>; breaks when %n are away</source>
        <translation>
            <numerusform>；缺 %n 人会断</numerusform>
        </translation>
    </message>
    <message>
        <source>What residents come for is assumed: nothing has been logged yet. Log requests on the page Reception; a hundred are enough to count on.</source>
        <translation>来访结构是假定的：还没有登记。请在“接待登记”记下来访，记满一百件就靠得住。</translation>
    </message>
    <message numerus="yes">
        <source>What residents come for rests on %n logged request(s) and on an assumption that weighs %1.</source>
        <translation>
            <numerusform>来访结构根据 %n 件登记，另加相当于 %1 件的假定。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>of requests are settled in one trip at the least, four times out of five per person and line.</source>
        <translation>的来访至少能一趟办成（谨慎算法：每人每条线都按五次里四次不低于的水平）。</translation>
    </message>
    <message>
        <source>of requests are expected to be settled in one trip (%1–%2).</source>
        <translation>的来访预计一趟办成（%1–%2）。</translation>
    </message>
    <message>
        <source>The gap is %1 with %2 %, which costs %3 points.</source>
        <translation>缺口是%1 %2 %，损失 %3 点。</translation>
    </message>
    <message>
        <source>%1 instead of %2: %3 %.</source>
        <translation>换%1替%2：%3 %。</translation>
    </message>
    <message>
        <source>Nobody who is there would make it better in the place of one of them.</source>
        <translation>在岗的人里，换谁都不会更好。</translation>
    </message>
    <message>
        <source>%1 practises %2 for %3 hours: %4 %, for %5 hours: %6 %.</source>
        <translation>%1补 %3 小时%2：%4 %，%5 小时：%6 %。</translation>
    </message>
    <message>
        <source>A moment ago %1 %, now %2 %.</source>
        <translation>刚才 %1 %，现在 %2 %。</translation>
    </message>
</context>
<context>
    <name>qgt::app::TodayViewModel</name>
    <message numerus="yes">
        <source>%1 minutes, %n item(s)</source>
        <translation>
            <numerusform>%1 分钟，%n 道题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n 题要改正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to refresh</source>
        <translation>
            <numerusform>%n 题温习</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n 题新题</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; focus on %2.</source>
        <translation>%1，重点 %2。</translation>
    </message>
    <message>
        <source>mostly around %1, about %2 at a time</source>
        <translation>多在 %1 前后，一次 %2左右</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 of answering</source>
        <translation>作答 %1</translation>
    </message>
    <message numerus="yes">
        <source>on %n day(s)</source>
        <translation>
            <numerusform>分在 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：没有练习</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>%1; focus on %2: of what people come with you now settle about %3 % in one trip.</source>
        <translation>%1，重点%2：来的事您现在大约 %3 % 能一趟办成。</translation>
    </message>
    <message>
        <source>%1: not enough evidence. %2 of %3 items seen.</source>
        <translation>%1：证据不足。%3 道题见过 %2 道。</translation>
    </message>
    <message>
        <source>%1: settles about %2 % of requests in one trip, between %3 % and %4 % nine times in ten. %5 of %6 items seen.</source>
        <translation>%1：来的事大约 %2 % 一趟能办成，九成可能在 %3 % 到 %4 % 之间。%6 道题见过 %5 道。</translation>
    </message>
    <message>
        <source>%1 is today. The plan keeps what you know for it.</source>
        <translation>今天就考%1。计划只保住你已经会的。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to %1, on %2. The plan prepares for it.</source>
        <translation>
            <numerusform>离%1还有 %n 天（%2）。今天的计划就是为它准备的。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too little is answered yet to say what the exam would come to.</source>
        <translation>答的题还太少，说不准会考得怎样。</translation>
    </message>
    <message>
        <source>If it were today: about %1 % of the marks of its questions, nine times in ten between %2 % and %3 %; your chance to pass is about %4 %. Cases are not counted.</source>
        <translation>如果今天考：题目部分大约得 %1 % 的分，九成在 %2 %–%3 %；过线的把握约 %4 %。案例没有算进去。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to the day that you set for %1, %2. The plan prepares for it.</source>
        <translation>
            <numerusform>离您定的“%1”（%2）还有 %n 天，计划为它准备。</numerusform>
        </translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>还没有定</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未合格</translation>
    </message>
    <message>
        <source>The result of “%1” is out: %2, %3.</source>
        <translation>“%1”的成绩已公布：%2，%3。</translation>
    </message>
    <message>
        <source>The result of “%1” is out.</source>
        <translation>“%1”的成绩已公布。</translation>
    </message>
    <message>
        <source>“%1” may be sat again; a trainer enters you.</source>
        <translation>“%1”可以补考了，请培训师报名。</translation>
    </message>
    <message>
        <source>“%1” may be sat again from %2; a trainer enters you.</source>
        <translation>“%1”从 %2 起可以补考，请培训师报名。</translation>
    </message>
    <message numerus="yes">
        <source>Appeals about “%1” are taken until the end of %2; you have %n left.</source>
        <translation>
            <numerusform>“%1”的成绩复核到 %2 为止，您还可以提 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your certificate “%1” lapsed on %2: the law behind it changed.</source>
        <translation>您的证书“%1”从 %2 起失效：所依据的法规变了。</translation>
    </message>
    <message>
        <source>Your certificate “%1” lapsed: the law behind it changed.</source>
        <translation>您的证书“%1”已失效：所依据的法规变了。</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n certificate(s) can be issued.</source>
        <translation>
            <numerusform>“%1”：可以签发 %n 张证书。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) lapsed by changed law; who holds one has to sit again.</source>
        <translation>
            <numerusform>因法规变化，有 %n 张证书失效；持证人要重新考。</numerusform>
        </translation>
    </message>
    <message>
        <source>To the result</source>
        <translation>看成绩</translation>
    </message>
    <message>
        <source>To the certificates</source>
        <translation>去证书</translation>
    </message>
</context>
<context>
    <name>qgt::app::TrainingViewModel</name>
    <message>
        <source>only by what residents come for</source>
        <translation>只看来访多少</translation>
    </message>
    <message>
        <source>every line alike</source>
        <translation>每条线一样重</translation>
    </message>
    <message>
        <source>%1 % every line alike, the rest by what residents come for</source>
        <translation>%1 % 每条线一样重，其余看来访多少</translation>
    </message>
    <message>
        <source>%1 % → %2 %</source>
        <translation>%1 % → %2 %</translation>
    </message>
    <message>
        <source>requests settled in one trip, %1 points; today nine times in ten between %2 % and %3 %</source>
        <translation>来访一趟办成，%1 点；现在九成在 %2–%3 % 之间</translation>
    </message>
    <message>
        <source>The weakest line: %1 %2 % now, %3 %4 % after it.</source>
        <translation>最弱的条线：现在%1 %2 %，学完%3 %4 %。</translation>
    </message>
    <message>
        <source>This plan raises at least %1 % of what the best one within these hours could.</source>
        <translation>这些学时里，这份计划的增益至少是最好方案的 %1 %。</translation>
    </message>
    <message>
        <source>These hours do not bring to the floor of %1 %: %2.</source>
        <translation>这些学时还补不到保底的 %1 %：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a sentence</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Reckoned over the published roster.</source>
        <translation>按已公布的排班计算。</translation>
    </message>
    <message>
        <source>No roster is published: reckoned as if every two were on duty together equally often.</source>
        <translation>没有公布的排班：按任意两人同样多地搭班计算。</translation>
    </message>
    <message>
        <source>How fast hours teach is an assumption until there are answers before and after.</source>
        <translation>一小时能学到多少是假定，等有了学前学后的作答再校准。</translation>
    </message>
    <message numerus="yes">
        <source>%n of the steps rest on too little evidence for a level; practice itself will tell. %1</source>
        <translation>
            <numerusform>其中 %n 项证据不足，还评不出档次，练了就知道。%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of %3 done</source>
        <translation>%1，%3 项里做完 %2 项</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 点</translation>
    </message>
    <message>
        <source>done</source>
        <translation>做完了</translation>
    </message>
    <message>
        <source>not done yet</source>
        <translation>还没做完</translation>
    </message>
    <message>
        <source>%1 teaches %2: %3</source>
        <translation>%1带%2：%3</translation>
    </message>
    <message>
        <source>%1 points with two hours together; %2 has the level for it</source>
        <translation>一起两小时，%1 点；%2这条线已到可带教</translation>
    </message>
</context>
</TS>

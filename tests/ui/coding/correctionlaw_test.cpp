// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/coding/correctionlaw.h"

#include "tests/ui/uistudy.h"
#include "ui/coding/correctionmode.h"
#include "ui/coding/transcriptview.h"

#include <gtest/gtest.h>

namespace partsong {
namespace {

using namespace Qt::StringLiterals;

// The law of corrections: an untouched quote never changes, undo restores exactly, and passages stand where
// a plain model says.
class CorrectionLaws : public testing::Test {
protected:
    void open(int paragraphs)
    {
        QStringList lines;
        for (int i = 0; i < paragraphs; ++i)
            lines << u"And %1 🙂 then the nurse came in the night, and sat with her. "_s.arg(i).repeated(
                1 + i % 4);
        text = study.project.textOf(study.project.addSource(u"Interview"_s, lines.join(u'\n')));
        view = std::make_unique<TranscriptView>(*study.project, study.appearance);
        view->resize(500, 120);
        view->show();
        view->showText(text);
        view->setFocus();
        mode = std::make_unique<CorrectionMode>(study.context, view.get());
    }
    ~CorrectionLaws() override { mode.reset(); }

    UiStudy study;
    Id<Text> text;
    std::unique_ptr<TranscriptView> view;
    std::unique_ptr<CorrectionMode> mode;
};

TEST_F(CorrectionLaws, TenThousandCorrectionsOfAThousandCodings)
{
    open(60);
    CorrectionLaw law(study.project, *view, *mode, 2026);
    ASSERT_EQ(law.addCodings(1000).toStdString(), "");
    ASSERT_EQ(law.run(10'000).toStdString(), "");
    EXPECT_GT(law.steps(), 500);
}

TEST_F(CorrectionLaws, KeysDoWhatTheySay)
{
    open(60);
    CorrectionLaw law(study.project, *view, *mode, 7);
    ASSERT_EQ(law.addCodings(200).toStdString(), "");
    view->setCaretUnit(300, false);
    ASSERT_EQ(law.press(1200).toStdString(), "");
}

TEST_F(CorrectionLaws, UndoOfAllRestoresEveryRow)
{
    open(40);
    CorrectionLaw law(study.project, *view, *mode, 11);
    ASSERT_EQ(law.addCodings(150).toStdString(), "");
    const QString before = study.project.dump();
    const qint64 stood = study.project->lastStep();
    ASSERT_EQ(law.run(400).toStdString(), "");
    const QString after = study.project.dump();
    int made = 0;
    for (const Step &step : study.project->history())
        made += step.number > stood && step.standing() ? 1 : 0;
    ASSERT_GT(made, 50);
    const auto undone = study.project->undo(made);
    ASSERT_TRUE(undone) << (undone ? "" : qPrintable(undone.error().detail));
    EXPECT_EQ(study.project.dump(), before);
    ASSERT_TRUE(study.project->redo(made));
    EXPECT_EQ(study.project.dump(), after);
}

} // namespace
} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/interviews.h"
#include "ui/shell/studycontext.h"

#include <QWidget>

namespace partsong {

class WordsLine;

// How a source came about: when, how long, how, where, who asked, who else was there. Each field is written
// when it is left.
class InterviewForm : public QWidget {
    Q_OBJECT
public:
    explicit InterviewForm(StudyContext &context, QWidget *parent = nullptr);

    void show(Id<Source> source);
    using QWidget::show;
    void commitPending();

private:
    WordsLine *field(const QString &caption, const QString &hint = {});
    void write();

    StudyContext &m_context;
    Id<Source> m_source;
    WordsLine *m_date;
    WordsLine *m_minutes;
    WordsLine *m_mode;
    WordsLine *m_place;
    WordsLine *m_interviewer;
    WordsLine *m_present;
};

} // namespace partsong

// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/interviewform.h"

#include "ui/shell/notices.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/sectionheader.h"
#include "ui/widgets/wordsedit.h"

#include <QIntValidator>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

InterviewForm::InterviewForm(StudyContext &context, QWidget *parent) : QWidget(parent), m_context(context)
{
    column(this, 0, 2)->addWidget(new SectionHeader(tr("Interview")));
    m_date = field(tr("Date"), tr("2026-03-14 or 14/03/2026"));
    m_minutes = field(tr("Length in minutes"));
    m_minutes->setValidator(new QIntValidator(0, 100'000, m_minutes));
    m_mode = field(tr("How"), tr("in person, by telephone, by video"));
    m_place = field(tr("Where"));
    m_interviewer = field(tr("Interviewer"));
    m_present = field(tr("Who else was there"));
}

WordsLine *InterviewForm::field(const QString &caption, const QString &hint)
{
    auto *line = new WordsLine(caption);
    line->setPlaceholderText(hint);
    line->setReadOnly(m_context.project.readOnly());
    addFormRow(static_cast<QVBoxLayout *>(layout()), caption, line);
    connect(line, &WordsLine::edited, this, &InterviewForm::write);
    return line;
}

void InterviewForm::show(Id<Source> source)
{
    m_source = source;
    const InterviewFacts facts = interviewFacts(m_context.project, source);
    m_date->setWords(facts.date);
    m_minutes->setWords(facts.minutes > 0 ? QString::number(facts.minutes) : QString());
    m_mode->setWords(facts.mode);
    m_place->setWords(facts.place);
    m_interviewer->setWords(facts.interviewer);
    m_present->setWords(facts.present);
}

void InterviewForm::commitPending()
{
    for (WordsLine *line : {m_date, m_minutes, m_mode, m_place, m_interviewer, m_present})
        line->commit();
}

void InterviewForm::write()
{
    const InterviewFacts facts{m_date->text().trimmed(), m_minutes->text().toInt(), m_mode->text(),
                               m_place->text(),          m_interviewer->text(),     m_present->text()};
    if (!m_context.notices.report(setInterview(m_context.project, m_source, facts)))
        show(m_source);
}

} // namespace partsong

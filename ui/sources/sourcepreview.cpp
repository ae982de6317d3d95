// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/sourcepreview.h"

#include "core/base/textindex.h"
#include "core/sources/pages.h"
#include "core/sources/speaker.h"
#include "core/sources/turnqueries.h"
#include "core/store/project.h"
#include "ui/shell/filepasswords.h"
#include "ui/sources/firstpage.h"
#include "ui/sources/wordspage.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int Letters = 5000; // that are shown

} // namespace

SourcePreview::SourcePreview(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new ElidedLabel),
      m_words(new WordsPage(context.appearance, tr("How the words begin"))), m_page(new FirstPage)
{
    auto *layout = column(this, 0, 0);
    auto *head = row(nullptr, 0, 2);
    setSteps(head, 3, 2, 3, 2, 2);
    auto *read = new QPushButton(tr("Read and code"));
    setTextSize(m_title, TextSize::Body, QFont::DemiBold);
    head->addWidget(m_title, 1);
    head->addWidget(read);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addLayout(head);
    layout->addWidget(m_page, 3);
    layout->addWidget(m_words, 1);
    m_page->hide();
    setGround(this, Ground::Paper);
    setScaledMinimumHeight(m_words, 80);
    connect(read, &QPushButton::clicked, this, &SourcePreview::readingWanted);
    connect(&context.project, &Project::changed, this, &SourcePreview::follow);
}

void SourcePreview::show(Id<Source> source)
{
    if (source == m_source)
        return;
    m_source = source;
    fill();
}

void SourcePreview::fill()
{
    const auto source = m_context.project.find(m_source);
    const auto text = m_context.project.text(textOf(m_context.project, m_source));
    const int shown = std::min(Letters, text->characters());
    const QString words = text->words({0, shown});
    m_title->setText(source ? source->name : QString());
    m_words->setTranscript(shown < text->characters() ? words + u"…"_s : words, stylesUpTo(shown),
                           turnsUpTo(shown));
    showPage(source.value_or(Source()), shown == 0);
    m_words->setVisible(shown > 0 || m_page->isHidden());
}

QList<ReadStyle> SourcePreview::stylesUpTo(int end) const
{
    QList<ReadStyle> styles;
    for (const StyleRun &run : stylesOf(m_context.project, textOf(m_context.project, m_source))) {
        if (run.range.start < end)
            styles << ReadStyle{run.range, run.style, run.level};
    }
    return styles;
}

QList<ReadTurn> SourcePreview::turnsUpTo(int end) const
{
    QHash<Id<Speaker>, QString> names;
    for (const Speaker &speaker : m_context.project.where<Speaker>("source", m_source))
        names.insert(speaker.id, speaker.name);
    QList<ReadTurn> turns;
    for (const Turn &turn : turnsOf(m_context.project, textOf(m_context.project, m_source))) {
        if (turn.range.start < end)
            turns << ReadTurn{names.value(turn.speaker), turn.range, turn.from, turn.to, {}};
    }
    return turns;
}

void SourcePreview::showPage(const Source &source, bool wordless)
{
    const bool wanted = source.kind == SourceKind::Picture || (source.kind == SourceKind::Pdf && wordless);
    if (!wanted) {
        m_pageOf = {};
        m_page->clear();
    } else if (m_pageOf != source.id) {
        m_pageOf = source.id;
        m_page->show(originalOf(m_context.project, source), source.file,
                     FilePasswords::of(m_context.project, source.original));
    }
}

void SourcePreview::follow(const ChangeSet &changes)
{
    if (!m_source.null()
        && (changes.touches<Source>() || changes.touches<Speaker>() || changes.touches<Turn>()
            || !changes.splices().empty()))
        fill();
}

} // namespace partsong

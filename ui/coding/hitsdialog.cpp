// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/hitsdialog.h"

#include "core/base/textindex.h"
#include "core/store/naming.h"
#include "core/store/project.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

namespace {

constexpr int Around = 40; // letters shown before and after a passage
constexpr int Longest = 220; // letters shown of a passage

} // namespace

HitsDialog::HitsDialog(const Project &project, Id<Text> text, const std::vector<TextRange> &hits,
                       const QString &code, QWidget *parent)
    : FormDialog(tr("Code all hits"), 620, parent), m_hits(hits), m_code(code),
      m_letters(QString::fromUtf8(project.text(text)->utf8()).toStdU32String()), m_parts(project, text),
      m_scope(new QComboBox), m_list(new QListWidget), m_accept(primaryButton(tr("Code")))
{
    m_scope->addItem(tr("The words that were found"), int(PassageScope::Match));
    m_scope->addItem(tr("The sentence around them"), int(PassageScope::Sentence));
    m_scope->addItem(tr("The paragraph around them"), int(PassageScope::Paragraph));
    m_scope->addItem(tr("The whole turn of who speaks"), int(PassageScope::Turn));
    form()->addWidget(titleLabel(code));
    addFormRow(form(), tr("What is coded"), m_scope);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setAccessibleName(tr("Passages"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setScaledMinimumHeight(m_list, 240);
    auto *ticks = row(nullptr, 0, 2);
    auto *all = new QPushButton(tr("Tick all"));
    auto *none = new QPushButton(tr("Tick none"));
    ticks->addWidget(all);
    ticks->addWidget(none);
    ticks->addStretch(1);
    form()->addLayout(ticks);
    form()->addWidget(m_list, 1);
    connect(all, &QPushButton::clicked, this, [this] { tick(true); });
    connect(none, &QPushButton::clicked, this, [this] { tick(false); });
    connect(m_scope, &QComboBox::currentIndexChanged, this, &HitsDialog::fill);
    connect(m_list, &QListWidget::itemChanged, this, &HitsDialog::tellCount);
    finish(m_accept);
    fill();
}

QString HitsDialog::wordsAround(const TextRange &range) const
{
    const auto piece = [this](int from, int to) {
        from = std::clamp(from, 0, int(m_letters.size()));
        to = std::clamp(to, from, int(m_letters.size()));
        return QString::fromUcs4(m_letters.data() + from, to - from).replace(u'\n', u' ');
    };
    const QString words = shortened(piece(range.start, range.end), Longest);
    return u"…%1【%2】%3…"_s.arg(piece(range.start - Around, range.start), words,
                                 piece(range.end, range.end + Around));
}

void HitsDialog::fill()
{
    const QSignalBlocker quiet(m_list);
    const auto scope = PassageScope(m_scope->currentData().toInt());
    m_list->clear();
    m_passages.clear();
    for (const TextRange &hit : m_hits) {
        const TextRange passage = m_parts.around(hit, scope);
        if (!m_passages.empty() && m_passages.back() == passage)
            continue; // two hits in one sentence
        m_passages.push_back(passage);
        auto *item = new QListWidgetItem(wordsAround(passage), m_list);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_list->setCurrentRow(0);
    tellCount();
}

void HitsDialog::tick(bool on)
{
    {
        const QSignalBlocker quiet(m_list);
        for (int row = 0; row < m_list->count(); ++row)
            m_list->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    tellCount();
}

void HitsDialog::tellCount()
{
    const int count = int(ranges().size());
    m_accept->setText(tr("Code %n passage(s)", nullptr, count));
    m_accept->setEnabled(count > 0);
}

std::vector<TextRange> HitsDialog::ranges() const
{
    std::vector<TextRange> ticked;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ticked.push_back(m_passages[size_t(row)]);
    }
    return ticked;
}

} // namespace partsong

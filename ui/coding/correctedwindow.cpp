// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/correctedwindow.h"

#include "core/coding/code.h"
#include "core/coding/codings.h"
#include "core/coding/wordschanges.h"
#include "core/sources/turnqueries.h"
#include "core/store/naming.h"
#include "ui/coding/showndifference.h"
#include "ui/coding/transcriptview.h"
#include "ui/shell/notices.h"
#include "ui/shell/takingback.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/rowtree.h"
#include "ui/widgets/scale.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

CorrectedWindow::CorrectedWindow(StudyContext &context, TranscriptView *view, Id<Coding> atHand)
    : QDialog(view), m_context(context), m_view(view), m_model(new QStandardItemModel(this)),
      m_list(new RowTree(tr("Corrected passages"))), m_difference(new QLabel),
      m_go(new QPushButton(tr("Go There"))), m_seen(new QPushButton(tr("Seen"))),
      m_putBack(new QPushButton(tr("Put Back on the Selected Words"))),
      m_remove(new QPushButton(tr("Remove the Coding")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Corrected passages"));
    auto *layout = column(this, 6, 3);
    layout->addWidget(quietLabel(tr("Coded passages of this source whose words were corrected or removed.")));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_difference);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons); // beside each other where the type leaves room
    for (QPushButton *button : {m_go, m_seen, m_putBack, m_remove}) {
        button->setAutoDefault(false);
        flow->addWidget(button);
    }
    layout->addWidget(buttons);
    m_difference->setWordWrap(true);
    m_difference->setTextFormat(Qt::RichText);
    takeBackIn(this, context);
    m_list->setModel(m_model);
    m_list->setRootIsDecorated(false);
    setScaledMinimumWidth(this, 480);
    setScaledMinimumHeight(this, 420);
    // Beside the words: those to put a coding back on have to be selected there.
    adjustSize();
    const QRect frame = view->window()->frameGeometry().intersected(view->screen()->availableGeometry());
    move(frame.bottomRight() - QPoint(width() + space(4), height() + space(8)));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CorrectedWindow::follow);
    connect(m_list, &QAbstractItemView::activated, this, &CorrectedWindow::goTo);
    connect(m_go, &QPushButton::clicked, this, &CorrectedWindow::goTo);
    connect(m_seen, &QPushButton::clicked, this, &CorrectedWindow::see);
    connect(m_putBack, &QPushButton::clicked, this, &CorrectedWindow::putBackHere);
    connect(m_remove, &QPushButton::clicked, this, &CorrectedWindow::removeHere);
    connect(view, &TranscriptView::selectionChanged, this, &CorrectedWindow::follow);
    connect(&context.project, &Project::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<Coding>() || changes.touches<WordsChanged>() || !changes.splices().empty())
            refill();
    });
    refill();
    // The passage that was at hand is the one to begin with.
    const auto known = std::ranges::find(m_rows, atHand, &Row::coding);
    if (known != m_rows.end())
        choose(int(known - m_rows.begin()));
}

void CorrectedWindow::refill()
{
    const int row = m_list->currentIndex().row();
    const Project &project = m_context.project;
    m_rows.clear();
    for (const WordsChanged &changed : wordsChangedIn(project, m_view->text())) {
        if (const auto coding = project.find(changed.coding); coding && !coding->anchor.range.empty())
            m_rows.push_back({changed.coding, changed.before, {}});
    }
    for (const Orphan &orphan : orphans(project, sourceIdOf(project, m_view->text())))
        m_rows.push_back({orphan.coding, orphan.words, orphan});
    m_model->clear();
    for (const Row &one : m_rows) {
        const auto coding = project.find(one.coding);
        const QString code = coding ? pathOf(project, Code::type(), coding->code.uuid()) : QString();
        auto *item = new QStandardItem(code);
        item->setEditable(false);
        item->setData(shortened(one.before), RowDelegate::DetailRole);
        item->setData(one.orphan ? tr("words removed") : tr("words corrected"), RowDelegate::NoteRole);
        m_model->appendRow(item);
    }
    choose(std::min(std::max(row, 0), count() - 1));
    follow();
}

void CorrectedWindow::choose(int row)
{
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row, 0));
}

const CorrectedWindow::Row *CorrectedWindow::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < count() ? &m_rows[size_t(row)] : nullptr;
}

QString CorrectedWindow::difference() const
{
    return m_difference->text();
}

void CorrectedWindow::follow()
{
    const Row *row = current();
    const bool writable = row && !m_context.project.readOnly() && !m_view->typing();
    m_go->setEnabled(row);
    m_seen->setVisible(!row || !row->orphan);
    m_seen->setEnabled(writable);
    m_putBack->setVisible(row && row->orphan);
    m_putBack->setEnabled(writable && !m_view->selectedWords().empty());
    m_remove->setEnabled(writable);
    if (!row)
        return m_difference->setText(tr("No passage of this source waits to be looked at."));
    const auto coding = m_context.project.find(row->coding);
    m_difference->setText(shownDifference(
        row->before, coding && !row->orphan ? m_view->wordsIn(coding->anchor.range) : QString()));
}

void CorrectedWindow::goTo()
{
    const Row *row = current();
    const auto coding = row ? m_context.project.find(row->coding) : std::unexpected(Error());
    if (coding)
        m_view->reveal(coding->anchor.range);
}

void CorrectedWindow::see()
{
    if (const Row *row = current())
        m_context.notices.report(seeWordsChanged(m_context.project, {row->coding}));
}

void CorrectedWindow::putBackHere()
{
    if (const Row *row = current())
        m_context.notices.report(putBack(m_context.project, row->coding, m_view->selectedWords()));
}

void CorrectedWindow::removeHere()
{
    if (const Row *row = current())
        m_context.notices.report(removeCodings(m_context.project, {row->coding}));
}

} // namespace partsong

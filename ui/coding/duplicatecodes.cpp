// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/duplicatecodes.h"

#include "core/coding/codequeries.h"
#include "core/store/naming.h"
#include "core/store/project.h"
#include "ui/shell/tasks.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/scale.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

DuplicateCodes::DuplicateCodes(StudyContext &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_model(new QStandardItemModel(this)),
      m_help(wordsLabel(tr("These codes may be one. Merging gives all passages of the second to the first, "
                           "and can be undone."))),
      m_list(new QListView),
      m_none(new EmptyState(u"dialog-ok"_s,
                            tr("No two codes have nearly the same name or the same passages."), {})),
      m_pages(new QStackedWidget), m_merge(primaryButton(tr("&Merge…"))),
      m_otherWay(new QPushButton(tr("Merge the &other way…"))), m_aside(new QPushButton(tr("&Not the same"))),
      m_all(new QCheckBox), m_unlike(context)
{
    setWindowTitle(tr("Find duplicate codes"));
    auto *layout = column(this, 5, 3);
    layout->addWidget(m_help);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setAccessibleName(tr("Codes that are alike"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_none);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_all);
    layout->addWidget(buildButtons());
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DuplicateCodes::updateButtons);
    connect(&context.project, &Project::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches<Code>())
            look();
    });
    m_pages->setCurrentWidget(m_list);
    updateButtons();
    look();
    resize(QSize(scaled(560), scaled(480)).boundedTo(screen()->availableSize() * 0.92));
}

QWidget *DuplicateCodes::buildButtons()
{
    auto *buttons = new QWidget;
    auto *line = new FlowLayout(buttons);
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {m_merge, m_otherWay, m_aside})
        line->addWidget(button);
    line->addGap();
    line->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, [this] { merge(false); });
    connect(m_otherWay, &QPushButton::clicked, this, [this] { merge(true); });
    connect(m_aside, &QPushButton::clicked, this, &DuplicateCodes::setAside);
    connect(m_all, &QCheckBox::toggled, this, &DuplicateCodes::fill);
    return buttons;
}

void DuplicateCodes::look()
{
    const Project &project = m_context.project;
    runTask(
        m_context.tasks, this, tr("Looking for duplicate codes"),
        [&project](Progress &progress) { return likeCodes(project, progress); },
        [this](const Result<std::vector<LikeCodes>> &pairs) {
            if (!pairs)
                return;
            m_found = *pairs;
            fill();
        });
}

QString DuplicateCodes::reason(const LikeCodes &like) const
{
    QString words = like.by == LikeBy::SameName ? tr("The same name")
        : like.by == LikeBy::NearName           ? tr("Nearly the same name")
                                                : tr("The same passages");
    words +=
        u" · "_s + tr("%1 and %2 passages").arg(m_passages.value(like.one)).arg(m_passages.value(like.other));
    if (like.shared > 0)
        words += u" · "_s + tr("%n passage(s) in common", nullptr, like.shared);
    if (m_unlike.contains(like.one, like.other))
        words += u" · "_s + tr("set aside: not the same");
    return words;
}

void DuplicateCodes::fill()
{
    const int row = std::max(0, m_list->currentIndex().row());
    m_pairs.clear();
    m_model->clear();
    m_passages.clear();
    for (const CodebookRow &code : codebook(m_context.project))
        m_passages.insert(code.code.id, code.codings);
    int aside = 0;
    for (const LikeCodes &like : m_found) {
        const auto one = m_context.project.find(like.one);
        if (!one || !m_context.project.find(like.other))
            continue; // gone meanwhile
        const bool unlike = m_unlike.contains(like.one, like.other);
        aside += unlike ? 1 : 0;
        if (unlike && !m_all->isChecked())
            continue;
        auto *item = new QStandardItem(tr("%1  and  %2")
                                           .arg(pathOf(m_context.project, Code::type(), like.one.uuid()),
                                                pathOf(m_context.project, Code::type(), like.other.uuid())));
        item->setData(reason(like), RowDelegate::DetailRole);
        item->setData(QColor::fromString(one->colour), RowDelegate::ColourRole);
        m_model->appendRow(item);
        m_pairs.push_back(like);
    }
    m_list->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    m_pages->setCurrentIndex(m_pairs.empty() ? 1 : 0);
    for (QWidget *part : {static_cast<QWidget *>(m_help), static_cast<QWidget *>(m_merge),
                          static_cast<QWidget *>(m_otherWay), static_cast<QWidget *>(m_aside)})
        part->setVisible(!m_pairs.empty());
    m_none->setSentence(aside > 0 ? tr("No other two codes have nearly the same name or the same passages.")
                                  : tr("No two codes have nearly the same name or the same passages."));
    m_all->setVisible(aside > 0);
    m_all->setText(tr("Show &those set aside as well (%1)").arg(aside));
    updateButtons();
}

const LikeCodes *DuplicateCodes::chosen() const
{
    const int row = m_list->currentIndex().row();
    return row < 0 || row >= std::ssize(m_pairs) ? nullptr : &m_pairs[size_t(row)];
}

void DuplicateCodes::updateButtons()
{
    const bool some = chosen();
    m_merge->setEnabled(some && !m_context.project.readOnly());
    m_otherWay->setEnabled(some && !m_context.project.readOnly());
    m_aside->setEnabled(some);
    m_aside->setText(some && m_unlike.contains(chosen()->one, chosen()->other) ? tr("May be the &same")
                                                                               : tr("&Not the same"));
}

void DuplicateCodes::merge(bool otherWay)
{
    if (const LikeCodes *like = chosen())
        Q_EMIT mergeWanted(otherWay ? like->one : like->other, otherWay ? like->other : like->one);
}

void DuplicateCodes::setAside()
{
    const LikeCodes *like = chosen();
    if (!like)
        return;
    m_unlike.set(like->one, like->other, !m_unlike.contains(like->one, like->other));
    fill();
}

} // namespace partsong

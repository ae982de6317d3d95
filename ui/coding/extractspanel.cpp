// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/coding/extractspanel.h"

#include "core/coding/codequeries.h"
#include "core/store/project.h"
#include "ui/coding/segmentdelegate.h"
#include "ui/coding/segmentlistmodel.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/scale.h"
#include "ui/widgets/sectionheader.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace partsong {

using namespace Qt::StringLiterals;

ExtractsPanel::ExtractsPanel(StudyContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_head(new SectionHeader({})),
      m_under(new QCheckBox(tr("With codes under it"))), m_here(new QCheckBox(tr("This source only"))),
      m_model(new SegmentListModel(context.project, this)), m_delegate(new SegmentDelegate(this)),
      m_list(new QListView), m_pages(new QStackedWidget),
      m_empty(new EmptyState(u"format-text-blockquote"_s, {}, {}))
{
    auto *layout = column(this, 0, 0);
    auto *head = column(nullptr, 0, 1);
    setSteps(head, 2, 1, 2, 1, 1);
    head->addWidget(m_head);
    head->addWidget(m_under);
    head->addWidget(m_here);
    layout->addLayout(head);
    layout->addWidget(hairline(Qt::Horizontal));
    layout->addWidget(m_pages, 1);
    setScaledMinimumHeight(m_pages, 80);
    m_under->setChecked(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Extracts"));
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    connect(m_under, &QCheckBox::toggled, this, &ExtractsPanel::refill);
    connect(m_here, &QCheckBox::toggled, this, &ExtractsPanel::refill);
    connect(m_list, &QListView::clicked, this, &ExtractsPanel::goTo);
    connect(m_list, &QListView::activated, this, &ExtractsPanel::goTo);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ExtractsPanel::updateHead);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ExtractsPanel::updateHead);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ExtractsPanel::updateHead);
    connect(&context.project, &Project::changed, this, [this](const ChangeSet &changes) {
        if (!changes.touches<Code>())
            return;
        if (!m_context.project.find(m_code))
            m_code = {};
        if (m_model->filter().codes != codesWanted())
            refill();
        updateHead();
    });
    refill();
}

void ExtractsPanel::showCode(Id<Code> code)
{
    if (code == m_code)
        return;
    m_code = code;
    refill();
}

void ExtractsPanel::showSource(Id<Source> source)
{
    if (source == m_source)
        return;
    m_source = source;
    if (m_code.null() || m_here->isChecked())
        refill();
}

void ExtractsPanel::showCoder(std::optional<Id<Person>> coder)
{
    if (coder == m_coder)
        return;
    m_coder = coder;
    refill();
}

std::vector<Id<Code>> ExtractsPanel::codesWanted() const
{
    if (m_code.null())
        return {};
    return m_under->isChecked() ? codesUnder(m_context.project, m_code) : std::vector{m_code};
}

void ExtractsPanel::refill()
{
    CodingFilter filter;
    filter.codes = codesWanted();
    const bool here = m_code.null() || m_here->isChecked();
    if (here)
        filter.source = m_source;
    filter.coder = m_coder;
    m_under->setVisible(!m_code.null() && codesUnder(m_context.project, m_code).size() > 1);
    m_here->setVisible(!m_code.null());
    m_delegate->setNamesCodes(filter.codes.size() != 1);
    m_model->setFilter(filter);
}

void ExtractsPanel::updateHead()
{
    const auto code = m_context.project.find(m_code);
    m_head->setTitle(code ? code->name : tr("In this source"));
    m_head->setDetail(tr("%n extract(s)", nullptr, m_model->rowCount()));
    m_empty->setSentence(code ? tr("Nothing is coded with “%1” here yet.").arg(code->name)
                              : tr("Nothing is coded in this source yet. Select words and press C."));
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

void ExtractsPanel::goTo(const QModelIndex &index)
{
    if (index.isValid())
        m_context.navigator.goTo(subjectId(m_model->place(index.row()).id));
}

// Most of the height of its dock area.
QSize ExtractsPanel::sizeHint() const
{
    return {QWidget::sizeHint().width(), scaled(700)};
}

} // namespace partsong

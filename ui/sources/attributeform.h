// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/attribute.h"
#include "core/sources/source.h"
#include "ui/shell/studycontext.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace partsong {

class KnownAttributes;

// The attributes of one source, each written when its field is left. Shows those that it has, and those that
// other sources have; more are added from a menu.
class AttributeForm : public QWidget {
    Q_OBJECT
public:
    explicit AttributeForm(StudyContext &context, QWidget *parent = nullptr);

    void show(Id<Source> source);
    using QWidget::show;
    void commitPending();

private:
    std::vector<Attribute> wanted() const;
    void build(const std::vector<Attribute> &attributes);
    QWidget *fieldFor(const Attribute &attribute);
    void fill(const Attribute &attribute, const KnownAttributes &known);
    void write(const Attribute &attribute, const QString &typed);
    void addMenu(QWidget *button);
    void ask(Id<Attribute> attribute);
    void define();

    StudyContext &m_context;
    Id<Source> m_source;
    QVBoxLayout *m_rows;
    std::vector<Attribute> m_shown;
    QHash<Id<Attribute>, QWidget *> m_fields;
    QSet<Id<Attribute>> m_asked; // fields that were asked for, and may be empty
};

} // namespace partsong

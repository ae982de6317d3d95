// SPDX-FileCopyrightText: 2026 The Partsong authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chapters.h"
#include "core/store/schema.h"
#include "tests/support/testproject.h"

#include <gtest/gtest.h>

using namespace partsong;

// Every column that SQLite would let hold text must say what it means to people, and every table's own name
// for its id, text, start and end must be the one that splices and links go by.
TEST(Records, EveryTextColumnHasARoleThatFitsIt)
{
    for (const RecordType *type : schema().types()) {
        for (const Column &column : type->columns) {
            const bool text = QLatin1String(column.sqlType).startsWith(QLatin1String("TEXT"));
            const bool fits = holdsWords(column.role) || column.role == Role::Term;
            EXPECT_EQ(text, fits) << type->table << '.' << column.name;
        }
    }
}

TEST(Records, TablesInTheFileAreThoseDescribed)
{
    TestProject project;
    for (const RecordType *type : schema().types()) {
        Statement columns = project->query("SELECT name FROM pragma_table_info(?) ORDER BY cid");
        columns.bindUtf8(0, type->table);
        for (const Column &column : type->columns) {
            ASSERT_TRUE(columns.next()) << type->table;
            EXPECT_EQ(columns.text(0), QLatin1String(column.name));
        }
        EXPECT_FALSE(columns.next());
    }
}

TEST(Records, PositionsGoByTheirNames)
{
    for (const RecordType *type : schema().types()) {
        const PositionColumns &positions = type->positions;
        if (!positions.present())
            continue;
        EXPECT_STREQ(type->columns.at(static_cast<size_t>(positions.text)).name, "text");
        EXPECT_STREQ(type->columns.at(static_cast<size_t>(positions.start)).name, "start");
        EXPECT_STREQ(type->columns.at(static_cast<size_t>(positions.end)).name, "end");
    }
}

TEST(Records, EveryLinkNamesATable)
{
    for (const RecordType *type : schema().types()) {
        for (const Column &column : type->columns) {
            if (!column.references || column.role == Role::SubjectLink)
                continue;
            EXPECT_TRUE(schema().type(QString::fromLatin1(column.references)))
                << type->table << '.' << column.name;
        }
    }
}

TEST(Records, IdsAreSixteenBytesAndPrintInUpperCase)
{
    const Uuid id = Uuid::make();
    EXPECT_EQ(id.bytes().size(), 16);
    EXPECT_EQ(id.text().size(), 36);
    EXPECT_EQ(id.text(), id.text().toUpper());
    EXPECT_EQ(id.text().at(14), QLatin1Char('7'));
    EXPECT_EQ(Uuid::fromText(id.text()), id);
    EXPECT_LT(id, Uuid::make());
}
